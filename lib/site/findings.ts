import type { PageKind } from '../detect/page-kinds';
import type { Sighting } from '../detect/sighting';
import type { Message } from '../words';

/** What a customer may want to get to. */
export type Goal = 'human' | 'pay' | 'cancel' | 'returns' | 'order-status';

/** One page of a way. */
export interface Step {
  url: string;
  title: string;
  kind: PageKind;
  /** The name of the link that leads on from here; null on the last page. */
  link: string | null;
}

/** A way through the site, page by page. */
export interface Path {
  steps: Step[];
  /** Links to follow: 0 where the first page has it. */
  clicks: number;
  /** What is there: the number, the address, the name of the form or link. */
  end: {
    what: Message;
    text: string;
    url: string;
    selector: string | null;
    /** False for a form: it keeps the customer's words and gives no name. */
    direct: boolean;
  };
  /** True where the last page asks for a sign-in. */
  login: boolean;
  /** True where the page that the last link leads to was not opened. */
  unopened: boolean;
}

/** The ways to one goal. */
export interface Ways {
  goal: Goal;
  /** The shortest known way from the start page, or null. */
  fromHome: Path | null;
  /**
   * The fewest clicks that are still possible from the start page, for pages that nobody opened may be shorter ways.
   * Equal to the clicks of `fromHome` where the way is certain to be the shortest; null where there is none at all.
   */
  atLeast: number | null;
  /** Clicks from each page, null where no way is known; in the order of the report's pages. */
  fromEach: { url: string; clicks: number | null }[];
  /** The way from the page that is farthest away. */
  farthest: Path | null;
  /** Pages from which no way is known although everything they link to was opened. */
  deadEnds: string[];
}

/** One numeric promise as it stands on a page. */
export interface Entry {
  text: string;
  url: string;
  selector: string;
  region: Sighting['region'];
}

/** Everything that is promised about one thing to the same people. */
export interface LedgerRow {
  topic: 'delivery' | 'returns' | 'warranty' | 'refund' | 'payment-term' | 'support' | 'other' | 'reply';
  /** Whom or what it is limited to, in the site's own words; none: everybody. */
  scope: string[];
  /** Each different promise with the places that make it. */
  promises: { quantity: number; unit: string; words: Message; entries: Entry[]; pages: number }[];
  /** True where two of the promises cannot both be kept. */
  contradicts: boolean;
}

/** Two sentences that cannot both be true. */
export interface Contradiction {
  topic: LedgerRow['topic'];
  a: Entry & { words: Message };
  b: Entry & { words: Message };
  /** True where only a condition that one of them names may explain the difference. */
  explained: boolean;
}

/** One contact detail, and where it stands. */
export interface ConsistencyRow {
  what: 'phone' | 'email' | 'address' | 'hours' | 'help-place' | 'payment-methods';
  /** `differs`: unexplained difference; `labelled`: several, each named; `same`: one everywhere. */
  state: 'same' | 'labelled' | 'differs';
  because: Message;
  values: { text: string; label: string | null; pages: string[]; entries: Entry[] }[];
}

/** Which kinds of pages were seen, and what the others would settle. */
export interface Coverage {
  seen: { kind: PageKind; pages: number }[];
  /** Kinds that were not seen and that open checks need, with how many checks; most first. */
  missing: { kind: PageKind; checks: number }[];
  pages: number;
  /** Pages that others link to and nobody opened. */
  unopened: number;
}

/** What only several pages show. Plain data: it is stored, exported and drawn. */
export interface SiteFindings {
  coverage: Coverage;
  paths: Ways[];
  ledger: LedgerRow[];
  contradictions: Contradiction[];
  consistency: ConsistencyRow[];
}
