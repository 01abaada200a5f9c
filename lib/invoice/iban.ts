/** How long an IBAN is in its country (SWIFT's IBAN registry, release 97). */
const lengths: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  BA: 20,
  BE: 16,
  BG: 22,
  BR: 29,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  RS: 22,
  SA: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TR: 26,
  UA: 29,
};

/**
 * The first IBAN in a text, without spaces: a known country and as long as its IBANs are. The check digits are left to
 * whoever judges, as a wrong one is worth telling. A named account may miss a digit or two and is given as printed.
 */
export const ibanIn = (text: string): string | null => {
  for (const match of text.slice(0, 2_000).matchAll(/(?<![\p{L}\d])([A-Z]{2})\s?(\d{2}(?:[ .-]?[A-Z\d]){10,32})/gu)) {
    const plain = `${match[1]}${match[2]}`.replace(/[ .-]/g, '');
    const length = lengths[match[1]!];
    if (length && plain.length >= length) return plain.slice(0, length);
    if (length && /iban/i.test(text) && plain.length >= length - 2) return plain;
  }
  return null;
};

/** The check digits of ISO 13616: the number with its first four signs last, letters as 10 to 35, leaves 1 over 97. */
export const isValidIban = (iban: string): boolean => {
  const plain = iban.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d\d[A-Z\d]+$/.test(plain) || plain.length !== (lengths[plain.slice(0, 2)] ?? plain.length))
    return false;
  let rest = 0;
  for (const sign of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
};
