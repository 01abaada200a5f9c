import type { Evidence } from '../detect/evidence';
import type { PageKind } from '../detect/page-kinds';
import { say, type Message } from '../words';
import type { Judgement, Proof, Quote, Verdict } from './check';

const verdict =
  (verdict: Verdict) =>
  (because: Message, proof: readonly (Proof | Quote)[] = []): Judgement => ({ verdict, because, proof });

export const pass = verdict('pass');
export const partial = verdict('partial');
export const fail = verdict('fail');
/** A person must look. */
export const review = verdict('review');
export const notApplicable = verdict('not-applicable');
export const unknown = (because: Message, needs: readonly PageKind[]): Judgement => ({
  verdict: 'unknown',
  because,
  needs,
});

const scored: readonly Verdict[] = ['fail', 'partial', 'pass'];

/** One verdict over pages that should each pass: theirs where they agree, `partial` where only some pass. */
export const onEach = (pages: readonly Evidence[], judge: (page: Evidence) => Judgement): Judgement => {
  const all = pages.map(judge);
  const counted = all.filter((each) => scored.includes(each.verdict));
  const worst = counted.toSorted((a, b) => scored.indexOf(a.verdict) - scored.indexOf(b.verdict))[0];
  if (!worst) return all[0]!;
  const proof = counted.flatMap((each) => each.proof ?? []);
  const good = counted.filter((each) => each.verdict === 'pass').length;
  if (worst.verdict === 'pass' || !good) return { ...worst, proof };
  return partial(
    say('{good} of {count} pages do. On another: {because}', { good, count: counted.length, because: worst.because }),
    proof,
  );
};
