import { useComputed, useSignal } from '@preact/signals';
import chevron from 'lucide/dist/esm/icons/chevron-right.mjs';
import download from 'lucide/dist/esm/icons/download.mjs';
import type { Result } from '../../lib/audit';
import { answerWords, attestables, latest } from '../../lib/report/attestations';
import { compare, type Column, type Entry, type Row, type SideBySide } from '../../lib/report/compare';
import { linkTo } from '../../lib/report/handover';
import { groupsToWeigh, type Rubric } from '../../lib/report/rubric';
import { groupNames, verdictNames } from '../../lib/report/terms';
import { say, type Message } from '../../lib/words';
import { Icon, VerdictIcon } from '../Icon';
import { useSpeak } from '../words';
import { Bars } from './Bars';
import { Weights } from './Weights';

interface Props {
  entries: readonly Entry[];
  /** Who all are judged for, and by which version. */
  judgedFor: Message;
  scoring: number;
  /** What should be known first: vendors that are missing, pages that were damaged, numbers that were changed. */
  remarks: readonly Message[];
  rubrics: readonly Rubric[];
  /** The rubric to begin with. */
  rubric: Rubric;
  deeds: {
    keepRubric(name: string, weights: Rubric['weights']): Promise<Message | null>;
    save(format: 'csv' | 'xlsx', table: SideBySide): Promise<void>;
  };
}

const Verdict = ({ cell }: { cell: Result | null }) => {
  const speak = useSpeak();
  if (!cell) return <span class="faint">–</span>;
  return (
    <span class={`verdict ${cell.verdict}`}>
      <VerdictIcon verdict={cell.verdict} />
      {speak(verdictNames[cell.verdict])}
    </span>
  );
};

const Seen = ({ cell }: { cell: Result | null }) => {
  const speak = useSpeak();
  if (!cell) return null;
  return (
    <>
      <p>{speak(cell.because)}</p>
      <ul class="quotes">
        {cell.proof.slice(0, 2).map(({ text, url }) => {
          const href = linkTo(url, text);
          return (
            <li key={`${url} ${text}`}>
              <q>
                <bdi>{text}</bdi>
              </q>{' '}
              {href && (
                <a class="faint" href={href} target="_blank" rel="noreferrer">
                  {new URL(url).pathname}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
};

const CheckRows = ({ row, columns }: { row: Row; columns: readonly Column[] }) => {
  const speak = useSpeak();
  const open = useSignal(false);
  return (
    <>
      <tr data-check={row.id}>
        <th scope="row">
          <button
            type="button"
            class="row"
            aria-expanded={open.value}
            onClick={() => {
              open.value = !open.value;
            }}
          >
            <span class="title">{speak(row.title)}</span>
            <span class="faint" title={speak('Weight')}>
              <span class="unseen">{speak('Weight')} </span>×{row.weight}
            </span>
            <Icon of={chevron} />
          </button>
        </th>
        {row.cells.map((cell, index) => (
          <td
            key={columns[index]!.vendor}
            class={cell && (cell.verdict === 'unknown' || cell.verdict === 'review') ? 'gap' : undefined}
            data-verdict={cell?.verdict}
          >
            <Verdict cell={cell} />
          </td>
        ))}
      </tr>
      {open.value && (
        <tr class="seen">
          <td>
            <code class="faint">{row.id}</code>
          </td>
          {row.cells.map((cell, index) => (
            <td key={columns[index]!.vendor}>
              <Seen cell={cell} />
            </td>
          ))}
        </tr>
      )}
    </>
  );
};

const GroupRows = ({
  group,
  rows,
  columns,
}: {
  group: (typeof groupsToWeigh)[number];
  rows: readonly Row[];
  columns: readonly Column[];
}) => {
  const speak = useSpeak();
  const open = useSignal(true);
  const index = groupsToWeigh.indexOf(group);
  return (
    <tbody>
      <tr class="group-row">
        <th scope="row">
          <button
            type="button"
            class="row"
            aria-expanded={open.value}
            onClick={() => {
              open.value = !open.value;
            }}
          >
            <span class="title">{speak(groupNames[group])}</span>
            <Icon of={chevron} />
          </button>
        </th>
        {columns.map(({ vendor, groups }) => (
          <td key={vendor}>
            <strong>{groups[index]!.score ?? '–'}</strong>{' '}
            <span class="faint">
              {speak(say('{judged} of {total}', { judged: groups[index]!.judged, total: groups[index]!.total }))}
            </span>
          </td>
        ))}
      </tr>
      {open.value && rows.map((row) => <CheckRows key={row.id} row={row} columns={columns} />)}
    </tbody>
  );
};

/** What only people can find out, beside what was judged; it never counts. */
const AttestedRows = ({ columns }: { columns: readonly Column[] }) => {
  const speak = useSpeak();
  const given = columns.map(({ attested }) => new Map(latest(attested).map(({ asked, given }) => [asked.code, given])));
  const asked = attestables.filter(({ code }) => given.some((each) => each.has(code)));
  if (!asked.length) return null;
  return (
    <tbody>
      <tr class="group-row">
        <th scope="row">
          <span class="row">{speak('Found out by people')}</span>
        </th>
        <td colSpan={columns.length} class="faint">
          {speak('Shown beside, never scored.')}
        </td>
      </tr>
      {asked.map(({ code, title }) => (
        <tr key={code} data-check={code}>
          <th scope="row">
            <span class="row">{speak(title)}</span>
          </th>
          {given.map((each, index) => {
            const answer = each.get(code);
            return (
              <td key={columns[index]!.vendor}>
                {answer ? (
                  <>
                    {speak(answerWords(answer))}
                    <br />
                    <span class="faint">
                      {new Date(answer.at).toLocaleDateString(speak.locale, { dateStyle: 'medium' })}
                      {answer.note && <> · {answer.note}</>}
                    </span>
                  </>
                ) : (
                  <span class="faint">–</span>
                )}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
};

/** Vendors side by side: the same checks, the same profile, the same weights. */
export const Compare = ({ entries, judgedFor, scoring, remarks, rubrics, rubric: first, deeds }: Props) => {
  const speak = useSpeak();
  const rubric = useSignal(first);
  const only = useSignal(false);
  const table = useComputed(() => compare(entries, rubric.value));
  const { columns, rows } = table.value;
  const usual = new Map(entries.flatMap(({ report }) => report.results.map(({ id, weight }) => [id, weight] as const)));
  const shown = only.value ? rows.filter(({ differs }) => differs) : rows;
  return (
    <div class="compare">
      <h1>{speak('Vendors side by side')}</h1>
      <p class="faint">
        {speak(
          say(
            'All are judged now, from what was read of them, by the same checks (scoring version {scoring}), for {audience}.',
            {
              scoring,
              audience: judgedFor,
            },
          ),
        )}
      </p>
      {remarks.map((remark) => (
        <p class="step" key={speak(remark)}>
          {speak(remark)}
        </p>
      ))}
      <Bars columns={columns} />
      <div class="beside">
        <section aria-labelledby="checks">
          <div class="tools">
            <h2 id="checks">{speak('Checks')}</h2>
            <label class="only">
              <input
                type="checkbox"
                checked={only.value}
                onChange={({ currentTarget }) => {
                  only.value = currentTarget.checked;
                }}
              />
              {speak('Only where they differ')}
            </label>
            {(['csv', 'xlsx'] as const).map((format) => (
              <button key={format} type="button" class="plain" onClick={() => deeds.save(format, table.value)}>
                <Icon of={download} />
                {format === 'csv' ? 'CSV' : 'Excel'}
              </button>
            ))}
          </div>
          <div class="scrolls table" role="group" aria-labelledby="checks" tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{speak('Check')}</th>
                  {columns.map(({ vendor, all }) => (
                    <th scope="col" key={vendor}>
                      <bdi>{vendor}</bdi> <strong>{all.score ?? '–'}</strong>
                    </th>
                  ))}
                </tr>
              </thead>
              {groupsToWeigh.map((group) => (
                <GroupRows
                  key={group}
                  group={group}
                  rows={shown.filter((row) => row.group === group)}
                  columns={columns}
                />
              ))}
              <AttestedRows columns={columns} />
            </table>
          </div>
        </section>
        <Weights
          rows={rows}
          usual={usual}
          rubric={rubric.value}
          kept={rubrics}
          onChange={(next) => {
            rubric.value = next;
          }}
          onSave={deeds.keepRubric}
        />
      </div>
    </div>
  );
};
