import { describe, expect, it } from 'vitest';
import type { Report, ReportProof } from '../audit';
import { speaker } from '../words';
import { quotesOf } from './quotes';
import { specimen } from './specimen';

const proof = (text: string, path = '/contact', more: Partial<ReportProof> = {}): ReportProof => ({
  text,
  url: `https://www.acme-tools.example${path}`,
  selector: 'p',
  region: 'footer',
  visible: true,
  collapsed: false,
  ...more,
});

const contact = 'https://www.acme-tools.example/contact';
const onePage = specimen();
const twoPages: Report = { ...onePage, pages: [...onePage.pages, ...onePage.pages] };

describe('quotes', () => {
  it('say where each thing was seen', () => {
    const proofs = [proof('020 7946 0123'), proof('020 7946 0124')];
    expect(quotesOf(proofs, onePage, speaker())).toEqual([
      { text: '020 7946 0123', place: 'footer', url: contact },
      { text: '020 7946 0124', place: 'footer', url: contact },
    ]);
  });

  it('name the page where there are several', () => {
    const [here, elsewhere] = quotesOf(
      [proof('020 7946 0123', '/help?from=home'), proof('Visa', '/', { url: 'https://shop.example/pay' })],
      twoPages,
      speaker(),
    );
    expect(here!.place).toBe('footer, on /help?from=home');
    expect(elsewhere!.place).toBe('footer, on shop.example/pay');
  });

  it('say the same words in the same place once', () => {
    const proofs = [proof('020 7946 0123'), proof('020 7946 0123'), proof('020 7946 0123', '/')];
    expect(quotesOf(proofs, onePage, speaker())).toHaveLength(1);
    expect(quotesOf(proofs, twoPages, speaker())).toEqual([
      { text: '020 7946 0123', place: 'footer, on 2 pages', url: contact },
    ]);
  });

  it('keep the same words in two places apart', () => {
    const proofs = [proof('Contact'), proof('Contact', '/contact', { collapsed: true, visible: false })];
    expect(quotesOf(proofs, onePage, speaker()).map(({ place }) => place)).toEqual([
      'footer',
      'footer, closed until pressed',
    ]);
  });
});
