import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { addresses } from './addresses';
import { atOnce } from './steps';
import { codesIn } from './addresses/postcodes';

const seen = async (html: string, url?: string) => atOnce(addresses(await pageOf(html, url)));
const one = async (html: string, url?: string) => (await seen(html, url))[0];
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const lines = (text: string) => `<p>${text.split(' / ').join('<br>')}</p>`;

/** Addresses as the postal authorities ask for them (after the UPU's country sheets), lines divided by " / ". */
const formats: [country: string, postcode: string, text: string, lang?: string][] = [
  ['US', '62704', '500 Maple Ave Ste 12 / Springfield IL 62704'],
  ['US', '10001-1234', '350 W 5th St, New York, NY 10001-1234'],
  ['US', '01089', '122 Birch Circle / West Springfield, MA 01089'],
  ['US', '77042', '4021 Prairie Rd, Houston, Texas, 77042'],
  ['CA', 'K1A 0B1', '10 Valley View Road / Ottawa ON K1A 0B1'],
  ['CA', 'H2X1Y4', '1200, rue Saint-Denis / Montréal (Québec) H2X1Y4'],
  ['GB', 'SW1A 2AA', 'Acme House / 49 Featherstone Street / LONDON / SW1A 2AA'],
  ['GB', 'GL3 1DL', 'Unit 4, Riverside Business Park, Mill Lane, Gloucester GL3 1DL'],
  ['IE', 'D02 AF30', '10 Harbour Row / Dublin 2 / D02 AF30'],
  ['IE', 'A65 F4E2', '5 Main Street, Kells, Co. Meath, A65 F4E2'],
  ['DE', '10115', 'Invalidenweg 12 / 10115 Berlin', 'de'],
  ['DE', '60311', 'Am Kornmarkt 5a / 60311 Frankfurt am Main', 'de'],
  ['DE', '82205', 'Acme GmbH · Talweg 32 · D-82205 Gilching'],
  ['AT', '1010', 'Ringgasse 7/3/12 / 1010 Wien', 'de-at'],
  ['AT', '5020', 'A-5020 Salzburg, Mozartgasse 4'],
  ['CH', '8001', 'Seestrasse 12 / CH-8001 Zürich'],
  ['CH', '1201', 'Rue du Lac 3 / 1201 Genève / Suisse'],
  ['FR', '75009', '15-17 rue des Tilleuls / 75009 Paris', 'fr'],
  ['FR', '33000', '12 bis, avenue de la Gare, 33000 Bordeaux', 'fr'],
  ['BE', '1000', 'Nieuwstraat 14 / 1000 Brussel / België', 'nl-be'],
  ['BE', '4000', 'Rue Haute 12, B-4000 Liège'],
  ['NL', '1012 AB', 'Damgracht 9-II / 1012 AB Amsterdam', 'nl'],
  ['NL', '3511CE', 'Lange Hof 1a, 3511CE Utrecht', 'nl'],
  ['LU', '1160', "32, boulevard d'Avril / L-1160 Luxembourg"],
  ['ES', '28013', 'Calle Mayor, 5, 2º izq. / 28013 Madrid', 'es'],
  ['ES', '08002', 'Avinguda del Mar 44, 08002 Barcelona', 'es'],
  ['PT', '1100-053', 'Rua Augusta, 24 / 1100-053 Lisboa', 'pt'],
  ['IT', '20121', 'Via Manzi, 12 / 20121 Milano (MI)', 'it'],
  ['IT', '00187', 'Piazza Verdi 3 - 00187 Roma', 'it'],
  ['PL', '00-950', 'ul. Polna 12/4 / 00-950 Warszawa', 'pl'],
  ['CZ', '110 00', 'Dlouhá 733/29 / 110 00 Praha 1', 'cs'],
  ['SK', '811 02', 'Panská 12 / 811 02 Bratislava / Slovensko', 'sk'],
  ['SE', '111 57', 'Storgatan 12 / 111 57 Stockholm', 'sv'],
  ['NO', '0150', 'Skippergata 4 / 0150 Oslo', 'no'],
  ['DK', '1050', 'Kongevej 12, 2. tv. / 1050 København K', 'da'],
  ['FI', '00100', 'Mannerkatu 3 A 5 / 00100 Helsinki', 'fi'],
  ['AU', '2067', 'Level 2, 845 Pacific Hwy / Chatswood NSW 2067'],
  ['AU', '3000', '120 Collins Street, Melbourne VIC 3000'],
  ['NZ', '1010', '12 Queen Street / Auckland 1010 / New Zealand'],
  ['IN', '400 001', '12, Marine Road, Fort / Mumbai 400 001 / India'],
  ['IN', '560085', 'Plot No. 9, 3rd Floor, Palm Complex, Bengaluru - 560085'],
  ['SG', '609930', '2 Jurong Road / #11-04 Palm Tower / Singapore 609930'],
  ['JP', '100-0005', '〒100-0005 東京都千代田区丸の内1-9-1'],
  ['JP', '113-0021', '2-28-8 Honkomagome, Bunkyo-ku / Tokyo 113-0021 / Japan'],
  ['BR', '01310-100', 'Av. Paulista, 1000 - Bela Vista / São Paulo - SP / CEP 01310-100', 'pt-br'],
  ['BR', '83325-045', 'Rua Alta, 1645 / CEP: 83325-045 / Pinhais - PR', 'pt-br'],
  ['MX', '06600', 'Av. Reforma 222, Col. Juárez / 06600 Ciudad de México / México'],
  ['ZA', '8001', '12 Long Street / Cape Town / 8001 / South Africa'],
  ['CN', '200233', 'Room 905, 1289 Yi Road / Shanghai 200233 / China'],
  ['TW', '104', '5F, No. 96 Jianguo North Road / Taipei 104 / Taiwan'],
  ['KR', '04524', '04524 서울특별시 중구 세종대로 110'],
  ['MY', '50490', 'Level 16, 6 Jalan Semantan / 50490 Kuala Lumpur / Malaysia'],
  ['TR', '34394', 'Büyükdere Cad. No: 120 / 34394 İstanbul', 'tr'],
  ['RU', '101000', '101000, Москва, ул. Мясницкая, д. 26', 'ru'],
  ['GR', '105 57', 'Λεωφόρος Αμαλίας 12 / 105 57 Αθήνα / Ελλάδα'],
  ['HU', '1051', '1051 Budapest, Nádor utca 22.', 'hu'],
  ['DE', '34117', 'Hauptstr. 41 / 34117 Kassel', 'de'],
  ['BR', '13011-300', 'Rua das Palmeiras, 158 - Centro, Campinas - SP, 13011-300', 'pt-br'],
  ['RU', '614000', '614000, г. Пермь, ул. Ленина, д. 58, оф. 210', 'ru'],
  ['UA', '79008', 'вул. Руська, 12, м. Львів, 79008', 'uk'],
  ['RO', '010061', 'Str. Doamnei nr. 12 / 010061 București / România'],
];

describe('postal addresses', () => {
  it.each(formats)('are read as %s writes them: %s, %s', async (country, postcode, text, lang = 'en') => {
    const html = `<html lang="${lang}"><body>${lines(text)}</body></html>`;
    const found = await seen(html);
    expect(found.map((each) => each.postcode)).toEqual([postcode]);
    expect(found[0]).toMatchObject({
      country,
      match: text.includes('Taiwan') ? 'weak' : 'strong',
      vendor: true,
      poBox: false,
    });
    const read = new Set(words(found[0]!.text));
    expect(words(text).filter((word) => read.has(word)).length / words(text).length).toBeGreaterThan(0.7);
  });

  it('need no number where the code leaves no doubt', async () => {
    expect((await one('<p>Manor Farm, Church Lane<br>Great Acre<br>CV36 5NQ</p>'))?.postcode).toBe('CV36 5NQ');
    expect((await one('<html lang="fr"><p>Lieu-dit Les Ormes<br>24200 Sarlat</p>'))?.postcode).toBe('24200');
    const india = '<p>Acre College,<br>A.B. Road, Near Clock Tower,<br>Indore 452001</p>';
    expect((await one(india, 'https://acre.in/'))?.postcode).toBe('452001');
    expect((await one('<p>Acre View Hotel, Strand Road, Sligo, F91 X2K7, Ireland</p>'))?.postcode).toBe('F91 X2K7');
  });

  it('are no numbers of courses, cases and members', async () => {
    for (const text of [
      'Unit 4, 12 Lake Rd, tel 017687 72345',
      'CIN IT013250A1ABCDEFGH CIR 013250-ALB-00012',
      'CRN 20417, BIO 101-02, Room 217. Fall 2014',
      'A verdict of $1,250,000 in case no. 2:13-cv-01234. CV-2012-900345',
      'VAT No 763 2210 45. FMB member 12345. CHAS ref 00921',
      'Open 09h00 - 13h00, NIF 501 234 560 ERS E123456',
    ])
      expect(await seen(`<html lang="en-US"><p>${text}</p>`), text).toEqual([]);
  });

  it('may have the code behind the street in Japan', async () => {
    expect((await one('<html lang="ja"><p>長野県松本市里山辺123-4 〒390-0221</p>'))?.postcode).toBe('390-0221');
  });

  it('are read on one line within a sentence', async () => {
    expect(
      await one(
        '<p>Acme is registered in England. Registered number: 4663281. Registered office: 1st Floor, Harbour House, Speke Road, Liverpool L24 8RB.</p>',
      ),
    ).toMatchObject({ text: '1st Floor, Harbour House, Speke Road, Liverpool L24 8RB', country: 'GB' });
    expect((await one('<p>Write to us at 12 Mill Lane, Portland, OR 97205, and we will answer.</p>'))?.text).toBe(
      '12 Mill Lane, Portland, OR 97205',
    );
  });

  it('are put together from paragraphs, cells and terms', async () => {
    for (const html of [
      '<div><p>Acme Ltd</p><p>70 Harbour Street</p><p>London</p><p>W1T 3NL</p></div>',
      '<table><tr><td>Street</td><td>70 Harbour Street</td></tr><tr><td>Town</td><td>London W1T 3NL</td></tr></table>',
      '<ul><li>70 Harbour Street</li><li>London W1T 3NL</li></ul>',
    ])
      expect(await one(html), html).toMatchObject({
        postcode: 'W1T 3NL',
        match: 'strong',
        text: expect.stringContaining('70 Harbour Street'),
      });
  });

  it('stop where another fact begins', async () => {
    const html = lines('Acme Inc / 12 Mill Lane / Portland, OR 97205 / Phone: 503-555-0100 / Open Monday 9-5');
    expect(await seen(html)).toMatchObject([{ text: 'Acme Inc, 12 Mill Lane, Portland, OR 97205' }]);
    expect((await one('<p>© Acme srl via Roma, 2 - 23900 Lecco (LC) Tel. 0341 555 010</p>'))?.text).toBe(
      'Acme srl via Roma, 2, 23900 Lecco (LC)',
    );
  });

  it('are told apart where several stand together', async () => {
    const html = lines('14 Sarah Street, Mascot NSW 2020 / P.O. Box 6332, Alexandria NSW 2015');
    expect((await seen(html)).map(({ text, poBox }) => `${text} ${poBox}`)).toEqual([
      '14 Sarah Street, Mascot NSW 2020 false',
      'P.O. Box 6332, Alexandria NSW 2015 true',
    ]);
    expect(await seen('<p>Shops: 1 High Street, Bath BA1 5AB; 22 High Street, Bath BA1 5AB</p>')).toHaveLength(2);
  });

  it('know a box at the post office from a street', async () => {
    for (const text of [
      'PO Box 12 / Boston, MA 02101',
      'Postfach 10 11 12 / 50667 Köln',
      'Postbus 123 / 1000 AA Amsterdam',
      'P.O. Box 9 / Leeds / LS1 4AP',
    ])
      expect(await one(`<html lang="de"><body>${lines(text)}`), text).toMatchObject({ poBox: true });
    expect(await one(lines('PO Box 9 / 12 High Street / Coventry CV1 5QN'))).toMatchObject({ poBox: false });
  });

  it('need no postcode where the country has none or a label announces them', async () => {
    expect(await one('<p>Unit 6, Harbour Chambers, 189 Des Vieux Road, Sheung Wan, Hong Kong</p>')).toMatchObject({
      country: 'HK',
      postcode: null,
      match: 'weak',
    });
    expect(
      await one('<h5>Dirección</h5><p>Av. Miraflores 9700, Pudahuel, Santiago</p>', 'https://acme.cl/'),
    ).toMatchObject({ country: 'CL', match: 'weak' });
    expect(await one('<p>P.O. Box 1234, Dubai, United Arab Emirates</p>')).toMatchObject({
      country: 'AE',
      poBox: true,
    });
    expect(await one('<p>地址：台北市信義區松仁路100號5樓</p>', 'https://acme.tw/')).toMatchObject({ country: 'TW' });
    expect(await one('<p>地址：上海市徐汇区宜山路1289号</p>', 'https://acme.cn/')).toMatchObject({ country: 'CN' });
    expect(await one('<p>安徽省合肥市台头镇天华工业集团888号</p><p>联系地址</p>')).toMatchObject({ country: 'CN' });
    expect(await one('<h2>Indirizzo: Via degli Alberi, 69</h2>', 'https://acme.it/')).toMatchObject({ country: 'IT' });
  });

  it('need no postcode where a telephone or mailbox stands in the next line', async () => {
    const near = '<p>Cel: 987 654 321</p>';
    expect(await one(`<p>Calle Lima 416</p>${near}`, 'https://acme.pe/')).toMatchObject({ text: 'Calle Lima 416' });
    expect(
      await one(
        '<p>ul. Polna 135</p><p>Warszawa</p><p><a href="mailto:a@acme.example">Mail</a></p>',
        'https://acme.pl/',
      ),
    ).toMatchObject({ text: 'ul. Polna 135, Warszawa', match: 'weak' });
    expect(await one('<p>г.Саратов<br>ул. Садовая 12</p><p>+7 (8452) 49-60-12</p>', 'https://acme.ru/')).toMatchObject({
      text: 'г.Саратов, ул. Садовая 12',
    });
    expect(await one('<p>Calle Lima 416</p><p>Un paseo por la calle</p>', 'https://acme.pe/')).toBe(undefined);
  });

  it('may go down from the country to the house', async () => {
    expect(await one('<p>© Акме<br>Россия, Саратов, ул. Садовая, д.12</p>')).toMatchObject({ country: 'RU' });
    const ru = (html: string) => one(`<html lang="ru-RU"><body>${html}`);
    expect(await ru('<p>Тверская обл.,<br>г. Тверь, ул. Садовая 10</p>')).toMatchObject({
      text: 'г. Тверь, ул. Садовая 10',
    });
  });

  it('are read where the number leads to an article, and not from the hour above', async () => {
    expect(await one('<html lang="fr-FR"><body><p>35 le Grand Talweg<br>87370 Bourg-sur-Acme</p>')).toMatchObject({
      postcode: '87370',
      match: 'strong',
    });
    const church = '<p>Prayer is said at 8.30 am</p><p>ACME CHURCH<br>Clarks Hay, Acmeton. GL7 5UA</p>';
    expect(await one(`<html lang="en-GB"><body>${church}`)).toMatchObject({
      text: 'ACME CHURCH, Clarks Hay, Acmeton. GL7 5UA',
    });
  });

  it('part the town from its street where no comma does', async () => {
    expect(await one('<p>20148 Milano Via Reale 14</p>', 'https://acme.it/')).toMatchObject({
      text: '20148 Milano, Via Reale 14',
      postcode: '20148',
    });
    expect(await one("<p>Lange Hof 29<br>5213 BB 's-Hertogenbosch</p>", 'https://acme.nl/')).toMatchObject({
      postcode: '5213 BB',
    });
  });

  it('hold everything behind the code in Japan, and nothing of the line above', async () => {
    const found = await seen('<p>〒545-0021 大阪市阿倍野区阪南町3-8-26</p><p>〒820-0066 福岡県飯塚市幸袋781-258</p>');
    expect(found.map(({ text }) => text)).toEqual([
      '〒545-0021 大阪市阿倍野区阪南町3-8-26',
      '〒820-0066 福岡県飯塚市幸袋781-258',
    ]);
  });

  it('are read from the place that an embedded map shows', async () => {
    const src =
      'https://maps.google.com/maps?q=Shop%202%2C%2070%20Gum%20Crescent%2C%20Hoppers%20Hill%2C%20VIC%203029&output=embed';
    expect(await seen(`<iframe src="${src}"></iframe>`)).toMatchObject([
      { postcode: '3029', country: 'AU', how: 'map' },
    ]);
    expect(await seen('<iframe src="https://maps.google.com/maps?q=-37.8,144.9&output=embed"></iframe>')).toEqual([]);
  });

  it('are reported once, however often and in whatever way the page gives them', async () => {
    const found =
      await seen(`<script type="application/ld+json">{"@type":"Store","address":{"@type":"PostalAddress","streetAddress":"12 Mill Ln","addressLocality":"Portland","addressRegion":"OR","postalCode":"97205","addressCountry":"US"}}</script>
      <main><address>12 Mill Lane<br>Portland, OR 97205</address></main><footer><p>12 Mill Lane, Portland, OR 97205, USA</p></footer>`);
    expect(found).toMatchObject([
      { how: 'address', ways: ['address', 'text', 'json-ld'], visible: true, country: 'US', match: 'strong' },
    ]);
  });

  it('are read from structured data alone', async () => {
    expect(
      await one(
        '<script type="application/ld+json">{"@type":"Organization","address":{"@type":"PostalAddress","streetAddress":"Talweg 5","postalCode":"10115","addressLocality":"Berlin","addressCountry":{"@type":"Country","name":"Germany"}}}</script>',
      ),
    ).toMatchObject({
      text: 'Talweg 5, 10115 Berlin',
      postcode: '10115',
      country: 'DE',
      how: 'json-ld',
    });
    expect(
      await one(
        '<div itemscope itemtype="https://schema.org/LocalBusiness"><div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="postOfficeBoxNumber">PO Box 7</span> <span itemprop="addressLocality">Leeds</span> <span itemprop="postalCode">LS1 4AP</span></div></div>',
      ),
    ).toMatchObject({ postcode: 'LS1 4AP', poBox: true });
  });
});

describe('what only looks like a postal address', () => {
  it('is left out', async () => {
    for (const text of [
      'Phone: (413) 555-0102 / Warwick: (401) 555-0185',
      '+60 3 9213 1435 / France',
      'Over 10000 Kunden, 2500 Produkte, 1200 Watt',
      'Copyright 2016 Acme, all rights reserved 2012-2024',
      'Summer Sale 2026 / 50 % off',
      'Order 10115 Shipped 12 May 2026',
      'Laser PP 3034, Laser PP 4050XP, Laser PP 4060, Solid 166E',
      '1200 TC Sheet Sets, 12 pieces',
      'ISBN 978-3-12-732320-7, Art. 82205 Blau',
      'Model M1 5GX with 16 GB',
      'VAT Reg 920 2565 50, Company No. 08314595',
      'IBAN DE02 1203 0000 0000 2020 51 Berlin',
      'Monday 9.00 - 17.00 Uhr',
      'from 2000 Euro, 1999 Dollar, 3000 Stück',
      '48.1374 11.5755 München',
      'We ship to 10115 Berlin and 80331 München',
      'In 2014 Springfield won 5000 Fans',
      'Musterstraße 1, 12345 Musterstadt',
      '123 Main Street, Anytown, CA 90210',
      'Ada Lark / 2750 Recommendations / Ben Stone / 2305 Recommendations',
      'Why do rovers get stuck? / July 1, 2013 -- Updated 1640 GMT (0040 HKT) / While travelling in the dust, it slid',
      'Low 0-69 / Normal 70-130 / High 131',
      'They had been apart since 1992 / Ada Lark greets her friends in Cape Town, South Africa',
      'Tour de France 2013 highlights: she wins stage 17 and extends her lead over the others by nine seconds',
      'New Bird Flu Virus Kills Two Men At 12 Market Road In, China',
      '广东省深圳市今天新增888号病例',
    ])
      expect(
        (await seen(lines(text))).map((each) => each.text),
        text,
      ).toEqual([]);
  });

  it('is a number in a list of papers', async () => {
    const list =
      'DR 581, Templates in Mill Road 5, DR 960, Covariant references, DR 1227, Mixing contexts, DR 2374, Overly';
    expect(await seen(`<html lang="en-US"><body><p>${list}</p><p>P2334R1, Support, P2360R0, Extend init</p>`)).toEqual(
      [],
    );
  });

  it('is a form to be filled in', async () => {
    expect(
      await seen(
        '<form><label>Street and number <input placeholder="Talweg 5"></label><label>Postcode <input placeholder="10115"></label><label>Town <input placeholder="Berlin"></label></form>',
      ),
    ).toEqual([]);
  });

  it("is somebody else's", async () => {
    for (const html of [
      '<h3>Shipping address</h3><p>Jo Bloom<br>12 Mill Lane<br>Portland, OR 97205</p>',
      '<p>SOLD TO:</p><p>Jo Bloom<br>12 Mill Lane<br>Bath NY 10001</p>',
      '<h2>Delivery information:</h2><p>Jo Bloom<br>12 Mill Lane<br>Bath NY 10001</p>',
      '<p>Financial Ombudsman Service<br>183 Harbour Wall<br>London<br>E14 9SR</p>',
      '<h2>Hébergement</h2><p>Nuage SA<br>2 rue du Port<br>59100 Roubaix</p>',
      '<h3>Zuständige Aufsichtsbehörde</h3><p>Amt für Daten<br>Talweg 5<br>10115 Berlin</p>',
      '<script type="application/ld+json">{"@type":"JobPosting","jobLocation":{"@type":"Place","address":{"@type":"PostalAddress","streetAddress":"Talweg 5","postalCode":"10115","addressLocality":"Berlin"}}}</script>',
    ])
      expect(await one(html), html).toMatchObject({ vendor: false });
  });

  it('never makes the reader throw or wait', async () => {
    assert(
      property(string({ maxLength: 200 }), (text) => {
        for (const { start, end } of codesIn(`${text} 10115 ${text}`)) expect(end).toBeGreaterThan(start);
      }),
    );
    const started = performance.now();
    for (const text of [
      '12345 A'.repeat(2_500),
      'Street 5, '.repeat(1_800),
      `${'Aa '.repeat(6_000)}12345 Berlin`,
      '區路1號'.repeat(4_000),
      '((((:'.repeat(3_000),
    ])
      await seen(`<p>${text}</p>`);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

it('does not take the entry in a register for a postcode with its country', async () => {
  expect(await seen('<html lang="es"><p>Registro Mercantil, Tomo 12345, Folio 67, Hoja B-123456</p>')).toEqual([]);
});

it('reads towns before their street in Hungary, codes with the letters of Greece, and parks without a number', async () => {
  expect(await one(lines('6722 Szeged, Petőfi Sándor sgt. 14.'), 'https://bolt.hu/')).toMatchObject({
    postcode: '6722',
    country: 'HU',
  });
  expect(await one(lines('Σόλωνος 45, 3ος όροφος / Τ.Κ. 106 73, Αθήνα'), 'https://firma.gr/')).toMatchObject({
    postcode: '106 73',
    country: 'GR',
  });
  expect(
    await one(lines('地址：浙江省温州市永嘉县瓯北镇东瓯工业区 / 邮编：325105'), 'https://valve.cn/'),
  ).toMatchObject({
    postcode: '325105',
    country: 'CN',
  });
});

it('does not take a document exchange for a postcode', async () => {
  const found = await seen(
    lines("St Peter's House / 14 Byram Street / Huddersfield / HD1 2PR / DX 711270 Huddersfield 8"),
  );
  expect(found.map(({ postcode }) => postcode)).toEqual(['HD1 2PR']);
});
