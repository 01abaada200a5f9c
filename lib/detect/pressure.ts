import { accessibleName } from '../page/name';
import type { Block, Control, Page } from '../page/page';
import { languagesOf } from './languages';
import { blocksWith, lowerCase } from './lower-case';
import { pageKinds } from './page-kinds';
import { moneyIn } from './prices';
import { sentenceAround } from './sentences';
import { sight, type Sighting } from './sighting';
import {
  activityWords,
  extras,
  harmless,
  loss,
  offerEnds,
  optOut,
  otherClocks,
  refusal,
  scarcityWords,
} from './words/pressure';
import type { Steps } from './steps';

export interface Pressure extends Sighting {
  kind: 'countdown' | 'scarcity' | 'activity' | 'confirmshaming' | 'preselected-extra';
  /** For a countdown: whether it was seen to run, in two looks (`ticking.ts`). Null before the second, and for all else. */
  ticking: boolean | null;
  /** For a countdown: the date the page says the offer ends on, as written, or null. */
  until: string | null;
}

const limits = { sightings: 60, text: 6_000 };

const joined = new Map<string, RegExp>();
const pattern = (table: Readonly<Record<string, string>>, name: string, languages: readonly string[]): RegExp => {
  const key = `${name} ${languages.join()}`;
  let known = joined.get(key);
  if (!known) joined.set(key, (known = new RegExp(languages.flatMap((language) => table[language] ?? []).join('|'))));
  return known;
};

/** "00:14:32", "02 : 15", "1d 4h 12m", "14 minutes 32 seconds", "20 minutes". */
const clock =
  /(?<![\d:.])\d{1,3}\s?:\s?[0-5]\d(?:\s?:\s?[0-5]\d){0,2}(?![\d:])(?!\s?(?:[ap]\.?m|uhr|h\b))|\b\d{1,3}\s?(?:d|days?|tage?n?|jours?|días?|giorni|dagen|h|hrs?|hours?|std|stunden?|heures?|horas?|ore|uur|m|mins?|minutes?|minuten|minutos?|minuti|s|secs?|seconds?|sekunden|secondes|segundos|secondi)\b/;
const runs = /[1-9]/;
const endDate =
  /\b(?:\d{1,2}(?:st|nd|rd|th|\.)? (?:of )?(?:jan|feb|mar|mär|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-zäéû]*\.?(?: \d{4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d)\b/i;

const make = (page: Page, element: Element, text: string, kind: Pressure['kind'], until: string | null = null) => ({
  ...sight(page, element, text),
  kind,
  ticking: null,
  until,
});

/** How many blocks before and after a clock may say what it is for. */
const neighbours = { before: 3, after: 8 };

/** Text beside a block that belongs to it: cells of a clock ("02" "Hours") and the line over it. */
const withNeighbours = (page: Page, block: Block): string => {
  if (block.text.length > longText) return block.text;
  const parts: string[] = [];
  for (const { text } of page.blocks.slice(
    Math.max(0, block.index - neighbours.before),
    block.index + neighbours.after + 1,
  ))
    if (text.length <= 80) parts.push(text);
  return parts.join(' ');
};

const longText = 60;
const loneNumber = /^\d{1,3}$/;

/** What a clock in or around a block says with the words it belongs to, or null where no clock is. */
const clockAt = (page: Page, block: Block): { said: string; time: string } | null => {
  if (block.text.length > longText) {
    const time = clock.exec(block.text.toLowerCase());
    if (!time) return null;
    return { said: sentenceAround(block.text, time.index, time.index + time[0].length).text, time: time[0] };
  }
  // "01" "Hours" "22" "Minutes": number and unit in cells of their own.
  const lone = loneNumber.test(block.text) && (page.blocks[block.index + 1]?.text.length ?? 99) <= 10;
  const own = block.text.toLowerCase();
  if (!lone && !clock.test(own)) return null;
  // A line that names its clock itself needs no neighbours, whose words may be about something else.
  const said = !lone && offerEnds.test(own) ? block.text : withNeighbours(page, block);
  const time = clock.exec(said.toLowerCase());
  return time && { said, time: time[0] };
};

/** `offerEnds` where its words may stand in neighbouring blocks. */
const offerEndsAcross = new RegExp(offerEnds.source.replaceAll(' ', '\\s'));

/** Time that runs down beside words about an offer. */
const countdowns = (page: Page): Pressure[] => {
  const found: Pressure[] = [];
  const offers = blocksWith(page, offerEndsAcross);
  let next = 0;
  let last = -20;
  for (const block of page.numeric) {
    if (found.length >= limits.sightings) break;
    if (block.text.length > 400 || block.index - last < 10) continue;
    while (next < offers.length && offers[next]!.index < block.index - neighbours.before) next++;
    const offer = offers[next];
    if (!offer) break;
    if (offer.index > block.index + neighbours.after) continue;
    const seen = clockAt(page, block);
    if (!seen || !runs.test(seen.time)) continue;
    const lower = seen.said.toLowerCase();
    if (!offerEnds.test(lower) || otherClocks.test(lower) || otherClocks.test(lowerCase(page)[block.index]!)) continue;
    const until = endDate.exec(withNeighbours(page, block))?.[0] ?? null;
    found.push(make(page, block.element, seen.said, 'countdown', until));
    last = block.index;
  }
  return found;
};

/** Claims that little is left or many others buy, in a sentence or in the description of a picture. */
const claims = (page: Page): Pressure[] => {
  const found: Pressure[] = [];
  const languages = languagesOf(page);
  const scarce = pattern(scarcityWords, 'scarcity', languages);
  const active = pattern(activityWords, 'activity', languages);
  const look = (text: string, lower: string, element: Element) => {
    for (const [match, kind] of [
      [scarce.exec(lower), 'scarcity'],
      [active.exec(lower), 'activity'],
    ] as const) {
      if (!match || found.length >= limits.sightings) continue;
      const sentence = sentenceAround(text, match.index, match.index + match[0].length);
      found.push(make(page, element, sentence.text, kind));
    }
  };
  const either = new RegExp(`${scarce.source}|${active.source}`);
  for (const block of blocksWith(page, either)) {
    if (block.text.length <= limits.text) look(block.text, lowerCase(page)[block.index]!, block.element);
  }
  const described = page.marks.map(({ element }) => ({ element, alt: element.getAttribute('alt') ?? '' }));
  // Few pictures claim anything: one look at all their descriptions mostly settles it.
  if (!either.test(described.map(({ alt }) => alt.slice(0, 160).toLowerCase()).join('\n'))) return found;
  for (const { element, alt } of described) if (alt.length <= 160) look(alt, alt.toLowerCase(), element);
  return found;
};

const isPressable = (element: Element): boolean =>
  element.closest('a,button,label,option,[role="button"],[onclick]') !== null ||
  element.querySelector('a,button,label,input,[role="button"]') !== null;

/** Ways to say no that call the one who takes them a fool. */
const confirmshaming = (page: Page): Pressure[] => {
  const found: Pressure[] = [];
  for (const block of blocksWith(page, refusal)) {
    if (found.length >= limits.sightings) break;
    if (block.text.length < 12 || block.text.length > 1_000) continue;
    const lower = lowerCase(page)[block.index]!;
    const match = refusal.exec(lower);
    if (!match) continue;
    const rest = lower.slice(match.index, match.index + 160);
    if (!loss.test(rest) || !isPressable(block.element)) continue;
    found.push(make(page, block.element, block.text.slice(match.index, match.index + 160), 'confirmshaming'));
  }
  for (const { element, type } of page.controls) {
    const value = type === 'button' || type === 'submit' ? element.getAttribute('value') : null;
    if (!value || value.length < 12 || found.length >= limits.sightings) continue;
    const lower = value.toLowerCase();
    if (refusal.test(lower) && loss.test(lower)) found.push(make(page, element, value, 'confirmshaming'));
  }
  return found;
};

/** What a box says it is for: its accessible name, or the words of the block it stands in, up to the next box. */
export const boxLabel = (page: Page, control: Control): string => {
  const name = accessibleName(control.element);
  if (name) return name;
  const next = control.element.nextSibling?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return next.length > 2 ? next.slice(0, 200) : (page.blocks[control.at]?.text ?? '').slice(0, 200);
};

const consentLayers =
  '[id*="cookie" i],[class*="cookie" i],[id*="consent" i],[class*="consent" i],[id*="onetrust" i],[class*="onetrust" i],[id*="ot-" i],[id*="cmp" i]';

const isPreTicked = ({ element, type }: Control): boolean => type === 'checkbox' && element.hasAttribute('checked');

/** Word of what was bought, such as that it was sent: on the page that confirms an order it is no advertising. */
const notice =
  /\b(?:notif|notice|updates? (?:on|to|about)|when .*(?:ship|dispatch|deliver|sent)|benachrichtig|informier\w* .*(?:versand|liefer)|pr[ée]venir|avis[ae])/;
const ordered = (page: Page): boolean => pageKinds(page)[0] === 'confirmation';

/** Boxes that come ticked and cost money or attention; those that nobody can untick, or not yet, among them. */
const preselected = (page: Page): Pressure[] => {
  const found: Pressure[] = [];
  let asked = 0;
  for (const control of page.controls) {
    if (found.length >= limits.sightings || asked > 200) break;
    if (!isPreTicked(control)) continue;
    asked++;
    const label = boxLabel(page, control);
    const lower = label.toLowerCase();
    const sold = moneyIn(label).some(({ amount }) => amount > 0);
    if (!(extras.test(lower) || sold) || harmless.test(lower) || optOut.test(lower)) continue;
    if (control.element.closest(consentLayers)) continue;
    if (!sold && ordered(page) && notice.test(lower)) continue;
    found.push(make(page, control.element, label, 'preselected-extra'));
  }
  return found;
};

/** Pressure on the buyer: clocks, scarcity, crowds, shaming refusals, extras that come ticked. */
export function* pressure(page: Page): Steps<Pressure[]> {
  const clocks = countdowns(page);
  yield;
  // "Hurry" over a clock is what the clock says already.
  const others = claims(page).filter(
    ({ kind, selector }) => kind !== 'scarcity' || !clocks.some((clock) => clock.selector === selector),
  );
  yield;
  const shaming = confirmshaming(page);
  yield;
  return [...clocks, ...others, ...shaming, ...preselected(page)];
}
