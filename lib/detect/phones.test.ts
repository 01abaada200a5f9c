import { assert, asyncProperty, constantFrom, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { brokenCallLinks } from './broken-call-links';
import { phones, type Phone } from './phones';
import { atOnce } from './steps';

const on = async (html: string, url = 'https://acme.example/'): Promise<Phone[]> =>
  atOnce(phones(await pageOf(html, url)));
const numbers = async (html: string, url?: string) => (await on(html, url)).map((phone) => phone.number);
const typed = async (html: string, url?: string) =>
  (await on(html, url)).map(({ number, type }) => `${type} ${number}`);

const vendors = async (html: string, url?: string) => (await on(html, url)).map(({ vendor }) => vendor);
const problems = async (html: string) => brokenCallLinks(await pageOf(html)).map(({ problem }) => problem);
const labelIn = async (html: string) => (await on(`<html lang="en-US"><body>${html}`))[0]?.label;
const costIn = async (html: string) => (await on(`<html lang="en-GB"><body>${html}`, 'https://firm.co.uk/'))[0]?.cost;

/** A page in one language, at an address of one country. */
const german = (html: string) => numbers(`<html lang="de"><body>${html}`, 'https://firma.de/');
const british = (html: string) => numbers(`<html lang="en-GB"><body>${html}`, 'https://firm.co.uk/');
const indian = (html: string) => numbers(`<html lang="en"><body>${html}`, 'https://firm.in/');
const american = (html: string) => numbers(`<html lang="en-US"><body>${html}`, 'https://firm.example/');

const germanTypes = (html: string) => typed(`<html lang="de"><body>${html}`, 'https://firma.example/');

/** An entry of a list of companies or branches. */
const entry = (name: string, site: string, number: number) =>
  `<div class="entry"><h3>${name}</h3>Phone: 617-555-01${number} <a href="https://${site}/">Website</a></div>`;

describe('phones', () => {
  it('does not take a salary or the number of a file for a telephone number', async () => {
    expect(await german('<p>Gehalt 45.000 – 52.000 € brutto')).toEqual([]);
    expect(await german('<p>Gehalt 45 000 - 52 000 € brutto')).toEqual([]);
    expect(await german('<p>Kennziffer 2026-0815')).toEqual([]);
    expect(await german('<p>Vorgang 2026/04711')).toEqual([]);
  });

  it('does not give a vendor the numbers in its articles, dated or not', async () => {
    const story =
      '<head><meta property="og:type" content="article"></head><main><article><h1>Theft at the mill</h1><p>Call the sheriff at 202-555-0171.</p></article></main><footer>202-555-0144</footer>';
    expect(await vendors(story, 'https://courier.example/news/2026/11/theft')).toEqual([false, true]);
  });

  it('leaves the pages of a paper alone', async () => {
    expect(await on('<html lang="en-US"><body><p>Acme News, v.19 n.3, p.234-243, May 1991; pp. 310-399</p>')).toEqual(
      [],
    );
  });

  it('reads desks whose names look like the label of some other number', async () => {
    for (const desk of [
      'Parts',
      'Tickets',
      'Box office',
      'Reference desk',
      'Claims',
      'Code enforcement',
      'Physician referral',
    ])
      expect(await american(`<p>${desk}: 617-555-0123`), desk).toEqual(['+16175550123']);
    for (const other of ['Part #', 'Part no.', 'Ticket no.', 'Order ref.', 'Item', 'Lot'])
      expect(await american(`<p>${other} 617-555-0123`), other).toEqual([]);
    expect(await german('<p>Rechnungswesen: 030 23125 123')).toEqual(['+493023125123']);
    expect(await german('<p>Rechnungsnummer: 030 23125 123')).toEqual([]);
  });

  it('does not take the label of one number for the next', async () => {
    expect(await american('<p>(EIN 38-2471234). PO Box 1177, Marquette, MI 49855. (617) 555-0123')).toEqual([
      '+16175550123',
    ]);
  });

  it('reads a number that commas set apart, and one that a verb announces', async () => {
    const swedish = (html: string) => numbers(`<html lang="sv"><body>${html}`, 'https://firma.se/');
    expect(await swedish('<p>Anna Lind, platschef, 0705-12 34 56, anna(snabel-a)firma.se')).toEqual(['+46705123456']);
    expect(await numbers('<html lang="da"><body><p>Ring og bestil tid på 66 12 34 56', 'https://firma.dk/')).toEqual([
      '+4566123456',
    ]);
    expect(await numbers('<html lang="da"><body><p>Størrelser: 36 38 40 42', 'https://firma.dk/')).toEqual([]);
    expect(
      await numbers('<html lang="ru"><body><p>+7 (843) 292-12-34<br>8 917 292-12-34', 'https://firma.ru/'),
    ).toEqual(['+78432921234', '+79172921234']);
  });

  it('is called what its row is called', async () => {
    const row = '<h2>City departments</h2><table><tr><td>Animal control<td>617-555-0123</table>';
    expect(await labelIn(row)).toBe('Animal control');
  });

  it('leaves a number to the vendor where somebody else was named in another section', async () => {
    const page =
      '<html lang="en-US"><main><form><h2>Shipping address</h2><input></form></main><footer>Questions? 617-555-0123';
    expect(await vendors(page)).toEqual([true]);
  });

  it('puts another end behind the number before: "Fax: -9"', async () => {
    const both = ['phone +493023125120', 'fax +493023125129'];
    expect(await germanTypes('<p>Fon: +49 (0) 30 / 23125 12 - 0<br>Fax: - 9')).toEqual(both);
    expect(await germanTypes('<p>Tel. 030/2312512-0, Fax DW 9')).toEqual(both);
    expect(await germanTypes('<p>Tel. 030/2312512-0, Preis -9 %')).toEqual(both.slice(0, 1));
  });

  it('ends a number at a dot between spaces, and a label at the end of its line', async () => {
    expect(await american('<p>Free shipping over $75 · 1-800-555-0123')).toEqual(['+18005550123']);
    const page = '<html lang="fr-CA"><body><p>Sans frais : 1 800 555-0123<br>Téléc. : 613 555-0124';
    expect(await typed(page)).toEqual(['phone +18005550123', 'fax +16135550124']);
    expect(await typed('<html lang="en-US"><body><p>eFax: 617-555-0124')).toEqual(['fax +16175550124']);
  });

  it("knows the chamber's, the host's and the buyer's number from the vendor's", async () => {
    const notice =
      '<html lang="de"><body><p>Tel. 030 23125 001</p><p>Zuständige Kammer: Landesärztekammer, Am Wall 3, 34117 Kassel, Tel. 030 23125 002</p>';
    expect(await vendors(notice)).toEqual([true, false]);
    const host =
      '<html lang="fr"><body><h2>Hébergeur</h2><p>Nuage SAS, 1 rue du Lac, 59100 Roubaix – Tél. 01 99 00 12 34';
    expect(await vendors(host)).toEqual([false]);
    expect(await vendors('<html lang="en-US"><body><h3>Bill to</h3><p>Ada Byron<br>Phone: 617-555-0123')).toEqual([
      false,
    ]);
  });

  it("takes the members' numbers in a directory for theirs, the branches' for the vendor's", async () => {
    const own = '<footer>Chamber office: 617-555-0110</footer>';
    const members =
      entry('Alder Tires', 'alder.example', 11) +
      entry('Birch Glass', 'birch.example', 12) +
      entry('Cedar Tow', 'cedar.example', 13);
    expect(await vendors(`<html lang="en-US"><main>${members}</main>${own}`, 'https://chamber.example/')).toEqual([
      false,
      false,
      false,
      true,
    ]);
    const branches =
      entry('Alder', 'firm-alder.example', 11) +
      entry('Birch', 'birch.firm.example', 12) +
      entry('Cedar', 'facebook.com', 13);
    expect(await vendors(`<html lang="en-US"><main>${branches}</main>`, 'https://firm.example/')).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('reads the ways one American number is written', async () => {
    for (const written of [
      '(617) 555-0123',
      '617-555-0123',
      '617.555.0123',
      'Call 617 555 0123',
      '1-617-555-0123',
      '+1 617 555 0123',
      '+1 (617) 555-0123',
      'Phone: 6175550123',
      'Tel 617/555-0123',
    ])
      expect(await american(`<p>${written}</p>`), written).toEqual(['+16175550123']);
  });

  it('reads the ways one German number is written', async () => {
    for (const written of [
      'Tel. 030 23125 123',
      '030/23125-123',
      '030 / 23125123',
      '(030) 23125 123',
      '+49 30 23125 123',
      '+49 (0)30 23125-123',
      '+49 (0) 30 / 23125123',
      '0049 30 23125123',
      'Telefon: 030‑23125–123',
      'Fon 03023125123',
    ])
      expect(await german(`<p>${written}</p>`), written).toEqual(['+493023125123']);
  });

  it('reads a number that is split over elements, with what cannot be seen in it', async () => {
    expect(await american('<p>Tel: <b>(617)</b> <span>555</span>-<i>0123</i>')).toEqual(['+16175550123']);
    expect(await american('<p>Tel: 617&shy;-555&#8203;-0123')).toEqual(['+16175550123']);
    expect(await american('<p>Tel:&nbsp;617&nbsp;555&nbsp;0123')).toEqual(['+16175550123']);
  });

  it('reads digits of other scripts', async () => {
    expect(await numbers('<html lang="ja"><p>電話：０３－３２２４－９９９９', 'https://kaisha.jp/')).toEqual([
      '+81332249999',
    ]);
    expect(await numbers('<html lang="ar"><p>هاتف: ٠٤ ٣٣٣ ١٢٢٠', 'https://sharika.ae/')).toEqual(['+97143331220']);
    expect(await numbers('<html lang="fa"><p>Tel ۰۲۱ ۸۸۸۸ ۴۱۲۰', 'https://sherkat.ir/')).toEqual(['+982188884120']);
  });

  it('maps vanity letters', async () => {
    expect(await american('<p>Call 1-800-FLOWERS today')).toEqual(['+18003569377']);
    expect(await american('<p>800.GO.FEDEX or write')).toEqual(['+18004633339']);
    expect(await american('<p>call 877-430-BIKE (2453)')).toEqual(['+18774302453']);
    expect(await american('<p>The 800 SERIES ROUTER has 1800 WATTS')).toEqual([]);
  });

  it('keeps the extension apart', async () => {
    for (const written of ['x12', 'ext. 12', 'ext 12', 'extension 12', '#12', ', ext. 12', '(ext. 12)']) {
      const [phone] = await on(`<html lang="en-US"><p>Tel 617-555-0123 ${written}`);
      expect([phone?.number, phone?.extension], written).toEqual(['+16175550123', '12']);
    }
    const [phone] = await on('<html lang="de"><p>Tel. 030 23125-0, Durchwahl -14', 'https://firma.de/');
    expect(phone?.extension).toBe('14');
  });

  it('reads pairs that share their beginning', async () => {
    expect(await german('<p>Tel.: 0221 - 4710238 / 28')).toEqual(['+492214710238', '+492214710228']);
    expect(await german('<p>Telefon +49 221 4710-0/-10')).toEqual(['+4922147100', '+49221471010']);
    expect(await numbers('<p>T: +86 21 6475 1720 / 6475 1723')).toEqual(['+862164751720', '+862164751723']);
    expect(await american('<p>Phone (617) 555-0123 / 555-0124')).toEqual(['+16175550123', '+16175550124']);
  });

  it('reads a number between signs of its own, and next to a place', async () => {
    for (const written of [
      '"617-555-0123"',
      '[617-555-0123]',
      '*617-555-0123*',
      '617-555-0123.',
      'Boston 617-555-0123',
    ])
      expect(await american(`<p>${written}</p>`), written).toEqual(['+16175550123']);
    expect(await american('<p>617-555-0123,617-555-0124')).toEqual(['+16175550123', '+16175550124']);
    expect(await british('<p>Bristol 0117 496 0123')).toEqual(['+441174960123']);
    expect(await british('<p>020 7234 5099 (24 hours)')).toEqual(['+442072345099']);
  });

  it('reads national numbers by the country in the heading', async () => {
    expect(await numbers('<html lang="en"><h3>Tokyo, Japan</h3><p>Tel 03-5977-7999')).toEqual(['+81359777999']);
  });

  it('reads numbers that begin like a date', async () => {
    expect(await numbers('<html lang="fr"><p>Urgences : 06.12.34.99.88', 'https://societe.fr/')).toEqual([
      '+33612349988',
    ]);
    expect(await numbers('<html lang="fr"><p>Contact 06 12 34 99 88', 'https://societe.fr/')).toEqual(['+33612349988']);
  });

  it('reads numbers of plans that have changed', async () => {
    expect(await numbers('<html lang="es"><p>Lada sin costo 01 800 234 0099', 'https://empresa.mx/')).toEqual([
      '+528002340099',
    ]);
  });

  it('reads short lists that leave out what is shared', async () => {
    expect(await numbers('<html lang="en"><p>Phone: 080-2558 2299, 2558 2297', 'https://firm.in/')).toEqual([
      '+918025582299',
      '+918025582297',
    ]);
    expect(await numbers('<html lang="en-AU"><p>Call 0491 570 006 or 13 22 99', 'https://firm.example/')).toEqual([
      '+61491570006',
      '+61132299',
    ]);
  });

  it('gives the next number the area code that brackets part from the first', async () => {
    expect(await numbers('<html lang="pl"><p>tel. (22) 628 45 12, 628 45 13', 'https://firma.pl/')).toEqual([
      '+48226284512',
      '+48226284513',
    ]);
  });

  it('knows a number again that a chat is opened with', async () => {
    const chat = '<a href="https://api.whatsapp.com/send?phone=919822054321"><img alt="Chat" src="w.png"></a>';
    expect(await indian(`<p>${chat} 98220 54321`)).toEqual(['+919822054321']);
    expect(await indian('<p>98220 54321')).toEqual([]);
  });

  it('reads a column of numbers in a table of telephone numbers', async () => {
    const rows = '<tr><th>Service<th>Number<tr><th>Council tax<td>01632 960101<tr><th>Planning<td>01632 960102';
    expect(await british(`<table><caption>Telephone numbers</caption>${rows}</table>`)).toHaveLength(2);
    expect(await british(`<table><caption>Case files</caption>${rows}</table>`)).toEqual([]);
  });

  it('does not take the beginning of a name for the label of another number', async () => {
    for (const place of ['London', 'Latchford', 'Bankside', 'Dunstable', 'Casey & Sons', 'Modellbahn Smith'])
      expect(await british(`<p>${place} 01632 960101`), place).toEqual(['+441632960101']);
    expect(await numbers('<html lang="da"><p>Kontor 86 12 09 45', 'https://firma.dk/')).toEqual(['+4586120945']);
    const council = '<dl><dt>Felanmälan vatten<dd>0557-123 45</dl>';
    expect(await numbers(`<html lang="sv"><body>${council}`, 'https://firma.se/')).toEqual(['+4655712345']);
  });

  it('reads "TEL/FAX" over two numbers, and words that are longer than the number', async () => {
    expect(
      await typed('<html lang="ja"><table><tr><th>TEL／FAX<td>075-661-4432／075-661-4433</table>', 'https://a.co.jp/'),
    ).toEqual(['phone +81756614432', 'fax +81756614433']);
    expect(
      await numbers('<html lang="en-NZ"><p>Freephone: 0800 LAKEFRONT (0800 525 337)', 'https://firm.co.nz/'),
    ).toEqual(['+64800525337']);
  });

  it('reads a named field between bars', async () => {
    expect(
      await american('<p>Salt Marsh Homes · 71 Pope Avenue · Hilton Head, SC 29928 · 617.555.0123 · Licence 88-31-4'),
    ).toEqual(['+16175550123']);
    expect(
      await british('<p>61 Park Road, Hull HU5 3TS | Appointments 01632 960101 | Prescriptions 01632 960102'),
    ).toHaveLength(2);
  });

  it('leaves what stands in brackets behind a number alone', async () => {
    expect(
      await numbers('<html lang="nl"><p>Receptenlijn: 030 - 602 11 46 (24 uur per dag)', 'https://firma.nl/'),
    ).toEqual(['+31306021146']);
  });

  it('reads several numbers of one line', async () => {
    expect(await british('<p>Tel: 0117 496 0123, 0117 496 0124 or 0117 496 0125')).toHaveLength(3);
    expect(await british('<p>0117 496 0123 | 0117 496 0124')).toHaveLength(2);
    expect(await british('<p>Call 0117 496 0123 0117 496 0124')).toEqual(['+441174960123', '+441174960124']);
  });

  it('leaves house numbers, postcodes and hours beside a number alone', async () => {
    expect(await american('<p>Suite 104 (617) 555-0123')).toEqual(['+16175550123']);
    expect(await american('<p>Boston, MA 02110 617-555-0123')).toEqual(['+16175550123']);
    expect(await british('<p>Call 0117 496 0123 9am-5pm')).toEqual(['+441174960123']);
    expect(await german('<p>Tel. 030 23125 123 9-17 Uhr')).toEqual(['+493023125123']);
    expect(await german('<p>Hotline 0180 6 123499 (0,20 €/Anruf)')).toEqual(['+491806123499']);
  });

  it('reads what other countries call a telephone', async () => {
    const examples: [lang: string, host: string, line: string, number: string][] = [
      ['fr', 'societe.fr', 'Tél. : 01 99 00 12 34', '+33199001234'],
      ['es', 'empresa.es', 'Teléfono: 912 34 09 87', '+34912340987'],
      ['it', 'azienda.it', 'Tel. 06 698 12399', '+390669812399'],
      ['nl', 'bedrijf.nl', 'Telefoon: 020 - 794 12 20', '+31207941220'],
      ['pt', 'empresa.pt', 'Telefone: 21 345 09 87', '+351213450987'],
      ['pl', 'firma.pl', 'tel. 22 345 09 87', '+48223450987'],
      ['cs', 'firma.cz', 'Telefon: 222 340 987', '+420222340987'],
      ['sv', 'foretag.se', 'Telefon: 031-390 06 12', '+46313900612'],
      ['da', 'firma.dk', 'Tlf. 33 12 09 87', '+4533120987'],
      ['no', 'firma.no', 'Telefon: 22 33 09 87', '+4722330987'],
      ['fi', 'yritys.fi', 'Puh. 09 4150 0987', '+358941500987'],
      ['ru', 'firma.ru', 'Тел.: 8 (495) 234-09-87', '+74952340987'],
      ['tr', 'sirket.com.tr', 'Telefon: 0212 345 09 87', '+902123450987'],
      ['zh', 'gongsi.cn', '电话：010-62340987', '+861062340987'],
      ['ko', 'hoesa.kr', '대표전화 : 02-3486-0987', '+82234860987'],
      ['pt-BR', 'empresa.com.br', 'Fone (11) 3456-0987', '+551134560987'],
    ];
    for (const [lang, host, line, number] of examples)
      expect(await numbers(`<html lang="${lang}"><p>${line}`, `https://${host}/`), line).toEqual([number]);
  });

  it('keeps national digits where no country can be known', async () => {
    expect(await numbers('<p>Tel: 0555 123 987', 'https://acme.example/')).toEqual(['0555123987']);
  });

  it('puts one number together from all its places', async () => {
    const all = await on(
      '<html lang="en-US"><header><a href="tel:+16175550123">Call us</a></header><p>Sales: 617-555-0123<p>617-555-0123 (6175550123)',
    );
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({
      number: '+16175550123',
      how: 'text',
      dialable: true,
      href: 'tel:+16175550123',
      label: 'Sales',
    });
  });
});

describe('sources of phones', () => {
  it('takes a tel: link whose text is no number', async () => {
    const [phone] = await on('<html lang="en"><a href="tel:+1%20617%20555%200123">Call now</a>');
    expect(phone).toMatchObject({ number: '+16175550123', how: 'tel', dialable: true });
    expect(await numbers('<a href="callto://+16175550123">Skype us</a>')).toEqual(['+16175550123']);
    expect(await numbers('<a href="tel:+44(0)1174960123">ring</a>')).toEqual(['+441174960123']);
    expect(await numbers('<a href="tel:+16175550123;ext=9">ring</a>')).toEqual(['+16175550123']);
  });

  it('takes structured data', async () => {
    expect(
      await typed(
        '<script type="application/ld+json">{"@type":"Organization","telephone":"+1-617-555-0123","faxNumber":"+1 617 555 0124","contactPoint":{"@type":"ContactPoint","contactType":"billing","telephone":"+16175550125"}}</script>',
      ),
    ).toEqual(['phone +16175550123', 'fax +16175550124', 'phone +16175550125']);
    expect(
      await typed(
        '<div itemscope itemtype="https://schema.org/Store"><meta itemprop="telephone" content="+16175550123"></div>',
      ),
    ).toEqual(['phone +16175550123']);
  });

  it('takes names in the markup for a label: hCard, microdata, icons', async () => {
    expect(await numbers('<html lang="cs"><p class="tel">602 340 987', 'https://firma.cz/')).toEqual(['+420602340987']);
    expect(await numbers('<html lang="cs"><p><i class="fa fa-phone"></i> 602 340 987', 'https://firma.cz/')).toEqual([
      '+420602340987',
    ]);
    expect(await typed('<html lang="en-US"><p><i class="icon-fax"></i> 617-555-0124')).toEqual(['fax +16175550124']);
    const czech = (html: string) => typed(`<html lang="cs"><p>${html} 602 340 987`, 'https://firma.cz/');
    for (const icon of [
      '☎',
      '📞',
      '✆',
      '<i class="fa fa-phone-square"></i>',
      '<i class="fas fa-phone-alt"></i>',
      '<span class="glyphicon glyphicon-earphone"></span>',
      '<span class="lnr lnr-phone-handset"></span>',
      '<i class="fab fa-whatsapp"></i>',
      '<svg><use href="#icon-phone"></use></svg>',
      '<i class="material-icons">phone</i>',
    ])
      expect(await czech(icon), icon).toEqual([expect.stringMatching(/^(?:phone|null) \+420602340987$/)]);
    for (const icon of ['📠', '<i class="fa fa-fax"></i>', '<i class="fa fa-print"></i>'])
      expect(await czech(icon), icon).toEqual(['fax +420602340987']);
    expect(await typed('<html lang="en-US"><div class="no-print"><p>617-555-0124</div>')).toEqual([
      'phone +16175550124',
    ]);
  });

  it('reads the alternative text of pictures', async () => {
    expect(await numbers('<html lang="en-US"><img alt="Call us: (617) 555-0123" src="a.png">')).toEqual([
      '+16175550123',
    ]);
    expect(await numbers('<html lang="en-US"><img alt="IMG_20230415_123456" src="a.png">')).toEqual([]);
  });
});

describe('faxes', () => {
  it('are told by the word before, behind, above or at the left', async () => {
    for (const html of [
      '<p>Fax: 617-555-0124',
      '<p>F: 617-555-0124',
      '<p>617-555-0124 (fax)',
      '<p>Fax<br>617-555-0124',
      '<h4>Fax</h4><p>617-555-0124',
      '<dl><dt>Fax number<dd>617-555-0124</dl>',
      '<table><tr><td>Fax:<td>617-555-0124</table>',
      '<table><tr><th>Name<th>Fax<tr><td>Sales<td>617-555-0124</table>',
      '<p><a href="fax:+16175550124">617-555-0124</a>',
    ])
      expect(await typed(`<html lang="en-US"><body>${html}`), html).toEqual(['fax +16175550124']);
  });

  it('are told in many languages', async () => {
    for (const word of [
      'Telefax',
      'Télécopie',
      'Faks',
      'Faksi',
      'ファックス',
      '传真',
      '傳真',
      '팩스',
      'Факс',
      'Belgegeçer',
      'فاكس',
      'Φαξ',
      'Faxnummer',
      'Fax-Nr.',
    ])
      expect(await typed(`<p>${word}: +44 117 496 0124`), word).toEqual(['fax +441174960124']);
  });

  it('do not spread to the number beside them', async () => {
    expect(await typed('<html lang="en-US"><p>Tel: 617-555-0123, Fax: 617-555-0124')).toEqual([
      'phone +16175550123',
      'fax +16175550124',
    ]);
    expect(await typed('<html lang="en-US"><p>Fax: 617-555-0124<br>Tel: 617-555-0123')).toEqual([
      'fax +16175550124',
      'phone +16175550123',
    ]);
    expect(
      await typed('<html lang="en-US"><table><tr><th>Phone<th>Fax<tr><td>617-555-0123<td>617-555-0124</table>'),
    ).toEqual(['phone +16175550123', 'fax +16175550124']);
  });

  it('are phones too where one number is both', async () => {
    expect(await typed('<html lang="de"><p>Tel./Fax: 030 23125 123', 'https://firma.de/')).toEqual([
      'phone +493023125123',
    ]);
    expect(await typed('<html lang="en-US"><p>Phone & Fax 617-555-0123')).toEqual(['phone +16175550123']);
  });

  it('are not told by an order to dial', async () => {
    expect(await typed('<html lang="en-US"><p>Fax: Dial 1-617-555-0124')).toEqual(['fax +16175550124']);
  });
});

describe('labels and prices of calls', () => {
  it('name the desk from the line, the row or the heading', async () => {
    expect(await labelIn('<p>Sales: 617-555-0123')).toBe('Sales');
    expect(await labelIn('<p>Technical support phone: 617-555-0123')).toBe('Technical support');
    expect(await labelIn('<table><tr><td>Billing<td>617-555-0123</table>')).toBe('Billing');
    expect(await labelIn('<h3>Emergency</h3><p>617-555-0123')).toBe('Emergency');
    expect(
      await labelIn('<p>If you are lost, please call our friendly customer service team at once on 617-555-0123'),
    ).toBe('customer service');
    expect(await labelIn('<p>Tel: 617-555-0123')).toBe(null);
  });

  it('say nothing that only stands near: headings of other parts, hours, "Contact us", another line', async () => {
    expect(await labelIn('<div><h3>Bisweet Sugar Cookies</h3></div><footer><p>617-555-0123</p></footer>')).toBe(null);
    expect(await labelIn('<div><h3>Opening hours</h3><p>617-555-0123</p></div>')).toBe(null);
    expect(await labelIn('<div><h3>Yhteystiedot</h3><p>617-555-0123</p></div>')).toBe(null);
    expect(await labelIn('<div><h3>Company</h3><p>Telepon 617-555-0123</p></div>')).toBe(null);
    expect(await labelIn('<h1>Email: ada@acme.example</h1><h1>Phone: 617-555-0123</h1>')).toBe(null);
    expect(await labelIn('<p>Acme, 64367 Talheim, Tel. 617-555-0123</p>')).toBe(null);
    expect(await labelIn('<h1>We make the air in shops clean. Ask us now!</h1><p>Phone: 617-555-0123</p>')).toBe(null);
  });

  it('say what a call costs when the page does', async () => {
    expect(await costIn('<p>0844 822 1010 (calls cost 7p per minute plus your access charge)')).toContain('per minute');
    expect(await costIn('<p>0844 822 1010</p><p>Calls cost 7p per minute</p>')).toContain('per minute');
    expect(await costIn('<p>0844 822 1010</p>')).toBe(null);
    expect(await costIn('<p>Tel: 0117 496 0123<br>Help: 0844 822 1010 (7p/min)')).toBe(null);
  });
});

/** The cases that libphonenumber's finder of numbers in text documents, written afresh. */
describe('a number in a text', () => {
  const found = ['+16175550123'];

  it('is found with whatever stands before and behind it', async () => {
    for (const text of [
      'My number is (617) 555-0123.',
      'If you found this, ring me: 617-555-0123!',
      "'617-555-0123'",
      'Call us now: 617-555-0123, ask for Ann',
      '我的电话号码是617-555-0123',
      'Tel:617-555-0123',
      'tel. +1 (617) 555-0123',
      'Our address is CA 90215 - 617-555-0123 is our number.',
      'It costs $20 617-555-0123',
      '617-555-0123 $20 a piece',
      '(617)555-0123',
      '+1-617-555-0123',
      'Phone +16175550123',
      'Phone (617)-555-0123',
      'Phone 1 (617) 555 - 0123',
    ])
      expect(await american(`<p>${text}</p>`), text).toEqual(found);
  });

  it('keeps every way to write an extension apart', async () => {
    for (const end of ['ext 345', 'ext. 345', 'x345', 'x 345', ', extension 345', ' #345', 'extn: 345', '(ext. 345)'])
      expect(await on(`<html lang="en-US"><p>Phone 617-555-0123 ${end}</p>`), end).toMatchObject([
        { number: found[0], extension: '345' },
      ]);
  });

  it('begins anew behind a hyphen between spaces', async () => {
    expect(
      await numbers('<html lang="it"><body><p>Tel: +39 02 48714236 - 0323 569627</p>', 'https://acme.it/'),
    ).toEqual(['+390248714236', '+390323569627']);
  });

  it('is read by the country on the line below', async () => {
    expect(await numbers('<p>Tel:(054)347146</p><p>::: Arequipa - Perú :::</p>')).toEqual(['+5154347146']);
  });

  it('stands in a row of others', async () => {
    const four = '617-555-0123, 617-555-0124; 617-555-0125 - 617-555-0126';
    expect(await american(`<p>${four}`)).toHaveLength(4);
    expect(await american('<p>(617) 555-0123   (617) 555-0124')).toHaveLength(2);
    expect(await american('<p>Call 617-555-0123 -- 617-555-0124')).toHaveLength(2);
  });

  it('is none where the figures are dates, times, pages, parts of words or sums', async () => {
    for (const text of [
      '3/10/1984',
      '03/27/2011',
      '31/8/2011',
      '10/12/82',
      '2012-01-02 08:00',
      '2012/01/02 08:00',
      '20120102 08:00',
      '2014-04-12 04:04 PM',
      '2014-04-12 &nbsp;04:04 PM',
      'Complexity 12, pp. 211-227 (2003)',
      'Vol. 43 (2011), 1043-1100',
      'abc6175550123',
      '6175550123def',
      '£6175550123',
      '$6175550123',
      '6175550123%',
      '617-555-0123--617-555-0124-617-555-0125-617',
      '650+253+1234',
      '12 7/8 - 14 12/34 - 5',
      '$20 617 555 000',
      '12.1 - 23.71 - 23.45',
      '1979-2011 100',
      '234567890112',
      '12345',
    ])
      expect(await american(`<p>${text}</p>`), text).toEqual([]);
  });
});

describe('what is not a phone', () => {
  it('a range of counts, the name of an article, the number of a notice', async () => {
    for (const text of [
      'In the morning a mob of 700-800 people came to the gate.',
      'Cell, 06 June 2013. 10.1016/j.cell.2013.05.034',
      'Ada Lark 617-555-0123<br>ada@acme.example<br>2013-186',
    ])
      expect(
        (await american(`<p>${text}</p>`)).filter((number) => number !== '+16175550123'),
        text,
      ).toEqual([]);
  });

  const nothing: Record<string, string[]> = {
    dates: [
      '2023-04-15',
      '15.03.2016 - 31.12.2017',
      '12/25/2023 10:30',
      '2012-2015',
      '01.02.2023',
      '2024 01 15',
      '1998/1999/2000',
    ],
    times: ['09.00-17.30', '9.00 - 12.30 / 13.30 - 18.00', '08:00-17:00', '7-19'],
    prices: [
      '$1 234 567',
      '€ 1.234.567,89',
      '1 234 567 €',
      'EUR 12 345 678',
      'Rs. 12 34 567',
      '1,234,567,890 users',
      '£ 0123456.78',
    ],
    'numbers of orders and things': [
      'Order number: 112-3456789',
      'Order #0117 496 0123',
      'Item no. 617-555-0123',
      'Model 617-555-9876',
      'ISBN 978-3-16-148410-0',
      '9783161484100',
      'EAN 4006381333931',
      'SKU: 0117-4960-123',
      'Ref: 01174960123',
      'Tracking 1Z 999 AA1 0123 4567 84',
      'Patent 7,123,456',
      'AB-01174960123',
    ],
    'numbers of companies and banks': [
      'VAT No. GB 123 4567 89',
      'Company number 09876543',
      'Registered in England No. 01234567',
      'ABN 51 824 753 556',
      'USt-IdNr. DE 123456789',
      'Steuernummer 143/123/45678',
      'P.IVA 01234567890',
      'SIRET 123 456 789 00012',
      'NIP 123-456-32-18',
      'CNPJ 12.345.678/0001-90',
      'IČ: 12345678',
      'CVR 12345678',
      'Org.nr 556123-4567',
      'ИНН 7701234567',
      '사업자등록번호 : 214-87-14889',
      'Sort code 12-34-56 Account number 12345678',
      'IBAN DE89 3704 0044 0532 0130 00',
      'Konto 0532013000 BLZ 370 400 44',
      'NMLS 123456789',
    ],
    'places and postcodes': [
      '40.712776, -74.005974',
      'Beverly Hills, CA 90210-1234',
      'CEP 01310-100',
      '〒150-0001',
      'P.O. Box 01174960',
      '1000-205 Lisboa',
    ],
    'things of computers': [
      '192.168.100.200',
      'Version 10.0.19041.1234',
      'https://x.example/status/01174960123',
      'photo_20230415123456.jpg',
      '123e4567-e89b-12d3-a456-426614174000',
      'id=01174960123',
      '#0117496012',
    ],
    measures: [
      '1200 x 800 x 750 mm',
      '220-240 V, 50-60 Hz',
      '10 000 000 km',
      '0.123456',
      '3.14159265',
      '100 200 300 400',
    ],
    'nobody’s numbers': ['xxx-xxx-xxxx', '123-456-7890', '000-000-0000'],
  };
  for (const [kind, texts] of Object.entries(nothing))
    it(kind, async () => {
      for (const text of texts)
        for (const read of [american, british, german]) expect(await read(`<p>${text}</p>`), text).toEqual([]);
    });

  it('a table of figures', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, i) => `<tr><td>${i}<td>${1_000_000 + i * 12_345}<td>${617_555_0000 + i}<td>${(i * 7.77).toFixed(2)}`,
    );
    expect(await american(`<table><tr><th>Year<th>Visits<th>Bytes<th>Share${rows.join('')}</table>`)).toEqual([]);
  });

  it('a figure in a menu after the entry "Mobile"', async () => {
    expect(await german('<ul><li>Mobil<li>1462351<li>News</ul>')).toEqual([]);
  });

  it('a day behind another figure', async () => {
    expect(await british('<p>Phone shop</p><p><b>Reader 94</b> 05.03.2026 14:24</p>')).toEqual([]);
  });

  it('a product called after a call', async () => {
    expect(await american('<table><tr><td>1<td>Call of Duty<td>455-981-221</table>')).toEqual([]);
  });
});

describe('whose number it is', () => {
  it('is not the vendor’s in reviews, comments, quotations and articles', async () => {
    for (const html of [
      '<div class="review"><p>I called 617-555-0123',
      '<ol id="comments"><li>Call 617-555-0123',
      '<blockquote>Call 617-555-0123</blockquote>',
      '<meta property="article:published_time" content="2026-01-01"><article><p>The clinic answers at 617-555-0123</article>',
      '<p>Complain to the Financial Ombudsman Service, phone 617-555-0123',
    ])
      expect(await vendors(`<html lang="en-US"><body>${html}`), html).toEqual([false]);
  });

  it('is the vendor’s if it also stands in the footer', async () => {
    expect(
      await vendors(
        '<html lang="en-US"><meta property="article:published_time" content="2026-01-01"><article><p>Call 617-555-0123</article><footer>617-555-0123</footer>',
      ),
    ).toEqual([true]);
  });

  it('is found in the footer of a page of figures', async () => {
    const lots = '<p>Lot 12345 was sold</p>'.repeat(4000);
    expect(await british(`${lots}<footer>Call +44 20 7946 0958</footer>`)).toEqual(['+442079460958']);
  });

  it('is nobody’s where a theme left a reserved or made-up number', async () => {
    for (const html of [
      '<p>Tel: 617-555-0123',
      '<p>Tel +44 1632 960123',
      '<p>Tel +49 30 23125 123',
      '<p>Phone: +1 234 567 8900',
    ]) {
      const [phone] = await on(`<html lang="en-US"><body>${html}`, 'https://real-shop.com/');
      expect([phone?.vendor, phone?.placeholder], html).toEqual([false, true]);
    }
    const [demo] = await on('<html lang="en-US"><p>Tel: 617-555-0123', 'http://127.0.0.1:8080/');
    expect([demo?.vendor, demo?.placeholder]).toEqual([true, false]);
  });

  it('is nobody’s where it shows how to write one', async () => {
    expect(
      await vendors('<html lang="en-GB"><p>Your phone number, e.g. 0117 496 0123', 'https://firm.co.uk/'),
    ).not.toContain(true);
  });
});

describe('links that do not dial', () => {
  it('are empty, hold words, have too many digits or other digits than they show', async () => {
    expect(await problems('<a href="tel:">Call</a>')).toEqual(['empty']);
    expect(await problems('<a href="tel:#">617-555-0123</a>')).toEqual(['empty']);
    expect(await problems('<a href="tel:callus">Call</a>')).toEqual(['letters']);
    expect(await problems('<a href="tel:&lt;/span&gt; 617-555-0123">617-555-0123</a>')).toEqual(['letters']);
    expect(await problems('<a href="tel:0123456789012345678901">Call</a>')).toEqual(['length']);
    expect(await problems('<a href="tel:+16175550123">617-555-0124</a>')).toEqual(['differs']);
  });

  it('are not those that write the same number in another way', async () => {
    for (const html of [
      '<a href="tel:+16175550123">(617) 555-0123</a>',
      '<a href="tel:617-555-0123">1-617-555-0123</a>',
      '<a href="tel:+493023125123">030 / 23125-123</a>',
      '<a href="tel:+4930231250">+49 (0)30 23125-0</a>',
      '<a href="tel:+18003569377">1-800-FLOWERS</a>',
      '<a href="tel:1-800-FLOWERS">1-800-FLOWERS</a>',
      '<a href="tel:+16175550123;ext=12">617-555-0123 ext. 12</a>',
      '<a href="tel:112">112</a>',
      '<a href="tel:+16175550123">Call us</a>',
      '<a href="callto:acme-support">Skype</a>',
    ])
      expect(await problems(html), html).toEqual([]);
  });
});

describe('hostile pages', () => {
  const digitsAndDashes = string({ unit: constantFrom(...'0123456789+-()./ xA\n'), maxLength: 400 });

  it('never make it throw', async () => {
    await assert(
      asyncProperty(digitsAndDashes, string({ maxLength: 60 }), async (digits, noise) => {
        const page = await pageOf('<html lang="en-US"><p id="a"></p><a id="b">x</a><p id="c"></p>');
        const text = (id: string, value: string) => (page.document.getElementById(id)!.textContent = value);
        text('a', digits);
        text('c', `${noise}${digits}`);
        page.document.getElementById('b')!.setAttribute('href', `tel:${noise}${digits}`);
        const again = await pageOf(page.document.documentElement.outerHTML);
        for (const phone of atOnce(phones(again))) expect(phone.number).toMatch(/^\+?\d+$/);
        brokenCallLinks(again);
      }),
      { numRuns: 60 },
    );
  });

  it('cost little: endless digits, endless groups, ten thousand bare numbers', { timeout: 30_000 }, async () => {
    // Quadratic reading of these takes minutes; the bounds leave room for a busy machine.
    const slow = [
      '7'.repeat(19_000),
      '1 '.repeat(9_000),
      '(+'.repeat(9_000),
      '0117 496 '.repeat(2_000),
      'Tel: '.repeat(4_000),
      '1-800-AAA'.repeat(2_000),
    ];
    for (const text of slow) {
      const page = await pageOf(`<p>${text}</p>`);
      const start = performance.now();
      atOnce(phones(page));
      expect(performance.now() - start, text.slice(0, 9)).toBeLessThan(3_000);
    }
    const cells = Array.from({ length: 10_000 }, (_, i) => `<td>${(i * 7_919) % 10_000_000}`);
    const page = await pageOf(`<table><tr>${cells.join('')}</table>`);
    const start = performance.now();
    expect(atOnce(phones(page))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});
