import { distances, goalNames, nowhere, pathOf, wayLine, wayRemarks } from '../../lib/report/site-terms';
import type { Ways } from '../../lib/site/findings';
import { say } from '../../lib/words';
import { Fold } from '../Fold';
import { useSpeak } from '../words';
import { Way } from './Way';

/** More are counted, not listed. */
const most = 20;

const Pages = ({ urls }: { urls: readonly string[] }) => {
  const speak = useSpeak();
  return (
    <ul class="plainlist">
      {urls.slice(0, most).map((url) => (
        <li key={url}>
          <code>
            <bdi>{pathOf(url)}</bdi>
          </code>
        </li>
      ))}
      {urls.length > most && <li class="faint">{speak(say('and {count} more', { count: urls.length - most }))}</li>}
    </ul>
  );
};

/** How far it is from the start page, and from every other, to what a customer may want. */
export const WaysMap = ({ paths }: { paths: readonly Ways[] }) => {
  const speak = useSpeak();
  return (
    <>
      {paths.map((ways) => (
        <Fold
          key={ways.goal}
          id={`way-${ways.goal}`}
          title={speak(goalNames[ways.goal])}
          aside={speak(wayLine(ways))}
          open={ways.goal === 'human'}
        >
          {ways.fromHome ? (
            <Way goal={ways.goal} path={ways.fromHome} />
          ) : (
            <p>{speak('On the pages seen so far, nothing leads there.')}</p>
          )}
          {wayRemarks(ways).map((remark, index) => (
            <p key={index} class="faint">
              {speak(remark)}
            </p>
          ))}
          {ways.fromEach.length > 1 && !nowhere(ways) && (
            <p class="faint">{speak(say('From each page: {list}.', { list: distances(ways) }))}</p>
          )}
          {ways.farthest && ways.farthest.clicks > (ways.fromHome?.clicks ?? 0) && (
            <div class="part">
              <h3>{speak('The longest way')}</h3>
              <Way goal={ways.goal} path={ways.farthest} />
            </div>
          )}
          {/* Where nobody knows a way, a list of all pages says no more than that. */}
          {ways.deadEnds.length > 0 && !nowhere(ways) && (
            <div class="part">
              <h3>{speak('Dead ends: no way leads on from here')}</h3>
              <Pages urls={ways.deadEnds} />
            </div>
          )}
        </Fold>
      ))}
    </>
  );
};
