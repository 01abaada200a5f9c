/** Check digits of register and tax numbers. All take bare digits and answer false for another length. */

const digitsOf = (number: string): number[] => Array.from(number, Number);

const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);

/** Luhn's formula: SIREN, SIRET, Partita IVA and Swedish numbers. */
export const luhn = (number: string): boolean =>
  /^\d{8,14}$/.test(number) &&
  digitsOf(number)
    .reverse()
    .reduce((sum, digit, index) => sum + (index % 2 ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit), 0) %
    10 ===
    0;

/** ISO 7064 MOD 11,10: German VAT ids. */
export const mod1110 = (number: string): boolean => {
  if (!/^\d{9}$/.test(number)) return false;
  let product = 10;
  for (const digit of digitsOf(number.slice(0, -1))) {
    const sum = (digit + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(number.at(-1));
};

/** Belgian enterprise numbers: the last two digits are 97 less the rest of the others. */
export const belgian = (number: string): boolean =>
  /^[01]\d{9}$/.test(number) && 97 - (Number(number.slice(0, 8)) % 97) === Number(number.slice(8));

/** British VAT numbers, old (97) and new (97 less 55) style. */
export const british = (number: string): boolean => {
  if (!/^\d{9}(?:\d{3})?$/.test(number)) return false;
  const sum = weighted(digitsOf(number), [8, 7, 6, 5, 4, 3, 2]) + Number(number.slice(7, 9));
  return sum % 97 === 0 || (sum + 55) % 97 === 0;
};

/** Australian Business Numbers: one off the first digit, weights, 89. */
export const abn = (number: string): boolean =>
  /^[1-9]\d{10}$/.test(number) && (weighted(digitsOf(number), [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0;

/** Polish NIP. */
export const nip = (number: string): boolean =>
  /^\d{10}$/.test(number) && weighted(digitsOf(number), [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(number[9]);

/** Czech and Slovak IČO. */
export const ico = (number: string): boolean =>
  /^\d{8}$/.test(number) && (11 - (weighted(digitsOf(number), [8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(number[7]);

/** Brazilian CNPJ: two check digits. */
export const cnpj = (number: string): boolean => {
  if (!/^\d{14}$/.test(number)) return false;
  const digits = digitsOf(number);
  const check = (length: number, weights: readonly number[]) => {
    const rest = weighted(digits.slice(0, length), weights) % 11;
    return (rest < 2 ? 0 : 11 - rest) === digits[length];
  };
  const weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
  return check(12, weights.slice(1)) && check(13, weights);
};

/** Norwegian and Danish organisation numbers. */
export const norwegian = (number: string): boolean =>
  /^\d{9}$/.test(number) && weighted(digitsOf(number), [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
export const danish = (number: string): boolean =>
  /^\d{8}$/.test(number) && weighted(digitsOf(number), [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
