import type { Evidence } from '../detect/evidence';
import type { FailReason } from './walk';

/** Answers that say "later": too slow, too early, too many. */
const lateStatus: ReadonlySet<number> = new Set([408, 425, 429]);
/** Answers that say "not you". */
const refusedStatus: ReadonlySet<number> = new Set([401, 403, 407, 451]);

/** Why a server's answer is no page to be read, or null where it is one; an error page of another status is. */
export const failureOf = (status: number): FailReason | null => {
  if (status >= 500 || lateStatus.has(status)) return 'server-error';
  return refusedStatus.has(status) ? 'refused' : null;
};

/** The evidence of a page whose server says that it is none (an answer of 400 and above): an error page, whatever it looks like. */
export const asErrorPage = (evidence: Evidence): Evidence => ({
  ...evidence,
  page: { ...evidence.page, kinds: ['error'] },
});

/** True for a page on which next to nothing can be read before its scripts have run. */
export const isShell = ({ page, links = [], forms, media }: Evidence): boolean =>
  (page.letters ?? Infinity) < 200 &&
  links.length < 3 &&
  forms.length === 0 &&
  ((page.letters ?? 0) < 60 || media.some(({ kind }) => kind === 'scripts-required'));
