import { skipNames } from '../lib/report/site-terms';
import { progress, type Outcome, type SkipReason, type Target, type Walk } from '../lib/site/walk';
import { say, speaker } from '../lib/words';

const speak = speaker();

export interface Shown {
  before(walk: Walk, target: Target): void;
  after(walk: Walk, target: Target, outcome: Outcome): void;
  /** Takes the bar away and says what was left out. */
  end(walk: Walk): void;
}

const happened = (outcome: Outcome): string => {
  switch (outcome.kind) {
    case 'read':
      return (outcome.status ?? 200) >= 400 ? `answers ${outcome.status}` : 'read';
    case 'redirected':
      return `leads on to ${outcome.to}`;
    case 'failed':
      return `failed: ${outcome.reason}`;
    default:
      return outcome.kind;
  }
};

const skippedLines = (walk: Walk): string[] =>
  Object.entries(walk.skips).map(([reason, count]) => `  ${count}: ${speak(skipNames[reason as SkipReason])}`);

/** How a walk is followed: a bar on a terminal, a line for each page elsewhere; on standard error in any case. */
export const showProgress = (stream: NodeJS.WriteStream = process.stderr): Shown => {
  const bar = stream.isTTY && process.env['TERM'] !== 'dumb';
  const line = (walk: Walk, now: string): string => {
    const { done, limit, found, skips } = progress(walk);
    const left = Object.values(skips).reduce((sum, count) => sum + count, 0);
    const filled = Math.round((12 * done) / Math.max(1, Math.min(limit, Math.max(found, done))));
    const head = `${'▮'.repeat(Math.min(12, filled))}${'▯'.repeat(Math.max(0, 12 - filled))} ${done} of at most ${limit} · ${found} found · ${left} left out`;
    const room = (stream.columns || 100) - head.length - 4;
    return room > 12 ? `${head} · ${now.length > room ? `${now.slice(0, room - 1)}…` : now}` : head;
  };
  return {
    before(walk, target) {
      if (bar) stream.write(`\r\u001b[2K${line(walk, new URL(target.url).pathname)}`);
    },
    after(walk, target, outcome) {
      if (bar || target.kind === 'robots') return;
      stream.write(`${progress(walk).done}/${walk.limit} ${target.url} ${happened(outcome)}\n`);
    },
    end(walk) {
      if (bar) stream.write('\r\u001b[2K');
      // Where nothing was read, one sentence says why.
      if (!walk.pages) return;
      const lines = skippedLines(walk);
      if (lines.length) stream.write(`Left out, and why:\n${lines.join('\n')}\n`);
      const failed = walk.visits.filter(({ result }) => result === 'failed');
      for (const { url, why } of failed.slice(0, 5)) stream.write(`Not read: ${url} (${why})\n`);
      if (failed.length > 5) stream.write(`${speak(say('and {count} more', { count: failed.length - 5 }))}\n`);
    },
  };
};
