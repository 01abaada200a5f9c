import type { Entry, LedgerRow, Path, SiteFindings, Ways } from '../site/findings';
import { say, speaker } from '../words';
import { plain } from './plain';
import {
  clickCount,
  detailNames,
  distances,
  goalNames,
  nowhere,
  pageName,
  pathOf,
  stateNames,
  topicNames,
  wayLine,
  wayRemarks,
} from './site-terms';
import { wrap, type TextOptions } from './terminal';
import { kindName } from './terms';

const most = { contradictions: 12, rows: 30, values: 6, deadEnds: 5 };

const quote = ({ text, url }: Entry): string => `“${plain(text)}” — ${plain(pathOf(url))}`;

const scopeOf = ({ scope }: LedgerRow): string => (scope.length ? ` (${plain(scope.join(', '))})` : '');

/** What only several pages show, for the terminal: pages seen, ways, contradictions, differences, promises. */
export const renderSite = (site: SiteFindings, options: TextOptions = {}): string[] => {
  const { speak = speaker(), colour = false, width = 100 } = options;
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const bold = (text: string) => paint(1, text);
  const faint = (text: string) => paint(90, text);
  const lines: string[] = [];
  const heading = (text: string) => lines.push('', bold(text));
  const note = (text: string, indent = '    ') => lines.push(faint(wrap(text, indent, width)));

  const { coverage } = site;
  const kinds = coverage.seen.map(({ kind, pages }) => `${speak(kindName(kind))}${pages > 1 ? ` ×${pages}` : ''}`);
  heading(speak('Pages seen'));
  lines.push(wrap(kinds.join(' · '), '  ', width));
  for (const { kind, checks } of coverage.missing.slice(0, 3))
    note(
      speak(
        checks === 1
          ? say('Open the {page} and 1 more can be judged.', { page: kindName(kind) })
          : say('Open the {page} and {count} more can be judged.', { page: kindName(kind), count: checks }),
      ),
      '  ',
    );
  if (coverage.unopened)
    note(speak(say('Pages that others link to and nobody opened: {count}', { count: coverage.unopened })), '  ');

  const drawn = (path: Path): string =>
    [
      ...path.steps.map((step) => {
        const name = plain(pageName(step, speak));
        return step.link === null ? name : `${name} —[${plain(step.link) || '…'}]→`;
      }),
      ...(path.end.selector === null ? [] : [`→ ${speak(path.end.what)}: ${plain(path.end.text)}`]),
      ...(path.unopened ? [`(${plain(pathOf(path.end.url))})`] : []),
    ].join(' ');
  const way = (ways: Ways): void => {
    lines.push(`  ${speak(goalNames[ways.goal])}: ${bold(speak(wayLine(ways)))}`);
    if (ways.fromHome) lines.push(wrap(drawn(ways.fromHome), '      ', width));
    for (const remark of wayRemarks(ways)) note(speak(remark), '      ');
    if (!ways.fromHome && ways.goal !== 'human') return;
    note(speak(say('From each page: {list}.', { list: distances(ways) })), '      ');
    const { farthest } = ways;
    if (farthest && farthest.clicks > (ways.fromHome?.clicks ?? 0)) {
      note(
        speak(
          say('The farthest page is {page}, {clicks}.', {
            page: pathOf(farthest.steps[0]!.url),
            clicks: clickCount(farthest.clicks),
          }),
        ),
        '      ',
      );
    }
    if (ways.goal !== 'human') return;
    for (const url of ways.deadEnds.slice(0, most.deadEnds))
      note(speak(say('No way leads on from {page}.', { page: pathOf(url) })), '      ');
  };
  heading(speak('Ways through the site'));
  const unseen = site.paths.filter(nowhere);
  for (const ways of site.paths) if (!unseen.includes(ways)) way(ways);
  if (unseen.length)
    note(
      speak(say('No way was seen: {goals}.', { goals: unseen.map(({ goal }) => speak(goalNames[goal])).join(' · ') })),
      '  ',
    );

  heading(speak('Promises that contradict each other'));
  if (!site.contradictions.length)
    lines.push(`  ${speak('No two promises on the pages seen so far contradict each other.')}`);
  for (const { topic, a, b, explained } of site.contradictions.slice(0, most.contradictions)) {
    lines.push(`  ${speak(topicNames[topic])}: ${paint(explained ? 33 : 31, `${speak(a.words)} / ${speak(b.words)}`)}`);
    for (const side of [a, b]) lines.push(wrap(quote(side), '      ', width));
    if (explained) note(speak('A condition that one of them names may explain the difference.'), '      ');
  }

  if (site.consistency.length) heading(speak('The same on every page?'));
  for (const { what, state, because, values } of site.consistency) {
    lines.push(`  ${speak(detailNames[what])}: ${paint(state === 'differs' ? 31 : 0, speak(stateNames[state]))}`);
    if (state === 'same') continue;
    note(speak(because), '      ');
    for (const { text, label, pages } of values.slice(0, most.values))
      lines.push(
        wrap(
          `${plain(text)}${label ? ` (${plain(label)})` : ''} — ${plain(pathOf(pages[0] ?? ''))}${pages.length > 1 ? ` ${speak(say('and {count} more', { count: pages.length - 1 }))}` : ''}`,
          '      ',
          width,
        ),
      );
  }

  if (site.ledger.length) heading(speak('All promises'));
  for (const row of site.ledger.slice(0, most.rows)) {
    const values = row.promises.map(({ words, pages }) => `${speak(words)}${pages > 1 ? ` ×${pages}` : ''}`);
    lines.push(wrap(`${speak(topicNames[row.topic])}${scopeOf(row)}: ${values.join(', ')}`, '  ', width));
  }
  return lines;
};
