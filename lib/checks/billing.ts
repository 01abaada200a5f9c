import type { Case, Judgement } from './check';
import { channels, emails, phones } from './channels';
import { onePage } from './clicks';
import { invoicesCustomers, paymentTerms } from './dealings';
import { linksTo } from './links';
import { accepted, sells } from './payment';
import { isKind, reachable, seen } from './seen';
import { fail, notApplicable, partial, pass, unknown } from './verdict';

/** R18. Those who sell by card at a till send nobody an invoice. */
export const billingContact = (facts: Case): Judgement => {
  const { site } = facts;
  const pages = site.filter((page) => !isKind(page, 'article'));
  const desks = [...emails(pages), ...phones(pages)].filter(({ sighting }) => sighting.role === 'billing');
  const links = linksTo(pages, 'billing');
  if (desks.length) return pass('Questions about bills have a way of their own.', desks);
  // A page about bills that names nobody is one more answer that may not help.
  const silent = links.filter(({ sighting }) => {
    const target = facts.graph.at(sighting.href);
    return target !== null && !channels([target.page]).length;
  });
  if (links.length > silent.length) return pass('A link leads to questions about bills.', links);
  if (!invoicesCustomers(facts)) return notApplicable('No sign was seen that customers get invoices here.');
  const bills = linksTo(pages, 'pay-bill');
  const named = seen(pages, 'contactLinks', ({ text }) => /invoic|bill|rechnung|factur|fattur/i.test(text));
  if (bills.length || named.length || silent.length)
    return partial('Bills are spoken of, but no address or number for questions about them was seen.', [
      ...silent,
      ...bills,
      ...named,
    ]);
  const alone = onePage(facts, ['contact', 'support', 'faq']);
  if (alone) return alone;
  if (!site.some((page) => isKind(page, 'contact', 'support', 'faq')))
    return unknown('No page of contact or help was visited.', ['contact', 'support', 'faq']);
  return fail('Customers get invoices, and nobody to ask about them was named.');
};

/** P03, for businesses. */
export const businessTerms = (facts: Case): Judgement => {
  const { site, profile } = facts;
  if (profile.audience === 'consumer') return notApplicable('Asked where businesses buy.');
  const offered = accepted(site).filter(
    ({ sighting }) => sighting.family === 'account' || sighting.family === 'transfer',
  );
  const terms = paymentTerms(facts);
  if (offered.length && (terms.length || offered.some(({ sighting }) => sighting.how === 'text')))
    return pass('Paying by invoice or transfer is offered.', [...offered, ...terms]);
  if (offered.length) return pass('Paying by invoice or transfer is offered.', offered);
  if (terms.length) return pass('It is said when an invoice is due.', terms);
  if (profile.audience !== 'business') return notApplicable('Asked where businesses buy.');
  const quotes = reachable(seen(site, 'forms', ({ kind }) => kind === 'quote'));
  if (quotes.length) return partial('Terms for businesses have to be asked for.', quotes);
  if (!site.some((page) => isKind(page, 'cart', 'checkout', 'payment', 'faq', 'terms', 'pricing')))
    return unknown('Neither checkout nor questions and terms were visited.', ['checkout', 'payment', 'faq', 'terms']);
  if (!sells(site) && !accepted(site).length) return notApplicable('Nothing that can be ordered here was seen.');
  return fail('Neither an invoice nor a transfer was seen among the ways to pay.', accepted(site));
};

/** D03. What stands in the terms only is found by those who read them. */
export const paymentTermsPublic = (facts: Case): Judgement => {
  const all = paymentTerms(facts);
  const early = all.filter(({ page }) => !isKind(page, 'terms', 'legal-notice'));
  if (early.length) return pass('It is said when a payment is due.', early);
  if (all.length) return partial('When a payment is due is said in the terms only.', all);
  if (!invoicesCustomers(facts)) return notApplicable('No sign was seen that customers get invoices here.');
  const alone = onePage(facts, ['pricing', 'faq', 'terms']);
  if (alone) return alone;
  if (!facts.site.some((page) => isKind(page, 'terms', 'faq')))
    return unknown('Neither the terms nor questions and answers were visited.', ['terms', 'faq']);
  return fail('Customers get invoices, and nothing says when they are due.');
};
