import type { Report, Result } from '../audit';
import { say, speaker } from '../words';
import { answer } from './answer';
import { groupsOf, inGroup, judgedLine, nextStep } from './order';
import { plain } from './plain';
import { quotesOf } from './quotes';
import { renderRules } from './rules-text';
import { renderSite } from './site-text';
import { colours, marks, wrap, type TextOptions } from './terminal';
import { groupNames, kindName, vendorOf, verdictNames } from './terms';

const gauge = (score: number | null): string => {
  if (score === null) return '';
  const filled = Math.round(score / 20);
  return ` ${'▮'.repeat(filled)}${'▯'.repeat(5 - filled)}`;
};

/** The report as a checklist for the terminal: the answer, the scores, then every check with its evidence. */
export const renderText = (report: Report, options: TextOptions = {}): string => {
  if (report.subject === 'invoice') return renderRules(report, options);
  const { speak = speaker(), colour = false, width = 100 } = options;
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const bold = (text: string) => paint(1, text);
  const faint = (text: string) => paint(90, text);
  const longest = Math.max(...Object.values(verdictNames).map((name) => speak(name).length));

  const lines: string[] = [];
  const kind = report.pages[0]?.kinds[0] ?? 'other';
  const pages =
    report.pages.length === 1 ? speak(kindName(kind)) : speak(say('{count} pages', { count: report.pages.length }));
  lines.push('', `${bold(plain(vendorOf(report)))} ${faint(`· ${pages}`)}`, '');
  lines.push(`${bold(report.score === null ? ' –' : String(report.score).padStart(2))}  ${answer(report, speak)}`);
  lines.push(`    ${judgedLine(report).map(speak).join(' · ')}`);
  const scored = (['reach', 'pay', 'deal'] as const).map((group) => {
    const { score } = report.groups[group];
    return `${speak(groupNames[group])} ${score ?? '–'}${gauge(score)}`;
  });
  lines.push(`    ${scored.join('   ')}`);

  if (report.site) lines.push(...renderSite(report.site, { speak, colour, width }));

  const details = (result: Result): void => {
    const indent = ' '.repeat(longest + 6);
    lines.push(wrap(plain(speak(result.because)), indent, width));
    const quotes = quotesOf(result.proof, report, speak);
    for (const { text, place } of quotes.slice(0, 3)) {
      lines.push(faint(wrap(`“${plain(text)}” — ${plain(place)}`, `${indent}  `, width)));
    }
    const more = quotes.length - 3;
    if (more > 0) lines.push(faint(`${indent}  ${speak(say('and {count} more', { count: more }))}`));
    if (result.verdict === 'fail' || result.verdict === 'partial') {
      lines.push(wrap(`→ ${plain(speak(result.fix.text))}`, indent, width));
    }
  };

  for (const group of groupsOf(report)) {
    lines.push('', bold(speak(groupNames[group])));
    for (const result of inGroup(report, group)) {
      const { verdict } = result;
      const judged = verdict !== 'unknown' && verdict !== 'not-applicable';
      const name = paint(colours[verdict], `${marks[verdict]} ${speak(verdictNames[verdict]).padEnd(longest)}`);
      const title = judged ? bold(speak(result.title)) : speak(result.title);
      lines.push(`  ${name}  ${title}  ${faint(result.id)}`);
      if (judged) details(result);
    }
  }

  const step = nextStep(report, speak);
  if (step) lines.push('', step);
  if (report.pages.some((page) => page.truncated)) lines.push('', speak('A page was too large to be read in full.'));
  for (const { detector, message } of report.problems) {
    lines.push(
      '',
      speak(say('One part of the reading failed ({detector}): {reason}', { detector, reason: plain(message) })),
    );
  }
  lines.push('');
  return lines.join('\n');
};
