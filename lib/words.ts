/**
 * The one mechanism for words that people read. A message is its English sentence; `{name}` marks what is filled
 * in. A catalogue maps the English sentence to another language, so code reads as English and a missing
 * translation shows English rather than a key.
 */
export type Message = string | { readonly text: string; readonly values: Values };

/** What fills the gaps of a message. A value may itself be a message, a list of them is joined as a language joins lists. */
type Values = Readonly<Record<string, string | number | Message | readonly Message[]>>;

export type Catalogue = Readonly<Record<string, string>>;

/** A message with values: `say('{count} numbers', { count: 3 })`. */
export const say = (text: string, values: Values): Message => ({ text, values });

/** Turns messages into words of one language. */
export interface Speak {
  (message: Message): string;
  /** The language, as a BCP 47 tag: for numbers, dates, lists and the names of countries. */
  readonly locale: string;
}

export const speaker = (catalogue: Catalogue = {}, locale = 'en'): Speak => {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const fill = (value: Values[string]): string => {
    if (typeof value === 'number') return value.toLocaleString(locale);
    return Array.isArray(value) ? list.format(value.map(speak)) : speak(value as Message);
  };
  const speak = (message: Message): string => {
    const [text, values] = typeof message === 'string' ? [message, {} as Values] : [message.text, message.values];
    const template = Object.hasOwn(catalogue, text) ? catalogue[text]! : text;
    return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(values, name) ? fill(values[name]!) : whole,
    );
  };
  return Object.assign(speak, { locale });
};
