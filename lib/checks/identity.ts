import type { Sighting } from '../detect/sighting';
import { say, type Message } from '../words';
import { emails, phones, postalAddresses } from './channels';
import type { Case, Judgement, Proof } from './check';
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

/** What structured data name of one kind, and what a reader sees of it. */
const compare = <S extends Sighting & { ways: readonly string[]; how: string }>(
  all: readonly Seen<S>[],
  visible: readonly Proof[],
) => {
  const named = all.filter(({ sighting }) => sighting.ways.includes('json-ld'));
  const alone = named.filter(({ sighting }) => sighting.how === 'json-ld');
  return { named, alone, visible };
};

/** R22. Its absence never counts against a page. */
export const structuredContact = ({ pages }: Case): Judgement => {
  const numbers = compare(
    seen(pages, 'phones', ({ type, vendor, placeholder }) => type === 'phone' && (vendor || placeholder)),
    phones(pages),
  );
  const mails = compare(seen(pages, 'emails'), emails(pages));
  const both = [numbers, mails];
  const named = both.flatMap((each): Proof[] => each.named);
  if (!named.length) return notApplicable('No contact details in structured data were seen; they are a bonus.');
  const contrary = both.filter(
    ({ named, alone, visible }) => alone.length && alone.length === named.length && visible.length,
  );
  if (contrary.length)
    return fail(
      'Structured data name another phone number or address than the page shows.',
      contrary.flatMap(({ alone, visible }): Proof[] => [...alone, ...visible]),
    );
  const alone = both.flatMap((each): Proof[] => each.alone);
  if (alone.length) return partial('Structured data name what the page itself does not show.', alone);
  const missing: Message[] = [
    ...(!numbers.named.length && numbers.visible.length ? ['telephone'] : []),
    ...(!mails.named.length && mails.visible.length ? ['e-mail'] : []),
  ];
  if (missing.length) return partial(say('Structured data leave out: {missing}.', { missing }), named);
  return pass('Structured data say what the page shows.', named);
};
