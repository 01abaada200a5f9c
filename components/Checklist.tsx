import chevron from 'lucide/dist/esm/icons/chevron-right.mjs';
import type { Report, Result } from '../lib/audit';
import type { Group, Verdict } from '../lib/checks/check';
import { fixFirst, groupsOf, inGroup, verdictOrder } from '../lib/report/order';
import { groupNames, verdictNames } from '../lib/report/terms';
import { say } from '../lib/words';
import { CheckRow } from './CheckRow';
import type { Deeds } from './Detail';
import { Icon, VerdictIcon } from './Icon';
import { useSpeak } from './words';

/** Which rows stand open, and which verdict is shown alone. */
export interface Place {
  /** The name of the open row, or null. */
  open: string | null;
  /** The groups that are unfolded. */
  unfolded: Group[];
  filter: Verdict | null;
}

interface Props {
  report: Report;
  place: Place;
  deeds: Deeds;
  onPlace(place: Place): void;
}

const rowName = (list: string, result: Result) => `${list}-${result.id.replace('/', '-')}`;

const Counts = ({ results }: { results: readonly Result[] }) => {
  const speak = useSpeak();
  return (
    <span class="counts">
      {verdictOrder.map((verdict) => {
        const count = results.filter((each) => each.verdict === verdict).length;
        if (!count) return null;
        return (
          <span key={verdict}>
            <VerdictIcon verdict={verdict} />
            <span class="unseen">{speak(verdictNames[verdict])} </span>
            {count}{' '}
          </span>
        );
      })}
    </span>
  );
};

/** What to fix first, then the groups with all their checks, findings before passes. */
export const Checklist = ({ report, place, deeds, onPlace }: Props) => {
  const speak = useSpeak();
  const { open, unfolded, filter } = place;
  const first = filter ? [] : fixFirst(report);

  const row = (list: string, result: Result, mixed: boolean) => {
    const name = rowName(list, result);
    return (
      <CheckRow
        key={name}
        result={result}
        name={name}
        mixed={mixed}
        open={open === name}
        deeds={deeds}
        onToggle={() => onPlace({ ...place, open: open === name ? null : name })}
      />
    );
  };

  return (
    <>
      {first.length > 0 && (
        <section aria-labelledby="first">
          <h2 id="first">{speak('Fix first')}</h2>
          <ul class="checks">{first.map((each) => row('first', each, true))}</ul>
        </section>
      )}
      {groupsOf(report).map((group) => {
        const all = inGroup(report, group);
        const results = filter ? all.filter((each) => each.verdict === filter) : all;
        if (!results.length) return null;
        const isOpen = filter !== null || unfolded.includes(group);
        const next = isOpen ? unfolded.filter((each) => each !== group) : [...unfolded, group];
        const score = group === 'invoice' ? null : report.groups[group].score;
        const id = `group-${group}`;
        return (
          <section key={group} class="group" aria-labelledby={id}>
            <h2>
              <button
                type="button"
                class="row"
                id={id}
                data-row
                aria-expanded={isOpen}
                aria-disabled={filter !== null}
                onClick={() => filter === null && onPlace({ ...place, unfolded: next })}
              >
                <span class="title">{speak(groupNames[group])}</span>
                {score !== null && <span class="unseen">{speak(say('Score {score} of 100', { score }))}</span>}
                <Counts results={results} />
                <Icon of={chevron} />
              </button>
            </h2>
            {isOpen && <ul class="checks">{results.map((each) => row(group, each, false))}</ul>}
          </section>
        );
      })}
    </>
  );
};
