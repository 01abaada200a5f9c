import type { Report, Result } from '../audit';
import { say, speaker, type Speak } from '../words';
import { plain } from './plain';
import { placeOf, verdictNames } from './terms';
import { colours, marks, wrap, type TextOptions } from './terminal';

/** How many of the rules that were judged are kept: "4 of 7 rules are kept." */
export const rulesLine = ({ rules = [] }: Report, speak: Speak): string => {
  const judged = rules.filter(({ verdict }) => verdict === 'pass' || verdict === 'partial' || verdict === 'fail');
  const kept = judged.filter(({ verdict }) => verdict === 'pass').length;
  if (!judged.length) return speak('No rule could be judged.');
  return speak(say('{kept} of {judged} rules that could be judged are kept.', { kept, judged: judged.length }));
};

/** The seven rules for the terminal: each with its checks, what the invoice says, and a better wording. */
export const renderRules = (report: Report, options: TextOptions = {}): string => {
  const { speak = speaker(), colour = false, width = 100 } = options;
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const bold = (text: string) => paint(1, text);
  const faint = (text: string) => paint(90, text);
  const longest = Math.max(...Object.values(verdictNames).map((name) => speak(name).length));
  const indent = ' '.repeat(longest + 8);
  const { invoices = [], rules = [], results } = report;
  const several = invoices.length > 1;
  const lines: string[] = ['', bold(plain(report.vendor || 'Approachable')), ''];
  lines.push(
    `${bold(report.score === null ? ' –' : String(report.score).padStart(2))}  ${rulesLine(report, speak)}`,
    `    ${speak(say('Judged {judged} of {total}', { judged: report.judged, total: report.total }))}`,
  );
  for (const { file, number } of invoices)
    lines.push(
      `    ${faint(
        [file, number]
          .filter((part) => part !== null)
          .map((part) => plain(part))
          .join(' · '),
      )}`,
    );

  const details = (result: Result): void => {
    lines.push(wrap(plain(speak(result.because)), indent, width));
    for (const proof of result.proof.slice(0, 4)) {
      const place = [several ? proof.url : '', placeOf(proof, speak)].filter(Boolean).join(', ');
      lines.push(faint(wrap(`“${plain(proof.text)}” — ${plain(place)}`, `${indent}  `, width)));
    }
    if (result.verdict === 'pass') return;
    lines.push(wrap(`→ ${plain(speak(result.fix.text))}`, indent, width));
    if (result.fix.snippet) lines.push(paint(36, wrap(plain(result.fix.snippet), `${indent}  `, width)));
  };

  for (const rule of rules) {
    const name = paint(colours[rule.verdict], `${marks[rule.verdict]} ${speak(verdictNames[rule.verdict])}`);
    lines.push('', `${bold(`${rule.number}. ${rule.title}`)}  ${name}`);
    for (const result of results.filter(({ id }) => rule.checks.includes(id))) {
      const { verdict } = result;
      const judged = verdict !== 'unknown' && verdict !== 'not-applicable';
      const mark = paint(colours[verdict], `${marks[verdict]} ${speak(verdictNames[verdict]).padEnd(longest)}`);
      const title = judged ? bold(speak(result.title)) : speak(result.title);
      lines.push(`    ${mark}  ${title}  ${faint(result.id)}`);
      if (judged) details(result);
      else if (verdict === 'unknown') lines.push(faint(wrap(plain(speak(result.because)), indent, width)));
    }
  }
  lines.push('');
  return lines.join('\n');
};
