import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Mistake } from '../../lib/report/mistake';
import { placeName } from '../../lib/report/terms';
import type { Waiver } from '../../lib/report/waivers';
import { bounds, places, type Settings } from '../../lib/settings';
import { say, type Message } from '../../lib/words';
import { MutedList } from '../waivers/MutedList';
import { useSpeak } from '../words';
import { countries } from './countries';
import { Button, Choice, Section } from './Field';
import { Rubrics, type KeptRubric } from './Rubrics';
import { Thresholds } from './Thresholds';

/** What lies on this computer. */
export interface Kept {
  audits: number;
  vendors: number;
  /** Bytes, or null where the browser does not tell. */
  bytes: number | null;
  rubrics: readonly KeptRubric[];
  waivers: readonly Waiver[];
  mistakes: readonly Mistake[];
}

interface Props {
  settings: Settings;
  /** Null while it is being counted, or where the database cannot be opened. */
  kept: Kept | null;
  /** What should be known: that something was saved, or why not. */
  said: Message | null;
  rubricsSaid: Message | null;
  deeds: {
    change(settings: Settings): void;
    importRubrics(file: File): void;
    exportRubrics(): void;
    forgetRubric(id: string): void;
    unmute(id: string): void;
    exportMistakes(): void;
    forgetMistake(id: string): void;
    forgetEverything(): void;
  };
}

const Limit = ({
  id,
  label,
  value,
  range,
  onChange,
}: {
  id: string;
  label: Message;
  value: number | null;
  range: { least: number; most: number };
  onChange(value: number | null): void;
}) => {
  const speak = useSpeak();
  const wrong = useSignal(false);
  return (
    <li>
      <label for={id}>{speak(label)}</label>
      <span class="number">
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={range.least}
          max={range.most}
          value={value ?? ''}
          placeholder="∞"
          aria-invalid={wrong.value}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => {
            const text = currentTarget.validity.badInput ? 'no number' : currentTarget.value.trim();
            const given = text ? Number(text) : null;
            wrong.value = given !== null && !(Number.isInteger(given) && given >= range.least && given <= range.most);
            if (!wrong.value) onChange(given);
          }}
        />
      </span>
      <span class="faint" id={`${id}-hint`} role={wrong.value ? 'alert' : undefined}>
        {wrong.value
          ? speak(say('Please give a whole number from {least} to {most}.', range))
          : value === null && speak('without end')}
      </span>
    </li>
  );
};

/** The question before everything is gone. */
const Forget = ({ kept, forget }: { kept: Kept | null; forget(): void }) => {
  const speak = useSpeak();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <>
      <Button danger onClick={() => dialog.current?.showModal()}>
        {speak('Delete everything …')}
      </Button>
      <dialog ref={dialog} aria-labelledby="forget-title" aria-describedby="forget-text">
        <h2 id="forget-title">{speak('Delete everything?')}</h2>
        <p id="forget-text">
          {speak('Every audit, dossier, note and rubric and all settings will be gone. This cannot be undone.')}
          {kept && kept.audits > 0 && <> {speak(say('Audits: {audits}', { audits: kept.audits }))}.</>}
        </p>
        <div class="buttons">
          <Button onClick={close}>{speak('Keep everything')}</Button>
          <Button
            danger
            onClick={() => {
              close();
              forget();
            }}
          >
            {speak('Delete everything')}
          </Button>
        </div>
      </dialog>
    </>
  );
};

const Mistakes = ({ mistakes, deeds }: { mistakes: readonly Mistake[]; deeds: Props['deeds'] }) => {
  const speak = useSpeak();
  if (!mistakes.length) return <p>{speak('No finding was reported as wrong.')}</p>;
  return (
    <>
      <ul class="lines">
        {mistakes.map(({ id, vendor, check, note, at }) => (
          <li key={id}>
            <span>
              <code>{check}</code> · <bdi>{vendor}</bdi> · {new Date(at).toLocaleDateString(speak.locale)}
              {note && (
                <>
                  <br />
                  <span class="faint">{note}</span>
                </>
              )}
            </span>
            <button type="button" class="plain" onClick={() => deeds.forgetMistake(id)}>
              {speak('Delete')}
              <span class="unseen"> {check}</span>
            </button>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <Button onClick={deeds.exportMistakes}>{speak('Export as test cases')}</Button>
      </div>
    </>
  );
};

export const Options = ({ settings, kept, said, rubricsSaid, deeds }: Props) => {
  const speak = useSpeak();
  const { profile, home, thresholds, retention, rubric, language } = settings;
  const change = (part: Partial<Settings>) => deeds.change({ ...settings, ...part });
  const list = useMemo(() => countries(speak), [speak]);
  // Whoever comes by a link to a part of the settings is taken there once it is drawn.
  useEffect(() => {
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);

  return (
    <main>
      <header>
        <p class="brand">Approachable</p>
        <h1>{speak('Settings')}</h1>
        <p class="said" role="status">
          {said && speak(said)}
        </p>
      </header>

      <Section
        id="profile"
        title="Who is asking"
        about="Every audit is made for these customers. Law never decides a verdict; it says what may also be required."
      >
        <Choice
          name="audience"
          legend="Customers"
          options={[
            ['both', 'Consumers and businesses'],
            ['consumer', 'Consumers'],
            ['business', 'Businesses'],
          ]}
          chosen={profile.audience}
          onChoose={(audience) => change({ profile: { ...profile, audience } })}
        />
        <fieldset class="choice">
          <legend>{speak('Where the customers are')}</legend>
          <div class="options">
            {places.map((place) => (
              <label key={place}>
                <input
                  type="checkbox"
                  checked={profile.jurisdictions.includes(place)}
                  onChange={({ currentTarget }) =>
                    change({
                      profile: {
                        ...profile,
                        jurisdictions: places.filter((each) =>
                          each === place ? currentTarget.checked : profile.jurisdictions.includes(each),
                        ),
                      },
                    })
                  }
                />
                {placeName(place, speak)}
              </label>
            ))}
          </div>
          {!profile.jurisdictions.length && (
            <p class="faint">{speak('None chosen: the pages tell where their company stands, where they can.')}</p>
          )}
        </fieldset>
      </Section>

      <Section
        id="country"
        title="Your country"
        about="Where a page hardly tells its own country, phone numbers without a country code are read as yours."
      >
        <label class="stacked">
          <span>{speak('Country')}</span>
          <select value={home ?? ''} onChange={({ currentTarget }) => change({ home: currentTarget.value || null })}>
            <option value="">{speak('Not set')}</option>
            {list.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </Section>

      <Section
        id="language"
        title="Language"
        about="Of the extension itself. Pages are read in whatever language they are."
      >
        <Choice
          name="language"
          legend="Language"
          bare
          options={[
            ['auto', 'As the browser'],
            ['en', 'English'],
            ['de', 'Deutsch'],
          ]}
          chosen={language}
          onChoose={(language) => change({ language })}
        />
      </Section>

      <Section
        id="thresholds"
        title="Where a verdict turns"
        about="Our own proposals; no law or standard sets these numbers. Scores made with changed numbers compare only with one another, and every report names the change."
      >
        <Thresholds changes={thresholds} onChange={(thresholds) => change({ thresholds })} />
      </Section>

      <Section
        id="rubrics"
        title="Rubrics"
        about="Weights of your own for comparisons. They are made in a comparison, and kept here by name."
      >
        <Rubrics
          rubrics={kept?.rubrics ?? []}
          chosen={rubric}
          said={rubricsSaid}
          deeds={{
            choose: (rubric) => change({ rubric }),
            importFile: deeds.importRubrics,
            exportAll: deeds.exportRubrics,
            forget: deeds.forgetRubric,
          }}
        />
      </Section>

      <Section
        id="muted"
        title="Muted findings"
        about="They are left out of the score and of what to fix first, and counted beside them, until their time is over."
      >
        <MutedList waivers={kept?.waivers ?? []} onUnmute={deeds.unmute} />
      </Section>

      <Section
        id="mistakes"
        title="Reported as wrong"
        about="What you reported stays on this computer. Exported, it is a test case: a small page and the verdict it should get."
      >
        <Mistakes mistakes={kept?.mistakes ?? []} deeds={deeds} />
      </Section>

      <Section
        id="retention"
        title="What is kept"
        about="Audits and the pages they read lie on this computer only. Notes, muted findings and rubrics are never deleted by the clock. A limit takes effect with the next audit."
      >
        {kept && (
          <p>
            {speak(say('Audits: {audits}', { audits: kept.audits }))} ·{' '}
            {speak(say('Vendors: {vendors}', { vendors: kept.vendors }))}
            {kept.bytes !== null && <> · {speak(say('{size} MB', { size: Math.round(kept.bytes / 100_000) / 10 }))}</>}
          </p>
        )}
        <ul class="numbers">
          <Limit
            id="retention-days"
            label="Days until an audit is deleted"
            value={retention.days}
            range={bounds.days}
            onChange={(days) => change({ retention: { ...retention, days } })}
          />
          <Limit
            id="retention-audits"
            label="Audits kept of each vendor"
            value={retention.audits}
            range={bounds.audits}
            onChange={(audits) => change({ retention: { ...retention, audits } })}
          />
        </ul>
        <Forget kept={kept} forget={deeds.forgetEverything} />
      </Section>
    </main>
  );
};
