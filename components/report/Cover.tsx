import type { Report } from '../../lib/audit';
import { factsOf, isPicture, type Circumstances, type Handover } from '../../lib/report/handover';
import { kindName, vendorOf } from '../../lib/report/terms';
import { say, type Message } from '../../lib/words';
import { Summary } from '../Summary';
import { useSpeak } from '../words';
import { Verdict } from './Finding';

interface Props {
  report: Report;
  date: Date | undefined;
  circumstances: Circumstances | undefined;
  handover: Handover;
  version: string;
  /** Null where there is nothing to keep an answer with, as for a file. */
  onCircumstances: ((circumstances: Circumstances) => void) | null;
}

const signedIn: readonly (readonly [string, Message])[] = [
  ['', 'not stated'],
  ['yes', 'yes'],
  ['no', 'no'],
];
const consent: readonly (readonly [string, Message])[] = [
  ['', 'not stated'],
  ['accepted', 'accepted'],
  ['refused', 'refused'],
  ['open', 'not answered'],
];

interface ChoiceProps {
  label: Message;
  value: string;
  options: typeof consent;
  onChoose(value: string): void;
}

const Choice = ({ label, value, options, onChoose }: ChoiceProps) => {
  const speak = useSpeak();
  return (
    <select
      class="quiet"
      aria-label={speak(label)}
      value={value}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      {options.map(([name, words]) => (
        <option key={name} value={name} selected={name === value}>
          {speak(words)}
        </option>
      ))}
    </select>
  );
};

const most = 12;

/** What the report is about, its answer, and under which circumstances it was made. */
export const Cover = ({ report, date, circumstances, handover, version, onCircumstances }: Props) => {
  const speak = useSpeak();
  const facts = factsOf(report, { speak, ...(date && { date }), ...(circumstances && { circumstances }), version });
  const answered = (change: Partial<Circumstances>) => onCircumstances?.({ ...circumstances!, ...change });
  const choices: Readonly<Record<string, () => preact.JSX.Element>> = {
    'Signed in': () => (
      <Choice
        label="Signed in"
        value={circumstances?.signedIn === null ? '' : circumstances?.signedIn ? 'yes' : 'no'}
        options={signedIn}
        onChoose={(value) => answered({ signedIn: value ? value === 'yes' : null })}
      />
    ),
    Cookies: () => (
      <Choice
        label="Cookies"
        value={circumstances?.consent ?? ''}
        options={consent}
        onChoose={(value) => answered({ consent: (value || null) as Circumstances['consent'] })}
      />
    ),
  };
  return (
    <header class="cover">
      {(handover.client || handover.logo) && (
        <p class="client">
          {handover.logo && isPicture(handover.logo) && (
            <img src={handover.logo} alt={handover.client ? '' : speak('The logo')} />
          )}
          {handover.client && <span>{handover.client}</span>}
        </p>
      )}
      <h1>
        <bdi>{vendorOf(report)}</bdi>
      </h1>
      <Summary report={report} busy={false} />
      {report.rules && (
        <ul class="lines">
          {report.rules.map(({ number, title, verdict }) => (
            <li key={number}>
              <Verdict verdict={verdict} />
              <span>
                {speak(say('Rule {number}', { number }))}: {title}
              </span>
            </li>
          ))}
        </ul>
      )}
      {handover.summary.split(/\n\s*\n/).map((part, at) => part.trim() && <p key={at}>{part}</p>)}
      <dl class="facts">
        {report.pages.length > 0 && (
          <>
            <dt>{speak(report.pages.length > 1 ? 'Pages' : 'Page')}</dt>
            <dd>
              <ul>
                {report.pages.slice(0, most).map(({ url, title, kinds }) => (
                  <li key={url}>
                    {title && <bdi>{title}</bdi>}{' '}
                    <span class="faint">
                      {speak(kindName(kinds[0]))} · <bdi>{url}</bdi>
                    </span>
                  </li>
                ))}
                {report.pages.length > most && (
                  <li class="faint">
                    {speak({ text: 'and {count} more', values: { count: report.pages.length - most } })}
                  </li>
                )}
              </ul>
            </dd>
          </>
        )}
        {facts.map(([name, value]) => {
          const choice = onCircumstances && typeof name === 'string' ? choices[name] : undefined;
          return [
            <dt key="name">{speak(name)}</dt>,
            <dd key="value">
              {choice?.()}
              <span class={choice && 'paper'}>{value}</span>
            </dd>,
          ];
        })}
      </dl>
    </header>
  );
};
