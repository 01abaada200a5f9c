import type { Email } from '../detect/emails';
import type { Evidence } from '../detect/evidence';
import type { Phone } from '../detect/phones';
import { weekdays } from '../detect/words/hours';
import type { ConsistencyRow, Entry } from '../site/findings';
import { keyOf } from '../site/address';
import { say, type Message } from '../words';
import { answered, phones, postalAddresses } from './channels';
import type { Proof } from './check';
import { isKind, reachable, seen, type Seen } from './seen';

/** One detail as it stands in one place: in the frame that pages share, or in what a page itself says. */
interface Place {
  readonly value: string;
  readonly text: string;
  readonly label: string | null;
  readonly url: string;
  readonly frame: boolean;
  readonly proof: Proof;
}

/** What is said of one detail over all pages, with what clashes. */
export interface Consistency {
  readonly row: ConsistencyRow;
  /** The places that name different values without a reason. */
  readonly clash: readonly Proof[];
  /** True where the difference may have a reason that pages do not show: a script that swaps numbers, a second seat. */
  readonly doubtful: boolean;
}

const frame: ReadonlySet<string> = new Set(['header', 'nav', 'footer']);

/** Stories quote others, and pages of mistakes are another template. */
const told = (page: Evidence): boolean => !isKind(page, 'article', 'error', 'invoice');

const entryOf = ({ page, sighting }: Proof): Entry => ({
  text: sighting.text,
  url: page.page.url,
  selector: sighting.selector,
  region: sighting.region,
});

const most = { entries: 5, values: 30 };

const valuesOf = (places: readonly Place[]): ConsistencyRow['values'] => {
  const byValue = new Map<string, Place[]>();
  for (const place of places) byValue.set(place.value, [...(byValue.get(place.value) ?? []), place]);
  return [...byValue.values()]
    .map((same) => ({
      text: same[0]!.text,
      label: same.find(({ label }) => label)?.label ?? null,
      pages: [...new Set(same.map(({ url }) => url))],
      entries: same.slice(0, most.entries).map(({ proof }) => entryOf(proof)),
    }))
    .toSorted((a, b) => b.pages.length - a.pages.length)
    .slice(0, most.values);
};

/** A page that lists so many values in its own text is a list of branches or desks. */
const list = 3;

/**
 * Two unlabelled values clash where no place names both: the frame of one page and that of another, or the frame and
 * the text of a page. What one place lists side by side it tells apart in some way.
 */
const clashIn = (places: readonly Place[]): readonly [Place, Place] | null => {
  const slots = new Map<string, Place[]>();
  for (const place of places) {
    const slot = `${place.frame} ${place.url}`;
    slots.set(slot, [...(slots.get(slot) ?? []), place]);
  }
  const single = [...slots.values()].filter((slot) => new Set(slot.map(({ value }) => value)).size < list);
  const together = new Set<string>();
  const labelled = new Set(places.filter(({ label }) => label).map(({ value }) => value));
  for (const slot of slots.values())
    for (const a of slot) for (const b of slot) if (a.value !== b.value) together.add(`${a.value} ${b.value}`);
  const plain = single.flat().filter(({ value, label }) => !label && !labelled.has(value));
  for (const a of plain)
    for (const b of plain) if (a.value < b.value && !together.has(`${a.value} ${b.value}`)) return [a, b];
  return null;
};

const row = (
  what: ConsistencyRow['what'],
  places: readonly Place[],
  words: { same: Message; labelled: Message; differs: Message },
  doubt: (clash: readonly [Place, Place]) => boolean = () => false,
): Consistency | null => {
  if (new Set(places.map(({ url }) => url)).size < 2) return null;
  const values = valuesOf(places);
  const clash = values.length > 1 ? clashIn(places) : null;
  const state = values.length === 1 ? 'same' : clash ? 'differs' : 'labelled';
  return {
    row: { what, state, because: words[state], values },
    clash: clash ? clash.map(({ proof }) => proof) : [],
    doubtful: clash !== null && doubt(clash),
  };
};

/** What the frame says of a value is the same on every page; a label that changes was taken from the page's own text. */
const steady = (places: readonly Place[]): Place[] => {
  const labels = new Map<string, Set<string | null>>();
  for (const { value, label, frame } of places)
    if (frame) labels.set(value, (labels.get(value) ?? new Set()).add(label));
  return places.map((place) => (place.frame && labels.get(place.value)!.size > 1 ? { ...place, label: null } : place));
};

const placeOf = (proof: Proof, value: string, label: string | null): Place => ({
  value,
  text: proof.sighting.text,
  label,
  url: proof.page.page.url,
  frame: frame.has(proof.sighting.region),
  proof,
});

/** Names that every number and address has. */
const general =
  /^\W*(?:our |your |unsere? |notre |nuestro )?(?:(?:tele)?phone|fon|tel|call|ruf|anruf|mobile?|mobil|hotline|number|numbers|t|p|e-?mail|mail|contact|contacts|kontakt|contacto|contatti|téléphone|teléfono|telefono|telefoon|telefon|imprint|impressum|legal notice|help|support|hilfe|office|get in touch|reach|us|now|nr|no|at|on|or|write|to|is|:|\.|&|\s)+\W*$/i;

/**
 * The label that tells one number or address from another, such as "Sales" or "Munich". In the frame of a page its
 * first heading may be taken for the label, and on a page about the company so may the company's name: neither tells.
 */
const telling = ({ page, sighting }: Proof & { sighting: { label: string | null } }): string | null => {
  const { label, region } = sighting;
  if (!label || general.test(label)) return null;
  const onTop = page.page.title.toLowerCase().includes(label.toLowerCase());
  if (onTop && (frame.has(region) || isKind(page, 'home', 'contact', 'legal-notice', 'support'))) return null;
  return label;
};

/** What a mailbox is called: its name before the @ tells what it is for. */
const roleName = (role: string): string | null => (['other', 'general', 'personal'].includes(role) ? null : role);

const digits = ({ number }: Phone): string => number.replace(/\D/g, '').slice(-8);

export const phoneConsistency = (pages: readonly Evidence[]): Consistency | null => {
  const all = phones(pages.filter(told)).filter(({ sighting }) => !sighting.placeholder);
  // One number may be written with its country code here and without it there.
  const places = steady(all.map((each) => placeOf(each, digits(each.sighting), telling(each))));
  // Numbers of two countries are for the people of each.
  const countries = new Set(all.map(({ sighting }) => sighting.country).filter(Boolean));
  const abroad = countries.size > 1 ? countries : null;
  const named = places.map((place, at) =>
    abroad && all[at]!.sighting.country ? { ...place, label: place.label ?? all[at]!.sighting.country } : place,
  );
  // A script that swaps numbers gives each page one of its own.
  const frames = new Map(named.filter((place) => place.frame).map(({ url, value }) => [url, value]));
  const swapped = frames.size > 2 && new Set(frames.values()).size > 2;
  return row(
    'phone',
    named,
    {
      same: 'One phone number stands everywhere.',
      labelled: 'There are several phone numbers, each named or listed together.',
      differs: 'Different phone numbers stand on different pages, and nothing says why.',
    },
    () => swapped,
  );
};

const domainOf = ({ address }: Email): string => address.slice(address.indexOf('@') + 1);

export const emailConsistency = (pages: readonly Evidence[]): Consistency | null => {
  const all = answered(pages.filter(told)).filter(({ sighting }) => sighting.vendor && !sighting.freeMail);
  const places = steady(
    all.map((each) => placeOf(each, each.sighting.address, telling(each) ?? roleName(each.sighting.role))),
  );
  return row(
    'email',
    places,
    {
      same: 'One e-mail address stands everywhere.',
      labelled: 'There are several e-mail addresses, each named or listed together.',
      differs: 'Different e-mail addresses stand on different pages, and nothing says why.',
    },
    // "hello@" and "info@" of one company may end in one inbox.
    ([a, b]) => domainOf(a.proof.sighting as Email) === domainOf(b.proof.sighting as Email),
  );
};

export const addressConsistency = (pages: readonly Evidence[]): Consistency | null => {
  const all = postalAddresses(
    // The registered office of a legal notice need not be where people work.
    pages.filter((page) => told(page) && !isKind(page, 'legal-notice', 'terms')),
  ).filter(({ sighting }) => sighting.match === 'strong' && !sighting.poBox && sighting.postcode);
  const places = all.map((each) => placeOf(each, each.sighting.postcode!.replace(/\W/g, '').toUpperCase(), null));
  return row(
    'address',
    places,
    {
      same: 'One postal address stands everywhere.',
      labelled: 'There are several postal addresses, listed together.',
      differs: 'Different postal addresses stand on different pages.',
    },
    () => true,
  );
};

const clock = /(?<![\d.,])(\d{1,2})(?:\s?[:.h]\s?([0-5]\d))?\s?(a\.?\s?m|p\.?\s?m|uhr|h\b|u\b)?/gi;

/** Opening hours as days and minutes, so that two ways of writing them can be compared; null where they are not plain. */
const timesIn = (text: string): { days: string; times: string } | null => {
  const lower = text.toLowerCase();
  // "to" stands between days and times in English; that it is Thursday in Finnish matters less.
  const days = Array.from(lower.matchAll(/\p{L}+/gu), ([word]) => (word === 'to' ? undefined : weekdays.get(word)))
    .filter((day): day is number => day !== undefined)
    .join();
  const times: number[] = [];
  const halves: (string | undefined)[] = [];
  for (const [, hour, minutes, half] of lower.matchAll(clock)) {
    times.push(Number(hour) * 60 + Number(minutes ?? 0));
    halves.push(half?.[0]);
    if (times.length > 4) return null;
  }
  if (times.length !== 2 || !days) return null;
  // "9 to 5 pm": the first time shares the half of the day only where it would come later otherwise.
  const [from, to] = times.map((time, at) => {
    if (halves[at] === 'p' && time < 720) return time + 720;
    return halves[at] === 'a' && time >= 720 ? time - 720 : time;
  }) as [number, number];
  return { days, times: `${from}-${to <= from && to < 720 ? to + 720 : to}` };
};

export const hoursConsistency = (pages: readonly Evidence[]): Consistency | null => {
  const all = reachable(
    seen(pages.filter(told), 'openingHours', ({ complete, how, always }) => complete && !always && how === 'text'),
  ).filter(({ sighting }) => sighting.besideChannel);
  const places = all.flatMap((each): Place[] => {
    const read = timesIn(each.sighting.text);
    return read ? [{ ...placeOf(each, read.times, null), label: null }] : [];
  });
  // Saturday's hours and those of the week are two lines of one plate: only the same days are compared.
  const byDays = new Map<string, Place[]>();
  for (const place of places) {
    const { days } = timesIn(place.text)!;
    byDays.set(days, [...(byDays.get(days) ?? []), place]);
  }
  const words = {
    same: 'The same opening hours stand everywhere.',
    labelled: 'There are several opening hours, listed together.',
    differs: 'Different opening hours stand on different pages for the same days.',
  };
  const found = [...byDays.values()].map((group) => row('hours', group, words)).filter((each) => each !== null);
  return found.find(({ row }) => row.state === 'differs') ?? found[0] ?? null;
};

/** Templates of their own: a checkout or a sign-in may leave the site's frame out (WCAG 2.2, 3.2.6, sets of pages). */
const apart = [
  'cart',
  'checkout',
  'payment',
  'login',
  'registration',
  'password-reset',
  'error',
  'confirmation',
  'invoice',
] as const;

interface HelpPlace {
  readonly key: string;
  readonly proof: Proof;
}

const helpOn = (page: Evidence): HelpPlace[] => {
  const links = reachable(
    seen([page], 'contactLinks', ({ purpose, dead }) => !dead && (purpose === 'contact' || purpose === 'support')),
  );
  const all: [string, Seen<Phone>[] | typeof links][] = [
    ['phone', phones([page])],
    ['link', links],
  ];
  return all.flatMap(([sort, proofs]) =>
    proofs
      .filter(({ sighting }) => frame.has(sighting.region))
      .map((proof) => ({
        // A menu inside the header is the header to whoever looks for help.
        key: `${sort} ${proof.sighting.region === 'footer' ? 'footer' : 'header'}`,
        proof,
      })),
  );
};

/** The neighbours of the help link that every page of the set shows, in their order. */
const orderOn = (page: Evidence, shared: ReadonlySet<string>, footer: boolean): string =>
  (page.links ?? [])
    .filter(({ region }) => (region === 'footer') === footer && frame.has(region))
    .map(({ href }) => keyOf(href))
    .filter((key) => shared.has(key))
    .join(' ');

export interface HelpPlaces {
  readonly state: 'same' | 'some' | 'moves';
  readonly pages: number;
  readonly missing: readonly Evidence[];
  readonly proof: readonly Proof[];
}

/** Where help stands over the pages of one template; null where there are fewer than three, or it is in no frame. */
export const helpPlaces = (pages: readonly Evidence[]): HelpPlaces | null => {
  const set = pages.filter((page) => !isKind(page, ...apart));
  if (set.length < 3) return null;
  // The page of help itself need not link to itself.
  const placed = set
    .filter((page) => !isKind(page, 'contact', 'support'))
    .map((page) => ({ page, help: helpOn(page) }));
  if (placed.length < 2) return null;
  const counts = new Map<string, number>();
  for (const { help } of placed)
    for (const key of new Set(help.map(({ key }) => key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (!best) return { state: 'some', pages: placed.length, missing: set, proof: [] };
  const [key, count] = best;
  const proof = placed
    .flatMap(({ help }) => help.filter((each) => each.key === key).slice(0, 1))
    .map(({ proof }) => proof);
  if (count < placed.length) {
    const elsewhere = placed.filter(({ help }) => help.length && !help.some((each) => each.key === key));
    const missing = placed.filter(({ help }) => !help.some((each) => each.key === key)).map(({ page }) => page);
    const others = elsewhere.flatMap(({ help }) => help.slice(0, 1).map(({ proof }) => proof));
    return { state: elsewhere.length ? 'moves' : 'some', pages: placed.length, missing, proof: [...proof, ...others] };
  }
  if (key.startsWith('link')) {
    const footer = key.endsWith('footer');
    const lists = placed.map(
      ({ page }) =>
        new Set(
          (page.links ?? [])
            .filter(({ region }) => frame.has(region) && (region === 'footer') === footer)
            .map(({ href }) => keyOf(href)),
        ),
    );
    const shared = new Set([...(lists[0] ?? [])].filter((each) => lists.every((list) => list.has(each))));
    if (new Set(placed.map(({ page }) => orderOn(page, shared, footer))).size > 1)
      return { state: 'moves', pages: set.length, missing: [], proof };
  }
  return { state: 'same', pages: set.length, missing: [], proof };
};

const helpRow = (pages: readonly Evidence[]): ConsistencyRow | null => {
  const found = helpPlaces(pages);
  if (!found) return null;
  const { state, missing } = found;
  return {
    what: 'help-place',
    state: state === 'same' ? 'same' : 'differs',
    because:
      state === 'same'
        ? 'Help stands in the same place on every page.'
        : state === 'moves'
          ? 'Help stands in one place here and in another there.'
          : say('Help has no place in the frame of {count} pages.', { count: missing.length }),
    values: found.proof.length
      ? [
          {
            text: found.proof[0]!.sighting.text,
            label: null,
            pages: found.proof.map(({ page }) => page.page.url),
            entries: found.proof.slice(0, most.entries).map(entryOf),
          },
        ]
      : [],
  };
};

/** Everything about contact that ought to be the same wherever it stands. */
export const consistencyOf = (pages: readonly Evidence[]): ConsistencyRow[] => {
  const details = [phoneConsistency, emailConsistency, addressConsistency, hoursConsistency];
  return [...details.map((each) => each(pages)?.row ?? null), helpRow(pages)].filter((each) => each !== null);
};
