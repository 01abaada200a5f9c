import type { SiteLink } from './links';
import type { PageKind } from './page-kinds';
import type { Sightings } from './detectors';

/** The facts about the page itself. */
export interface PageFacts {
  url: string;
  title: string;
  lang: string;
  country: string | null;
  /** The reader's own country, where national numbers were read in it because the page hardly tells its own. */
  home?: string;
  kinds: PageKind[];
  /** Elements and texts read. */
  nodes: number;
  /** Characters of text. Evidence saved before the field existed has none. */
  letters?: number;
  /** The addresses of the same page in other languages, as it names them itself. */
  twins?: string[];
  /** Milliseconds the reading took, slices included. */
  ms: number;
  /** True where a limit stopped the reading: the page holds more than was judged. */
  truncated: boolean;
  viewport: { width: number; height: number };
}

/** A detector that failed on this page; its facts are missing, the others stand. */
export interface Problem {
  detector: string;
  message: string;
}

/** Everything one page gives, as the public JSON format names it (docs/evidence.md). */
export interface Evidence extends Sightings {
  schema: 'approachable/evidence@1';
  page: PageFacts;
  /** The pages it links to. Evidence saved before the field existed has none. */
  links?: SiteLink[];
  problems: Problem[];
}
