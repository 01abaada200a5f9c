import alert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import type { Invoice } from '../../lib/invoice/invoice';
import { changesIn, termOf } from '../../lib/invoice/series';
import { say, type Speak } from '../../lib/words';
import { Icon } from '../Icon';
import { useSpeak } from '../words';

const dayIn = (iso: string | null, speak: Speak): string =>
  iso
    ? new Intl.DateTimeFormat(speak.locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${iso}T00:00Z`))
    : '–';

/** An account as banks print it: in fours. */
const grouped = (account: string): string => account.replace(/[A-Z\d]{4}(?=[A-Z\d])/g, '$& ');

/** A changed account may be fraud: it stands before everything else. */
export const AccountWarning = ({ invoices }: { invoices: readonly Invoice[] }) => {
  const speak = useSpeak();
  const change = changesIn(invoices).find(({ topic }) => topic === 'account');
  if (!change) return null;
  return (
    <section class="alarm" role="alert">
      <Icon of={alert} />
      <div>
        <h2>{speak('The bank account has changed')}</h2>
        <p>
          {speak(
            say('{before}, on {first}; {after}, on {second}.', {
              before: grouped(change.from),
              first: change.before.file ?? change.before.number ?? '–',
              after: grouped(change.to),
              second: change.after.file ?? change.after.number ?? '–',
            }),
          )}
        </p>
        <p>
          {speak('Before you pay, call the seller on a number that you know. Do not use the one on the new invoice.')}
        </p>
      </div>
    </section>
  );
};

const size = { width: 640, height: 220, left: 48, right: 16, top: 32, bottom: 32 };

/** The days to pay of each invoice over time, as a picture and as a table. */
export const Timeline = ({ invoices }: { invoices: readonly Invoice[] }) => {
  const speak = useSpeak();
  const points = invoices.flatMap((invoice) => {
    const days = termOf(invoice);
    return invoice.issueDate && days !== null ? [{ invoice, days, at: Date.parse(invoice.issueDate) }] : [];
  });
  if (points.length < 2) return null;
  const first = Math.min(...points.map(({ at }) => at));
  const last = Math.max(...points.map(({ at }) => at));
  const most = Math.max(10, Math.ceil(Math.max(...points.map(({ days }) => days)) / 10) * 10);
  const x = (at: number) =>
    size.left + 16 + ((at - first) / Math.max(1, last - first)) * (size.width - size.left - size.right - 32);
  const y = (days: number) => size.height - size.bottom - (days / most) * (size.height - size.top - size.bottom);
  const steps = [0, most / 2, most];
  const shortest = Math.min(...points.map(({ days }) => days));
  const longest = Math.max(...points.map(({ days }) => days));
  const summary =
    shortest === longest
      ? say('Each of {count} invoices gives {days} days to pay.', { count: points.length, days: longest })
      : say('{count} invoices give between {shortest} and {longest} days to pay.', {
          count: points.length,
          shortest,
          longest,
        });
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{speak('Days to pay over time')}</h2>
      <p>{speak(summary)}</p>
      <svg
        class="timeline"
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={speak(summary)}
        aria-describedby="timeline-table"
      >
        {steps.map((days) => (
          <g key={days}>
            <line class="rule-line" x1={size.left} x2={size.width - size.right} y1={y(days)} y2={y(days)} />
            <text x={size.left - 8} y={y(days) + 5} text-anchor="end">
              {days}
            </text>
          </g>
        ))}
        <polyline class="path" points={points.map(({ at, days }) => `${x(at)},${y(days)}`).join(' ')} />
        {points.map(({ invoice, at, days }, index) => (
          <g key={`${invoice.file} ${at}`} class={index > 0 && days !== points[index - 1]!.days ? 'changed' : ''}>
            <circle cx={x(at)} cy={y(days)} r="6" />
            <text class="value" x={x(at)} y={y(days) - 12} text-anchor="middle">
              {days}
            </text>
          </g>
        ))}
        <text x={x(first)} y={size.height - 8} text-anchor="start">
          {dayIn(points[0]!.invoice.issueDate, speak)}
        </text>
        <text x={x(last)} y={size.height - 8} text-anchor="end">
          {dayIn(points.at(-1)!.invoice.issueDate, speak)}
        </text>
      </svg>
      <div class="wide">
        <table id="timeline-table">
          <thead>
            <tr>
              <th scope="col">{speak('Invoice')}</th>
              <th scope="col">{speak('Date')}</th>
              <th scope="col">{speak('Due')}</th>
              <th scope="col">{speak('Days')}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ invoice, days }) => (
              <tr key={`${invoice.file} ${invoice.number}`}>
                <th scope="row">
                  <bdi>{invoice.number ?? invoice.file}</bdi>
                </th>
                <td>{dayIn(invoice.issueDate, speak)}</td>
                <td>{dayIn(invoice.dueDate, speak)}</td>
                <td>{days}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
