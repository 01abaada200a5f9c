import type { Page } from '../page/page';
import { linkName } from '../page/name';
import { Phrasebook } from './phrasebook';
import { sight, type Sighting } from './sighting';
import { plainExits, vagueExits } from './words/exits';

/** A link or button that leads out of a contract. */
export interface Exit extends Sighting {
  /** Ending a contract that runs on, or withdrawing from one just made. */
  kind: 'cancel' | 'withdraw';
  /** The absolute address; "" for a button. */
  href: string;
  /** True where the wording is near to what the law asks for, or plainly the same. */
  plain: boolean;
}

const limits = { read: 4_000, found: 40 };

const plainNames = new Phrasebook(plainExits);
const vagueNames = new Phrasebook(vagueExits);

const exitOf = (name: string): { kind: Exit['kind']; plain: boolean } | null => {
  if (!name || name.length > 60) return null;
  const plain = plainNames.of(name, 6);
  if (plain) return { kind: plain.meaning, plain: true };
  const vague = vagueNames.exactly(name);
  return vague && { kind: vague, plain: false };
};

/** Links and buttons to end a contract or withdraw from it, each target once. */
export const exits = (page: Page): Exit[] => {
  const found: Exit[] = [];
  const seen = new Set<string>();
  const add = (met: { readonly element: Element; readonly name: string; readonly href: string }) => {
    const { element, name } = met;
    const exit = exitOf(name);
    if (!exit || found.length >= limits.found) return;
    // Only now: a link resolves its address when asked.
    const { href } = met;
    if (seen.has(`${exit.kind} ${href || name}`)) return;
    seen.add(`${exit.kind} ${href || name}`);
    found.push({ ...sight(page, element, name), ...exit, href });
  };
  for (const link of page.links.slice(0, limits.read)) add(link);
  for (const { element, type } of page.controls.slice(0, limits.read)) {
    if (type !== 'button' && type !== 'submit') continue;
    const name = element.localName === 'input' ? (element as HTMLInputElement).value : linkName(element);
    add({ element, name, href: '' });
  }
  return found;
};
