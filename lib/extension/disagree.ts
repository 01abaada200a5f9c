import type { Report, Result } from '../audit';
import type { Quoted } from '../report/mistake';
import { kindsOfFinding, type Disagreement } from '../report/waivers';
import type { Message } from '../words';
import { saveFile } from './save';

interface About {
  /** The key of the vendor and the report that is shown, when they are asked for. */
  vendor(): string | Promise<string>;
  report(): Report | null;
  /** The markup of what a finding quotes, where its page is at hand. */
  quoted?(result: Result): Promise<Quoted>;
  /** Called when findings were muted or are no longer. */
  changed(): Promise<void>;
}

const tried = async (work: () => Promise<unknown>): Promise<Message | null> => {
  try {
    await work();
    return null;
  } catch (error) {
    const { troubleOf } = await import('../store/trouble');
    return troubleOf(error).words;
  }
};

/** The database and what keeps notes in it. */
const store = async () => {
  const [{ theDatabase }, notes] = await Promise.all([import('../store/database'), import('../store/notes')]);
  return { database: await theDatabase(), ...notes };
};

/** What people can do about findings they do not share. The database is loaded when it is first needed. */
export const disagreement = ({ vendor, report, quoted, changed }: About): Disagreement => {
  const mistakeOf = async (
    result: Result,
    { expected, note }: Pick<Parameters<Disagreement['report']>[1], 'expected' | 'note'>,
  ) => {
    const { markupOf } = await import('../report/mistake');
    const shown = report()!;
    return {
      vendor: await vendor(),
      check: result.id,
      url: result.proof[0]?.url ?? shown.pages[0]?.url ?? '',
      verdict: result.verdict,
      expected,
      note,
      html: markupOf(result, shown, await quoted?.(result)),
      at: Date.now(),
    };
  };
  return {
    kindsOf: (result) => (report() ? kindsOfFinding(result, report()!) : []),
    mute: (result, what) =>
      tried(async () => {
        const { database, keepNote } = await store();
        await keepNote(database, 'waivers', { vendor: await vendor(), check: result.id, ...what, at: Date.now() });
        await changed();
      }),
    unmute: (id) =>
      tried(async () => {
        const { database, forgetNote } = await store();
        await forgetNote(database, 'waivers', id);
        await changed();
      }),
    report: (result, given) =>
      tried(async () => {
        const { database, keepNote } = await store();
        await keepNote(database, 'mistakes', await mistakeOf(result, given));
      }),
    async save(result, given) {
      const { archiveOf, fixturesOf } = await import('../report/mistake');
      const files = fixturesOf([{ id: '', ...(await mistakeOf(result, given)) }], report()!.profile);
      saveFile(`${Object.keys(files)[0]!.split('/')[0]}.zip`, 'application/zip', archiveOf(files));
    },
  };
};
