import type { Evidence } from '../detect/evidence';
import type { Sighting } from '../detect/sighting';
import { say } from '../words';
import { emails, phones, postalAddresses } from './channels';
import type { Case, Judgement } from './check';
import { folded, seen, shown, type Seen } from './seen';
import { fail, notApplicable, partial, pass, review } from './verdict';

/** R06. What is less than street, postcode and town asks for a look. */
export const postalAddress = ({ pages }: Case): Judgement => {
  const all = postalAddresses(pages);
  const streets = all.filter(({ sighting }) => sighting.match === 'strong' && !sighting.poBox);
  if (shown(streets).length) return pass('A full postal address is in sight.', shown(streets));
  if (folded(streets).length) return partial('A postal address is there, but folded away.', streets);
  const boxes = all.filter(({ sighting }) => sighting.poBox);
  if (boxes.length) return partial('Only a post-office box was seen here.', boxes);
  if (all.length) return review('Part of a postal address may have been seen.', all);
  return fail('No postal address was seen here.');
};

const digits = (number: string) => number.replace(/\D/g, '').slice(-7);

/** How structured values stand to what a reader sees: the same, nothing to compare with, or different. */
const agreement = <S extends Sighting>(
  structured: readonly Seen<S>[],
  visible: readonly Seen<S>[],
  key: (sighting: S) => string,
): 'same' | 'alone' | 'different' => {
  if (!visible.length) return 'alone';
  const known = new Set(visible.map(({ sighting }) => key(sighting)));
  return structured.every(({ sighting }) => known.has(key(sighting))) ? 'same' : 'different';
};

/** R22. Its absence never counts against a page. */
export const structuredContact = ({ pages }: { pages: readonly Evidence[] }): Judgement => {
  const numbers = seen(pages, 'phones', ({ how, type }) => how === 'json-ld' && type === 'phone');
  const mails = seen(pages, 'emails', ({ how }) => how === 'json-ld');
  const proof = [...numbers, ...mails];
  if (!proof.length) return notApplicable('No contact details in structured data were seen; they are a bonus.');
  const both = new Set([
    ...(numbers.length ? [agreement(numbers, phones(pages), ({ number }) => digits(number))] : []),
    ...(mails.length ? [agreement(mails, emails(pages), ({ address }) => address)] : []),
  ]);
  if (both.has('different'))
    return fail('Structured data name another phone number or address than the page shows.', [
      ...proof,
      ...phones(pages),
      ...emails(pages),
    ]);
  if (both.has('alone')) return partial('Structured data name what the page itself does not show.', proof);
  const missing = [
    ...(!numbers.length && phones(pages).length ? ['telephone'] : []),
    ...(!mails.length && emails(pages).length ? ['e-mail'] : []),
  ];
  if (missing.length) return partial(say('Structured data leave out: {missing}.', { missing }), proof);
  return pass('Structured data say what the page shows.', proof);
};
