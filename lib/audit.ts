import { authorities, bearing, type Authority } from './checks/authorities';
import type { Case, Check, Group, Judgement, Profile, Proof, Verdict } from './checks/check';
import { defaultProfile } from './checks/check';
import { checks as allChecks } from './checks/checks';
import { guidance, type Guidance } from './checks/guidance';
import {
  adjusted,
  changedThresholds,
  scoringVersion,
  type ThresholdChange,
  type ThresholdChanges,
} from './checks/thresholds';
import type { Evidence, Problem } from './detect/evidence';
import type { PageKind } from './detect/page-kinds';
import type { Sighting } from './detect/sighting';
import { say, type Message } from './words';

/** Everything known about one vendor. */
export interface Dossier {
  pages: Evidence[];
  profile: Profile;
  /** Numbers that a person changed; a score made with any is comparable only with others made with the same. */
  thresholds?: ThresholdChanges;
}

/** A sighting that supports a verdict, with the page it was seen on. */
export interface ReportProof extends Sighting {
  url: string;
}

export interface ReportAuthority extends Authority {
  id: string;
  /** True where the profile's jurisdictions and audience match: "may also be required". Else it "may apply". */
  applies: boolean;
}

/** One check with its verdict and everything needed to show it. Plain data. */
export interface Result {
  id: Check['id'];
  code: string;
  group: Group;
  title: Message;
  why: Message;
  weight: number;
  /** The weight, one higher where the profile's law may also require it. Sorts findings; never scores. */
  severity: number;
  verdict: Verdict;
  because: Message;
  proof: ReportProof[];
  guidance: Guidance[];
  authorities: ReportAuthority[];
  fix: { text: Message; snippet: string | null };
  /** Which kinds of pages would allow a judgement, where the verdict is `unknown`. */
  needs: PageKind[];
}

export interface Score {
  /** 0 to 100, or null where too little was judged to give a number. */
  score: number | null;
  judged: number;
  total: number;
  counts: Record<Verdict, number>;
}

export interface Report extends Score {
  schema: 'approachable/report@1';
  /** The version of weights, thresholds and checks: scores of two versions are not comparable. */
  scoring: number;
  /** Thresholds a person changed, where there are any: such a score compares only with others made with the same. */
  changed?: ThresholdChange[];
  vendor: string;
  pages: Evidence['page'][];
  profile: Profile;
  groups: Record<'reach' | 'pay' | 'deal', Score>;
  results: Result[];
  problems: (Problem & { url: string })[];
}

const worth: Partial<Record<Verdict, number>> = { pass: 1, partial: 0.5, fail: 0 };
/** With fewer judged checks than this a number would mislead. */
const fewest = 3;

const scoreOf = (results: readonly Result[]): Score => {
  const counts: Record<Verdict, number> = { pass: 0, partial: 0, fail: 0, review: 0, unknown: 0, 'not-applicable': 0 };
  let earned = 0;
  let possible = 0;
  for (const { verdict, weight } of results) {
    counts[verdict]++;
    const share = worth[verdict];
    if (share === undefined) continue;
    earned += share * weight;
    possible += weight;
  }
  const judged = counts.pass + counts.partial + counts.fail;
  return {
    score: judged >= fewest ? Math.round((100 * earned) / possible) : null,
    judged,
    total: results.length,
    counts,
  };
};

const proofOf = ({ page, sighting }: Proof): ReportProof => {
  const { text, selector, region, visible, collapsed } = sighting;
  return { text, selector, region, visible, collapsed, url: page.page.url };
};

/**
 * The pages a check can be judged on. A page counts as what it most likely is; where no page is of the right kind, one
 * whose second guess fits does.
 */
const pagesFor = ({ kinds, also }: Check, pages: readonly Evidence[]): readonly Evidence[] => {
  if (!kinds) return pages;
  const fits = (page: Evidence, guess: number) => {
    const kind = page.page.kinds[guess];
    return (kind !== undefined && kinds.includes(kind)) || (also?.(page) ?? false);
  };
  const sure = pages.filter((page) => fits(page, 0));
  return sure.length ? sure : pages.filter((page) => fits(page, 1));
};

/** Runs the judge; one that throws becomes `review`, named with its error. */
const contained = <T>(run: () => T, otherwise: (because: Message) => T): T => {
  try {
    return run();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return otherwise(say('This check could not finish: {reason}', { reason: reason.slice(0, 200) }));
  }
};

const judge = (
  check: Check,
  { pages: site, profile, thresholds = {} }: Dossier,
): { judgement: Judgement; snippet: string | null } => {
  const { snippet = null } = check.fix;
  const pages = pagesFor(check, site);
  if (!pages.length)
    return {
      judgement: {
        verdict: 'unknown',
        because: 'No page was visited on which this can be judged.',
        needs: check.kinds,
      },
      snippet: typeof snippet === 'string' ? snippet : null,
    };
  const facts: Case = { pages, site, profile, thresholds: adjusted(thresholds) };
  return {
    judgement: check.judge(facts),
    snippet: typeof snippet === 'function' ? snippet(facts) : snippet,
  };
};

const result = (check: Check, dossier: Dossier): Result => {
  const { judgement, snippet } = contained<ReturnType<typeof judge>>(
    () => judge(check, dossier),
    (because) => ({ judgement: { verdict: 'review', because }, snippet: null }),
  );
  const relevant = (check.authorities ?? []).flatMap((id): ReportAuthority[] => {
    const authority: Authority = authorities[id];
    const relation = bearing(authority, dossier.profile);
    return relation === 'elsewhere' ? [] : [{ id, ...authority, applies: relation === 'matches' }];
  });
  const required = relevant.some(({ applies, kind }) => applies && (kind === 'law' || kind === 'case'));
  return {
    id: check.id,
    code: check.code,
    group: check.id.split('/')[0] as Group,
    title: check.title,
    why: check.why,
    weight: check.weight,
    severity: check.weight + (required ? 1 : 0),
    verdict: judgement.verdict,
    because: judgement.because,
    proof: (judgement.proof ?? []).slice(0, 20).map(proofOf),
    guidance: check.guidance.map((id) => guidance[id]),
    authorities: relevant,
    fix: { text: check.fix.text, snippet },
    needs: [...(judgement.needs ?? [])],
  };
};

/** Judges a dossier. A check that throws becomes `review` and is named with its error; the others stand. */
export const audit = (
  dossier: { pages: Evidence[]; profile?: Profile; thresholds?: ThresholdChanges },
  checks: readonly Check[] = allChecks,
): Report => {
  const whole: Dossier = { ...dossier, profile: dossier.profile ?? defaultProfile };
  const changed = changedThresholds(whole.thresholds ?? {});
  const results = checks.map((check) => result(check, whole));
  const of = (group: Group) => scoreOf(results.filter((each) => each.group === group));
  return {
    schema: 'approachable/report@1',
    scoring: scoringVersion,
    ...(changed.length > 0 && { changed }),
    vendor: whole.pages[0] ? new URL(whole.pages[0].page.url).host : '',
    pages: whole.pages.map((each) => each.page),
    profile: whole.profile,
    ...scoreOf(results),
    groups: { reach: of('reach'), pay: of('pay'), deal: of('deal') },
    results,
    problems: whole.pages.flatMap((each) => each.problems.map((problem) => ({ ...problem, url: each.page.url }))),
  };
};
