import type { ComponentChildren } from 'preact';
import type { Message } from '../../lib/words';

/**
 * One view of the report page: it loads what its address names and says how to show it. One that throws becomes a
 * notice; the sentences of a `Refused` are shown as they stand.
 */
export type View = (rest: readonly string[]) => Promise<Loaded>;

export interface Loaded {
  /** The title of the tab, and what a bookmark is called. */
  title: Message;
  /** `reload` loads once more, after something that is shown was changed; the state of components stays. */
  show(reload: () => Promise<void>): ComponentChildren;
}
