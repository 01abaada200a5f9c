import type { AgreedTerms } from '../../lib/checks/check';
import type { Message } from '../../lib/words';
import { useSpeak } from '../words';

interface Field {
  readonly name: 'days' | 'taxRate' | 'net' | 'lateRate';
  readonly label: Message;
  readonly most: number;
}

const fields: readonly Field[] = [
  { name: 'days', label: 'Days to pay', most: 365 },
  { name: 'taxRate', label: 'Tax, in percent', most: 100 },
  { name: 'net', label: 'Price without tax, at most', most: 1_000_000_000 },
  { name: 'lateRate', label: 'Interest for late payment, in percent', most: 100 },
];

/** What was agreed on, to hold invoices to. Every field may stay empty. */
export const Agreed = ({ agreed, onAgree }: { agreed: AgreedTerms; onAgree(agreed: AgreedTerms): void }) => {
  const speak = useSpeak();
  const set = (name: Field['name'], most: number, text: string) => {
    const { [name]: _, ...rest } = agreed;
    const value = Number(text.replace(',', '.'));
    onAgree(text.trim() && value >= 0 && value <= most ? { ...rest, [name]: value } : rest);
  };
  return (
    <details class="agreed">
      <summary>{speak('What did you agree on?')}</summary>
      <p class="faint">{speak('Type what you know; the invoice is compared with it at once.')}</p>
      <div class="pair-of-fields">
        {fields.map(({ name, label, most }) => (
          <label key={name}>
            {speak(label)}
            <input
              type="text"
              inputMode="decimal"
              value={agreed[name] === undefined ? '' : String(agreed[name])}
              onChange={({ currentTarget }) => set(name, most, currentTarget.value)}
            />
          </label>
        ))}
        <label>
          {speak('Extras, parted by commas')}
          <input
            type="text"
            value={agreed.extras?.join(', ') ?? ''}
            onChange={({ currentTarget }) => {
              const { extras: _, ...rest } = agreed;
              const extras = currentTarget.value
                .split(',')
                .map((each) => each.trim())
                .filter(Boolean);
              onAgree(extras.length ? { ...rest, extras } : rest);
            }}
          />
        </label>
      </div>
    </details>
  );
};
