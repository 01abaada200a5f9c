import chevron from 'lucide/dist/esm/icons/chevron-right.mjs';
import crosshair from 'lucide/dist/esm/icons/crosshair.mjs';
import { useSignal } from '@preact/signals';
import type { ReportProof, Report, Result, RuleResult } from '../../lib/audit';
import { verdictOrder } from '../../lib/report/order';
import { placeOf, requirement, verdictNames } from '../../lib/report/terms';
import { say } from '../../lib/words';
import { Copy } from '../Copy';
import { Icon, VerdictIcon } from '../Icon';
import { useSpeak } from '../words';
import { spotOf, type Spot } from './invoice';

interface Deeds {
  copy(text: string): Promise<boolean>;
  /** Shows a place on its page; null where no page can be drawn. */
  show: ((spot: Spot) => void) | null;
}

const Quote = ({ proof, several, deeds }: { proof: ReportProof; several: boolean; deeds: Deeds }) => {
  const speak = useSpeak();
  const spot = spotOf(proof.url, proof.where);
  const place = proof.where ? placeOf(proof, speak) : '';
  return (
    <li>
      <q>
        <bdi>{proof.text}</bdi>
      </q>{' '}
      <span class="faint">{[several ? proof.url : '', place].filter(Boolean).join(' · ')}</span>
      {spot && deeds.show && (
        <button type="button" class="plain" onClick={() => deeds.show?.(spot)}>
          <Icon of={crosshair} />
          {speak('Show')}
          <span class="unseen">
            : {proof.text}, {place}
          </span>
        </button>
      )}
    </li>
  );
};

const isWell = ({ verdict }: Pick<Result, 'verdict'>) => verdict === 'pass' || verdict === 'not-applicable';

/** One check under its rule. */
const Check = ({ result, several, deeds }: { result: Result; several: boolean; deeds: Deeds }) => {
  const speak = useSpeak();
  const { verdict, fix, proof } = result;
  const asks = !isWell(result) && verdict !== 'unknown';
  return (
    <li class="of-rule" data-check={result.id} data-verdict={verdict}>
      <h3>
        <VerdictIcon verdict={verdict} />
        <span>{speak(result.title)}</span>
        <span class={`word ${verdict}`}>{speak(verdictNames[verdict])}</span>
      </h3>
      <p>{speak(result.because)}</p>
      {proof.length > 0 && (
        <ul class="quotes">
          {proof.slice(0, 6).map((each) => (
            <Quote key={`${each.url} ${each.where} ${each.text}`} proof={each} several={several} deeds={deeds} />
          ))}
        </ul>
      )}
      {asks && (
        <div class="better">
          <p>{speak(fix.text)}</p>
          {fix.snippet && (
            <div class="snippet">
              <p>
                <bdi>{fix.snippet}</bdi>
              </p>
              <Copy label="Copy wording" copy={() => deeds.copy(fix.snippet ?? '')} />
            </div>
          )}
          {result.authorities.length > 0 && (
            <ul class="faint">
              {result.authorities.map((authority) => (
                <li key={authority.id}>{requirement(authority, speak)}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </li>
  );
};

interface RuleProps {
  rule: RuleResult;
  results: readonly Result[];
  several: boolean;
  deeds: Deeds;
}

/** A rule in its source's words; what there is to mend stands open, the rest one press away. */
const Rule = ({ rule, results, several, deeds }: RuleProps) => {
  const speak = useSpeak();
  const { number, title, verdict } = rule;
  const sorted = results.toSorted(
    (a, b) => verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict) || b.weight - a.weight,
  );
  const first = sorted.filter((result) => !isWell(result) && result.verdict !== 'unknown');
  const rest = sorted.filter((result) => !first.includes(result));
  const open = useSignal(false);
  const guidance = results.flatMap((result) => result.guidance).find(({ name }) => name === `Rule ${number}`);
  return (
    <li class="rule" data-rule={number} data-verdict={verdict}>
      <h2>
        <span class="number" aria-hidden="true">
          {number}
        </span>
        <span>
          <span class="unseen">{speak(say('Rule {number}', { number }))}: </span>
          <span lang="en">{title}</span>
        </span>
        <span class={`verdict ${verdict}`}>
          <VerdictIcon verdict={verdict} />
          {speak(verdictNames[verdict])}
        </span>
      </h2>
      {first.length > 0 && (
        <ul class="checks-of-rule">
          {first.map((result) => (
            <Check key={result.id} result={result} several={several} deeds={deeds} />
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <>
          <button
            type="button"
            class="plain rest"
            aria-expanded={open.value}
            onClick={() => {
              open.value = !open.value;
            }}
          >
            <Icon of={chevron} />
            {rest.length === 1
              ? speak('1 more check of this rule')
              : speak(say('{count} more checks of this rule', { count: rest.length }))}
            <span class="dots" aria-hidden="true">
              {rest.map((result) => (
                <VerdictIcon key={result.id} verdict={result.verdict} />
              ))}
            </span>
          </button>
          {open.value && (
            <ul class="checks-of-rule">
              {rest.map((result) => (
                <Check key={result.id} result={result} several={several} deeds={deeds} />
              ))}
              {guidance && (
                <li class="of-rule">
                  <blockquote lang="en">
                    <p>“{guidance.quote}”</p>
                    <footer class="faint">{guidance.source}</footer>
                  </blockquote>
                </li>
              )}
            </ul>
          )}
        </>
      )}
    </li>
  );
};

/** The seven rules in their order. */
export const Rules = ({ report, deeds }: { report: Report; deeds: Deeds }) => {
  const { rules = [], invoices = [], results } = report;
  return (
    <ol class="rules">
      {rules.map((rule) => (
        <Rule
          key={rule.number}
          rule={rule}
          results={results.filter(({ id }) => rule.checks.includes(id))}
          several={invoices.length > 1}
          deeds={deeds}
        />
      ))}
    </ol>
  );
};
