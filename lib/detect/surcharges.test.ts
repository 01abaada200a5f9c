import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { surcharges } from './surcharges';

const read = async (text: string) => surcharges(await pageOf(`<p>${text}</p>`));

describe('surcharges', () => {
  it('are fees and discounts tied to a way of paying', async () => {
    expect((await read('A surcharge of 2% applies to credit cards.'))[0]).toMatchObject({
      effect: 'fee',
      method: 'credit cards',
      percent: 2,
    });
    expect((await read('Nachnahme: zzgl. 5,90 € Gebühr'))[0]).toMatchObject({ effect: 'fee', amount: 5.9 });
    expect((await read('2% discount for payment by bank transfer'))[0]?.effect).toBe('discount');
  });

  it.each([
    'We charge no card fees, whether 1% or 2%.',
    'Your bank may charge a fee of £5 for card payments abroad.',
    'Delivery fee £4.99. Pay by card.',
    'A booking fee of £2 applies to all orders paid by card.',
    'Visa, Mastercard. Gift card from £5.',
  ])('are not seen in "%s"', async (text) => {
    expect((await read(text)).filter(({ effect }) => effect === 'fee')).toEqual([]);
  });
});
