import type { Report } from '../lib/audit';
import { answer } from '../lib/report/answer';
import { judgedLine, nextStep } from '../lib/report/order';
import { groupNames } from '../lib/report/terms';
import { say, type Message } from '../lib/words';
import { useSpeak } from './words';

const radius = 27;
const round = 2 * Math.PI * radius;

const Ring = ({ score, pending }: { score: number | null; pending: boolean }) => {
  const speak = useSpeak();
  const label = score === null ? speak('No score') : speak(say('Score {score} of 100', { score }));
  return (
    <svg class="ring" viewBox="0 0 64 64" role="img" aria-label={pending ? speak('Reading') : label}>
      <circle class="track" cx="32" cy="32" r={radius} />
      {score !== null && (
        <circle
          class="value"
          cx="32"
          cy="32"
          r={radius}
          stroke-dasharray={`${(round * score) / 100} ${round}`}
          transform="rotate(-90 32 32)"
        />
      )}
      <text x="32" y="39" text-anchor="middle" aria-hidden="true">
        {pending ? '' : (score ?? '–')}
      </text>
    </svg>
  );
};

const Gauge = ({ name, score, pending }: { name: string; score: number | null; pending: boolean }) => {
  const speak = useSpeak();
  return (
    <li class="gauge">
      <span class="name">{name}</span>{' '}
      <span class="number">
        {pending ? '' : (score ?? <abbr title={speak('Too little was judged to give a number')}>–</abbr>)}
      </span>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" width="100" height="4" />
        <rect class="value" width={score ?? 0} height="4" />
      </svg>
    </li>
  );
};

interface Props {
  report: Report | null;
  busy: boolean;
  /** What is happening while there is no report. */
  pending?: Message;
}

/** The answer, then the numbers. Without a report it holds their places, so that nothing jumps when they come. */
export const Summary = ({ report, busy, pending: doing = 'Reading this page …' }: Props) => {
  const speak = useSpeak();
  const pending = !report;
  const step = report && nextStep(report, speak);
  return (
    <section class="summary" aria-label={speak('Summary')} aria-busy={busy}>
      <div class="answer">
        <Ring score={report?.score ?? null} pending={pending} />
        <div>
          <p class="sentence">{report ? answer(report, speak) : speak(doing)}</p>
          <p class="faint">{report && judgedLine(report).map(speak).join(' · ')}</p>
        </div>
      </div>
      {/* An invoice alone says nothing about the vendor's pages. */}
      {report?.subject !== 'invoice' && (
        <ul class="gauges">
          {(['reach', 'pay', 'deal'] as const).map((group) => (
            <Gauge
              key={group}
              name={speak(groupNames[group])}
              score={report?.groups[group].score ?? null}
              pending={pending}
            />
          ))}
        </ul>
      )}
      {step && <p class="step">{step}</p>}
    </section>
  );
};
