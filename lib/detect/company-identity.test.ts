import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { companyIdentity } from './company-identity';
import { atOnce } from './steps';
import { abn, belgian, british, cnpj, danish, ico, luhn, mod1110, nip, norwegian } from './identity/checksums';
import { companyNumbersIn } from './identity/numbers';

const seen = async (html: string) => atOnce(companyIdentity(await pageOf(html)));
const values = async (html: string) => (await seen(html)).map(({ kind, value }) => `${kind}: ${value}`);

describe('company identity', () => {
  it.each([
    ['HRB 12345 B', 'Amtsgericht Charlottenburg, HRB 12345 B'],
    ['123456 a', 'Firmenbuchnummer: FN 123456 a, Handelsgericht Wien'],
    ['CHE-123.456.788', 'UID: CHE-123.456.788 MWST'],
    ['01234567', 'Registered in England and Wales. Company No. 01234567'],
    ['SC123456', 'Company registration number: SC123456'],
    ['6320933', 'Acme Limited Registered in England No.6320933'],
    ['123 456 782', 'RCS Paris 123 456 782'],
    ['123 456 782', '123 456 782 RCS Lyon'],
    ['123 456 782 00002', 'SIRET : 123 456 782 00002'],
    ['12345678', 'KvK-nummer: 12345678'],
    ['0123.456.749', 'Ondernemingsnummer BE 0123.456.749'],
    ['MI-1234567', 'R.E.A. MI-1234567'],
    ['0000123456', 'KRS: 0000123456'],
    ['0000123456', 'wpisana do KRS pod numerem 0000123456'],
    ['12345601', 'IČO: 12345601'],
    ['556000-0001', 'Org.nr: 556000-0001'],
    ['123 456 718', 'Org.nr. 123 456 718'],
    ['12345607', 'CVR-nr.: 12345607'],
    ['1234567-8', 'Y-tunnus 1234567-8'],
    ['51 824 753 556', 'ABN 51 824 753 556'],
    ['U12345MH2001PTC123456', 'CIN: U12345MH2001PTC123456'],
    ['11.222.333/0001-81', 'CNPJ: 11.222.333/0001-81'],
    ['2010/123456/07', 'Reg No: 2010/123456/07'],
    ['01-09-123456', 'Cégjegyzékszám: 01-09-123456'],
    ['1234567890123', 'ОГРН 1234567890123'],
    ['214-87-12345', '사업자등록번호 : 214-87-12345'],
  ])('sees the register number %s', (value, text) => {
    expect(
      companyNumbersIn(text)
        .filter(({ kind }) => kind === 'register')
        .map((each) => each.value),
    ).toContain(value);
  });

  it.each([
    ['DE123456788', 'USt-IdNr.: DE 123 456 788'],
    ['ATU12345678', 'UID-Nr. ATU12345678'],
    ['FR83123456782', 'TVA intracommunautaire FR 83 123 456 782'],
    ['NL123456789B01', 'BTW-nummer NL123456789B01'],
    ['123 4567 27', 'VAT No. 123 4567 27'],
    ['12345678903', 'P.IVA 12345678903'],
    ['123-456-32-18', 'NIP: 123-456-32-18'],
    ['B12345674', 'CIF: B12345674'],
    ['CZ12345601', 'DIČ: CZ12345601'],
    ['IE1234567FA', 'VAT number IE1234567FA'],
    ['SE556000000101', 'Momsreg.nr SE556000000101'],
  ])('sees the tax number %s', (value, text) => {
    expect(
      companyNumbersIn(text)
        .filter(({ kind }) => kind === 'vat')
        .map((each) => each.value),
    ).toContain(value);
  });

  it('takes no other number for one', () => {
    for (const text of [
      'IBAN DE02 1203 0000 0000 2020 51',
      'Article DE123456789 in blue',
      'VAT included, 123456789 items sold',
      'Call us: 030 23125 100, registered post takes 3 days',
      'Company founded 1998, registration opens 20260101 sharp'.replace('20260101', 'soon'),
      'SIREN 123 456 789',
      'ABN 12 345 678 901',
      'Order 556000-0001',
    ])
      expect(companyNumbersIn(text), text).toEqual([]);
  });

  it('sees the legal name beside a number, in the copyright line and in the legal notice', async () => {
    expect(
      await values(
        '<h1>Impressum</h1><p>Acme Werkzeuge GmbH<br>Talweg 5<br>10115 Berlin</p><p>Amtsgericht Berlin, HRB 12345</p>',
      ),
    ).toEqual(['register: HRB 12345', 'legal-name: Acme Werkzeuge GmbH']);
    for (const [text, name] of [
      ['© 2003-2026 Acme Tools Pty Ltd. All rights reserved', 'Acme Tools Pty Ltd.'],
      ['Copyright © 2026 Acme Tools, Inc.', 'Acme Tools, Inc.'],
      ['© 2026 Acme & Söhne GmbH & Co. KG', 'Acme & Söhne GmbH & Co. KG'],
      ['© Acme Outils S.A.R.L. 2026', 'Acme Outils S.A.R.L.'],
      ['© 2026 Acme s.r.o.', 'Acme s.r.o.'],
      ['© 2026 Acme Sp. z o.o.', 'Acme Sp. z o.o.'],
      ['© 2026 Acme B.V.', 'Acme B.V.'],
      ['© 2026 Acme S.r.l.', 'Acme S.r.l.'],
      ['© 2026 Acme Herramientas, S.L.', 'Acme Herramientas, S.L.'],
      ['© 2026 Acme Oy', 'Acme Oy'],
      ['© 2026 Acme ApS', 'Acme ApS'],
      ['© 2026 Acme AB', 'Acme AB'],
      ['© 2026 株式会社アクメ', '株式会社アクメ'],
      ['© 2026 ООО «Акме»', 'ООО «Акме»'],
    ] as const)
      expect(await values(`<footer><p>${text}</p></footer>`), text).toEqual([`legal-name: ${name}`]);
  });

  it('keeps the small words of a name, and leaves the links before it', async () => {
    expect(await values('<footer>Casa do Moinho Ltda - CNPJ 11.222.333/0001-81</footer>')).toContain(
      'legal-name: Casa do Moinho Ltda',
    );
    expect(await values('<footer><p>Servis kotlů Mlýn, s.r.o.</p></footer>')).toEqual([
      'legal-name: Servis kotlů Mlýn, s.r.o.',
    ]);
    expect(
      await values('<footer><a href="/a">Contact Us</a> <a href="/b">Returns</a> Acme Tools Ltd</footer>'),
    ).toEqual(['legal-name: Acme Tools Ltd']);
  });

  it('sees what structured data name', async () => {
    expect(
      await values(
        '<script type="application/ld+json">{"@type":"Organization","legalName":"Acme Tools AG","vatID":"DE123456788"}</script>',
      ),
    ).toEqual(['legal-name: Acme Tools AG', 'vat: DE123456788']);
  });

  it("marks other companies' names", async () => {
    expect(await seen('<footer><p>Designed by Pixel Barn Ltd</p></footer>')).toMatchObject([{ vendor: false }]);
    expect(await seen('<footer><p>Widget is a trademark of Other Corp.</p></footer>')).toMatchObject([
      { vendor: false },
    ]);
  });

  it('takes no sentence for a name', async () => {
    expect(
      await values(
        '<footer><p>THIS SHOP IS A MARKET PLACE. AS SUCH WE SELL.</p><p>All of our AG pumps are limited</p><p>Contact us</p></footer>',
      ),
    ).toEqual([]);
  });

  it('checks digits', () => {
    expect([
      luhn('123456782'),
      mod1110('123456788'),
      belgian('0123456749'),
      british('123456727'),
      abn('51824753556'),
    ]).toEqual([true, true, true, true, true]);
    expect([
      nip('1234563218'),
      ico('12345601'),
      cnpj('11222333000181'),
      norwegian('123456718'),
      danish('12345607'),
    ]).toEqual([true, true, true, true, true]);
    expect([luhn('123456783'), mod1110('123456789'), abn('51824753557'), nip('1234563219'), ico('12345602')]).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('never makes the reader throw', () => {
    assert(
      property(string({ maxLength: 300 }), (text) => {
        companyNumbersIn(`Company No. ${text} VAT ${text} HRB`);
      }),
    );
  });
});

describe('somebody who trades alone', () => {
  it.each([
    '<html lang="de"><h1>Impressum</h1><p>Nähstube<br>Inhaberin: Käthe Musterfrau<br>Lange Gasse 7</p>',
    '<html lang="en"><h1>Legal notice</h1><p>Jane Sample, sole trader</p>',
    '<html lang="fr"><h1>Mentions légales</h1><p>Entreprise individuelle Jeanne Exemple</p>',
  ])('says so in %s', async (html) => {
    expect((await seen(html)).map(({ kind }) => kind)).toEqual(['sole-trader']);
  });

  it.each([
    '<html lang="de"><h1>Impressum</h1><p>Inhaber: Max Muster GmbH</p>',
    '<html lang="de"><h1>Buchhaltung</h1><p>Für Einzelunternehmer und kleine Firmen</p>',
    '<html lang="en"><h1>Accounts</h1><p>Made for every sole trader.</p>',
  ])('is not meant in %s', async (html) => {
    expect((await seen(html)).map(({ kind }) => kind)).not.toContain('sole-trader');
  });
});
