import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { audit, type Report } from '../lib/audit';
import type { Evidence } from '../lib/detect/evidence';
import { renderHtml } from '../lib/report/html';
import { nothingAllowed } from '../lib/site/robots';
import { nextTarget, pauseBefore, resume, type Outcome } from '../lib/site/walk';
import { vendorOf } from '../lib/site/vendor';
import { checklist } from './audit';
import { launch } from './browser';
import { writeWhole } from './collect';
import { deliver, type Delivery } from './deliver';
import { showProgress } from './progress';
import { Trouble } from './trouble';
import { step, walkLog, type Walked, type WalkLog } from './walk-log';
import { openWalkTab } from './walk-tab';

export interface SiteOptions extends Delivery {
  readonly maxPages?: number;
  readonly json?: boolean;
  readonly html?: string;
  readonly resume?: boolean;
  /** Milliseconds a page may take. */
  readonly timeout?: number;
  /** Milliseconds between two requests, where the site asks for no more. */
  readonly pause?: number;
}

/** Beside where the command is given, so that the same command finds it again. */
const logFor = (start: string): WalkLog => {
  const vendor = vendorOf(start);
  // A server on one's own machine is told by its port.
  const name = vendor.includes('.') && !/^[\d.]+$/.test(vendor) ? vendor : new URL(start).host;
  return walkLog(`approachable-${name.replace(/[^\w.-]+/g, '-')}.walk`);
};

const usual = 40;

const begun = (start: string, log: WalkLog, { resume: again = false, maxPages }: SiteOptions): Walked => {
  if (!again) {
    if (existsSync(log.path))
      console.error(`An earlier walk was not finished; it begins anew. (--resume goes on with it.)`);
    return log.begin(start, maxPages ?? usual);
  }
  const walked = log.read();
  if (!walked) throw new Trouble(`There is no walk to go on with here: ${log.path} is missing. Leave --resume out.`);
  return { ...walked, walk: resume(walked.walk, { limit: maxPages }) };
};

/** Walks until nothing is left or somebody stops it. Every step is in the log before the next begins. */
const walkOn = async (from: Walked, log: WalkLog, options: SiteOptions, stopped: AbortSignal): Promise<Walked> => {
  const shown = showProgress();
  const browser = await launch({ handleSIGINT: false });
  let walked = from;
  try {
    let tab = await openWalkTab(browser, options.timeout);
    const interrupted = new Promise<null>((resolve) => {
      stopped.addEventListener('abort', () => resolve(null));
    });
    for (let target = nextTarget(walked.walk); target && !stopped.aborted; target = nextTarget(walked.walk)) {
      shown.before(walked.walk, target);
      const before = walked.walk;
      if (before.visits.length || target.kind === 'page')
        await wait(pauseBefore(before, target, options.pause), null, { signal: stopped }).catch(() => {});
      if (stopped.aborted) break;
      const outcome: Outcome | null = await Promise.race([tab.visit(target, before), interrupted]);
      if (!outcome) break;
      log.add(target, outcome);
      walked = step(walked, target, outcome);
      shown.after(walked.walk, target, outcome);
      if (outcome.kind === 'failed' && outcome.reason !== 'server-error') {
        // What broke one page, such as a busy or crashed tab, must not reach the next.
        const broken = tab;
        tab = await openWalkTab(browser, options.timeout);
        await broken.close().catch(() => {});
      }
    }
  } finally {
    shown.end(walked.walk);
    await browser.close();
  }
  return walked;
};

const nothingRead = ({ walk }: Walked): Trouble => {
  const [first] = walk.visits;
  if (Object.values(walk.robots).includes(nothingAllowed))
    return new Trouble(`${walk.start} could not be reached, or its robots.txt could not be read; so nothing was read.`);
  if (walk.skips.robots)
    return new Trouble(`${walk.start} asks robots not to read it (robots.txt), so nothing was read.`);
  if (walk.skips['other-site'])
    return new Trouble(
      `${walk.start} sends its visitors to ${Object.values(walk.redirects).at(-1)}: walk that site instead.`,
    );
  return new Trouble(`${walk.start} could not be read: ${first?.why ?? 'it gave no page'}.`);
};

/** Hands the report over as `audit` does, and as a page where that is asked for. The answer is the exit code. */
const output = (report: Report, pages: Evidence[], options: SiteOptions): Promise<number> => {
  const { json = false, html, format, out, redact, baseline } = options;
  if (html !== undefined) {
    try {
      writeWhole(html, renderHtml(report, { date: new Date() }));
    } catch {
      throw new Trouble(`Nothing can be written to ${html}.`);
    }
    console.error(`The report, as a page to print or send: ${html}`);
  }
  return deliver(report, pages, { format, out, redact, baseline }, () =>
    json ? `${JSON.stringify(report, null, 1)}\n` : checklist(report),
  );
};

/** Walks a site, judges what it read as one vendor's and prints the report. The answer is the exit code. */
export const auditSite = async (start: string, options: SiteOptions = {}): Promise<number> => {
  const log = logFor(start);
  const from = begun(start, log, options);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const walked = await walkOn(from, log, options, stop.signal);
  const { walk, pages } = walked;
  const goOn = `Go on with: approachable site ${start} --resume`;
  if (stop.signal.aborted) {
    console.error(`Stopped after ${walk.pages} pages; they are kept in ${log.path}. ${goOn}`);
    return 130;
  }
  if (!pages.length) {
    log.remove();
    throw nothingRead(walked);
  }
  const code = await output(audit({ pages, redirects: walk.redirects }), pages, options);
  if (walk.state === 'paused') {
    console.error(`The site failed again and again, so it was left alone after ${walk.pages} pages. ${goOn}`);
    return 1;
  }
  log.remove();
  return code;
};
