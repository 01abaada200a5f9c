import { useSignal } from '@preact/signals';
import { failNames, pathOf, skipNames } from '../../lib/report/site-terms';
import { progress, type SkipReason, type Visit, type Walk as Walked } from '../../lib/site/walk';
import { say, type Message } from '../../lib/words';
import { Fold } from '../Fold';
import { useSpeak } from '../words';

export interface WalkDeeds {
  walk(limit: number): void;
  pauseWalk(): void;
  resumeWalk(): void;
  cancelWalk(): void;
  /** Asks for access to another host of the vendor. */
  allowHost(origin: string): void;
}

interface Props {
  walk: Walked | null;
  /** `here`: this window drives it; `elsewhere`: another one does; `no`: nobody. */
  driven: 'here' | 'elsewhere' | 'no';
  /** False where pages may not be read without a click: then the walk asks for access first. */
  access: boolean;
  deeds: WalkDeeds;
}

const limits = [20, 40, 100, 300];

const nameOf = (names: Readonly<Record<string, Message>>, reason: string | null): Message =>
  reason !== null && Object.hasOwn(names, reason) ? names[reason]! : (reason ?? '');

const whyOf = ({ result, why }: Visit): Message => {
  if (result === 'gone') return 'the page is gone';
  return nameOf({ ...skipNames, ...failNames }, why);
};

const most = 60;

/** What was left out and what failed, with the reason of each. */
const LeftOut = ({ walk }: { walk: Walked }) => {
  const speak = useSpeak();
  const failed = walk.visits.filter(({ result }) => result === 'failed' || result === 'gone' || result === 'skipped');
  const counted = Object.entries(walk.skips).filter(([, count]) => count) as [SkipReason, number][];
  const total = failed.length + counted.reduce((sum, [, count]) => sum + count, 0);
  if (!total) return null;
  return (
    <Fold id="left-out" title={speak('Left out, and why')} aside={String(total)}>
      <ul class="plainlist">
        {failed.slice(0, most).map((visit) => (
          <li key={visit.url}>
            <code>
              <bdi>{pathOf(visit.url)}</bdi>
            </code>{' '}
            <span class="faint">{speak(whyOf(visit))}</span>
          </li>
        ))}
        {counted.map(([reason, count]) => (
          <li key={reason}>
            <strong>{count}</strong> {speak(skipNames[reason])}
            <ul class="plainlist inner">
              {walk.skipped
                .filter((each) => each.reason === reason)
                .slice(0, 8)
                .map((each) => (
                  <li key={each.url}>
                    {each.text && (
                      <>
                        <q>
                          <bdi>{each.text}</bdi>
                        </q>{' '}
                      </>
                    )}
                    <code class="faint">
                      <bdi>{pathOf(each.url)}</bdi>
                    </code>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </Fold>
  );
};

/** The walk through the site: begin it, see how far it is, hold it, end it. */
export const Walk = ({ walk, driven, access, deeds }: Props) => {
  const speak = useSpeak();
  const limit = useSignal(40);
  if (!walk || walk.state === 'cancelled' || walk.state === 'finished') {
    const done = walk && progress(walk);
    return (
      <section key="idle" class="walk" aria-labelledby="walk">
        <h2 id="walk" class="unseen">
          {speak('Walk the site')}
        </h2>
        {done && (
          <p role="status">
            {walk.state === 'finished'
              ? speak(say('The walk is done. Pages read: {done}.', { done: done.done }))
              : speak(say('The walk was ended. Pages read: {done}.', { done: done.done }))}
            {walk.state === 'finished' && done.waiting > 0 && (
              <> {speak(say('Found and not opened: {count}.', { count: done.waiting }))}</>
            )}
          </p>
        )}
        <div class="begin">
          <button type="button" class="primary" onClick={() => deeds.walk(limit.value)}>
            {speak(done ? 'Walk again' : 'Walk the site')}
          </button>
          <label>
            {speak('at most')}{' '}
            <select
              value={limit.value}
              onChange={(event) => {
                limit.value = Number(event.currentTarget.value);
              }}
            >
              {limits.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </select>{' '}
            {speak('pages')}
          </label>
        </div>
        {!done && (
          <p class="faint">
            {speak(
              'Follows links and reads one page after the other, as a stranger and slowly. Nothing is clicked, filled in or sent.',
            )}
            {!access && <> {speak('Your browser will ask you to allow this site first.')}</>}
          </p>
        )}
        {walk && <Hosts walk={walk} deeds={deeds} />}
        {walk && <LeftOut walk={walk} />}
      </section>
    );
  }
  const { done, limit: most, found, waiting, failed } = progress(walk);
  const skipped = Object.values(walk.skips).reduce((sum, count) => sum + count, 0);
  const goal = Math.min(most, done + waiting);
  return (
    <section key="under way" class="walk" aria-labelledby="walk">
      <h2 id="walk">{speak(walk.state === 'paused' ? 'The walk is paused' : 'Walking the site …')}</h2>
      <progress value={done} max={Math.max(goal, 1)} aria-labelledby="walk" />
      <p>
        {speak(say('{done} of {goal} pages read', { done, goal }))}
        {' · '}
        {speak(say('{count} found', { count: found }))}
        {skipped > 0 && <> · {speak(say('{count} left out', { count: skipped }))}</>}
        {failed > 0 && <> · {speak(say('{count} failed', { count: failed }))}</>}
      </p>
      {walk.trouble === 'failing' && (
        <p class="note" role="status">
          {speak('Several pages in a row did not answer, so the walk stopped asking. Go on later.')}
        </p>
      )}
      {walk.state === 'walking' && driven === 'elsewhere' && (
        <p class="faint">{speak('Another window is walking this site. This one goes on when that is closed.')}</p>
      )}
      {walk.state === 'walking' && driven === 'no' && (
        <p class="faint">
          {speak('It stands still: this site may not be read, or the last step could not be stored.')}
        </p>
      )}
      <div class="begin">
        {walk.state === 'walking' ? (
          <button type="button" class="plain" onClick={deeds.pauseWalk}>
            {speak('Pause')}
          </button>
        ) : null}
        {(walk.state !== 'walking' || driven === 'no') && (
          <button type="button" class="primary" onClick={deeds.resumeWalk}>
            {speak('Go on')}
          </button>
        )}
        <button type="button" class="plain" onClick={deeds.cancelWalk}>
          {speak('End the walk')}
        </button>
      </div>
      <Hosts walk={walk} deeds={deeds} />
      <LeftOut walk={walk} />
    </section>
  );
};

/** Other hosts of the vendor that links lead to and nobody has allowed. */
const Hosts = ({ walk, deeds }: { walk: Walked; deeds: WalkDeeds }) => {
  const speak = useSpeak();
  const counts = new Map<string, number>();
  for (const { url, reason } of walk.skipped)
    if (reason === 'no-access') counts.set(new URL(url).origin, (counts.get(new URL(url).origin) ?? 0) + 1);
  return (
    <>
      {[...counts].slice(0, 4).map(([origin, count]) => (
        <p key={origin} class="note">
          {speak(say('Pages on {host}, which you have not allowed: {count}.', { count, host: new URL(origin).host }))}{' '}
          <button type="button" class="plain" onClick={() => deeds.allowHost(origin)}>
            {speak('Allow that host too')}
          </button>
        </p>
      ))}
    </>
  );
};
