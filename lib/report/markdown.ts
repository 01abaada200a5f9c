import type { Report, Result } from '../audit';
import { speaker, type Speak } from '../words';
import { answer } from './answer';
import { answerWords, latest, type Attestation } from './attestations';
import { changedLines, groupsOf, inGroup, judgedLine, nextStep } from './order';
import { plain } from './plain';
import { mutedWords } from './waivers';
import type { Notes } from './table';
import { groupNames, placeOf, requirement, vendorName, vendorOf, verdictNames } from './terms';

/** Page text must stay text: no emphasis, links, images, headings, mentions or HTML may come out of it. */
const escaped = (text: string): string => plain(text).replace(/[\\`*_{}[\]<>#|~@!&]/g, '\\$&');

/** A fence longer than any run of backticks inside. */
const fenced = (code: string): string => {
  const runs = code.match(/`{3,}/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}\n${code.trim()}\n${fence}`;
};

/** One finding as the text of a ticket, ready to paste. */
export const findingMarkdown = (result: Result, vendor: string, speak: Speak = speaker(), note = ''): string => {
  const parts = [
    `### ${speak(verdictNames[result.verdict])}: ${escaped(speak(result.title))}`,
    `${escaped(vendorName(vendor))} · ${speak(groupNames[result.group])} · \`${result.id}\``,
    escaped(speak(result.because)),
    `**${speak('Why it matters')}.** ${escaped(speak(result.why))}`,
  ];
  if (result.proof.length) {
    const quotes = result.proof.map(
      (proof) =>
        `- “${escaped(proof.text)}” (${placeOf(proof, speak)}, <${plain(proof.url).replace(/[<>\s]/g, encodeURIComponent)}>)`,
    );
    parts.push(`**${speak('Seen')}**`, quotes.join('\n'));
  }
  if (result.verdict !== 'pass' && result.verdict !== 'not-applicable') {
    parts.push(`**${speak('How to fix it')}.** ${escaped(speak(result.fix.text))}`);
    if (result.fix.snippet) parts.push(fenced(result.fix.snippet));
  }
  if (note) parts.push(`**${speak('Note')}.** ${escaped(note)}`);
  for (const { name, quote, source } of result.guidance)
    parts.push(`> “${escaped(quote)}” — ${name}, ${escaped(source)}`);
  for (const authority of result.authorities) parts.push(escaped(requirement(authority, speak)));
  return `${parts.join('\n\n')}\n`;
};

/** The whole report as Markdown: the answer, the scores, the findings in full and the rest as a list. */
export const renderMarkdown = (
  report: Report,
  speak: Speak = speaker(),
  notes: Notes = {},
  attested: readonly Attestation[] = [],
): string => {
  const score = report.score === null ? '' : ` (${report.score} / 100)`;
  const parts = [
    `## ${escaped(vendorOf(report))}: ${answer(report, speak)}${score}`,
    `${judgedLine(report).map(speak).join(' · ')}.`,
    ...changedLines(report).map(speak),
  ];
  for (const group of groupsOf(report)) {
    const results = inGroup(report, group);
    const groupScore = group === 'invoice' ? null : report.groups[group].score;
    parts.push(`## ${speak(groupNames[group])}${groupScore === null ? '' : ` ${groupScore} / 100`}`);
    const findings = results.filter(
      ({ verdict, waived }) => !waived && (verdict === 'fail' || verdict === 'partial' || verdict === 'review'),
    );
    for (const finding of findings)
      parts.push(findingMarkdown(finding, report.vendor, speak, notes[finding.id]).trimEnd());
    const rest = results.filter((result) => !findings.includes(result));
    if (rest.length) {
      parts.push(
        rest
          .map(
            ({ verdict, title, because, waived }) =>
              `- **${speak(verdictNames[verdict])}:** ${escaped(speak(title))}${verdict === 'pass' ? ` — ${escaped(speak(because))}` : ''}${waived ? ` (${escaped(speak(mutedWords(waived, speak)))})` : ''}`,
          )
          .join('\n'),
      );
    }
  }
  const step = nextStep(report, speak);
  if (step) parts.push(step);
  const people = latest(attested).map(
    ({ asked, given }) =>
      `- **${escaped(speak(asked.title))}:** ${escaped(speak(answerWords(given)))} (${new Date(given.at).toISOString().slice(0, 10)})${given.note ? ` — ${escaped(given.note)}` : ''}`,
  );
  if (people.length) parts.push(`## ${speak('Found out by people')}`, people.join('\n'));
  return `${parts.join('\n\n')}\n`;
};
