/** A file that cannot be read as an invoice. Its message is one plain sentence about the file, for a person. */
export class Unreadable extends Error {}
