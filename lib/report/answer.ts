import type { Report } from '../audit';
import { say, type Message, type Speak } from '../words';

type ScoredGroup = 'reach' | 'pay' | 'deal';

const toDo: Readonly<Record<ScoredGroup, Message>> = { reach: 'to reach', pay: 'to pay', deal: 'to deal with' };

/** From these scores on a group is called easy, or at least not hard. They word the answer and decide nothing. */
const easyFrom = 75;
const fairFrom = 50;

/** True where something was seen that makes it easy. That no countdown was seen is good, but makes nothing easy. */
const isShown = (report: Report, group: ScoredGroup): boolean =>
  report.results.some((result) => result.group === group && result.verdict === 'pass' && result.proof.length > 0);

/**
 * The answer in one sentence: "Easy to reach, harder to pay." Groups with too little judged are left out; of one that
 * only passes for what was not seen no more is said than that.
 */
export const answer = (report: Report, speak: Speak): string => {
  if (report.subject === 'invoice' && report.rules) {
    const kept = report.rules.filter(({ verdict }) => verdict === 'pass').length;
    return speak(
      kept === 1
        ? '1 of the seven rules for invoices is kept in full.'
        : say('{count} of the seven rules for invoices are kept in full.', { count: kept }),
    );
  }
  const list = (groups: readonly ScoredGroup[]) =>
    new Intl.ListFormat(speak.locale).format(groups.map((group) => speak(toDo[group])));
  const between = (low: number, high: number) =>
    (Object.keys(toDo) as ScoredGroup[]).filter((group) => {
      const { score } = report.groups[group];
      return score !== null && score >= low && score < high;
    });
  const good = between(easyFrom, Infinity);
  const clear = list(good.filter((group) => !isShown(report, group)));
  const groups = [
    good.filter((group) => isShown(report, group)),
    between(fairFrom, easyFrom),
    between(-Infinity, fairFrom),
  ];
  const [easy, fair, hard] = groups.map(list) as [string, string, string];
  const sentence = (): Message => {
    if (easy && fair && hard) return say('Easy {easy}, harder {fair}, hard {hard}.', { easy, fair, hard });
    if (easy && fair) return say('Easy {easy}, harder {fair}.', { easy, fair });
    if (easy && hard) return say('Easy {easy}, hard {hard}.', { easy, hard });
    if (fair && hard) return say('Takes some effort {fair}, hard {hard}.', { fair, hard });
    if (easy) return say('Easy {easy}.', { easy });
    if (fair) return say('Takes some effort {fair}.', { fair });
    if (hard) return say('Hard {hard}.', { hard });
    if (clear) return say('Nothing was seen that makes it hard {clear}.', { clear });
    return 'Too little was seen here to say how easy this company is to deal with.';
  };
  const first = speak(sentence());
  return clear && (easy || fair || hard)
    ? `${first} ${speak(say('Nothing was seen that makes it hard {clear}.', { clear }))}`
    : first;
};
