import type { Evidence } from '../detect/evidence';
import type { Sighting } from '../detect/sighting';
import { say, type Message } from '../words';
import { emails, phones, postalAddresses } from './channels';
import type { Case, Judgement, Proof } from './check';
import { placesOf } from './jurisdictions';
import { linksTo } from './links';
import { areRead, folded, isKind, reachable, seen, shown, type Seen } from './seen';
import { fail, notApplicable, partial, pass, review, unknown } from './verdict';

/** R06. What is less than street, postcode and town asks for a look. */
export const postalAddress = ({ pages }: Case): Judgement => {
  const all = postalAddresses(pages);
  const streets = all.filter(({ sighting }) => sighting.match === 'strong' && !sighting.poBox);
  if (shown(streets).length) return pass('A full postal address is in sight.', shown(streets));
  if (folded(streets).length) return partial('A postal address is there, but folded away.', streets);
  const boxes = all.filter(({ sighting }) => sighting.poBox);
  if (boxes.length) return partial('Only a post-office box was seen here.', boxes);
  if (all.length) return review('Part of a postal address may have been seen.', all);
  if (!areRead(pages))
    return review('No postal address was seen; please look, for the words of this language are not known.');
  return fail('No postal address was seen here.');
};

/** Names and numbers by which a company is known to the authorities. */
const identities = (pages: readonly Evidence[]) => reachable(seen(pages, 'companyIdentity', ({ vendor }) => vendor));

/** True where a page names a register or tax number. */
export const namesRegister = (page: Evidence): boolean =>
  identities([page]).some(({ sighting }) => sighting.kind === 'register' || sighting.kind === 'vat');

/** R20. It says that the details are there, not that they are true; sole traders have no register to name. */
export const whoIsBehind = (facts: Case): Judgement => {
  const places = placesOf(facts);
  if (!places.includes('EU') && !places.includes('UK'))
    return notApplicable('Looked for on pages of the European Union and the United Kingdom only.');
  const all = identities(facts.site);
  const names = all.filter(({ sighting }) => sighting.kind === 'legal-name');
  const numbers = all.filter(({ sighting }) => sighting.kind === 'register' || sighting.kind === 'vat');
  const alone = all.filter(({ sighting }) => sighting.kind === 'sole-trader');
  if (names.length && numbers.length)
    return pass('The legal name and a register or tax number are given; whether they are true was not checked.', all);
  if (alone.length && !names.length)
    return pass('Somebody who trades alone says so; whether a register or tax number exists was not checked.', [
      ...alone,
      ...numbers,
    ]);
  const notice = linksTo(facts.site, 'legal-notice');
  if (notice.length && !facts.site.some((page) => isKind(page, 'legal-notice')))
    return unknown('The legal notice was not visited.', ['legal-notice']);
  if (names.length) return partial('The legal name is given; neither a register nor a tax number was seen.', names);
  if (numbers.length)
    return partial('A register or tax number is given; no name with its legal form was seen.', numbers);
  return fail('Neither a legal name nor a register or tax number was seen here.');
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
