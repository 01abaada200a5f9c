import { Start, type KnownVendor } from '../../../components/report/Start';
import { theDatabase } from '../../../lib/store/database';
import { vendorsKnown } from '../../../lib/store/dossier';
import { auditsOf } from '../../../lib/store/audits';
import { StoreTrouble } from '../../../lib/store/trouble';
import { say, type Message } from '../../../lib/words';
import { hand } from '../opened';
import type { View } from '../view';

const isJson = ({ name, type }: File) => /\.json$/i.test(name) || type === 'application/json';

/** One report or dossier, or several invoices. */
const open = (files: readonly File[]): void => {
  const json = files.find(isJson);
  hand(json ? [json] : files);
  location.hash = json ? '#/file' : '#/invoice';
};

const dateOf = (at: number): string =>
  new Date(at).toLocaleDateString(document.documentElement.lang, { dateStyle: 'medium' });

const knownVendors = async (): Promise<KnownVendor[]> => {
  const database = await theDatabase();
  return Promise.all(
    (await vendorsKnown(database)).map(async ({ vendor, seen }) => {
      const audits = await auditsOf(database, vendor);
      const last = audits.at(-1);
      const score = last?.summary.score ?? null;
      const on = { date: dateOf(seen) };
      const known: Message =
        score === null ? say('Last seen on {date}', on) : say('{score} of 100 · {date}', { score, ...on });
      // Of some vendors nothing but invoices was seen.
      const invoicesOnly = last && audits.every(({ subject }) => subject === 'invoice');
      const address = invoicesOnly ? `#/page/${last.id}` : `#/site/${encodeURIComponent(vendor)}`;
      return { vendor, address, known };
    }),
  );
};

export const view: View = async () => {
  let vendors: KnownVendor[] = [];
  let trouble: Message | null = null;
  try {
    vendors = await knownVendors();
  } catch (error) {
    // Files can be opened all the same.
    if (!(error instanceof StoreTrouble)) throw error;
    trouble = error.words;
  }
  return { title: 'Approachable', show: () => <Start vendors={vendors} trouble={trouble} onOpen={open} /> };
};
