import type { Message } from './words';

/** Something that could not be done, with the one sentence that says so to a person, and what to do about it. */
export class Refused extends Error {
  constructor(
    readonly what: Message,
    readonly next: Message | null = null,
  ) {
    super(typeof what === 'string' ? what : what.text);
  }
}
