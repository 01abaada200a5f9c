/** Something a person can put right. Its message is one sentence, shown without a stack trace; the exit code is 2. */
export class Trouble extends Error {}

/** The first line of what an error says, without the terminal colours that Playwright puts in. */
export const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error)
    // oxlint-disable-next-line no-control-regex -- terminal colours begin with a control character
    .replace(/\u001b\[[\d;]*m/g, '')
    .split('\n', 1)[0]!
    .slice(0, 300);

let interrupted = false;

/**
 * On Ctrl-C Playwright closes the browser and ends the process. A page that was being read then fails, which is no
 * trouble anybody has to be told of.
 */
process.once('SIGINT', () => {
  interrupted = true;
  process.exitCode = 130;
  setTimeout(() => process.exit(130), 5_000).unref();
});

/** Ends a command that failed: one line on standard error, exit code 2. */
export const complain = (error: unknown): void => {
  if (interrupted) return;
  console.error(error instanceof Trouble ? error.message : `Something went wrong: ${firstLine(error)}`);
  process.exitCode = 2;
};
