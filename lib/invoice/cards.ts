/** Numbers of payment cards, which never belong on an invoice (PCI DSS 3.4; EN 16931, BR-51). */

/** How issuers begin (ISO/IEC 7812): Visa, Mastercard, American Express, Discover, UnionPay, JCB, Diners. */
const prefix =
  /^(?:4|5[1-5]|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)|3[47]|6(?:011|5|4[4-9])|62|35(?:2[89]|[3-8]\d)|3(?:0[0-5]|[68]))/;

/** Fours, or American Express's 4-6-5 and Diners' 4-6-4. IBANs and longer numbers go on before or after. */
const grouped =
  /(?<![\d•*X][ .-]?)(?<![A-Z]{2}\d\d[ .-]?)(?<!\d)\d{4}([ -])(?:\d{4}\1\d{4}\1\d{4}|\d{6}\1\d{4,5})(?![ .-]?\d)/g;
const plain = /(?<![\d.,/-])(?<![\p{L}])\d{14,16}(?![\d/]|[.,-]\d)/gu;
const cardWord =
  /\b(?:cards?|visa|master ?card|amex|american express|(?:kredit)?karte\w*|carte|tarjeta|carta|kaart\w*|creditcard\w*|cart[ãa]o|pan)\b/i;

/** The check digit of ISO/IEC 7812-1, annex B. */
export const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const double = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
    sum += index % 2 ? double : digit;
  }
  return digits.length > 0 && sum % 10 === 0;
};

const lengthFits = (digits: string): boolean =>
  /^3[47]/.test(digits) ? digits.length === 15 : /^3[068]/.test(digits) ? digits.length === 14 : digits.length === 16;

/** The first six and the last four digits may be shown; between them there is a dot for every digit. */
const masked = (digits: string): string =>
  `${digits.slice(0, 4)} ${digits.slice(4, 6)}${'•'.repeat(digits.length - 10)}${digits.slice(-4)}`;

/**
 * Hides full card numbers in a text and names them, hidden, too. A number counts where it begins as an issuer's do, has
 * its length, passes the check digit and is grouped as on a card; without groups only beside a word for cards, as
 * customer numbers may pass the check digit. `labelled` says that the text stands where a card number belongs.
 */
export const maskCards = (text: string, labelled = false): { text: string; found: string[] } => {
  const found: string[] = [];
  const hide = (written: string): string => {
    const digits = written.replace(/\D/g, '');
    if (!prefix.test(digits) || !lengthFits(digits) || !passesLuhn(digits)) return written;
    const hidden = masked(digits);
    found.push(hidden);
    return hidden;
  };
  if (!/\d{4}/.test(text)) return { text, found };
  let result = text.replace(grouped, hide);
  if (labelled || cardWord.test(text)) result = result.replace(plain, hide);
  return { text: result, found };
};
