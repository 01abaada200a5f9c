import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Up to here everything of a report is drawn: the browser's own search and screen readers find it all. */
const short = 120;
/** Rows drawn together. */
const size = 5;
/** Rows this far from the window are drawn before they are scrolled to. */
const margin = '600px 0px';

interface RowsProps<T> {
  items: readonly T[];
  row(item: T): ComponentChildren;
  /** The class of the list that rows are items of; none: they stand by themselves. */
  list?: string | undefined;
}

const Rows = <T,>({ items, row, list }: RowsProps<T>) =>
  list === undefined ? <>{items.map(row)}</> : <ul class={list}>{items.map(row)}</ul>;

interface ChunkProps<T> {
  items: readonly T[];
  row(item: T): ComponentChildren;
  /** What a row takes until it was drawn once, in pixels. */
  height: number;
  list: string | undefined;
  all: boolean;
}

const Chunk = <T,>({ items, row, height, list, all }: ChunkProps<T>) => {
  const near = useSignal(false);
  const root = useRef<HTMLDivElement>(null);
  const measured = useRef(0);
  useEffect(() => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        near.value = entry!.isIntersecting;
      },
      { rootMargin: margin },
    );
    observer.observe(root.current!);
    return () => observer.disconnect();
  }, [near]);
  const drawn = near.value || all;
  // What was drawn keeps its height when it goes, so that nothing jumps.
  useLayoutEffect(() => () => {
    if (drawn && root.current) measured.current = root.current.offsetHeight;
  });
  return (
    <div ref={root} style={drawn ? undefined : { blockSize: `${measured.current || items.length * height}px` }}>
      {drawn && <Rows items={items} row={row} list={list} />}
    </div>
  );
};

interface Props<T> extends RowsProps<T> {
  height: number;
  /** How many rows the report has in all: what is left of a long one is still drawn piece by piece. */
  of: number;
}

/** A list that may be thousands of rows long: of long ones only what is near the window is drawn; on paper, everything. */
export const Long = <T,>({ items, row, height, list, of }: Props<T>) => {
  const printing = useSignal(false);
  useEffect(() => {
    const begin = () => {
      printing.value = true;
    };
    const end = () => {
      printing.value = false;
    };
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, [printing]);
  if (of <= short) return <Rows items={items} row={row} list={list} />;
  const chunks = Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
  return (
    <>
      {chunks.map((chunk, at) => (
        <Chunk key={at} items={chunk} row={row} height={height} list={list} all={printing.value} />
      ))}
    </>
  );
};
