import { useSignal } from '@preact/signals';
import back from 'lucide/dist/esm/icons/chevron-left.mjs';
import forth from 'lucide/dist/esm/icons/chevron-right.mjs';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../lib/words';
import { Icon } from '../Icon';
import { useSpeak } from '../words';
import type { Opened, Spot } from './invoice';

interface Props {
  opened: Opened;
  /** Lines that a verdict rests on. */
  quoted: readonly Spot[];
  page: number;
  /** The line that was asked for last. */
  shown: Spot | null;
  onPage(page: number): void;
}

/** A page of the PDF as it is printed, with the quoted lines outlined. */
export const Preview = ({ opened, quoted, page, shown, onPage }: Props) => {
  const speak = useSpeak();
  const canvas = useRef<HTMLCanvasElement>(null);
  const mark = useRef<HTMLDivElement>(null);
  const size = useSignal<{ points: number; ratio: number } | null>(null);
  const broken = useSignal(false);
  const { drawable, lines, name } = opened;

  useEffect(() => {
    let gone = false;
    // Drawn on a canvas of its own, so that two pages never share one while both are being drawn.
    const fresh = document.createElement('canvas');
    broken.value = false;
    const draw = async () => {
      try {
        const points = await drawable?.draw(page, fresh, 1400);
        const visible = canvas.current;
        if (gone || !visible || points === undefined) return;
        visible.width = fresh.width;
        visible.height = fresh.height;
        visible.getContext('2d')?.drawImage(fresh, 0, 0);
        size.value = { points, ratio: fresh.height / fresh.width };
      } catch {
        if (!gone) broken.value = true;
      }
    };
    void draw();
    return () => {
      gone = true;
    };
  }, [drawable, page]);
  useEffect(() => {
    if (shown) mark.current?.scrollIntoView({ block: 'center' });
  }, [shown, size.value]);

  if (!drawable) return null;
  const here = quoted.filter((spot) => spot.name === name && spot.page === page);
  const wanted = new Set(here.map(({ line }) => line));
  const asked = shown?.name === name && shown.page === page ? shown.line : null;
  const points = size.value?.points ?? 600;
  const height = points * (size.value?.ratio ?? 1.4);
  return (
    <figure class="sheet">
      <div class="page-of" tabIndex={0} role="group" aria-label={speak('The printed page')}>
        <div class="paper-page">
          <canvas
            ref={canvas}
            role="img"
            aria-label={speak(say('Page {page} of {file}', { page, file: name }))}
            style={{ aspectRatio: `1 / ${size.value?.ratio ?? 1.4}` }}
          />
          {size.value &&
            lines
              .filter((line) => line.page === page && (wanted.has(line.number) || line.number === asked))
              .map((line) => (
                <div
                  key={line.number}
                  ref={line.number === asked ? mark : undefined}
                  class={line.number === asked ? 'mark-line asked' : 'mark-line'}
                  style={{
                    left: `${(100 * (line.x - 3)) / points}%`,
                    width: `${(100 * (line.right - line.x + 6)) / points}%`,
                    top: `${(100 * (line.y - line.height - 1)) / height}%`,
                    height: `${(100 * (line.height * 1.3 + 2)) / height}%`,
                  }}
                />
              ))}
        </div>
      </div>
      {broken.value && <p class="note">{speak('This page could not be drawn; what it says was read all the same.')}</p>}
      <figcaption>
        <span>
          {speak(say('Page {page} of {pages}', { page, pages: drawable.pages }))} · <bdi>{name}</bdi>
        </span>
        {drawable.pages > 1 && (
          <span>
            <button
              type="button"
              class="plain"
              aria-label={speak('Page before')}
              aria-disabled={page <= 1}
              onClick={() => page > 1 && onPage(page - 1)}
            >
              <Icon of={back} />
            </button>
            <button
              type="button"
              class="plain"
              aria-label={speak('Next page')}
              aria-disabled={page >= drawable.pages}
              onClick={() => page < drawable.pages && onPage(page + 1)}
            >
              <Icon of={forth} />
            </button>
          </span>
        )}
      </figcaption>
    </figure>
  );
};
