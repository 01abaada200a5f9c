import { authorities, bearing, type Authority } from './checks/authorities';
import type { AgreedTerms, Case, Check, Group, Judgement, Profile, Proof, Quote, Verdict } from './checks/check';
import { defaultProfile } from './checks/check';
import { checks as allChecks } from './checks/checks';
import { guidance, type Guidance } from './checks/guidance';
import { rules, type RuleNumber } from './checks/rules';
import {
  adjusted,
  changedThresholds,
  scoringVersion,
  thresholds as usualThresholds,
  type ThresholdChange,
  type ThresholdChanges,
} from './checks/thresholds';
import type { Evidence, Problem } from './detect/evidence';
import type { PageKind } from './detect/page-kinds';
import type { Sighting } from './detect/sighting';
import { siteFindings } from './findings';
import type { Invoice } from './invoice/invoice';
import type { SiteFindings } from './site/findings';
import { graphOf, type Graph, type Redirects } from './site/graph';
import { say, type Message } from './words';

/** Everything known about one vendor. */
export interface Dossier {
  pages: Evidence[];
  /** In any order. */
  invoices: Invoice[];
  agreed: AgreedTerms | null;
  /** Where addresses that pages link to turned out to lead, as a walk knows it. */
  redirects: Redirects;
  profile: Profile;
  /** Numbers that a person changed; a score made with any is comparable only with others made with the same. */
  thresholds?: ThresholdChanges;
}

/** A sighting that supports a verdict, with the page it was seen on. */
export interface ReportProof extends Sighting {
  /** The page, or the name of the invoice's file. */
  url: string;
  /** The place in an invoice, such as "page 1, line 12". */
  where?: string;
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
  /** Set where a person muted this finding: why, and until when (milliseconds since 1970; null: until it is lifted). */
  waived?: { id: string; reason: string; until: number | null };
}

export interface Score {
  /** 0 to 100, or null where too little was judged to give a number. */
  score: number | null;
  judged: number;
  total: number;
  counts: Record<Verdict, number>;
}

/** One of the seven rules for invoices, with the checks that show how far it is kept. */
export interface RuleResult {
  number: RuleNumber;
  /** The rule in its source's own words. */
  title: string;
  verdict: Verdict;
  /** Ids of checks; each stands in `results`. */
  checks: Check['id'][];
}

export interface Report extends Score {
  schema: 'approachable/report@1';
  /** What was judged: one page, several pages of a vendor, or invoices alone. */
  subject: 'page' | 'site' | 'invoice';
  /** The version of weights, thresholds and checks: scores of two versions are not comparable. */
  scoring: number;
  /** Thresholds a person changed, where there are any: such a score compares only with others made with the same. */
  changed?: ThresholdChange[];
  vendor: string;
  pages: Evidence['page'][];
  /** What only several pages show: ways, promises, contradictions. */
  site?: SiteFindings;
  profile: Profile;
  groups: Record<'reach' | 'pay' | 'deal', Score> & { invoice?: Score };
  /** The invoices that were judged, without what is not asked: the seven rules where there is at least one. */
  invoices?: Invoice[];
  rules?: RuleResult[];
  results: Result[];
  problems: (Problem & { url: string })[];
  /** Where findings are muted: how many, and what the score would be with them. */
  waived?: { count: number; score: number | null };
}

const worth: Partial<Record<Verdict, number>> = { pass: 1, partial: 0.5, fail: 0 };
/** With fewer judged checks than this a number would mislead. */
const fewest = 3;

/**
 * The score of these results; `weightOf` where a person weighs them otherwise. What a person muted counts neither for nor
 * against.
 */
export const scoreOf = (
  results: readonly Result[],
  weightOf: (result: Result) => number = ({ weight }) => weight,
): Score => {
  const counts: Record<Verdict, number> = { pass: 0, partial: 0, fail: 0, review: 0, unknown: 0, 'not-applicable': 0 };
  let earned = 0;
  let possible = 0;
  for (const result of results) {
    if (result.waived) continue;
    const { verdict } = result;
    const weight = weightOf(result);
    counts[verdict]++;
    const share = worth[verdict];
    if (share === undefined) continue;
    earned += share * weight;
    possible += weight;
  }
  const judged = counts.pass + counts.partial + counts.fail;
  return {
    score: judged >= fewest && possible > 0 ? Math.round((100 * earned) / possible) : null,
    judged,
    total: results.length,
    counts,
  };
};

const proofOf = (proof: Proof | Quote): ReportProof => {
  if ('invoice' in proof) {
    const { text, where, invoice } = proof;
    const place = { selector: '', region: 'main', visible: true, collapsed: false } as const;
    return { text: text.slice(0, 160), ...place, url: invoice.file ?? '', ...(where && { where }) };
  }
  const { page, sighting } = proof;
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

/** Each thing once: three cards named in one sentence are one thing to look at. */
const once = (all: readonly ReportProof[]): ReportProof[] => [
  ...new Map(
    all.map((proof) => [JSON.stringify([proof.url, proof.selector, proof.text, proof.where]), proof]),
  ).values(),
];

const isInvoiceCheck = ({ id }: Pick<Check, 'id'>): boolean => id.startsWith('invoice/');

/** Runs what foreign evidence may make throw, and says otherwise what went wrong. */
const contained = <T>(run: () => T, otherwise: (reason: string) => T): T => {
  try {
    return run();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return otherwise(reason.slice(0, 200));
  }
};

const judge = (
  check: Check,
  dossier: Dossier,
  graph: () => Graph,
): { judgement: Judgement; snippet: string | null } => {
  const { pages: site, invoices, agreed, profile, thresholds = {} } = dossier;
  const { snippet = null } = check.fix;
  const pages = pagesFor(check, site);
  if (!pages.length && !isInvoiceCheck(check))
    return {
      judgement: {
        verdict: 'unknown',
        because: 'No page was visited on which this can be judged.',
        needs: check.kinds,
      },
      snippet: typeof snippet === 'string' ? snippet : null,
    };
  const facts: Case = {
    pages,
    site,
    // Most checks do without it: it is made when the first one asks.
    get graph() {
      return graph();
    },
    invoices,
    agreed,
    profile,
    thresholds: adjusted(thresholds),
  };
  return {
    judgement: check.judge(facts),
    snippet: typeof snippet === 'function' ? snippet(facts) : snippet,
  };
};

const result = (check: Check, dossier: Dossier, graph: () => Graph): Result => {
  const { judgement, snippet } = contained<ReturnType<typeof judge>>(
    () => judge(check, dossier, graph),
    (reason) => ({
      judgement: { verdict: 'review', because: say('This check could not finish: {reason}', { reason }) },
      snippet: null,
    }),
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
    proof: once((judgement.proof ?? []).slice(0, 60).map(proofOf)).slice(0, 20),
    guidance: check.guidance.map((id) => guidance[id]),
    authorities: relevant,
    fix: { text: check.fix.text, snippet },
    needs: [...(judgement.needs ?? [])],
  };
};

/**
 * The verdict of a rule over its checks: a fail weighs in full, a partial half. `review` where all that was judged is
 * well but a person must look at something.
 */
const verdictOf = (results: readonly Result[]): Verdict => {
  const scored = results.filter(({ verdict }) => worth[verdict] !== undefined);
  const some = (verdict: Verdict) => results.some((each) => each.verdict === verdict);
  if (!scored.length) return some('review') ? 'review' : some('unknown') ? 'unknown' : 'not-applicable';
  const possible = scored.reduce((sum, { weight }) => sum + weight, 0);
  const earned = scored.reduce((sum, { verdict, weight }) => sum + worth[verdict]! * weight, 0);
  if (earned === possible) return some('review') ? 'review' : 'pass';
  return earned <= possible * usualThresholds.rule.fail ? 'fail' : 'partial';
};

const rulesOf = (results: readonly Result[]): RuleResult[] =>
  rules.map(({ number, title, checks }) => ({
    number,
    title,
    verdict: verdictOf(results.filter(({ id }) => (checks as readonly string[]).includes(id))),
    checks: [...checks],
  }));

const byDate = (a: Invoice, b: Invoice): number => (a.issueDate ?? '').localeCompare(b.issueDate ?? '');

/** Judges a dossier. A check that throws becomes `review` and is named with its error; the others stand. */
export const audit = (
  dossier: Pick<Dossier, 'pages'> & Partial<Dossier>,
  checks: readonly Check[] = allChecks,
): Report => {
  const whole: Dossier = {
    pages: dossier.pages,
    invoices: (dossier.invoices ?? []).toSorted(byDate),
    agreed: dossier.agreed ?? null,
    redirects: dossier.redirects ?? {},
    profile: dossier.profile ?? defaultProfile,
    thresholds: dossier.thresholds,
  };
  const changed = changedThresholds(whole.thresholds ?? {});
  const { pages, invoices } = whole;
  // Without an invoice nothing of an invoice is asked.
  const asked = invoices.length ? checks : checks.filter((check) => !isInvoiceCheck(check));
  let known: Graph | undefined;
  const graph = () => (known ??= graphOf(pages, whole.redirects));
  const results = asked.map((check) => result(check, whole, graph));
  const problems = pages.flatMap((each) => each.problems.map((problem) => ({ ...problem, url: each.page.url })));
  const site =
    pages.length > 1
      ? contained<SiteFindings | null>(
          () => siteFindings(pages, graph(), results),
          (message) => {
            problems.push({ detector: 'site', message, url: pages[0]!.page.url });
            return null;
          },
        )
      : null;
  const of = (group: Group) => scoreOf(results.filter((each) => each.group === group));
  return {
    schema: 'approachable/report@1',
    subject: pages.length > 1 ? 'site' : 'page',
    scoring: scoringVersion,
    ...(changed.length > 0 && { changed }),
    vendor: pages[0] ? new URL(pages[0].page.url).host : '',
    pages: pages.map((each) => each.page),
    ...(site && { site }),
    profile: whole.profile,
    ...scoreOf(results),
    groups: {
      reach: of('reach'),
      pay: of('pay'),
      deal: of('deal'),
      ...(invoices.length && { invoice: of('invoice') }),
    },
    ...(invoices.length && { invoices, rules: rulesOf(results) }),
    results,
    problems,
  };
};

/**
 * Judges invoices of one vendor by the seven rules; several are a series. Pages of the vendor are not judged: what they
 * promise is what the invoices are held to.
 */
export const auditInvoice = (
  invoices: readonly Invoice[],
  more: Partial<Omit<Dossier, 'invoices'>> = {},
  checks: readonly Check[] = allChecks,
): Report => {
  const report = audit({ pages: [], ...more, invoices: [...invoices] }, checks.filter(isInvoiceCheck));
  const vendor = report.invoices?.find(({ seller }) => seller.name)?.seller.name;
  return { ...report, subject: 'invoice', vendor: vendor ?? '', pages: [], problems: [] };
};
