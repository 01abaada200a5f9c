/**
 * Short names (of links, buttons, headings, fields) looked up by their words, in any language.
 *
 * A table gives, for each meaning and language, phrases parted by commas. A phrase stands for the whole name;
 * "phrase …" also matches a name that begins with it, "… phrase" one that ends with it, "… phrase …" both.
 */
export type PhraseTable<Meaning extends string> = Readonly<Record<Meaning, Readonly<Record<string, string>>>>;

export interface Match<Meaning extends string> {
  readonly meaning: Meaning;
  /** True where the whole name is the phrase. */
  readonly whole: boolean;
}

const letters: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i' };

/** What two spellings of a name share: lower case, no accents, no punctuation, words parted by one space. */
export const plainName = (text: string): string => {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const plain = already.test(text) ? text : fold(text.slice(0, 300));
  if (folded.size > 4_000) folded.clear();
  folded.set(text, plain);
  return plain;
};

/** The same names are looked up in several books. */
const folded = new Map<string, string>();

/** The plain name of a table's phrase: most are plain once their marks are off, and none is asked for a second time. */
const plainPhrase = (phrase: string): string => {
  const bare = phrase.replace(marks, '');
  return already.test(bare) ? bare : fold(bare);
};

const marks = /^[\s…]+|[\s…*]+$/g;

const already = /^[a-z\d]+(?: [a-z\d]+){0,40}$/;

const ascii = /^[\u0020-\u007e\s]*$/;

const fold = (text: string): string => {
  const lower = text.toLowerCase();
  // Most names are plain ASCII, for which the Unicode classes below would only be slow.
  if (ascii.test(lower)) return lower.replace(/[^a-z\d]+/g, ' ').trim();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[ßøłæœđı]/g, (letter) => letters[letter]!)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
};

/** Scripts that are written without spaces: a phrase is looked for inside the name instead of by words. */
const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;

/** What joins two names in one: "Hilfe / Kontakt", "Returns & Exchanges". */
const joints =
  /[/&+|,;·•–—()、・｜]|(?<=\s)(?:and|und|et|y|e|en|i|a|och|og|ja|и|ve|و|or|oder|ou|o|of|lub|nebo|eller|tai|или|veya)(?=\s)/u;

/** What every joint has, told cheaply: a sign that is no letter, or a short word between two others. */
const mayJoin = /[^\w\s]|\s\S{1,5}\s/;

export class Phrasebook<Meaning extends string> {
  private readonly whole = new Map<string, Meaning>();
  private readonly beginning = new Map<string, Meaning>();
  private readonly end = new Map<string, Meaning>();
  private readonly within: (readonly [string, Meaning])[] = [];
  /** The first words of beginnings and the last words of ends: most names have neither. */
  private readonly openers = new Set<string>();
  private readonly closers = new Set<string>();

  private tables: readonly Partial<PhraseTable<Meaning>>[];

  /** Of two tables that name the same phrase the first wins. They are read when a name is first looked up. */
  constructor(...tables: readonly Partial<PhraseTable<Meaning>>[]) {
    this.tables = tables;
  }

  private open(): void {
    const { tables } = this;
    this.tables = [];
    for (const table of tables) {
      for (const [meaning, languages] of Object.entries(table) as [Meaning, Readonly<Record<string, string>>][]) {
        for (const phrases of Object.values(languages))
          for (const phrase of phrases.split(',')) this.add(phrase, meaning);
      }
    }
  }

  private add(phrase: string, meaning: Meaning): void {
    const name = plainPhrase(phrase);
    if (!name) return;
    if (!this.whole.has(name)) this.whole.set(name, meaning);
    const opens = phrase.trimEnd().endsWith('…');
    const closes = phrase.trimStart().startsWith('…');
    if (unspaced.test(name)) {
      if (opens || closes) this.within.push([name, meaning]);
      return;
    }
    if (opens && !this.beginning.has(name)) {
      this.beginning.set(name, meaning);
      this.openers.add(name.split(' ', 1)[0]!);
    }
    if (closes && !this.end.has(name)) {
      this.end.set(name, meaning);
      this.closers.add(name.slice(name.lastIndexOf(' ') + 1));
    }
  }

  /** The meaning of exactly this name, or null. */
  exactly(name: string): Meaning | null {
    if (this.tables.length) this.open();
    return this.whole.get(plainName(name)) ?? null;
  }

  /** The meaning of a name of at most `words` words: the whole name first, then its longest known beginning or end. */
  of(name: string, words = 5): Match<Meaning> | null {
    if (this.tables.length) this.open();
    const plain = plainName(name);
    if (!plain) return null;
    const exact = this.whole.get(plain);
    if (exact) return { meaning: exact, whole: true };
    if (unspaced.test(plain)) {
      const found = plain.length <= 16 ? this.within.find(([phrase]) => plain.includes(phrase)) : undefined;
      return found ? { meaning: found[1], whole: false } : null;
    }
    const parts = plain.split(' ');
    if (parts.length > words || !(this.openers.has(parts[0]!) || this.closers.has(parts.at(-1)!))) return null;
    for (let length = parts.length - 1; length > 0; length--) {
      const found =
        this.beginning.get(parts.slice(0, length).join(' ')) ?? this.end.get(parts.slice(-length).join(' '));
      if (found) return { meaning: found, whole: false };
    }
    return null;
  }

  /** The meanings of a name that may join several ("Help & Contact", "Standorte / Kontakt"), each once. */
  all(name: string, words = 5): Match<Meaning>[] {
    const one = this.of(name, words);
    if (one?.whole) return [one];
    const parts = mayJoin.test(name) ? name.slice(0, 120).split(joints) : [];
    const found: Match<Meaning>[] = [];
    for (const part of parts.length > 1 && parts.length <= 6 ? parts : []) {
      const match = this.of(part, words);
      if (match && !found.some(({ meaning }) => meaning === match.meaning)) found.push(match);
    }
    return found.length ? found : one ? [one] : [];
  }
}

interface Phrase<Meaning> {
  readonly name: string;
  readonly meaning: Meaning;
  /** True where it stands for every word that begins so. */
  readonly open: boolean;
}

/** The first two letters at a place of a text, as one number. */
const opening = (text: string, at: number): number => text.charCodeAt(at) * 65_536 + (text.charCodeAt(at + 1) || 32);

/**
 * Finds phrases anywhere inside a text, as whole words, in one pass over its words however many phrases there are:
 * phrases are filed by their first two letters. One that ends in "*" stands for every word that begins so: "telefon*"
 * also finds "Telefonnummer".
 */
export class WordFinder<Meaning extends string> {
  private readonly filed = new Map<number, Phrase<Meaning>[]>();
  private readonly within: (readonly [string, Meaning])[] = [];
  /** Labels and headings repeat on every page that is long. */
  private readonly known = new Map<string, ReadonlySet<Meaning>>();

  private opened = false;

  /** The phrases of a table, read when the first text is searched; `language` restricts it to some of its columns. */
  constructor(
    private readonly table: PhraseTable<Meaning>,
    private readonly language: (name: string) => boolean = () => true,
  ) {}

  private open(): void {
    this.opened = true;
    const { table, language } = this;
    for (const [meaning, languages] of Object.entries(table) as [Meaning, Readonly<Record<string, string>>][]) {
      for (const [name, phrases] of Object.entries(languages)) {
        if (language(name)) for (const phrase of phrases.split(',')) this.add(phrase.trim(), meaning);
      }
    }
  }

  private add(phrase: string, meaning: Meaning): void {
    const name = plainPhrase(phrase);
    if (!name) return;
    if (unspaced.test(name)) {
      this.within.push([name, meaning]);
      return;
    }
    const key = opening(name, 0);
    const filed = this.filed.get(key);
    const entry = { name, meaning, open: phrase.endsWith('*') };
    if (filed) filed.push(entry);
    else this.filed.set(key, [entry]);
  }

  /** The meanings of all phrases in the text; the text is cut at 300 letters. */
  in(text: string): ReadonlySet<Meaning> {
    const before = this.known.get(text);
    if (before) return before;
    if (!this.opened) this.open();
    const found = this.search(plainName(text));
    if (this.known.size > 2_000) this.known.clear();
    this.known.set(text, found);
    return found;
  }

  private search(plain: string): ReadonlySet<Meaning> {
    const found = new Set<Meaning>();
    for (let at = 0; at < plain.length; at = plain.indexOf(' ', at) + 1 || plain.length) {
      for (const { name, meaning, open } of this.filed.get(opening(plain, at)) ?? []) {
        if (!plain.startsWith(name, at)) continue;
        const end = at + name.length;
        if (open || end === plain.length || plain.charCodeAt(end) === 32) found.add(meaning);
      }
    }
    if (unspaced.test(plain)) {
      for (const [phrase, meaning] of this.within) if (plain.includes(phrase)) found.add(meaning);
    }
    return found;
  }
}
