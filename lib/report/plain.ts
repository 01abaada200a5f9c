/**
 * Text of a page, made safe for a terminal or a ticket: control characters (a page could hide terminal commands in
 * them) and marks that turn the direction of writing go; white space becomes single spaces.
 */
export const plain = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex -- these very characters are taken out
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
