/**
 * The one mechanism for words that people read. A message is its English sentence; `{name}` marks what is filled
 * in. A catalogue maps the English sentence to another language, so code reads as English and a missing
 * translation shows English rather than a key.
 */
export type Message = string | { readonly text: string; readonly values: Readonly<Record<string, string | number>> };

export type Catalogue = Readonly<Record<string, string>>;

/** A message with values: `say('{count} numbers', { count: 3 })`. */
export const say = (text: string, values: Readonly<Record<string, string | number>>): Message => ({ text, values });

/** Turns messages into words of one language. */
export interface Speak {
  (message: Message): string;
  /** The language, as a BCP 47 tag: for numbers, dates, lists and the names of countries. */
  readonly locale: string;
}

export const speaker = (catalogue: Catalogue = {}, locale = 'en'): Speak => {
  const speak = (message: Message): string => {
    const [text, values] = typeof message === 'string' ? [message, {}] : [message.text, message.values];
    const template = Object.hasOwn(catalogue, text) ? catalogue[text]! : text;
    return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = (values as Record<string, string | number>)[name];
      return value === undefined ? whole : typeof value === 'number' ? value.toLocaleString(locale) : value;
    });
  };
  return Object.assign(speak, { locale });
};
