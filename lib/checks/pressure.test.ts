import { describe, expect, it } from 'vitest';
import { deal } from './deal';
import { afterSales } from './friction';
import { completionPromise } from './leaving';
import { orderButton } from './order-button';
import { timePressure } from './pressure';
import { caseOf, page } from './testing';

const judgedOn = (id: string, evidence: ReturnType<typeof page>) =>
  deal.find((check) => check.id === id)?.also?.(evidence);

describe('pressure', () => {
  it('is judged on every page that presses beside a price, landing pages too', () => {
    const landing = page('other', { prices: [{}], pressure: [{ kind: 'countdown' }, { kind: 'activity' }] });
    expect(judgedOn('deal/time-pressure', landing)).toBe(true);
    expect(judgedOn('deal/scarcity-and-crowd', landing)).toBe(true);
  });

  it('takes a delivery cut-off that runs down for information, yet not for none', () => {
    expect(timePressure(caseOf([page('product', { cutOffs: [{}] })])).verdict).toBe('partial');
    expect(timePressure(caseOf([page('product', {})])).verdict).toBe('pass');
  });

  it('is not judged where nothing has a price', () => {
    expect(judgedOn('deal/time-pressure', page('other', { pressure: [{ kind: 'countdown' }] }))).toBe(false);
  });
});

describe('help after the purchase', () => {
  it('is not asked of a menu or a bill', () => {
    expect(afterSales(caseOf([page('home', { prices: [{}] })])).verdict).toBe('not-applicable');
    expect(afterSales(caseOf([page('invoice', { prices: [{}] })])).verdict).toBe('not-applicable');
    expect(afterSales(caseOf([page('product', { prices: [{}] })])).verdict).toBe('fail');
  });

  it('is not given by the dispute board that was closed', () => {
    const href = 'https://ec.europa.eu/consumers/odr/';
    const evidence = page('product', { prices: [{}], contactLinks: [{ purpose: 'complaints', href }] });
    expect(afterSales(caseOf([evidence])).verdict).toBe('fail');
  });
});

it('takes the formulas of the law for a promise to pay', () => {
  for (const name of ['Commander avec obligation de paiement', 'Pedido con obligación de pago', 'Obbligo di pagamento'])
    expect(orderButton(name), name).toBe('pay');
  expect(orderButton('Choisir le paiement')).toBeNull();
});

it('names one day in the singular', () => {
  const facts = caseOf([page('product', { promises: [{ topic: 'delivery', quantity: 1, unit: 'day' }] })]);
  expect(JSON.stringify(completionPromise(facts).because)).toContain('"day"');
});
