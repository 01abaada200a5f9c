import type { Profile } from './checks/check';
import { defaultProfile } from './checks/check';
import { adjustable, changedThresholds, contradiction, type ThresholdChanges } from './checks/thresholds';

/** What a person has set. Small plain data: browsers carry it along between computers. */
export interface Settings {
  /** Who is asking: every audit is made for it. */
  profile: Profile;
  /** ISO 3166 code of the reader's country, for national numbers on pages that hardly tell theirs; null: none. */
  home: string | null;
  /** Numbers on which verdicts turn, where they differ from ours. */
  thresholds: ThresholdChanges;
  /** How many days audits are kept, and how many of each vendor; null: without end. */
  retention: { days: number | null; audits: number | null };
  /** The name of the rubric comparisons begin with; null: our own weights. */
  rubric: string | null;
  language: 'auto' | 'en' | 'de';
}

export const defaultSettings: Settings = {
  profile: defaultProfile,
  home: null,
  thresholds: {},
  retention: { days: null, audits: null },
  rubric: null,
  language: 'auto',
};

/** The places a profile may name, as the authorities do; others are typed in by nobody. */
export const places = ['EU', 'DE', 'AT', 'FR', 'ES', 'IT', 'NL', 'UK', 'CH', 'US', 'US-CA'] as const;

export const bounds = { days: { least: 1, most: 3650 }, audits: { least: 1, most: 1000 } } as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const oneOf = <T extends string>(value: unknown, options: readonly T[], otherwise: T): T =>
  options.find((each) => each === value) ?? otherwise;

/** A whole number within bounds, or null. */
const whole = (value: unknown, { least, most }: { least: number; most: number }): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : null;

const readProfile = (value: unknown): Profile => {
  const given = isRecord(value) ? value : {};
  const list = Array.isArray(given['jurisdictions']) ? given['jurisdictions'] : [];
  return {
    audience: oneOf(given['audience'], ['consumer', 'business', 'both'], defaultProfile.audience),
    jurisdictions: places.filter((each) => list.includes(each)),
  };
};

const readThresholds = (value: unknown): ThresholdChanges => {
  const given = isRecord(value) ? value : {};
  const kept: Record<string, number> = {};
  for (const { id } of adjustable) if (typeof given[id] === 'number') kept[id] = given[id];
  // Numbers that contradict each other would make a check that cannot pass.
  if (contradiction(kept)) return {};
  return Object.fromEntries(changedThresholds(kept).map(({ id, value }) => [id, value]));
};

/**
 * Settings from what a storage holds: another version's, a broken one's, or nothing. What cannot be understood becomes
 * the default; the rest is kept. Never throws.
 */
export const readSettings = (value: unknown): Settings => {
  const given = isRecord(value) ? value : {};
  const retention = isRecord(given['retention']) ? given['retention'] : {};
  return {
    profile: readProfile(given['profile']),
    home: typeof given['home'] === 'string' && /^[A-Z]{2}$/.test(given['home']) ? given['home'] : null,
    thresholds: readThresholds(given['thresholds']),
    retention: { days: whole(retention['days'], bounds.days), audits: whole(retention['audits'], bounds.audits) },
    rubric: typeof given['rubric'] === 'string' ? given['rubric'].slice(0, 80) : null,
    language: oneOf(given['language'], ['auto', 'en', 'de'], 'auto'),
  };
};
