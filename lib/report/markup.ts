/** A piece of HTML that was made by `html` and may be written as it stands. */
class Markup {
  constructor(readonly source: string) {}
}
export type { Markup };

type Content = string | number | Markup | null | false | readonly Content[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const write = (content: Content): string => {
  if (content === null || content === false) return '';
  if (content instanceof Markup) return content.source;
  if (typeof content === 'object') return content.map(write).join('');
  return String(content).replace(/[&<>"']/g, (character) => entities[character]!);
};

/**
 * A template of HTML. Whatever is filled in is escaped for text and quoted attributes; only other templates go in as
 * markup. Lists are joined; `null` and `false` leave nothing.
 */
export const html = (strings: TemplateStringsArray, ...values: Content[]): Markup =>
  new Markup(strings.reduce((source, string, index) => source + write(values[index - 1] ?? null) + string));

/** Trusted text, such as a style sheet of this program; never anything a page said. */
export const raw = (source: string): Markup => new Markup(source);
