import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Evidence } from '../lib/detect/evidence';
import { afterPage, beginWalk, type Outcome, type Target, type Walk } from '../lib/site/walk';
import { firstLine, Trouble } from './trouble';

/** A line of the log: how the walk began, or one step of it. */
type Line = { begin: { start: string; limit: number } } | { target: Target; outcome: Outcome };

/** A walk as far as it went, with the pages it read. */
export interface Walked {
  walk: Walk;
  pages: Evidence[];
}

export interface WalkLog {
  readonly path: string;
  begin(start: string, limit: number): Walked;
  /** The walk as the file tells it, or null where there is none. Throws Trouble where the file cannot be read. */
  read(): Walked | null;
  add(target: Target, outcome: Outcome): void;
  remove(): void;
}

/** One more step. A page that was read again counts as it was read last. */
export const step = ({ walk, pages }: Walked, target: Target, outcome: Outcome): Walked => {
  const next = afterPage(walk, target, outcome);
  if (outcome.kind !== 'read' || next.pages === walk.pages) return { walk: next, pages };
  pages.push(outcome.evidence);
  return { walk: next, pages };
};

/**
 * What a walk did, one line a step, in a file: each page is kept as soon as it is read, whatever happens next, and a
 * step costs the same however many were before. The walk itself is found again by taking the steps anew.
 */
export const walkLog = (path: string): WalkLog => ({
  path,
  begin(start, limit) {
    const line: Line = { begin: { start, limit } };
    try {
      writeFileSync(path, `${JSON.stringify(line)}\n`);
    } catch (error) {
      throw new Trouble(`The state of the walk cannot be written to ${path}: ${firstLine(error)}`);
    }
    return { walk: beginWalk(start, { limit }), pages: [] };
  },
  read() {
    if (!existsSync(path)) return null;
    let walked: Walked | null = null;
    for (const text of readFileSync(path, 'utf8').split('\n')) {
      if (!text) continue;
      let line: Line;
      try {
        line = JSON.parse(text) as Line;
      } catch {
        // The last line may have been cut off; its page is read again.
        break;
      }
      if ('begin' in line) walked = { walk: beginWalk(line.begin.start, { limit: line.begin.limit }), pages: [] };
      else if (walked) walked = step(walked, line.target, line.outcome);
    }
    if (!walked) throw new Trouble(`${path} holds no walk: take the file away, or leave --resume out.`);
    return walked;
  },
  add(target, outcome) {
    const line: Line = { target, outcome };
    appendFileSync(path, `${JSON.stringify(line)}\n`);
  },
  remove() {
    rmSync(path, { force: true });
  },
});
