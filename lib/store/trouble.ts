import { say, type Message } from '../words';

type Kind = 'full' | 'blocked' | 'newer' | 'unavailable' | 'corrupt' | 'failed';

/** Something went wrong with what is stored, as one sentence for the person; `kind` for code that can do better. */
export class StoreTrouble extends Error {
  override readonly name = 'StoreTrouble';
  constructor(
    readonly kind: Kind,
    readonly words: Message,
  ) {
    super(typeof words === 'string' ? words : words.text);
  }
}

const full: Message = 'There is no room left on this device to store more. What was stored before is still there.';
export const newer: Message =
  'What is stored here comes from a newer version of Approachable. Update Approachable to open it.';
const unavailable: Message =
  'This browser window stores nothing, as in private browsing. Results can be read but are not kept.';
export const blocked: Message =
  'Another window with an older version of Approachable is open. Close it and open this one again.';

const overtaken: Message = 'Approachable was updated in another window. Close this one and open it again.';

/** Dexie wraps the browser's errors, sometimes twice. */
const namesOf = (error: unknown): string[] => {
  const names: string[] = [];
  for (let each = error; each instanceof Object && names.length < 5; each = (each as { inner?: unknown }).inner) {
    names.push(String((each as Partial<Error>).name));
    const failures = (each as { failures?: unknown }).failures;
    if (Array.isArray(failures)) names.push(...failures.slice(0, 3).map((one) => String((one as Error).name)));
  }
  return names;
};

/** The sentence for an error of the database. */
export const troubleOf = (error: unknown): StoreTrouble => {
  if (error instanceof StoreTrouble) return error;
  const names = namesOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (names.includes('QuotaExceededError') || /quota/i.test(message)) return new StoreTrouble('full', full);
  if (names.includes('DatabaseClosedError')) return new StoreTrouble('blocked', overtaken);
  if (names.includes('VersionError')) return new StoreTrouble('newer', newer);
  if (names.some((name) => /^(?:MissingAPI|InvalidState|Security|OpenFailed)Error$/.test(name)))
    return new StoreTrouble('unavailable', unavailable);
  return new StoreTrouble(
    'failed',
    say('What is stored could not be reached: {reason}', { reason: message.slice(0, 200) }),
  );
};

/** Does something with the database; whatever fails, fails as StoreTrouble. */
export const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw troubleOf(error);
  }
};
