import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { invoiceWays } from './invoice-ways';

const ways = async (sentence: string, lang = 'en') =>
  invoiceWays(await pageOf(`<html lang="${lang}"><body><main><p>${sentence}</p></main></body></html>`)).map((each) =>
    each.ways.join(' '),
  );

describe('how invoices come', () => {
  it.each([
    ['email post choice', 'You can choose to receive your invoice by email or by post.', 'en'],
    ['e-invoice', 'We send e-invoices through Peppol.', 'en'],
    ['account', 'You can view all your invoices at any time.', 'en'],
    ['email post choice', 'Die Rechnung erhalten Sie per E-Mail, auf Wunsch auch per Post.', 'de'],
    ['e-invoice', 'Behörden erhalten eine XRechnung.', 'de'],
    ['account', 'Vos factures sont disponibles dans votre espace client.', 'fr'],
    ['email', 'Le enviaremos la factura por correo.', 'es'],
    ['e-invoice', 'Emettiamo fattura elettronica.', 'it'],
    ['email', 'U ontvangt de factuur per e-mail.', 'nl'],
    ['email', 'Receberá a fatura por e-mail.', 'pt'],
  ])('%s: %s', async (expected, sentence, lang) => {
    expect(await ways(sentence, lang)).toEqual([expected]);
  });

  it.each([
    'Pay by invoice within 30 days.',
    'Please mention the number of your invoice when you write us an e-mail about something else.',
    'Suppliers send their invoices by email.',
    'Create professional e-invoices in minutes.',
  ])('not: %s', async (sentence) => {
    expect(await ways(sentence)).toEqual([]);
  });
});
