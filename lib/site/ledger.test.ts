import { describe, expect, it } from 'vitest';
import type { PageKind } from '../detect/page-kinds';
import { evidenceOf } from '../testing';
import { ledgerOf } from './ledger';

/** The contradictions of a site: path → sentence. `faq`, `returns` … name kinds by their address. */
const read = async (site: Record<string, string>) => {
  const pages = await Promise.all(
    Object.entries(site).map(async ([path, html]) => {
      const evidence = await evidenceOf(
        `<html lang="${/[äöüß]|\b(?:Sie|wir)\b/.test(html) ? 'de' : 'en'}"><body>${html.startsWith('<') ? html : `<main><p>${html}</p></main>`}</body></html>`,
        `https://acme.example/${path}`,
      );
      const kind = /^(?:product|blog)/.exec(path)?.[0];
      if (kind) evidence.page.kinds = [kind === 'blog' ? 'article' : (kind as PageKind)];
      return evidence;
    }),
  );
  return ledgerOf(pages);
};
const pairs = async (site: Record<string, string>) =>
  (await read(site)).contradictions.map(({ topic, explained }) => `${topic}${explained ? ' (explained)' : ''}`);

describe('promises that cannot both be kept', () => {
  it.each([
    ['returns', 'You can return goods within 14 days.', 'We offer 30-day returns on everything.'],
    ['returns', 'Sie können Waren innerhalb von 14 Tagen zurückgeben.', 'Rückgabe innerhalb von 30 Tagen möglich.'],
    ['reply', 'We reply to every e-mail within 24 hours.', 'We answer e-mails within 3 working days.'],
    ['payment-term', 'Invoices are payable within 14 days.', 'Payment terms: invoices are due within 30 days.'],
    ['refund', 'Refunds are paid within 5 days.', 'We refund you within 14 days.'],
    ['other', 'Start your 14-day free trial today.', 'Every plan comes with a 30-day free trial.'],
    ['delivery', 'Delivery takes 2 to 3 days.', 'Delivery takes 10 to 14 days.'],
  ])('%s: “%s” and “%s”', async (topic, one, other) => {
    expect(await pairs({ a: one, b: other })).toEqual([topic]);
  });

  it('stand side by side with the pages and the sentences', async () => {
    const { contradictions } = await read({ a: 'You can return goods within 14 days.', b: 'We offer 30-day returns.' });
    expect(contradictions[0]).toMatchObject({
      a: { url: 'https://acme.example/a', text: 'You can return goods within 14 days.' },
      b: { url: 'https://acme.example/b', text: 'We offer 30-day returns.' },
    });
  });

  it('are found where the frame of every page says one and a page the other', async () => {
    const footer = '<footer><p>We offer 30-day returns.</p></footer>';
    expect(
      await pairs({
        a: `<main><p>Welcome.</p></main>${footer}`,
        b: `<main><p>You can return goods within 14 days.</p></main>${footer}`,
      }),
    ).toEqual(['returns']);
  });
});

describe('promises that differ and may both be kept', () => {
  it.each([
    ['the law and the shop', 'You have the right to withdraw within 14 days.', 'We offer 30-day returns.'],
    [
      'das Gesetz und der Laden',
      'Sie können Ihre Bestellung innerhalb von 14 Tagen widerrufen.',
      'Rückgabe innerhalb von 30 Tagen möglich.',
    ],
    ['working and calendar days', 'We reply within 2 working days.', 'We reply within 48 hours.'],
    ['one unit and another', 'You can return goods within two weeks.', 'Returns are accepted within 14 days.'],
    ['a range and a number in it', 'Delivery takes 3 to 5 working days.', 'Your parcel is delivered within 4 days.'],
    ['a beginning', 'Delivery from 2 days.', 'Delivery takes 10 to 14 days.'],
    ['sending and arriving', 'Orders are dispatched within 24 hours.', 'Delivery takes 5 to 7 days.'],
    [
      'the refund and the bank',
      'We refund you within 3 days.',
      'It may take 10 days for the refund to appear on your card.',
    ],
    ['two channels', 'We reply to your chat messages within 5 minutes.', 'We reply to e-mails within 24 hours.'],
    ['a complaint', 'We reply to e-mails within 24 hours.', 'We answer complaints within 8 weeks.'],
    ['instalments', 'Invoices are payable within 14 days.', 'With Klarna you pay in 30 days.'],
    ['a guarantee and the law', 'The statutory warranty is 2 years.', 'We give a guarantee of 10 years.'],
    ['the same in other words', 'We offer 30-day returns.', 'You may return goods within 30 days.'],
    ['what the customer must report', 'Delivery takes 2 to 3 days.', 'Report damage within 14 days of delivery.'],
    ['two places', 'Delivery to Germany takes 2 to 3 days.', 'Delivery to Spain takes 10 to 14 days.'],
  ])('%s', async (_, one, other) => {
    expect(await pairs({ a: one, b: other })).toEqual([]);
  });

  it('for one sort of customers are named as such', async () => {
    expect(
      await pairs({
        a: 'Invoices are payable within 14 days.',
        b: 'Business customers: invoices are payable within 30 days.',
      }),
    ).toEqual(['payment-term (explained)']);
  });

  it('for one product each', async () => {
    expect(
      await pairs({ 'product/1': 'Delivery takes 2 to 3 days.', 'product/2': 'Delivery takes 10 to 14 days.' }),
    ).toEqual([]);
  });

  it('in a story of the past', async () => {
    expect(await pairs({ a: 'We offer 30-day returns.', 'blog/1': 'You can return goods within 60 days.' })).toEqual(
      [],
    );
  });

  it('where one page tells both', async () => {
    expect(
      await pairs({
        a: 'You can return goods within 14 days.',
        b: '<p>You can return goods within 14 days.</p><p>Boxes can be returned within 60 days.</p>',
      }),
    ).toEqual([]);
  });
});
