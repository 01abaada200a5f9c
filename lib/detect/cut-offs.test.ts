import { expect, it } from 'vitest';
import { pageOf } from '../testing';
import { cutOffs } from './cut-offs';
import { pressure } from './pressure';
import { atOnce } from './steps';

const seen = async (text: string) => cutOffs(await pageOf(`<p>${text}</p>`));

it.each([
  'Order within 2 h 14 min for delivery tomorrow',
  'Buy in the next 45 minutes to get it on Friday.',
  'Bestellen Sie innerhalb von 2 Std. 14 Min. für Lieferung morgen',
  'Commandez dans les 3 heures pour être livré demain',
  'Bestel binnen 4 uur voor levering morgen',
  'Ordina entro 2 ore e ricevi domani',
])('reads a span until the day’s dispatch: %s', async (text) => {
  expect(await seen(text)).toHaveLength(1);
  expect(atOnce(pressure(await pageOf(`<p>${text}</p>`)))).toEqual([]);
});

it.each([
  'Order by 3pm for next day delivery',
  'Bestellen Sie bis 15 Uhr',
  'Cancel your order within 24 hours',
  'You can return your order within 30 days',
])('leaves a time of day and other spans: %s', async (text) => {
  expect(await seen(text)).toEqual([]);
});
