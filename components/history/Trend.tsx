import { useEffect, useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { stretches, type Point } from '../../lib/report/trend';

interface Props {
  points: readonly Point[];
  /** The chart in words; everything it shows stands in the table beside it. */
  label: string;
  height: number;
  /** Marks and numbers at the lines, for a chart that stands alone. */
  labelled?: boolean;
}

const pad = { top: 16, right: 36, bottom: 8, left: 36 };

/** Scores over time. Lines join only what may be compared; a dashed line marks where another version began to judge. */
export const Trend = ({ points, label, height, labelled = false }: Props) => {
  const frame = useRef<HTMLDivElement>(null);
  const width = useSignal(labelled ? 640 : 200);
  // Drawn in the pixels there are, so that its numbers stay as large as other text.
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry?.contentRect.width) width.value = entry.contentRect.width;
    });
    observer.observe(frame.current!);
    return () => observer.disconnect();
  }, []);

  const edge = labelled ? pad : { top: 6, right: 6, bottom: 6, left: 6 };
  const first = points[0]?.at ?? 0;
  const span = (points.at(-1)?.at ?? 0) - first;
  const x = (at: number) =>
    span ? edge.left + ((at - first) / span) * (width.value - edge.left - edge.right) : width.value / 2;
  const y = (score: number) => edge.top + (1 - score / 100) * (height - edge.top - edge.bottom);
  const scored = points.filter((point): point is Point & { score: number } => point.score !== null);
  const turns = points.filter((point, index) => index > 0 && point.scoring !== points[index - 1]!.scoring);
  const last = scored.at(-1);

  return (
    <div class="trend" ref={frame} style={{ blockSize: `${height}px` }}>
      <svg width={width.value} height={height} role="img" aria-label={label}>
        {[0, 50, 100].map((score) => (
          <g key={score} class="grid">
            <line x1={edge.left} x2={width.value - edge.right} y1={y(score)} y2={y(score)} />
            {labelled && (
              <text x={edge.left - 6} y={y(score) + 4} text-anchor="end">
                {score}
              </text>
            )}
          </g>
        ))}
        {turns.map(({ at }) => (
          <line key={at} class="turn" x1={x(at)} x2={x(at)} y1={edge.top} y2={height - edge.bottom} />
        ))}
        {stretches(scored).map((part) => (
          <polyline key={part[0]!.at} points={part.map(({ at, score }) => `${x(at)},${y(score ?? 0)}`).join(' ')} />
        ))}
        {scored.map(({ at, score }) => (
          <circle key={at} cx={x(at)} cy={y(score)} r={labelled ? 4 : 2.5} />
        ))}
        {labelled && last && (
          <text class="last" x={x(last.at) + 10} y={y(last.score) + 5}>
            {last.score}
          </text>
        )}
      </svg>
    </div>
  );
};
