import { ibanIn } from './iban';
import { Labels, valuesOf, type Found } from './labels';
import type { Sheet } from './sheet';
import { accountHolderWords, accountWords } from './words/labels';

const holderLabel = new Labels(accountHolderWords);
const accountLabel = new Labels(accountWords);

/** Without a bank beside it an account is the customer's with the seller. */
const bank =
  /\b(?:bank\w*|sort code|swift|bic|routing|aba|bsb|blz|bankleitzahl|banque|banco|banca|bankgiro|plusgiro|clabe|pix|beneficiary|account name|neft|ifsc)\b/i;

const number = (text: string): string | null => {
  const found = /^[\s:#]*((?:\d[\d -]{4,24}\d)|[\d*X•x -]{4,24}[*X•]{2,}[\d*X•x -]*)(?:$|[^\d])/.exec(text)?.[1];
  return found?.trim() ?? null;
};

/** A sort code or BSB. */
const branch = /^(?:\d{2}[ -]\d{2}[ -]\d{2}|\d{3}[ -]\d{3})$/;
const accountBehind = /\b(?:acc(?:oun)?t?|a\/c)\b\.?\s?(?:no\.?|number|#)?[\s:]*(\d[\d -]{4,18}\d)/i;

/** "DE** **** **** 1234": an account that is only hinted at. */
const hiddenIban = /\b[A-Z]{2}[\d*X•]{2}(?:[ ]?[\d*X•x]{2,4}){2,}/;

/** An account that is no IBAN, where a bank is spoken of within three lines. */
export const accountOf = (sheet: Sheet): Found<string> | null => {
  const around = (index: number) =>
    sheet.lines
      .slice(Math.max(0, index - 3), index + 4)
      .flatMap(({ cells }) => cells.map(({ text }) => text))
      .join(' ');
  const all = valuesOf(sheet, accountLabel, number, { anywhere: true, under: false }).filter(
    ({ cell }) => bank.test(around(cell.line.index)) && !ibanIn(cell.text),
  );
  // The number of a bank or branch stands with that of the account, which is what the money goes to.
  const found = all.find(({ value }) => !branch.test(value)) ?? all[0];
  if (found && branch.test(found.value)) {
    const beside = accountBehind.exec(around(found.cell.line.index))?.[1];
    if (beside) return { value: beside.trim(), cell: found.cell };
  }
  if (found) return found;
  for (const { cells } of sheet.lines)
    for (const cell of cells) {
      const hidden = /[*X•]{2}/.test(cell.text) ? hiddenIban.exec(cell.text)?.[0] : undefined;
      if (hidden && /[*X•]{2}/.test(hidden)) return { value: hidden, cell };
    }
  return null;
};

/** Whom to pay, where the holder of the account is named. */
export const payeeOf = (sheet: Sheet): Found<string> | null =>
  valuesOf(sheet, holderLabel, (text) => (/\p{L}{2,}/u.test(text) && text.length < 90 ? text.trim() : null), {
    anywhere: true,
  })[0] ?? null;
