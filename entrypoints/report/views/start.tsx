import { Start } from '../../../components/report/Start';
import { theDatabase } from '../../../lib/store/database';
import { vendorsKnown } from '../../../lib/store/dossier';
import { auditsOf } from '../../../lib/store/audits';
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

export const view: View = async () => {
  const database = await theDatabase();
  const vendors = await Promise.all(
    (await vendorsKnown(database)).map(async ({ vendor, seen }) => {
      const score = (await auditsOf(database, vendor)).at(-1)?.summary.score ?? null;
      const on = { date: dateOf(seen) };
      const known: Message =
        score === null ? say('Last seen on {date}', on) : say('{score} of 100 · {date}', { score, ...on });
      return { vendor, known };
    }),
  );
  return { title: 'Approachable', show: () => <Start vendors={vendors} onOpen={open} /> };
};
