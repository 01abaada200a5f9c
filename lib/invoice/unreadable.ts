import { speaker, type Message } from '../words';

const english = speaker();

/** A file that cannot be read as an invoice: one plain sentence about the file, for a person. */
export class Unreadable extends Error {
  readonly sentence: Message;

  constructor(sentence: Message) {
    super(english(sentence));
    this.sentence = sentence;
  }
}
