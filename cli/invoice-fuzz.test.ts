import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  nat,
  oneof,
  record,
  string,
  type Arbitrary,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usePdfThread } from '../lib/invoice/pdf';
import { readInvoice } from '../lib/invoice/read';
import { textPdf, ublExample, ciiExample, htmlExample } from '../lib/invoice/examples';
import { sheetOf, type Fragment } from '../lib/invoice/sheet';
import { Unreadable } from '../lib/invoice/unreadable';
import { pdfThread } from './pdf-thread';

usePdfThread(pdfThread);

/** All of it by `npm run fuzz`; `npm test` takes a share. */
const all = process.env['FUZZ'] === 'all';
const runs = all ? 3_334 : 60;
/**
 * Milliseconds one input may take, `work` whatever else the machine does and `wait` in all, and bytes the process may
 * grow by over all of them.
 */
const limits = { work: 2_000, wait: 10_000, memory: 300_000_000 };

type Change =
  | { kind: 'set'; at: number; byte: number }
  | { kind: 'cut'; at: number; length: number }
  | { kind: 'repeat'; at: number; length: number; times: number }
  | { kind: 'insert'; at: number; text: string };

const place = nat(1_000_000);
const change: Arbitrary<Change> = oneof(
  record({ kind: constantFrom('set' as const), at: place, byte: nat(255) }),
  record({ kind: constantFrom('cut' as const), at: place, length: integer({ min: 1, max: 400 }) }),
  record({
    kind: constantFrom('repeat' as const),
    at: place,
    length: integer({ min: 1, max: 200 }),
    times: integer({ min: 2, max: 400 }),
  }),
  record({
    kind: constantFrom('insert' as const),
    at: place,
    text: oneof(
      string({ maxLength: 40 }),
      constantFrom(
        '<',
        '<a>'.repeat(30),
        '&lt;',
        '&#x0;',
        '<!DOCTYPE x [<!ENTITY a "aaaa">]>',
        '<![CDATA[',
        '999999999999999999999',
        '/Count 100000000',
        'obj',
        'endstream',
        '[ '.repeat(200),
        '(((',
        '1e400',
        '-',
        '\u202e',
        'Please pay '.repeat(50),
      ),
    ),
  }),
);

/** The example with the changes made one after the other. */
const mutated = (example: Uint8Array, changes: readonly Change[]): Uint8Array => {
  let bytes = Buffer.from(example);
  for (const each of changes) {
    const at = bytes.length ? each.at % bytes.length : 0;
    if (each.kind === 'set' && bytes.length) bytes[at] = each.byte;
    if (each.kind === 'cut') bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + each.length)]);
    if (each.kind === 'insert')
      bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(each.text), bytes.subarray(at)]);
    if (each.kind === 'repeat') {
      const part = bytes.subarray(at, at + each.length);
      const many = Array.from({ length: each.times }, () => part);
      bytes = Buffer.concat([bytes.subarray(0, at), ...many, bytes.subarray(at)]);
    }
  }
  return new Uint8Array(bytes);
};

/** Text between tags as one column of words: the layout is a browser's, and is fuzzed in one. */
const stacked = async (html: string): Promise<Fragment[]> =>
  html
    .replace(/<[^>]*>/g, '\n')
    .split('\n')
    .slice(0, 3_000)
    .map((text, index) => ({
      page: 1,
      x: (index % 3) * 200,
      y: Math.floor(index / 3) * 14,
      width: text.length * 6,
      height: 12,
      text,
    }));

interface Took {
  readonly work: number;
  readonly wait: number;
}

/** Reads any input. Only a sentence for a person may be thrown. */
const read = async (bytes: Uint8Array): Promise<Took> => {
  const begun = performance.now();
  const before = process.cpuUsage();
  try {
    const { invoice } = await readInvoice(bytes, 'a', stacked);
    JSON.stringify(invoice);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
  const { user, system } = process.cpuUsage(before);
  const wait = performance.now() - begun;
  // Where several threads work at once, as for collecting garbage, the work is longer than the wait.
  return { work: Math.min((user + system) / 1_000, wait), wait };
};

describe('an input that somebody made up', () => {
  it.each([
    ['PDF', textPdf()],
    ['UBL', new TextEncoder().encode(ublExample)],
    ['CII', new TextEncoder().encode(ciiExample)],
    ['HTML', new TextEncoder().encode(htmlExample)],
  ])(
    'is read or refused as %s, soon and without a crash',
    async (name, example) => {
      await read(example);
      const before = process.memoryUsage().rss;
      let slowest = 0;
      let count = 0;
      await assert(
        asyncProperty(array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
          const { work, wait } = await read(mutated(example, changes));
          slowest = Math.max(slowest, work);
          count++;
          expect(work).toBeLessThan(limits.work);
          expect(wait).toBeLessThan(limits.wait);
        }),
        // Both kinds of XML share the runs of one.
        { numRuns: name === 'UBL' || name === 'CII' ? Math.ceil(runs / 2) : runs, endOnFailure: true },
      );
      const grown = process.memoryUsage().rss - before;
      if (all)
        console.log(
          `${name}: ${count} inputs, slowest ${slowest.toFixed(0)} ms, grown by ${(grown / 1e6).toFixed(0)} MB`,
        );
      expect(grown).toBeLessThan(limits.memory);
    },
    1_800_000,
  );

  it('is put into lines wherever its words stand', () => {
    const odd: Fragment[] = [
      { page: 1, x: Number.NaN, y: 1, width: 1, height: 1, text: 'a' },
      { page: 1, x: -1e9, y: 1e9, width: 1e12, height: 1e-9, text: 'b' },
      { page: -4, x: 0, y: 0, width: -5, height: 1e9, text: 'c'.repeat(1_000_000) },
    ];
    expect(sheetOf(odd).lines.length).toBeLessThan(4);
  });
});
