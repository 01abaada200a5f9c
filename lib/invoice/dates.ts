/** Dates as invoices print them, in the languages of the words. */

const locales = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'sv', 'da', 'nb', 'pl', 'fi'];

/** Lower case without accents and full stops: "févr." and "fevr" are one. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();

/** Month names, long and short, of all languages; every engine brings them along. */
const months: ReadonlyMap<string, number> = (() => {
  const names = new Map<string, number>([['sept', 9]]);
  for (const locale of locales) {
    for (let month = 1; month <= 12; month++) {
      const date = new Date(Date.UTC(2026, month - 1, 15));
      for (const style of ['long', 'short'] as const) {
        const parts = new Intl.DateTimeFormat(locale, { month: style, day: 'numeric', timeZone: 'UTC' });
        const name = fold(parts.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '');
        if (/^\p{L}{3,}$/u.test(name) && !names.has(name)) names.set(name, month);
      }
    }
  }
  return names;
})();

const isoDate = /(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const digitDate = /(?<![\d.,/-])(\d{1,2})([./-]|\.\s)(\d{1,2})\2((?:19|20)\d\d|\d\d)(?!\d|[.,/-]\d)/;
const dayMonth =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?[\s-]*(?:de\s|of\s)?\s*(\p{L}{3,12})\.?,?(?:\s+del?)?[\s-]*((?:19|20)\d\d|'?\d\d(?!\d))/u;
const monthDay = /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)/u;

const iso = (year: number, month: number, day: number): string | null => {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

const yearOf = (written: string): number => {
  const year = Number(written.replace(/\D/g, ''));
  return year < 100 ? 2000 + year : year;
};

/** A date in a text and where it stands there. */
export interface WrittenDate {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** The first date in a text. `monthFirst` says how "04/05/2026" is meant. */
export const dateIn = (text: string, monthFirst: boolean): WrittenDate | null => {
  const found: WrittenDate[] = [];
  const add = (match: RegExpExecArray | null, read: (match: RegExpExecArray) => string | null) => {
    const date = match && read(match);
    if (match && date) found.push({ date, start: match.index, end: match.index + match[0].length });
  };
  add(isoDate.exec(text), ([, year, month, day]) => iso(Number(year), Number(month), Number(day)));
  add(digitDate.exec(text), ([, first, mark, second, year]) => {
    const american = monthFirst && mark === '/';
    const [day, month] = american ? [second, first] : [first, second];
    return (
      iso(yearOf(year!), Number(month), Number(day)) ??
      (mark === '.' ? null : iso(yearOf(year!), Number(day), Number(month)))
    );
  });
  add(dayMonth.exec(text), ([, day, name, year]) => iso(yearOf(year!), months.get(fold(name!)) ?? 0, Number(day)));
  add(monthDay.exec(text), ([, name, day, year]) => iso(yearOf(year!), months.get(fold(name!)) ?? 0, Number(day)));
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
};

/**
 * Whether a document writes the month before the day: one date that can only be read so decides, else the dollar of the
 * United States.
 */
export const monthComesFirst = (texts: readonly string[], dollars: boolean): boolean => {
  for (const text of texts) {
    const [, first, mark, second] = digitDate.exec(text) ?? [];
    if (mark !== '/') continue;
    if (Number(second) > 12) return true;
    if (Number(first) > 12) return false;
  }
  return dollars;
};
