import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { responsePromises } from './response-promises';
import { atOnce } from './steps';
import { vaguePromises } from './vague-promises';

const page = (text: string, lang = 'en') => pageOf(`<html lang="${lang}"><body><p>${text}</p></body></html>`);
const hours = async (text: string, lang?: string) =>
  atOnce(responsePromises(await page(text, lang))).map((each) => each.hours);

describe('response promises', () => {
  it.each([
    ['en', 'We reply within 24 hours.', 24],
    ['en', 'Our team will get back to you in two working days.', 48],
    ['en', 'Most e-mails are answered by the next business day.', 24],
    ['en', 'You can expect an answer from us in 1-2 business days.', 48],
    ['en', 'We typically reply within 4 business hours.', 4],
    ['de', 'Wir antworten innerhalb von 24 Stunden.', 24],
    ['de', 'Wir rufen Sie innerhalb von 24 Stunden zurück.', 24],
    ['de', 'Wir melden uns spätestens am nächsten Werktag bei Ihnen.', 24],
    ['fr', 'Nous vous répondons sous 48h.', 48],
    ['es', 'Te responderemos en un plazo de 2 días hábiles.', 48],
    ['it', 'Rispondiamo entro 24 ore.', 24],
    ['nl', 'U ontvangt binnen 2 werkdagen antwoord.', 48],
    ['pt', 'Respondemos em até 24 horas.', 24],
    ['pl', 'Odpowiadamy w ciągu 24 godzin.', 24],
    ['cs', 'Odpovíme vám do 2 pracovních dnů.', 48],
    ['sv', 'Vi svarar inom 24 timmar.', 24],
    ['da', 'Vi svarer inden for 2 hverdage.', 48],
    ['no', 'Vi svarer deg i løpet av førstkommende virkedag.', 24],
    ['fi', 'Vastaamme 2 arkipäivän kuluessa.', 48],
    ['fi', 'Vastaamme yleensä saman päivän aikana', 0],
    ['it', 'Rispondiamo in giornata.', 0],
    ['ru', 'Мы ответим в течение рабочего дня.', 24],
    ['ja', '2営業日以内に返信いたします。', 48],
    ['zh', '我们会在24小时内回复您。', 24],
    ['ru', 'Мы ответим в течение 24 часов.', 24],
    ['tr', '24 saat içinde yanıt veriyoruz.', 24],
    ['ar', 'سنرد عليك خلال 24 ساعة.', 24],
  ])('reads one in %s: "%s"', async (lang, text, expected) => {
    expect(await hours(text, lang)).toEqual([expected]);
  });

  it('takes the question from the heading of a short answer', async () => {
    expect(atOnce(responsePromises(await pageOf('<h3>Response time</h3><p>24 hours</p>'))).length).toBe(1);
  });

  it.each([
    'Delivery within 3 working days.',
    'Refunds reach your account within 5 days.',
    'Reply to this e-mail within 7 days to claim your voucher',
    'Please reply within 2 days to keep your booking.',
    'You must respond within 14 days of this notice.',
    'Contact us within 14 days of receiving your order.',
    'If you do not hear from us within 48 hours, check your spam folder.',
    'Members must, within 10 business days, answer the claim.',
    'We will get back to you as soon as possible.',
  ])('sees none in "%s"', async (text) => {
    expect(await hours(text)).toEqual([]);
  });
});

describe('vague promises', () => {
  it.each([
    ['en', 'We will get back to you as soon as possible.', 'response'],
    ['de', 'Wir melden uns schnellstmöglich bei Ihnen.', 'response'],
    ['fr', 'Nous vous répondrons dans les plus brefs délais.', 'response'],
    ['es', 'Te contactaremos a la brevedad.', 'response'],
    ['en', 'Orders are shipped promptly.', 'delivery'],
    ['en', 'Super fast shipping.', 'delivery'],
    ['es', 'Envío rápido a toda la península.', 'delivery'],
  ])('reads one in %s: "%s"', async (lang, text, topic) => {
    expect(vaguePromises(await page(text, lang)).map((each) => each.topic)).toEqual([topic]);
  });

  it('leaves promises with a time to their own detectors', async () => {
    expect(vaguePromises(await page('We reply quickly, within 24 hours.'))).toEqual([]);
  });

  it('does not take the customer for the one who promises', async () => {
    expect(vaguePromises(await page('Please contact us as soon as possible.'))).toEqual([]);
  });
});
