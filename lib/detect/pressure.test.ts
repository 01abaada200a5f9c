import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { optOuts } from './opt-outs';
import { pressure } from './pressure';
import { atOnce } from './steps';

const read = async (html: string, lang = 'en') =>
  atOnce(pressure(await pageOf(`<html lang="${lang}"><body>${html}</body></html>`)));
const kinds = async (html: string, lang?: string) => (await read(html, lang)).map(({ kind }) => kind);

const seen = async (label: string, lang = 'en') =>
  optOuts(await pageOf(`<html lang="${lang}"><label><input type="checkbox"> ${label}</label></html>`)).length;

describe('countdowns', () => {
  it.each([
    ['en', '<p>Sale ends in 02:14:09</p>'],
    ['en', '<h3>Flash sale ends in</h3><div>01</div><div>Hours</div><div>22</div><div>Minutes</div>'],
    ['en', '<p>Your items are reserved for 15 minutes.</p>'],
    ['de', '<p>Angebot endet in 3 Stunden 12 Minuten</p>'],
    ['fr', "<p>L'offre expire dans 02:10:55</p>"],
  ])('are seen beside words about an offer in %s', async (lang, html) => {
    expect(await kinds(html, lang)).toContain('countdown');
  });

  it('leave open whether they run, and keep the end that is stated', async () => {
    expect((await read('<p>Sale ends in 02:14:09 (on 30 November 2026)</p>'))[0]).toMatchObject({
      ticking: null,
      until: '30 November 2026',
    });
  });

  it.each([
    'You have 14 days left to pay',
    'Order within 2 hours 15 minutes for delivery tomorrow',
    'Order by 3pm for next day dispatch',
    'Auction ends in 02:14:09',
    'The webinar starts in 2 hours',
    'Video 12:34',
    'Open today 09:00 – 17:00',
    'Your session expires in 10 minutes',
    'Your password expires in 3 days',
    'We sent a 6-digit code to your telephone. It expires in 10 minutes.',
  ])('are not seen in "%s"', async (text) => {
    expect(await kinds(`<p>${text}</p>`)).not.toContain('countdown');
  });
});

describe('scarcity', () => {
  it.each([
    ['en', 'Only 3 left in stock!'],
    ['en', 'Hurry, almost sold out'],
    ['en', 'Last 2 rooms available'],
    ['en', 'Limited time offer'],
    ['de', 'Nur noch 2 Stück verfügbar'],
    ['fr', 'Plus que 3 articles en stock'],
    ['es', 'Últimas unidades'],
    ['it', 'Ultimi pezzi disponibili'],
    ['nl', 'Bijna uitverkocht'],
    ['pt', 'Restam apenas 2 unidades'],
    ['pl', 'Ostatnie sztuki'],
    ['cs', 'Poslední kusy skladem'],
    ['sv', 'Endast 2 kvar'],
    ['da', 'Kun 2 tilbage'],
    ['no', 'Kun 2 igjen'],
    ['fi', 'Vain 2 kpl jäljellä'],
    ['ja', '残りわずか'],
    ['zh', '仅剩3件'],
    ['ru', 'Осталось 2 штуки'],
    ['tr', 'Tükenmek üzere'],
    ['ar', 'كمية محدودة'],
  ])('is seen in %s: "%s"', async (lang, text) => {
    expect(await kinds(`<p>${text}</p>`, lang)).toContain('scarcity');
  });

  it('is seen in the description of a picture', async () => {
    expect(await kinds('<img alt="Today only!">')).toEqual(['scarcity']);
  });

  it.each([
    'Only 14 days left to pay',
    '3 attempts remaining',
    'Only 2 steps left',
    '120 characters left',
    'Available 9–17',
    '24 available now: call us',
    'Acme Limited, registered in England',
    'Sold out',
    '12 in stock',
    'Offer valid while stocks last',
    'You must be 18 or older to enter',
    'Turn left after 300 metres',
  ])('is not seen in "%s"', async (text) => {
    expect(await kinds(`<p>${text}</p>`)).toEqual([]);
  });

  it.each([
    ['de', 'Nur noch 2 Fragen bis zum Ergebnis'],
    ['fr', 'Plus que 2 étapes avant votre commande'],
    ['es', 'Solo quedan 3 intentos'],
    ['nl', 'Nog maar 2 vragen'],
    ['pt', 'Só restam 2 etapas'],
  ])('is not seen in what counts the way (%s): "%s"', async (lang, text) => {
    expect(await kinds(`<p>${text}</p>`, lang)).toEqual([]);
  });
});

describe('activity', () => {
  it.each([
    ['en', '12 people are viewing this right now'],
    ['en', '1,204 customers bought this in the last 24 hours'],
    ['en', 'Someone in Springfield just bought this'],
    ['de', '7 Personen sehen sich gerade diesen Artikel an'],
    ['fr', '9 personnes regardent cette chambre'],
    ['es', '5 personas están viendo este producto'],
  ])('is seen in %s: "%s"', async (lang, text) => {
    expect(await kinds(`<p>${text}</p>`, lang)).toEqual(['activity']);
  });

  it.each(['Join 641 other followers', 'Trusted by 10,000 customers', '58 reviews', '3 people per room'])(
    'is not seen in "%s"',
    async (text) => {
      expect(await kinds(`<p>${text}</p>`)).toEqual([]);
    },
  );
});

describe('shaming refusals', () => {
  it.each([
    ['en', 'No thanks, I prefer paying full price'],
    ['en', 'No, I don’t want to save money'],
    ['en', 'I choose not to protect my $120 purchase'],
    ['de', 'Nein danke, ich zahle lieber den vollen Preis'],
    ['fr', 'Non merci, je préfère payer plein tarif'],
  ])('are seen in %s: "%s"', async (lang, text) => {
    expect(await kinds(`<button>${text}</button>`, lang)).toEqual(['confirmshaming']);
  });

  it.each([
    'No, I am a new customer',
    'No thanks',
    'I do not agree',
    'No, continue without saving',
    'No, I do not want to receive e-mails',
    'No, thanks. Remind me later',
  ])('are not seen in "%s"', async (text) => {
    expect(await kinds(`<button>${text}</button>`)).toEqual([]);
  });

  it('are buttons and links, not prose', async () => {
    expect(await kinds('<p>“No thanks, I prefer paying full price,” said the baker.</p>')).toEqual([]);
  });
});

describe('preselected extras', () => {
  it.each([
    '<label><input type="checkbox" checked> Add travel insurance for £12</label>',
    '<label><input type="checkbox" checked> Email me with news and offers</label>',
    '<input type="checkbox" id="a" checked><label for="a">Yes, round up for charity</label>',
    '<input type="checkbox" checked> Gift box: €4.90',
    '<table><tr><td>Newsletter:</td><td><label for="n">Newsletter</label><input id="n" type="checkbox" checked></td></tr></table>',
  ])('are seen in %s', async (html) => {
    expect(await kinds(`<form>${html}</form>`)).toEqual(['preselected-extra']);
  });

  it.each([
    '<label><input type="checkbox"> Add travel insurance for £12</label>',
    '<label><input type="checkbox" checked> Remember me</label>',
    '<label><input type="checkbox" checked> Billing address same as shipping</label>',
    '<label><input type="checkbox" checked> Save this card for later offers</label>',
    '<label><input type="checkbox" checked> I agree to the terms and the newsletter</label>',
    '<div id="cookie-banner"><label><input type="checkbox" checked> Marketing</label></div>',
    '<label><input type="checkbox" checked disabled> Necessary, for offers to be shown</label>',
    '<label><input type="checkbox" checked> Quantity discount: filter</label>',
  ])('are not seen in %s', async (html) => {
    expect(await kinds(`<form>${html}</form>`)).toEqual([]);
  });
});

const thanks = (label: string) =>
  `<title>Thank you for your order</title><h1>Thank you for your order</h1><form><label><input type="checkbox" checked> ${label}</label></form>`;

it('takes word of what was ordered for no extra', async () => {
  expect(await kinds(thanks('Notify me of updates to the blue vase'))).toEqual([]);
  expect(await kinds(thanks('Email me with news and offers'))).toEqual(['preselected-extra']);
});

describe('inverted opt-outs', () => {
  it.each([
    'Tick this box if you do not want to receive our offers',
    'Please do not send me marketing e-mails',
    'I would rather not hear from partners',
    'No marketing e-mails: opt out',
  ])('are seen in "%s"', async (label) => {
    expect(await seen(label)).toBe(1);
  });

  it.each(['I agree to receive offers', 'Do not remember this computer', 'Tick if you live outside the UK'])(
    'are not seen in "%s"',
    async (label) => {
      expect(await seen(label)).toBe(0);
    },
  );
});

it('does not take "left-handed" for what is left', async () => {
  expect(await kinds('<p>Only 3 left-handed pitchers have 300 wins.</p>')).toEqual([]);
});

it.each([
  ['pt', 'A fábrica tem apenas 50 funcionários.'],
  ['fr', 'Il ne reste plus que 165 euros sur le compte.'],
  ['de', 'Es sind nur noch 3 Monate bis zum Umzug.'],
])('does not take few people, money or time for scarce goods (%s): %s', async (lang, text) => {
  expect(await kinds(`<p>${text}</p>`, lang)).toEqual([]);
});

it('does not take the life of a code that was sent for the end of an offer', async () => {
  expect(await kinds('<p>Didn’t get a code? <a href="#">Resend</a> Expires in 04:59</p>')).toEqual([]);
});
