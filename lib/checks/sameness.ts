import type { Evidence } from '../detect/evidence';
import { ledgerOf } from '../site/ledger';
import type { Contradiction, Entry, LedgerRow } from '../site/findings';
import { say } from '../words';
import type { Case, Judgement, Proof } from './check';
import { onePage } from './clicks';
import { addressConsistency, emailConsistency, helpPlaces, hoursConsistency, phoneConsistency } from './consistency';
import { accepted } from './payment';
import { distinct, isKind, reachable, seen, type Seen } from './seen';
import { fail, notApplicable, partial, pass, review, unknown } from './verdict';

/** Pages may show other things in another window: only those of the commonest width are compared. */
const ofOneWidth = (pages: readonly Evidence[]): Evidence[] => {
  const widths = new Map<number, Evidence[]>();
  for (const page of pages) {
    const { width } = page.page.viewport;
    widths.set(width, [...(widths.get(width) ?? []), page]);
  }
  return [...widths.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
};

/** R10. A checkout and a sign-in may be sets of their own. */
export const helpSamePlace = ({ site }: Case): Judgement => {
  const found = helpPlaces(ofOneWidth(site));
  if (!found)
    return unknown('At least three ordinary pages show whether help keeps its place.', ['home', 'product', 'support']);
  const { state, missing, pages, proof } = found;
  if (!proof.length) return notApplicable('Help was seen in the frame of no page; another check asks for it.');
  if (state === 'same') return pass(say('Help stands in the same place on {count} pages.', { count: pages }), proof);
  if (state === 'moves') return fail('Help stands in one place here and in another there.', proof);
  return partial(
    say('Help is missing in the frame of {count} of {pages} pages.', { count: missing.length, pages }),
    proof,
  );
};

/** R24. Two places or numbers without a name may have a reason; where one is likely a person must look. */
export const contactConsistent = (facts: Case): Judgement => {
  const alone = onePage(facts, ['home', 'contact', 'legal-notice']);
  if (alone) return alone;
  const all = [phoneConsistency, emailConsistency, addressConsistency, hoursConsistency]
    .map((each) => each(facts.site))
    .filter((each) => each !== null);
  if (!all.length) return notApplicable('No contact detail was seen on two pages.');
  const clashes = all.filter(({ clash }) => clash.length);
  const sure = clashes.filter(({ doubtful }) => !doubtful);
  if (sure.length)
    return fail(
      sure[0]!.row.because,
      sure.flatMap(({ clash }) => clash),
    );
  if (clashes.length)
    return review(
      say('{because} There may be a reason; please look.', { because: clashes[0]!.row.because }),
      clashes.flatMap(({ clash }) => clash),
    );
  const several = all.find(({ row }) => row.what === 'phone' && row.state === 'labelled');
  if (several) return partial(several.row.because);
  return pass('The same contact details stand everywhere.');
};

const ledgers = new WeakMap<readonly Evidence[], ReturnType<typeof ledgerOf>>();

/** The ledger of a site's pages, made once. */
export const ledger = (site: readonly Evidence[]) => {
  let found = ledgers.get(site);
  if (!found) ledgers.set(site, (found = ledgerOf(site)));
  return found;
};

const topics: Readonly<Record<LedgerRow['topic'], string>> = {
  returns: 'returns',
  refund: 'refunds',
  delivery: 'delivery',
  warranty: 'guarantee',
  'payment-term': 'payment',
  reply: 'replies',
  support: 'support',
  other: 'terms',
};

const proofOf = (site: readonly Evidence[], { url, text, selector, region }: Entry): Proof[] => {
  const page = site.find((each) => each.page.url === url);
  return page ? [{ page, sighting: { text, selector, region, visible: true, collapsed: false } }] : [];
};

const pairProof = (site: readonly Evidence[], pairs: readonly Contradiction[]): Proof[] =>
  pairs.slice(0, 5).flatMap(({ a, b }) => [...proofOf(site, a), ...proofOf(site, b)]);

/** D11. Whether two sentences are about the same thing is for a person to confirm, so a contradiction asks for a look. */
export const promisesAgree = ({ site }: Case): Judgement => {
  const { rows, contradictions } = ledger(site);
  const plain = contradictions.filter(({ explained }) => !explained);
  const [first] = plain.length ? plain : contradictions;
  if (first) {
    const values = { topic: topics[first.topic], one: first.a.words, other: first.b.words };
    return plain.length
      ? review(
          say('Two pages promise different things about {topic}: {one} and {other}. Please confirm.', values),
          pairProof(site, plain),
        )
      : partial(
          say('Two pages differ about {topic}, {one} and {other}, and only one of them says for whom.', values),
          pairProof(site, contradictions),
        );
  }
  const kept = rows.filter(({ promises }) => promises.some(({ pages, entries }) => pages > 1 || entries.length > 1));
  if (!kept.length)
    return unknown('No promise with a number was seen on two pages.', ['faq', 'terms', 'support', 'product']);
  return pass(
    'Promises with a number are the same wherever they stand.',
    kept
      .slice(0, 4)
      .flatMap(({ promises }) =>
        promises.flatMap(({ entries }) => entries.slice(0, 2).flatMap((entry) => proofOf(site, entry))),
      ),
  );
};

/** Methods that only some devices or countries are shown. */
const shownToSome: ReadonlySet<string> = new Set([
  'apple-pay',
  'google-pay',
  'amazon-pay',
  'shop-pay',
  'gift-card',
  'cash',
  'other',
]);

type Method = Seen<Evidence['paymentMethods'][number]>;

/** What is shown before the order, and what can be chosen in it. */
export const methodsCompared = (
  site: readonly Evidence[],
): { advertised: Method[]; offered: Method[]; missing: Method[] } | null => {
  const steps = site.filter((page) => isKind(page, 'checkout', 'payment'));
  const offered = reachable(
    seen(
      steps,
      'paymentMethods',
      ({ accepted, how, region }) =>
        accepted && how !== 'script' && (how === 'option' || how === 'field' || region === 'main'),
    ),
  );
  if (!offered.some(({ sighting }) => sighting.how === 'option' || sighting.how === 'field')) return null;
  const advertised = accepted(site.filter((page) => !steps.includes(page) && !isKind(page, 'article')));
  const methods = new Set(distinct(offered, ({ method }) => method));
  const families = new Set(distinct(offered, ({ family }) => family));
  const met = ({ sighting: { method, family } }: Method): boolean => {
    if (methods.has(method) || shownToSome.has(method)) return true;
    // "Credit card" takes any brand, and a brand is a card.
    if (family === 'card') return methods.has('card') || (method === 'card' && families.has('card'));
    if (method === 'instalments') return families.has('instalments');
    return method === 'direct-debit' || method === 'sepa-debit' ? families.has('debit') : false;
  };
  const once = new Map(advertised.filter((each) => !met(each)).map((each) => [each.sighting.method, each]));
  return { advertised, offered, missing: [...once.values()] };
};

/** P04. What depends on country, amount or device is "not seen in this session". */
export const methodsMatch = (facts: Case): Judgement => {
  const compared = methodsCompared(facts.site);
  if (!compared)
    return accepted(facts.site).length || facts.site.length < 2
      ? unknown('The choice of payment in the checkout was not visited.', ['checkout', 'payment'])
      : notApplicable('No way to pay was seen.');
  const { advertised, offered, missing } = compared;
  if (!advertised.length) return notApplicable('No way to pay is shown outside the checkout.');
  const names = missing.map(({ sighting }) => sighting.name || sighting.method);
  if (!missing.length) return pass('Every way to pay that is shown can be chosen in the checkout.', offered);
  const because = say('Shown, but not seen in the checkout in this session: {methods}.', { methods: names });
  return missing.length >= 2 ? fail(because, [...missing, ...offered]) : partial(because, [...missing, ...offered]);
};
