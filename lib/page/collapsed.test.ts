import { describe, expect, it } from 'vitest';
import { presence } from './collapsed';
import { staticLayout } from './layout';

const presenceOf = (html: string) => {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return presence(document.querySelector('[data-here]')!, staticLayout);
};
const here = '<p data-here>020 7946 0000</p>';
const seen = { visible: true, collapsed: false };
const oneStepAway = { visible: false, collapsed: true };
const hidden = { visible: false, collapsed: false };

describe('presence', () => {
  it('is plain for what is rendered', () => {
    expect(presenceOf(here)).toEqual(seen);
    expect(presenceOf(`<details open><summary>Phone</summary>${here}</details>`)).toEqual(seen);
  });

  it('is one press away in a closed <details>, a menu, an accordion or a dialog', () => {
    expect(presenceOf(`<details><summary>Phone</summary>${here}</details>`)).toEqual(oneStepAway);
    expect(presenceOf(`<nav hidden>${here}</nav>`)).toEqual(oneStepAway);
    expect(presenceOf(`<button aria-controls="more">More</button><div id="more" hidden>${here}</div>`)).toEqual(
      oneStepAway,
    );
    expect(presenceOf(`<div class="collapse" style="display:none">${here}</div>`)).toEqual(oneStepAway);
  });

  it('is hidden where nothing on the page opens it', () => {
    expect(presenceOf(`<div style="display: none">${here}</div>`)).toEqual(hidden);
  });

  it('does not count the summary itself as collapsed', () => {
    expect(presenceOf(`<details><summary data-here>Phone</summary></details>`)).toEqual(seen);
  });
});
