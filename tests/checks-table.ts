import type { Check, Group } from '../lib/checks/check';
import { checks } from '../lib/checks/checks';
import { guidance } from '../lib/checks/guidance';
import { speaker } from '../lib/words';

const say = speaker();
const groups: Partial<Record<Group, string>> = { reach: 'Reach', pay: 'Pay', deal: 'Deal', invoice: 'Invoice' };
const weights = { 1: 'nice to have', 2: 'strong', 3: 'core' };
const columns = ['', 'True when it passes', 'Draws on', 'Weight'];

const row = ({ code, title, guidance: rules, weight }: Check): string[] => [
  code,
  say(title),
  [...new Set(rules.map((rule) => guidance[rule].name))].join(', '),
  weights[weight],
];

/** A Markdown table as the formatter leaves it: every column as wide as its widest cell. */
const table = (rows: readonly string[][]): string => {
  const widths = columns.map((_, index) => Math.max(3, ...rows.map((cells) => cells[index]!.length)));
  const line = (cells: readonly string[], fill: string) =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index]!, fill)).join(' | ')} |`;
  const [head, ...body] = rows.map((cells) => line(cells, ' '));
  return [
    head,
    line(
      columns.map(() => ''),
      '-',
    ),
    ...body,
  ].join('\n');
};

/** The table of checks, group by group. */
const checksTable = (): string =>
  Object.entries(groups)
    .map(([group, name]) => {
      const rows = checks.filter(({ id }) => id.startsWith(`${group}/`)).map(row);
      return `### ${name}\n\n${table([columns, ...rows])}`;
    })
    .join('\n\n');

/** The text with the table put between `<!-- checks -->` and `<!-- /checks -->`; unchanged where it has no markers. */
export const withChecksTable = (readme: string): string =>
  readme.replace(
    /(<!-- checks -->\n)[^]*?(\n<!-- \/checks -->)/,
    (_, open: string, close: string) => `${open}\n${checksTable()}\n${close}`,
  );
