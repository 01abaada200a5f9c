import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Format } from '../../lib/report/formats';
import { isPicture, type Handover } from '../../lib/report/handover';
import type { Message } from '../../lib/words';
import { useSpeak } from '../words';

export interface HandOverProps {
  handover: Handover;
  /** Names that the report lets show. */
  found: readonly string[];
  redact: boolean;
  names: string;
  /** Saves the file; answers with a sentence where that failed, or null. */
  onSave(
    format: Format,
    handover: Pick<Handover, 'client' | 'logo' | 'summary'>,
    masking: { redact: boolean; names: string },
  ): Promise<Message | null>;
  onClose(): void;
}

const formats: readonly (readonly [Format, Message, Message])[] = [
  ['html', 'Evidence pack', 'One page for any browser, without network (HTML)'],
  ['xlsx', 'Workbook', 'All checks and all sightings (Excel)'],
  ['csv', 'Table of checks', 'One row a check (CSV)'],
  ['sightings', 'Table of sightings', 'One row a sighting (CSV)'],
  ['md', 'Tickets', 'All findings as text (Markdown)'],
  ['json', 'Data', 'To be opened here again, or by programs (JSON)'],
];

/** A logo is a small picture; a photograph would make every copy of the report as large. */
const largestLogo = 300_000;

const asDataUrl = (file: File): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('loadend', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.readAsDataURL(file);
  });

/** What is to be saved, what its author adds, and what is masked. */
export const HandOver = ({ handover, found, redact, names, onSave, onClose }: HandOverProps) => {
  const speak = useSpeak();
  const dialog = useRef<HTMLDialogElement>(null);
  const format = useSignal<Format>('html');
  const client = useSignal(handover.client);
  const logo = useSignal(handover.logo);
  const summary = useSignal(handover.summary);
  const masked = useSignal(redact);
  const masks = useSignal(names || found.join('\n'));
  const wrong = useSignal<Message | null>(null);
  useEffect(() => dialog.current?.showModal(), []);

  const onLogo = async (file: File | undefined) => {
    if (!file) return;
    const url = file.size <= largestLogo ? await asDataUrl(file) : '';
    wrong.value = isPicture(url) ? null : 'The logo must be a picture (PNG, JPEG, WebP, GIF or SVG) of at most 300 kB.';
    if (isPicture(url)) logo.value = url;
  };

  return (
    <dialog ref={dialog} class="hand-over" aria-labelledby="hand-over" onClose={onClose}>
      <form
        method="dialog"
        onSubmit={async (event) => {
          event.preventDefault();
          wrong.value = await onSave(
            format.value,
            { client: client.value.trim(), logo: logo.value, summary: summary.value.trim() },
            { redact: masked.value, names: masks.value },
          );
          if (!wrong.value) dialog.current?.close();
        }}
      >
        <h2 id="hand-over">{speak('Save or hand over')}</h2>
        <fieldset class="formats">
          <legend>{speak('As what')}</legend>
          {formats.map(([name, title, says]) => (
            <label key={name}>
              <input
                type="radio"
                name="format"
                value={name}
                checked={format.value === name}
                onChange={() => {
                  format.value = name;
                }}
              />
              <span>
                <strong>{speak(title)}</strong> <span class="faint">{speak(says)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {(format.value === 'html' || format.value === 'json') && (
          <>
            {format.value === 'html' && (
              <div class="pair-of-fields">
                <label>
                  {speak('Client’s name')}
                  <input
                    type="text"
                    maxLength={120}
                    value={client.value}
                    onInput={({ currentTarget }) => {
                      client.value = currentTarget.value;
                    }}
                  />
                </label>
                <label>
                  {speak('Logo')}
                  <input
                    type="file"
                    accept="image/png,image/jpeg,image/webp,image/gif,image/svg+xml"
                    onChange={({ currentTarget }) => onLogo(currentTarget.files?.[0])}
                  />
                </label>
                {logo.value && (
                  <p class="logo">
                    <img src={logo.value} alt={speak('The logo')} />
                    <button
                      type="button"
                      class="plain"
                      onClick={() => {
                        logo.value = null;
                      }}
                    >
                      {speak('Leave the logo out')}
                    </button>
                  </p>
                )}
              </div>
            )}
            <label>
              {speak('Executive summary')}
              <textarea
                rows={4}
                maxLength={10_000}
                value={summary.value}
                placeholder={speak('What a busy reader should take away. What to fix first is added by itself.')}
                onInput={({ currentTarget }) => {
                  summary.value = currentTarget.value;
                }}
              />
            </label>
          </>
        )}
        <label class="check-box">
          <input
            type="checkbox"
            checked={masked.value}
            onChange={({ currentTarget }) => {
              masked.value = currentTarget.checked;
            }}
          />{' '}
          {speak('Mask personal names, direct e-mail addresses and telephone numbers')}
        </label>
        {masked.value && (
          <label>
            {speak('Names to mask, one a line. Names cannot all be found by a program: please add what is missing.')}
            <textarea
              rows={4}
              maxLength={10_000}
              value={masks.value}
              onInput={({ currentTarget }) => {
                masks.value = currentTarget.value;
              }}
            />
          </label>
        )}
        <p class="wrong" role="alert">
          {wrong.value && speak(wrong.value)}
        </p>
        <div class="deeds">
          <button type="submit" class="button first">
            {speak('Save')}
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {speak('Cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
};
