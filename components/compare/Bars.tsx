import type { Score } from '../../lib/audit';
import { coverage, type Column } from '../../lib/report/compare';
import { groupsToWeigh } from '../../lib/report/rubric';
import { groupNames } from '../../lib/report/terms';
import { say } from '../../lib/words';
import { useSpeak } from '../words';

/** The pattern of what was not judged; one for the page, used by every bar. */
const Hatching = () => (
  <svg class="hatching" width="0" height="0" aria-hidden="true">
    <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1="0" y1="0" x2="0" y2="6" />
    </pattern>
  </svg>
);

/** Earned, missed, and hatched what was not judged: a bar never looks fuller or emptier than what is known. */
const Bar = ({ name, score, strong = false }: { name: string; score: Score; strong?: boolean }) => {
  const speak = useSpeak();
  const known = (coverage(score) ?? 0) * 100;
  const earned = score.score === null ? 0 : (score.score / 100) * known;
  const words =
    score.score === null
      ? say('{name}: too little judged for a score; {percent} % judged', { name, percent: Math.round(known) })
      : say('{name}: {score} of 100, {percent} % judged', { name, score: score.score, percent: Math.round(known) });
  return (
    <li class={strong ? 'bar-line strong' : 'bar-line'}>
      <span class="bar-name" aria-hidden="true">
        {name}
      </span>
      <svg class="bar-chart" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={speak(words)}>
        <rect class="track" width="100" height="10" />
        <rect class="value" width={earned} height="10" />
      </svg>
      <svg class="bar-gap" width="100%" height="100%" aria-hidden="true">
        <rect x={`${known}%`} width={`${100 - known}%`} height="100%" fill="url(#hatch)" />
      </svg>
      <span class="bar-number" aria-hidden="true">
        {score.score ?? '–'}
      </span>
    </li>
  );
};

/** The scores of every vendor as bars. */
export const Bars = ({ columns }: { columns: readonly Column[] }) => {
  const speak = useSpeak();
  return (
    <>
      <Hatching />
      <ul class="vendors-bars">
        {columns.map(({ vendor, all, groups, pages, at }) => (
          <li key={vendor}>
            <h2>
              <a href={`#/site/${encodeURIComponent(vendor)}`}>
                <bdi>{vendor}</bdi>
              </a>
            </h2>
            <ul>
              <Bar name={speak('All')} score={all} strong />
              {groupsToWeigh.map((group, index) => (
                <Bar key={group} name={speak(groupNames[group])} score={groups[index]!} />
              ))}
            </ul>
            <p class="faint">
              {pages === 1 ? speak('1 page') : speak(say('{count} pages', { count: pages }))} ·{' '}
              {new Date(at).toLocaleDateString(speak.locale, { dateStyle: 'medium' })}
            </p>
          </li>
        ))}
      </ul>
      <p class="faint bars-key">
        {(['earned', 'missed', 'not judged'] as const).map((what) => (
          <span key={what}>
            <span class={`key ${what === 'not judged' ? 'gap' : what}`} /> {speak(what)}
          </span>
        ))}
      </p>
    </>
  );
};
