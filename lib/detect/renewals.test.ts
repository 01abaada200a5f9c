import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { renewals } from './renewals';

const read = async (text: string, lang = 'en') =>
  renewals(await pageOf(`<html lang="${lang}"><body><p>${text}</p></body></html>`));

describe('renewals', () => {
  it.each([
    ['en', 'Start your 14-day free trial', 'trial'],
    ['en', '$5 for the first 3 months', 'intro'],
    ['en', 'Renews automatically at $49/year until cancelled', 'renewal'],
    ['de', 'Verlängert sich automatisch um 12 Monate', 'renewal'],
    ['de', '30 Tage kostenlos testen', 'trial'],
    ['fr', 'Essai gratuit de 30 jours', 'trial'],
    ['es', 'Se renueva automáticamente', 'renewal'],
    ['it', 'Prova gratuita di 7 giorni', 'trial'],
    ['nl', 'Wordt automatisch verlengd', 'renewal'],
  ])('are read in %s: "%s"', async (lang, text, kind) => {
    expect((await read(text, lang)).map((each) => each.kind)).toContain(kind);
  });

  it('know the later price and the way out beside it', async () => {
    expect((await read('7-day free trial, then $9.99/month. Cancel anytime.'))[0]).toMatchObject({
      kind: 'trial',
      amount: 9.99,
      cancel: true,
      priceApart: 0,
    });
  });

  it('say where a trial has nothing to charge', async () => {
    expect((await read('14-day free trial. No credit card required.'))[0]).toMatchObject({
      kind: 'trial',
      cardless: true,
    });
    expect((await read('30 Tage kostenlos testen, ohne Kreditkarte', 'de'))[0]).toMatchObject({ cardless: true });
    expect((await read('14-day free trial'))[0]).toMatchObject({ cardless: false });
  });

  it.each([
    ['en', 'If you install another system thereafter, the loader is erased.'],
    ['en', 'Certificates are valid for 90 days and must then be renewed.'],
    ['fr', 'La sécurité a été revue depuis 2004.'],
    ['fr', 'Devis gratuit, immédiat et sans engagement'],
    ['no', 'Sertifikatet må fornyes hver tredje måned.'],
  ])('are not prose without a price or a contract (%s): "%s"', async (lang, text) => {
    expect(await read(text, lang)).toEqual([]);
  });

  it('are not the calendar', async () => {
    expect(await read('Rain fell in the first 3 months of the year')).toEqual([]);
  });

  it('are not marketing about renewing things', async () => {
    expect(await read('Renew your wardrobe this spring')).toEqual([]);
  });
});
