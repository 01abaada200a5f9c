import type { Block, Page } from '../../page/page';
import { allItems, textsOf } from '../../page/structured';
import { anyOf } from '../by-language';
import { mentionsOf } from '../mentions';
import { accepts, accountData, methodOf, namesIn, refuses, type Named, type Seen } from './names';
import { regionIn } from '../sighting';
import { noWords, refunds } from '../words/payments';
import { aboutOthers, inWriting, surroundings } from './surroundings';
import type { Steps } from '../steps';

/** In characters: a line of a list, and a sentence that introduces one. In blocks: how far either reaches. */
const limits = { text: 4_000, line: 60, lead: 4, intro: 240, reach: 14, list: 6 };

interface Candidate {
  readonly block: Block;
  readonly names: readonly Named[];
  /** A line of a list that is little more than a name. */
  readonly line: boolean;
  /** Where the line ends whose rest explains it: "Bank transfer: you get our details by e-mail." */
  readonly until: number;
}

/** The sentence around a name, so that "we do not accept cheques" leaves the other sentences alone. */
const sentenceAround = (text: string, { start, end }: Named): string => {
  const before = text.slice(0, start);
  const begin = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf('! '),
    before.lastIndexOf('? '),
    before.lastIndexOf('\n'),
    before.lastIndexOf('。'),
  );
  const after = text.slice(end).search(/[.!?](?:\s|$)|\n|。/);
  return text.slice(begin + 1, after < 0 ? undefined : end + after);
};

/** "No.", "Leider nein": the beginning of an answer that takes the question back. */
const no = new RegExp(`^\\W*(?:${anyOf(noWords)})`, 'i');

/** "Do you accept American Express?" says nothing itself: the answer behind it or in the next text does. */
const isDenied = (page: Page, { index, text }: Block, { end }: Named): boolean => {
  const mark = text.slice(end).search(/[.!?？](?:\s|$)/);
  if (mark < 0 || !/[?？]/.test(text[end + mark]!)) return false;
  const answer = text.slice(end + mark + 1).trim() || (page.blocks[index + 1]?.text ?? '');
  return no.test(answer);
};

/** Signing in through a wallet's account pays nothing. */
const signIn =
  /\b(?:log|sign)[ -]?(?:in|on|up) (?:with|using|via)\b|\bmit \S+ anmelden\b|\banmelden mit\b|connecter avec|connexion avec|iniciar sesión con|accedi con|inloggen met/i;
/** What a program exchanges data with is not what its maker is paid by. */
const integrates = /\bintegrat(?:es?|ions?)\b|\bconnectors?\b|\bintegrier(?:t|en)\b|\bintègre\b/i;

/** The name at the beginning of a line that goes on to explain it. */
const explained = /^[^:.!?\n]{2,58}:(?=\s)/;

/** How much of a line is left when the names, digits and signs are taken away. */
const isLine = (text: string, names: readonly Named[]): boolean => {
  if (text.length > limits.line) return names.length >= 3 && isEnumeration(text, names);
  return true;
};

const isEnumeration = (text: string, names: readonly Named[]): boolean => {
  const covered = names.reduce((sum, { start, end }) => sum + end - start, 0);
  const separators = text.match(/[,;/|·•+&\n]|\b(?:and|or|und|oder|et|ou|y|e|o|en|of|i|og|och|ja)\b/gi)?.length ?? 0;
  return covered + separators * 3 >= text.length * 0.55;
};

const weightOf = (names: Iterable<Named>): { distinct: number; weight: number } => {
  const methods = new Map([...names].map(({ method }) => [method.name, method.weight]));
  let weight = 0;
  for (const each of methods.values()) weight += each;
  return { distinct: methods.size, weight };
};

/** The block that introduces the lines at `index` ("We accept:", a heading "Zahlungsarten"), if lines reach back to it. */
const introduction = (page: Page, index: number): Block | null => {
  for (let at = index - 1; at >= 0 && at >= index - limits.reach; at--) {
    const block = page.blocks[at]!;
    if (
      block.text.length <= limits.intro &&
      (block.level > 0 || block.text.length > limits.line || /[:：]$/.test(block.text) || accepts(block.text))
    )
      return accepts(block.text) ? block : null;
    if (block.text.length > limits.line) return null;
  }
  return null;
};

/** Pages about paying, by their address. "Credit cards" alone may be a bank's product. */
const paymentPath =
  /(?:^|[^a-z])(?:pay|payments?|payment-?\w+|paiements?|pagament[io]|pagos?|formas?-?(?:de-?)?pago|zahlung\w*|bezahl\w*|betaal\w*|betal\w*|platb\w*|platnos\w*|maksu\w*)(?:$|[^a-z])/i;

const linkSays = (element: Element): boolean => {
  const link = element.closest('a') ?? element.querySelector('a');
  if (!link) return false;
  return paymentPath.test(link.getAttribute('href') ?? '') || accepts(link.getAttribute('title') ?? '');
};

/** Ways to pay that the page's text names. */
export function* inText(page: Page): Steps<Seen[]> {
  const candidates: Candidate[] = [];
  const byIndex = new Map<number, Candidate>();
  for (const block of mentionsOf(page).payment) {
    yield;
    const text = block.text.slice(0, limits.text);
    // "paypal_session" is what a cookie is called.
    const names = namesIn(text).filter(({ start, end }) => text[end] !== '_' && text[start - 1] !== '_');
    if (!names.length && !accountData.test(text)) continue;
    const leads = text.length > limits.line && names[0] !== undefined && names[0].start <= limits.lead;
    const until = (leads && explained.exec(text)?.[0].length) || text.length;
    const line = until < text.length ? names[0]!.end <= until : isLine(text, names);
    const candidate = { block, names, line, until };
    candidates.push(candidate);
    byIndex.set(block.index, candidate);
  }
  const seen: Seen[] = [];
  for (const { block, names, line, until } of candidates) {
    yield;
    const text = block.text.slice(0, limits.text);
    const silent = inWriting(page, block.element) || aboutOthers(page, block.index, block.element);
    if (!silent && text.length < 300 && accountData.test(text) && !namesField(block) && !refuses(text)) {
      const method = methodOf.get('bank-transfer')!;
      seen.push({ method, how: 'text', accepted: true, element: block.element, text });
    }
    if (!names.length) continue;
    const inMenu = /nav|header/.test(regionIn(page, block.element));
    const offered = !silent && line && (listed(block, byIndex) || headed(page, block) || linkSays(block.element));
    const asked = !silent && answersHeading(block);
    const around = silent || !line ? null : surroundings(block.element);
    for (const name of names) {
      const sentence = sentenceAround(text, name);
      const accepted =
        !silent &&
        around !== 'elsewhere' &&
        !refuses(sentence) &&
        !signIn.test(sentence) &&
        !integrates.test(sentence) &&
        !isDenied(page, block, name) &&
        ((offered && name.end <= until && !(name.method.weight === 1 && inMenu)) ||
          (around === 'payment' && name.end <= until && name.method.weight > 1) ||
          (asked && (name.method.weight > 1 || name.method.id === 'card')) ||
          (accepts(sentence) && !refunds.test(sentence)));
      if (accepted || name.method.weight > 1)
        seen.push({ method: name.method, how: 'text', accepted, element: block.element, text: sentence });
    }
  }
  return [...seen, ...inData(page)];
}

/** What a field is called is no account to send money to. */
const namesField = ({ element, text }: Block): boolean =>
  !/\d{4}/.test(text) && Boolean((element.closest('label') ?? element).parentElement?.querySelector('input,select'));

const headed = (page: Page, block: Block): boolean => {
  const intro = introduction(page, block.index);
  return intro !== null && !refuses(intro.text);
};

/** The answer below a question or heading about ways to pay: "Which cards do you take?" */
const answersHeading = ({ heading, index, text }: Block): boolean =>
  heading !== null &&
  index - heading.index <= 2 &&
  text.length <= 400 &&
  accepts(heading.text) &&
  !refuses(heading.text);

/** A line among other lines that name other ways to pay: a list of two or more, one of them unmistakable. */
const listed = (block: Block, byIndex: ReadonlyMap<number, Candidate>): boolean => {
  const names: Named[] = [];
  for (let index = block.index - limits.list; index <= block.index + limits.list; index++) {
    const near = byIndex.get(index);
    if (near?.line) names.push(...near.names);
  }
  const { distinct, weight } = weightOf(names);
  return distinct >= 2 && weight >= 3;
};

/** `paymentAccepted` and `acceptedPaymentMethod` of structured data, names or addresses such as `…/v1#VISA`. */
const inData = (page: Page): Seen[] => {
  const seen: Seen[] = [];
  for (const item of allItems(page.items)) {
    for (const property of ['paymentAccepted', 'acceptedPaymentMethod']) {
      for (const value of textsOf(item, property).slice(0, 30)) {
        const text = value
          .replace(/^.*#/, '')
          .replace(/([a-z])([A-Z])/g, '$1 $2')
          .replace(/by (?=\w)/gi, '');
        for (const { method } of namesIn(text))
          seen.push({ method, how: 'text', accepted: true, element: item.element, text: value });
      }
    }
  }
  return seen;
};
