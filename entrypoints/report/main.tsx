import { signal } from '@preact/signals';
import { Fragment, render } from 'preact';
import { Frame } from '../../components/report/Frame';
import { Trouble } from '../../components/report/Trouble';
import { Words } from '../../components/words';
import { loadSettings } from '../../lib/extension/settings';
import { wordsFor } from '../../lib/extension/words';
import { Refused } from '../../lib/refused';
import { placeOf, routes } from './routes';
import type { Loaded } from './view';

type Screen =
  | { state: 'loading' }
  | { state: 'trouble'; error: unknown }
  | { state: 'shown'; hash: string; loaded: Loaded };

const speak = await wordsFor(await loadSettings());

const screen = signal<Screen>({ state: 'loading' });

/** Shows what the address names. What stood there before stays until the new is loaded. */
const open = async (hash: string): Promise<void> => {
  const { name, rest } = placeOf(hash);
  try {
    if (name === null) throw new Refused('There is no such page here.', 'The address may be cut off or mistyped.');
    const { view } = await routes[name]();
    const loaded = await view(rest);
    // Somebody has gone on meanwhile.
    if (location.hash !== hash) return;
    document.title = speak(loaded.title);
    screen.value = { state: 'shown', hash, loaded };
  } catch (error) {
    if (location.hash !== hash) return;
    document.title = 'Approachable';
    screen.value = { state: 'trouble', error };
  }
};

const reload = () => open(location.hash);

const Screen = () => {
  const now = screen.value;
  if (now.state === 'trouble') return <Trouble error={now.error} />;
  if (now.state === 'loading') return <p class="notice">{speak('One moment …')}</p>;
  return <Fragment key={now.hash}>{now.loaded.show(reload)}</Fragment>;
};

const App = () => (
  <Words.Provider value={speak}>
    <Frame busy={screen.value.state === 'loading'}>
      <Screen />
    </Frame>
  </Words.Provider>
);

addEventListener('hashchange', async () => {
  await open(location.hash);
  // A new view starts at its top, for eyes and for screen readers.
  scrollTo(0, 0);
  document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
});
render(<App />, document.getElementById('app')!);
await reload();
