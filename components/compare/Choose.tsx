import { useSignal } from '@preact/signals';
import { mostVendors } from '../../lib/report/compare';
import { say } from '../../lib/words';
import { useSpeak } from '../words';

/** Which vendors to hold side by side. */
export const Choose = ({ vendors, chosen: first }: { vendors: readonly string[]; chosen: readonly string[] }) => {
  const speak = useSpeak();
  const chosen = useSignal<readonly string[]>(first);
  const full = chosen.value.length >= mostVendors;
  if (vendors.length < 2)
    return (
      <>
        <h1>{speak('Vendors side by side')}</h1>
        <p>
          {speak('It takes two vendors to compare. Open the website of another and press the toolbar button there.')}
        </p>
      </>
    );
  return (
    <>
      <h1>{speak('Vendors side by side')}</h1>
      <fieldset class="choose">
        <legend>{speak(say('Choose two to {most} vendors', { most: mostVendors }))}</legend>
        {vendors.map((vendor) => {
          const on = chosen.value.includes(vendor);
          return (
            <label key={vendor}>
              <input
                type="checkbox"
                checked={on}
                disabled={full && !on}
                onChange={() => {
                  chosen.value = on ? chosen.value.filter((each) => each !== vendor) : [...chosen.value, vendor];
                }}
              />
              <bdi>{vendor}</bdi>
            </label>
          );
        })}
      </fieldset>
      <p class="buttons">
        {chosen.value.length > 1 ? (
          <a class="button first" href={`#/compare/${chosen.value.map(encodeURIComponent).join(',')}`}>
            {speak('Compare')}
          </a>
        ) : (
          <span class="faint">{speak('Choose at least two.')}</span>
        )}
      </p>
    </>
  );
};
