import type { Page } from '../page/page';
import { boxLabel } from './pressure';
import { sight, type Sighting } from './sighting';
import { optOut } from './words/pressure';

/** A box to tick by those who do not want something: silence is taken for consent. */
export interface OptOut extends Sighting {
  /** True where it comes ticked, so that silence is a refusal. */
  ticked: boolean;
}

const most = 40;
const hints = /not|n['’]t|opt|rather|kein|nicht|pas|\bno\b|non|niet|geen|não|nie|ne[pc]h|inte|ikke|halua|не |almak|لا/;

/** Inverted opt-outs: "Tick this box if you do not want to receive our offers". */
export const optOuts = (page: Page): OptOut[] => {
  const found: OptOut[] = [];
  for (const control of page.controls) {
    if (found.length >= most) break;
    if (control.type !== 'checkbox') continue;
    const near = [control.at - 1, control.at, control.at + 1].map((index) => page.blocks[index]?.text ?? '').join(' ');
    if (near.length > 4_000 || !hints.test(near.toLowerCase())) continue;
    const label = boxLabel(page, control);
    if (!optOut.test(label.toLowerCase())) continue;
    found.push({ ...sight(page, control.element, label), ticked: control.element.hasAttribute('checked') });
  }
  return found;
};
