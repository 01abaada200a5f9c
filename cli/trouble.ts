/** Something a person can put right. Its message is one sentence, shown without a stack trace; the exit code is 2. */
export class Trouble extends Error {}
