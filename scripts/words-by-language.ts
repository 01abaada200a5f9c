import { relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { transformWithOxc, type Plugin } from 'vite';
import { sharedWords as shared, wordsOf } from '../lib/injection';
import { parsed } from './parsed';
import { languages } from '../lib/page/languages';

type Branch = { [key: string]: unknown };
const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isLanguage = (key: string): boolean => /^[a-z]{2}$/.test(key);

/**
 * Parts a table: each language's entries are handed to `keep`, along the same path, and what all languages share ("any",
 * "code") under the name `shared`. What stays is the table's frame.
 */
export const part = (
  table: Branch,
  keep: (language: string, path: readonly string[], value: unknown) => void,
  path: readonly string[] = [],
): Branch => {
  const frame: Branch = {};
  const keys = Object.keys(table);
  const byLanguage = keys.some(isLanguage) || keys.some((key) => key === 'any' || key === 'code');
  for (const [key, value] of Object.entries(table)) {
    if (byLanguage) keep(isLanguage(key) ? key : shared, [...path, key], value);
    else frame[key] = isBranch(value) ? part(value, keep, [...path, key]) : value;
  }
  return frame;
};

const plant = (root: Branch, path: readonly string[], value: unknown): void => {
  let at = root;
  for (const key of path.slice(0, -1)) at = (at[key] ??= {}) as Branch;
  at[path.at(-1)!] = value;
};

interface Call {
  type: string;
  start: number;
  end: number;
  callee?: { type: string; name?: string };
  arguments?: { start: number; end: number }[];
}

/** Every call of `byLanguage` in a syntax tree, in source order. */
function* calls(node: unknown): Generator<Call> {
  if (Array.isArray(node)) for (const each of node) yield* calls(each);
  else if (isBranch(node)) {
    if (node['type'] === 'CallExpression' && (node['callee'] as Call['callee'])?.name === 'byLanguage')
      yield node as unknown as Call;
    else for (const value of Object.values(node)) if (typeof value === 'object') yield* calls(value);
  }
}

/** Whether a build makes the collector. Other builds, such as the panel's, may use tables too: they keep them whole. */
const makesCollector = (entries: unknown): boolean => /collect[\w-]*(?:\.content)?\.ts/.test(JSON.stringify(entries));

/**
 * Parts the tables marked with `byLanguage` (lib/detect/by-language.ts) and writes one script a language beside the
 * content script. The scripts are injected before it, for the languages that the page speaks.
 */
export const wordsByLanguage = (): Plugin => {
  let collector = false;
  const packs = new Map<string, Branch>([shared, ...languages].map((language) => [language, {}]));
  return {
    name: 'words-by-language',
    enforce: 'pre',
    configResolved({ build }) {
      collector = makesCollector([build.lib && build.lib.entry, build.rollupOptions.input]);
    },
    async transform(code, id) {
      if (
        !collector ||
        !/\/lib\/detect\/.*\.ts$/.test(id) ||
        !/\bbyLanguage[<(]/.test(code) ||
        id.endsWith('/by-language.ts')
      )
        return null;
      const { code: script } = await transformWithOxc(code, id, { lang: 'ts', sourcemap: false });
      const module = relative(process.cwd(), id).replace(/^lib\/detect\/|\.ts$/g, '');
      let out = '';
      let from = 0;
      let count = 0;
      for (const { start, end, arguments: [argument] = [] } of calls(this.parse(script))) {
        if (!argument) throw new Error(`${id}: byLanguage needs a table.`);
        const name = `${module}#${count++}`;
        const table = new Function(`return (${script.slice(argument.start, argument.end)})`)() as Branch;
        if (!isDeepStrictEqual(JSON.parse(JSON.stringify(table)), table))
          throw new Error(`${id}: a table by language holds plain words only.`);
        const frame = part(table, (language, path, value) => {
          const pack = packs.get(language);
          if (!pack) throw new Error(`${id}: lib/page/languages.ts does not know the language "${language}".`);
          plant(pack, [name, ...path], value);
        });
        out += `${script.slice(from, start)}injected(${JSON.stringify(name)}, ${JSON.stringify(frame)})`;
        from = end;
      }
      return {
        code: (out + script.slice(from)).replace(
          /import\s*\{([^}]*)\bbyLanguage\b([^}]*)\}\s*from/,
          'import {$1injected$2} from',
        ),
        map: null,
      };
    },
    generateBundle() {
      if (!collector) return;
      for (const [language, pack] of packs) {
        this.emitFile({
          type: 'asset',
          fileName: wordsOf(language),
          source: `(globalThis.approachableWords??={})[${JSON.stringify(language)}]=${parsed(pack)};\n`,
        });
      }
    },
  };
};
