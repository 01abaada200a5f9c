import { scoreOf, type Report, type Result, type Score } from '../audit';
import { checks } from '../checks/checks';
import { scoringVersion } from '../checks/thresholds';
import { Refused } from '../refused';
import { say } from '../words';

/** Weights a person chose, by a name they gave. `weights` holds what differs from ours: of checks, and of groups. */
export interface Rubric {
  name: string;
  /** By check id ("reach/phone-visible": 0 to 5) or group ("reach": a factor of 0 to 3). */
  weights: Readonly<Record<string, number>>;
}

export const ourRubric: Rubric = { name: '', weights: {} };

export const groupsToWeigh = ['reach', 'pay', 'deal'] as const;
/** How far weights go. Ours are 1 to 3 for checks, and 1 for every group. */
export const weightBounds = { check: { most: 5, step: 1 }, group: { most: 3, step: 0.5 } } as const;

/** What a check counts under a rubric. */
export const weightBy =
  ({ weights }: Rubric) =>
  ({ id, group, weight }: Pick<Result, 'id' | 'group' | 'weight'>): number =>
    (weights[id] ?? weight) * (weights[group] ?? 1);

/** The scores of a report under a rubric: of all, and of each group. */
export const scoresBy = ({ results }: Pick<Report, 'results'>, rubric: Rubric): { all: Score; groups: Score[] } => {
  const weigh = weightBy(rubric);
  return {
    all: scoreOf(results, weigh),
    // A group's own score does not change with what the group counts beside others.
    groups: groupsToWeigh.map((group) =>
      scoreOf(
        results.filter((each) => each.group === group),
        ({ id, weight }) => rubric.weights[id] ?? weight,
      ),
    ),
  };
};

const schema = 'approachable/rubrics@1';

/** Characters a file of rubrics may have: hundreds of rubrics need less. */
const longest = 1_000_000;

/** The rubrics as a file. */
export const writeRubrics = (rubrics: readonly Rubric[]): string =>
  `${JSON.stringify({ schema, scoring: scoringVersion, rubrics: rubrics.map(({ name, weights }) => ({ name, weights })) }, null, 2)}\n`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parsed = (text: string): unknown => {
  if (text.length > longest) throw new Refused('This file is too large to hold rubrics.');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refused('This file is not JSON, so nothing was taken from it.');
  }
};

const boundsOf = (id: string): number | null => {
  if ((groupsToWeigh as readonly string[]).includes(id)) return weightBounds.group.most;
  return checks.some((check) => check.id === id) ? weightBounds.check.most : null;
};

/**
 * Rubrics from a file that anybody may have written. Throws `Refused` with one sentence where it holds none; weights of
 * checks that this version does not know are named in `unknown` and left out.
 */
export const readRubrics = (text: string): { rubrics: Rubric[]; unknown: string[] } => {
  const data = parsed(text);
  const given = isRecord(data) ? data : {};
  if (typeof given['schema'] !== 'string' || !given['schema'].startsWith('approachable/rubrics@'))
    throw new Refused('This file holds no rubrics.', 'Choose a file that was saved here with “Export”.');
  if (given['schema'] !== schema)
    throw new Refused('This file comes from a newer version of Approachable.', 'Update Approachable to take it.');
  const list = given['rubrics'];
  if (!Array.isArray(list) || !list.length || list.length > 200)
    throw new Refused('This file holds no rubrics.', 'Choose a file that was saved here with “Export”.');
  const unknown = new Set<string>();
  const rubrics = list.map((each: unknown): Rubric => {
    const { name, weights } = isRecord(each) ? each : {};
    if (typeof name !== 'string' || !name.trim() || name.length > 80 || !isRecord(weights))
      throw new Refused('One of the rubrics in this file has no name or no weights, so none was taken.');
    const kept: Record<string, number> = {};
    for (const [id, weight] of Object.entries(weights)) {
      const most = boundsOf(id);
      if (most === null) unknown.add(id.slice(0, 80));
      else if (typeof weight !== 'number' || !(weight >= 0 && weight <= most))
        throw new Refused(
          say('A weight in “{name}” is not a number from 0 to {most} ({id}), so nothing was taken.', {
            name,
            most,
            id,
          }),
        );
      else kept[id] = weight;
    }
    return { name: name.trim(), weights: kept };
  });
  return { rubrics, unknown: [...unknown] };
};

/** The name, or with a number after it where it is taken: an import never overwrites. */
export const freeName = (name: string, taken: readonly string[]): string => {
  let free = name;
  for (let count = 2; taken.includes(free); count++) free = `${name} (${count})`;
  return free;
};
