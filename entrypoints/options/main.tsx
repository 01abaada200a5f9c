import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { Options, type Kept } from '../../components/options/Options';
import { Words } from '../../components/words';
import { saveFile } from '../../lib/extension/save';
import { forgetSettings, loadSettings, onSettings, saveSettings } from '../../lib/extension/settings';
import { wordsFor } from '../../lib/extension/words';
import { Refused } from '../../lib/refused';
import { archiveOf, fixturesOf } from '../../lib/report/mistake';
import { freeName, readRubrics, writeRubrics } from '../../lib/report/rubric';
import { readSettings, type Settings } from '../../lib/settings';
import { theDatabase } from '../../lib/store/database';
import { forgetEverything } from '../../lib/store/forget';
import { mistakesOf, rubricsOf, waiversOf } from '../../lib/store/judged';
import { forgetNote, keepNote } from '../../lib/store/notes';
import { StoreTrouble, troubleOf } from '../../lib/store/trouble';
import { watch } from '../../lib/store/watch';
import { say, type Message } from '../../lib/words';

const settings = signal<Settings>(await loadSettings());
const speak = signal(await wordsFor(settings.value));
const said = signal<Message | null>(null);
const rubricsSaid = signal<Message | null>(null);
const kept = signal<Kept | null>(null);
document.title = speak.value('Settings of Approachable');

/** The sentence of what went wrong: every error that people cause has one of its own. */
const wordsOf = (error: unknown): Message =>
  error instanceof Refused
    ? error.next
      ? say('{what} {next}', { what: error.what, next: error.next })
      : error.what
    : error instanceof StoreTrouble
      ? error.words
      : troubleOf(error).words;

/** Does something with what is stored, and says what came of it. */
const tried = async (work: () => Promise<Message | null>, say = said): Promise<void> => {
  try {
    say.value = await work();
  } catch (error) {
    say.value = wordsOf(error);
  }
};

const count = async (): Promise<Kept> => {
  const database = await theDatabase();
  const [audits, vendors, rubrics, waivers, mistakes, estimate] = await Promise.all([
    database.audits.count(),
    database.vendors.count(),
    rubricsOf(database),
    waiversOf(database),
    mistakesOf(database),
    navigator.storage.estimate().catch(() => null),
  ]);
  return { audits, vendors, rubrics, waivers, mistakes, bytes: estimate?.usage ?? null };
};

// A browser takes some two writes a second into what it synchronises: the last of several is enough.
const pause = 400;
let waiting: ReturnType<typeof setTimeout> | undefined;

const change = (next: Settings): void => {
  settings.value = readSettings(next);
  said.value = null;
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    waiting = undefined;
    void tried(async () => (await saveSettings(settings.value)) ?? 'Saved.');
  }, pause);
};
// Whoever closes the page right after a change has made it all the same.
addEventListener('pagehide', () => {
  if (waiting !== undefined) void saveSettings(settings.value);
});

onSettings((changed) => {
  if (waiting === undefined) settings.value = changed;
});

const speakIn = async (now: Settings): Promise<void> => {
  speak.value = await wordsFor(now);
  document.title = speak.value('Settings of Approachable');
};
let { language } = settings.value;
effect(() => {
  if (settings.value.language === language) return;
  ({ language } = settings.value);
  void speakIn(settings.value);
});

const importRubrics = (file: File) =>
  tried(async () => {
    const { rubrics, unknown } = readRubrics(await file.text());
    const database = await theDatabase();
    const taken = (await rubricsOf(database)).map(({ name }) => name);
    for (const { name, weights } of rubrics) {
      const free = freeName(name, taken);
      taken.push(free);
      await keepNote(database, 'rubrics', { name: free, weights, at: Date.now() });
    }
    const done =
      rubrics.length === 1
        ? '1 rubric was taken over.'
        : say('{count} rubrics were taken over.', { count: rubrics.length });
    return unknown.length
      ? say('{done} Weights of checks that are not known here were left out: {unknown}.', {
          done,
          unknown: unknown.join(', '),
        })
      : done;
  }, rubricsSaid);

const deeds = {
  change,
  importRubrics,
  exportRubrics: () =>
    saveFile('approachable-rubrics.json', 'application/json', writeRubrics(kept.value?.rubrics ?? [])),
  forgetRubric: (id: string) =>
    tried(async () => {
      const gone = kept.value?.rubrics.find((each) => each.id === id);
      await forgetNote(await theDatabase(), 'rubrics', id);
      if (gone && gone.name === settings.value.rubric) change({ ...settings.value, rubric: null });
      return 'Deleted.';
    }, rubricsSaid),
  unmute: (id: string) =>
    tried(async () => {
      await forgetNote(await theDatabase(), 'waivers', id);
      return 'The finding counts again.';
    }),
  exportMistakes: () =>
    saveFile(
      'approachable-test-cases.zip',
      'application/zip',
      archiveOf(fixturesOf(kept.value?.mistakes ?? [], settings.value.profile)),
    ),
  forgetMistake: (id: string) =>
    tried(async () => {
      await forgetNote(await theDatabase(), 'mistakes', id);
      return 'Deleted.';
    }),
  forgetEverything: () =>
    tried(async () => {
      clearTimeout(waiting);
      waiting = undefined;
      await forgetEverything(await theDatabase());
      await forgetSettings();
      settings.value = readSettings(undefined);
      return 'Everything is deleted.';
    }),
};

const App = () => (
  <Words.Provider value={speak.value}>
    <Options
      settings={settings.value}
      kept={kept.value}
      said={said.value}
      rubricsSaid={rubricsSaid.value}
      deeds={deeds}
    />
  </Words.Provider>
);

render(<App />, document.getElementById('app')!);
watch(
  count,
  (value) => {
    kept.value = value;
  },
  (trouble) => {
    said.value = trouble.words;
  },
);
