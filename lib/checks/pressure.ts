import type { Evidence } from '../detect/evidence';
import type { Pressure } from '../detect/pressure';
import { say, type Message } from '../words';
import type { Case, Judgement } from './check';
import { reachable, seen } from './seen';
import { fail, notApplicable, partial, pass, review } from './verdict';

const pressureOf = ({ pages }: Case, ...kinds: readonly Pressure['kind'][]) =>
  reachable(seen(pages, 'pressure', ({ kind }) => kinds.includes(kind)));

/** True where a page presses beside a price, whatever its kind: landing pages are the ones that press most. */
export const presses = (page: Evidence, ...kinds: readonly Pressure['kind'][]): boolean =>
  page.prices.length > 0 && page.pressure.some(({ kind }) => kinds.includes(kind));

/** D15. A clock that was only seen to stand may be information, so a person looks at it. */
export const timePressure = (facts: Case): Judgement => {
  const clocks = pressureOf(facts, 'countdown');
  if (!clocks.length) {
    // Information, but it runs; a time of day would say the same without a clock.
    const spans = reachable(seen(facts.pages, 'cutOffs'));
    return spans.length
      ? partial('The time left to order for the next dispatch is given as a span that runs down.', spans)
      : pass('No countdown was seen here.');
  }
  const endless = clocks.filter(({ sighting }) => sighting.until === null);
  const running = endless.filter(({ sighting }) => sighting.ticking);
  if (running.length) return fail('A clock runs beside the offer, and no end date is given.', running);
  if (endless.length)
    return review('A countdown stands beside the offer; please look whether its end is real.', endless);
  return partial('The offer ends on a stated date.', clocks);
};

const crowd: Readonly<Record<'scarcity' | 'activity', Message>> = {
  scarcity: 'little stock',
  activity: 'what others do',
};

/** D16. One phrase may be plain information; only several kinds at once press. */
export const scarcityAndCrowd = (facts: Case): Judgement => {
  const found = pressureOf(facts, 'scarcity', 'activity');
  if (!found.length) return pass('No pressure by scarce stock or by what others do was seen here.');
  const kinds = [...new Set(found.map(({ sighting }) => sighting.kind))] as ('scarcity' | 'activity')[];
  if (kinds.length > 1)
    return review(
      say('Several kinds of pressure stand on one page: {kinds}. Please look whether they are true.', {
        kinds: kinds.map((kind) => crowd[kind]),
      }),
      found,
    );
  return kinds[0] === 'activity'
    ? review('The page says what others are doing; please look whether it is true.', found)
    : partial('Little stock is mentioned.', found);
};

/** D17. Whether words shame is for a person to say. */
export const confirmshaming = (facts: Case): Judgement => {
  const found = pressureOf(facts, 'confirmshaming');
  if (found.length) return review('A way to decline is worded as a loss or a fault; please look.', found);
  const offers = [
    ...seen(facts.pages, 'overlays', ({ kind }) => kind === 'newsletter' || kind === 'other'),
    ...seen(facts.pages, 'forms', ({ kind, region }) => kind === 'newsletter' && region === 'dialog'),
  ];
  return offers.length
    ? pass('No word that shames those who decline was seen.', offers)
    : notApplicable('No offer that has to be declined was seen here.');
};

/** D18. Marketing that comes ticked is half a fault, a paid extra or a box that turns silence round is a whole one. */
export const preselected = (facts: Case): Judgement => {
  const extras = pressureOf(facts, 'preselected-extra');
  const inverted = reachable(seen(facts.pages, 'optOuts'));
  const paid = extras.filter(({ sighting }) => !isMarketing(sighting.text));
  if (inverted.length) return fail('A box has to be ticked to refuse.', inverted);
  if (paid.length) return fail('An extra is ticked in advance.', paid);
  if (extras.length) return partial('Consent to marketing is ticked in advance.', extras);
  return pass('Nothing optional was seen ticked in advance.');
};

/** News and offers cost nothing; everything else that comes ticked may. */
const isMarketing = (text: string): boolean =>
  /news|offer|e-?mail|sms|angebot|informier|information|offre|actualit|oferta|noticia|novedad|offert|novit|aanbieding|nieuws|novidade|ofert|nabíd|novink|erbjud|nyhet|tilbud|nyhed|tarjou|uutis|ニュース|お知らせ|メルマガ|优惠|資訊|资讯|订阅|новост|предложен|рассыл|kampanya|haber|عروض|أخبار/i.test(
    text,
  );
