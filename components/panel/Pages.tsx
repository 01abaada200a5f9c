import { useSignal } from '@preact/signals';
import trash from 'lucide/dist/esm/icons/trash.mjs';
import type { PageKind } from '../../lib/detect/page-kinds';
import { pathOf } from '../../lib/report/site-terms';
import { kindName } from '../../lib/report/terms';
import { say } from '../../lib/words';
import { Fold } from '../Fold';
import { Icon } from '../Icon';
import { useSpeak } from '../words';

/** A page of the dossier as the list shows it. */
export interface ListedPage {
  url: string;
  title: string;
  kinds: readonly PageKind[];
  at: number;
  how: 'visit' | 'walk';
}

interface Props {
  pages: readonly ListedPage[];
  /** Records that could not be read. */
  damaged: readonly { what: string; reason: string }[];
  open(url: string): void;
  forget(urls: string[]): void;
}

/** So many are drawn at a time: 2,000 rows would take longer to draw than to read. */
const some = 50;

export const Pages = ({ pages, damaged, open, forget }: Props) => {
  const speak = useSpeak();
  const shown = useSignal(some);
  const when = new Intl.DateTimeFormat(speak.locale, { dateStyle: 'short', timeStyle: 'short' });
  const latest = pages.toReversed();
  return (
    <>
      {damaged.length > 0 && (
        <div class="note" role="status">
          <p>
            {damaged.length === 1
              ? speak('1 stored page is damaged and was left out. Visit it again to replace it.')
              : speak(
                  say('{count} stored pages are damaged and were left out. Visit them again to replace them.', {
                    count: damaged.length,
                  }),
                )}
          </p>
          <ul class="plainlist">
            {damaged.slice(0, 5).map(({ what, reason }) => (
              <li key={what}>
                <button type="button" class="plain where" onClick={() => open(what)}>
                  <bdi>{pathOf(what)}</bdi>
                </button>{' '}
                <span class="faint">{speak(reason)}</span>
              </li>
            ))}
          </ul>
          <button type="button" class="plain" onClick={() => forget(damaged.map(({ what }) => what))}>
            {speak('Remove what is damaged')}
          </button>
        </div>
      )}
      <Fold id="pages" title={speak('Pages in the dossier')} aside={pages.length.toLocaleString(speak.locale)}>
        <ul class="pages">
          {latest.slice(0, shown.value).map((page) => (
            <li key={page.url}>
              <button type="button" class="row" data-row title={page.url} onClick={() => open(page.url)}>
                <span class="title">
                  <bdi>{page.title.trim() || pathOf(page.url)}</bdi>
                  <span class="faint">
                    <bdi>{pathOf(page.url)}</bdi>
                  </span>
                </span>
                <span class="faint">
                  {page.kinds[0] && page.kinds[0] !== 'other' ? `${speak(kindName(page.kinds[0]))} · ` : ''}
                  {page.how === 'walk' ? `${speak('walked')} · ` : ''}
                  {when.format(page.at)}
                </span>
              </button>
              <button
                type="button"
                class="plain square"
                aria-label={speak(say('Remove {page} from the dossier', { page: page.title || pathOf(page.url) }))}
                title={speak('Remove from the dossier')}
                onClick={() => forget([page.url])}
              >
                <Icon of={trash} />
              </button>
            </li>
          ))}
        </ul>
        {pages.length > shown.value && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              shown.value += 10 * some;
            }}
          >
            {speak(say('Show more of {count}', { count: pages.length }))}
          </button>
        )}
      </Fold>
    </>
  );
};
