import { assert, integer, property, string, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { emails } from './emails';
import { atOnce } from './steps';
import { addressesIn, mailtoAddresses, registeredName, roleOf } from './emails/address';
import { cloudflare, obfuscatedIn } from './emails/obfuscated';

const seen = async (html: string, url?: string) => atOnce(emails(await pageOf(html, url)));
const addresses = async (html: string) => (await seen(html)).map(({ address }) => address);
const one = async (html: string, url?: string) => (await seen(html, url))[0];

/** Whose the addresses of a list are, one member of a guild a row. */
const vendors = async (...domains: string[]) => {
  const rows = domains.map((domain, at) => `<tr><td>Member ${at}<td>office@${domain}</tr>`);
  const found = await seen(`<table>${rows.join('')}</table>`, 'https://guild.example/');
  return found.map(({ vendor }) => vendor);
};

/** What Cloudflare's edge does to an address. */
const protect = (address: string, key = 0x5a) =>
  [key, ...Array.from(address, (letter) => letter.charCodeAt(0) ^ key)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** What TYPO3 does to an address with an offset. */
const turn = (address: string, offset: number) =>
  Array.from(address, (letter) => {
    const code = letter.charCodeAt(0);
    const range = [
      [0x2b, 0x3a],
      [0x40, 0x5a],
      [0x61, 0x7a],
    ].find(([from, to]) => code >= from! && code <= to!);
    if (!range) return letter;
    const size = range[1]! - range[0]! + 1;
    return String.fromCharCode(range[0]! + ((code - range[0]! + offset + size) % size));
  }).join('');

describe('e-mail addresses', () => {
  it('are read from text, in lower case and without the mark that ends the sentence', async () => {
    expect(
      await addresses(
        '<p>Write to Hello@Acme.example.</p><p>(sales@acme.example), "o.neil+eu@acme.co.uk"; E-Mail:post@acme.example!</p>',
      ),
    ).toEqual(['hello@acme.example', 'sales@acme.example', 'o.neil+eu@acme.co.uk', 'post@acme.example']);
  });

  it('are read beside letters of other scripts and in full width', async () => {
    expect(await addresses('<p>邮箱info@acme.example电话</p><p>メール：sales＠acme.example</p>')).toEqual([
      'info@acme.example',
      'sales@acme.example',
    ]);
  });

  it('are read from mailto links: several at once, encoded, with a query', async () => {
    expect(mailtoAddresses('mailto:a@acme.example,%20b%40acme.example?subject=Hi&body=c@acme.example')).toEqual([
      'a@acme.example',
      'b@acme.example',
    ]);
    expect(mailtoAddresses('MAILTO://Info@acme.example')).toEqual(['info@acme.example']);
    expect(mailtoAddresses('mailto:Acme%20<info@acme.example>')).toEqual(['info@acme.example']);
    expect(mailtoAddresses('mailto:100%@acme.example')).toEqual([]);
    expect(await addresses('<a href="mailto:?subject=Look&body=https://acme.example">Tell a friend</a>')).toEqual([]);
  });

  it('are reported once, by the best proof, with every way they were seen', async () => {
    const html = `<script type="application/ld+json">{"@type":"Organization","email":"mailto:info@acme.example"}</script>
      <div hidden><p>info@acme.example</p></div><footer><a href="mailto:info@acme.example">info@acme.example</a></footer>`;
    const all = await seen(html);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({
      how: 'mailto',
      visible: true,
      region: 'footer',
      ways: ['mailto', 'text', 'json-ld'],
    });
  });

  it('are read from the alternative text of a picture', async () => {
    expect(await one('<p>Mail: <img src="mail.png" alt="office@acme.example"></p>')).toMatchObject({
      address: 'office@acme.example',
      how: 'image',
    });
  });

  it('end where the next element begins, though no space stands between', async () => {
    expect(
      await addresses(
        '<p>by e-mailing<a href="mailto:care@acme.example">care@acme.example</a>and</p><p><span>info@acme.example</span><b>Phone</b></p>',
      ),
    ).toEqual(['care@acme.example', 'info@acme.example']);
    expect(await addresses('<li><b>info@acme.example</b>Phone: 555</li>')).toEqual(['info@acme.example']);
  });

  it('without an ending count where the page calls them e-mail', async () => {
    const html = '<table><tr><td>Email :</td><td>info@acmecafe</td></tr></table>';
    expect(await one(html)).toMatchObject({ address: 'info@acmecafe', complete: false });
    expect(await addresses('<p>Follow</p><p>team@acmecafe</p>')).toEqual([]);
  });
});

describe('disguised e-mail addresses', () => {
  it('are read in the words of many languages', () => {
    for (const text of [
      'info [at] acme.example',
      'info(at)acme.example',
      'info (at) acme (dot) example',
      'info [AT] acme [DOT] example',
      'info {at} acme {dot} example',
      'info<at>acme.example',
      'info at acme dot example',
      'info AT acme DOT example',
      'info AT acme.example',
      'info[ät]acme.example',
      'info (ät) acme (punkt) example',
      'info(aet)acme.example',
      'info (arroba) acme (punto) example',
      'info arroba acme punto example',
      'info[arroba]acme[ponto]example',
      'info (chiocciola) acme (punto) example',
      'info (arobase) acme (point) example',
      'info[apenstaartje]acme[punt]example',
      'info (małpa) acme (kropka) example',
      'info (zavináč) acme (tečka) example',
      'info (snabel-a) acme.example',
      'info snabel-a acme.example',
      'info kukac acme.example',
      'info(a)acme.example',
      'info (кukac) acme.example'.replace('к', 'k'),
      'info (собака) acme (точка) example',
      'info★acme.example',
      'info[アットマーク]acme.example',
      'info(골뱅이)acme.example',
      'info [put the at sign here] acme.example',
      'info (write @ here) acme.example',
      'info-at-acme.example',
      'info @ acme.example',
      'info(@)acme(.)example',
      'info [at] acme . example',
    ])
      expect(
        obfuscatedIn(text).map(({ address }) => address),
        text,
      ).toEqual(['info@acme.example']);
  });

  it('keep the parts of longer names', () => {
    expect(obfuscatedIn('jo [dot] doe [at] mail [dot] acme [dot] co [dot] uk').map(({ address }) => address)).toEqual([
      'jo.doe@mail.acme.co.uk',
    ]);
  });

  it('are not seen in sentences', () => {
    for (const text of [
      'Look at acme.example for more.',
      'We sell stay-at-home.com mugs at acme.example today',
      'Meet us at booth 12. Dot your i.',
      'Open (at present) daily. Visit acme.example',
      'Call (toll free) or look at our site',
      'Arrive at noon, dot the line',
      'Section 5(a) applies',
      'array[at] and point to it',
      'By night the crowd grew and at one point the square was full.',
      'In the picture the boat is a tiny dot on the left.',
      'From a regional point of view it matters.',
      'Follow her or email her at ada.lark@ acme.example',
    ])
      expect(obfuscatedIn(text), text).toEqual([]);
  });

  it('are read over a picture of the sign', async () => {
    expect(await addresses('<p>info<img alt="@" src="at.gif">acme.example</p>')).toEqual(['info@acme.example']);
    expect(await addresses('<p>info <img alt="At" src="at.gif"> acme.example</p>')).toEqual([]);
  });

  it('are read from entities and from pieces of markup', async () => {
    expect(
      await addresses(
        '<p>&#105;nfo&#64;acme&#46;example</p><p>sales<!-- no spam --><span>@</span>acme<wbr>.example</p><p>he\u200Blp@acme.example</p>',
      ),
    ).toEqual(['info@acme.example', 'sales@acme.example', 'help@acme.example']);
  });

  it('are read without the bait that no reader sees', async () => {
    expect(await one('<p>info@<span style="display:none">null</span>acme.example</p>')).toMatchObject({
      address: 'info@acme.example',
      how: 'obfuscated',
    });
    expect(await addresses('<p>infoNOSPAM@acme.example</p>')).toEqual(['info@acme.example']);
  });

  it('are read against the direction of the text', async () => {
    expect(
      await one('<p><span style="unicode-bidi:bidi-override; direction: rtl">elpmaxe.emca@ofni</span></p>'),
    ).toMatchObject({
      address: 'info@acme.example',
      how: 'obfuscated',
    });
    expect(await addresses('<bdo dir="rtl">elpmaxe.emca@selas</bdo>')).toEqual(['sales@acme.example']);
  });

  it('are read behind the protection of Cloudflare', async () => {
    const code = protect('info@acme.example');
    const spans = `<p><a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="${code}">[email&#160;protected]</a></p>
      <p>Sales <span class="__cf_email__" data-cfemail="${protect('sales@acme.example', 7)}">[email&#160;protected]</span></p>
      <p><a href="/cdn-cgi/l/email-protection#${protect('help@acme.example?subject=Order')}">Write to us</a></p>`;
    expect((await seen(spans)).map(({ address, how }) => `${address} ${how}`).sort()).toEqual([
      'help@acme.example cfemail',
      'info@acme.example cfemail',
      'sales@acme.example cfemail',
    ]);
    for (const broken of ['', '5', 'zz', '00', `${code}0`, 'ff'.repeat(400)]) expect(cloudflare(broken)).toBeNull();
  });

  it('are read from the tokens of TYPO3 and from data attributes', async () => {
    expect(
      await addresses(
        `<a href="#" data-mailto-token="${turn('mailto:info@acme.example', 3)}" data-mailto-vector="3">info(at)acme.example</a>`,
      ),
    ).toEqual(['info@acme.example']);
    expect(
      await addresses(
        `<a href="javascript:linkTo_UnCryptMailto('${turn('mailto:sales@acme.example', 2)}',-2);">Sales</a>`,
      ),
    ).toEqual(['sales@acme.example']);
    expect(await addresses('<a href="#" data-user="help" data-domain="acme.example">Write</a>')).toEqual([
      'help@acme.example',
    ]);
  });
});

describe('what only looks like an e-mail address', () => {
  it('is left out', async () => {
    for (const text of [
      'logo@2x.png and icon@3x.webp',
      'npm i @acme/widgets@1.2.3 left-pad@1.3.0',
      'Follow @acme on any network, or @acme@social.example',
      'https://0123abcd@errors.acme.example/42',
      'git@code.example:acme/shop.git',
      'ssh://git@code.example/acme',
      '3 @ $5.00 each, 2@4.50',
      'you@acme.example', // who writes "you"?
      'name@example.com your.name@company.com max.mustermann@firma.de',
      'john.doe@domain.com, nombre@correo.es, votre.nom@exemple.fr',
      'jane@yourdomain.com info@mysite.com filler@godaddy.example',
      'LINE ID: @551abcde',
      '@ Copyright 2020 Acme',
      'sip:desk@acme.example',
      'a..b@acme.example',
    ])
      expect(await addresses(`<p>${text}</p>`), text).toEqual([]);
    expect(
      await addresses(
        '<input placeholder="me@acme.example"><textarea>me@acme.example</textarea><script>var a = "dev@acme.example"</script><!-- dev@acme.example -->',
      ),
    ).toEqual([]);
  });

  it('never throws and never makes up letters', () => {
    assert(
      property(string({ maxLength: 300 }), (text) => {
        for (const { address, start, end } of addressesIn(`${text}@${text}`)) {
          expect(address).toMatch(/^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/);
          expect(end).toBeGreaterThan(start);
        }
        obfuscatedIn(`${text} [at] ${text} dot ${text}`);
        cloudflare(text);
      }),
    );
  });

  it('takes no longer on hostile text', () => {
    const started = performance.now();
    for (const text of [
      'a'.repeat(20_000),
      'a.'.repeat(10_000),
      'a@'.repeat(10_000),
      '[at]'.repeat(5_000),
      'a at '.repeat(4_000),
      'a dot '.repeat(3_000),
      '-'.repeat(20_000),
    ]) {
      addressesIn(`${text}@${text}`);
      obfuscatedIn(`${text} [at] ${text}`);
    }
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('decodes what was protected', () => {
    const part = stringMatching(/^[a-z0-9]{1,12}$/);
    assert(
      property(part, part, integer({ min: 0, max: 255 }), (user, host, key) => {
        const address = `in7${user}@x${host}.example`;
        expect(cloudflare(protect(address, key))).toBe(address);
      }),
    );
  });
});

describe('who reads an address', () => {
  it('is told by the inbox in many languages', () => {
    const said = {
      sales: ['sales', 'verkauf', 'ventas', 'vendite', 'prodej', 'reservas', 'orders', 'satis'],
      support: [
        'support',
        'kundenservice',
        'customer.service',
        'techsupport1',
        'klantenservice',
        'podpora',
        'reklamace',
        'kundeservice',
        'asiakaspalvelu',
        'sac',
        'helpdesk',
        'contactcentre',
      ],
      billing: ['billing', 'rechnung', 'buchhaltung', 'facturacion', 'ucetni', 'accounts', 'ksiegowosc', 'faktura'],
      privacy: ['privacy', 'datenschutz', 'dpo', 'rgpd', 'rodo'],
      press: ['press', 'presse', 'prensa', 'mediainquiries', 'consumerpr'],
      jobs: ['jobs', 'karriere', 'bewerbung', 'rrhh', 'lavoraconnoi'],
      general: ['info', 'kontakt', 'hello', 'contacto', 'office', 'contatti'],
      'no-reply': ['noreply', 'no-reply', 'donotreply', 'do-not-reply', 'no_reply', 'nicht-antworten', 'nepasrepondre'],
      personal: ['jo.bloom', 'm.berg'],
      other: ['aurora', 'zx81'],
    };
    for (const [role, inboxes] of Object.entries(said))
      for (const inbox of inboxes) expect(roleOf(`${inbox}@acme.example`, null), inbox).toBe(role);
  });

  it('is told by the label where the inbox says nothing', async () => {
    expect(roleOf('x1@acme.example', 'Press enquiries')).toBe('press');
    expect(roleOf('info@acme.example', 'Kundenservice')).toBe('support');
    expect(roleOf('ada@acme.example', 'Ada Lark')).toBe('personal');
    expect(await one('<p>Leeds: acme_leeds@gmail.com</p>')).toMatchObject({ role: 'other' });
    expect(roleOf('larka@acme.example', 'Ada Lark')).toBe('personal');
    expect(roleOf('newsdesk7@acme.example', 'Contact Us')).toBe('other');
    expect(roleOf('corrections@acme.example', 'Send Corrections')).toBe('other');
    expect(roleOf('acme@mail.example', 'Acme Service s.r.l.')).toBe('other');
    expect(await one('<table><tr><th>Billing</th><td>desk3@acme.example</td></tr></table>')).toMatchObject({
      label: 'Billing',
      role: 'billing',
    });
    expect(await seen('<p>Sales: a1@acme.example | Jobs: b2@acme.example</p>')).toMatchObject([
      { label: 'Sales' },
      { label: 'Jobs' },
    ]);
    expect(await one('<h3>Technical support</h3><p>E-mail: team7@acme.example</p>')).toMatchObject({
      label: 'Technical support',
      role: 'support',
    });
  });

  it('tells free mail from the own domain', async () => {
    expect(await seen('<p>acme@gmail.com acme@web.de info@acme.example</p>')).toMatchObject([
      { freeMail: true },
      { freeMail: true },
      { freeMail: false },
    ]);
  });

  it('sees words that say nobody does', async () => {
    for (const text of [
      'noreply@acme.example. This mailbox is not monitored.',
      'Our address is post@acme.example. We cannot reply to e-mails sent here.',
      'info@acme.example (E-Mails an diese Adresse werden nicht gelesen)',
      'info@acme.example – cette boîte n’est pas consultée',
      'info@acme.example. Este buzón no es atendido: no responda.',
      'info@acme.example wordt niet gelezen',
      'info@acme.example 送信専用です',
    ])
      expect((await one(`<p>${text}</p>`))?.unmonitored, text).toBeTruthy();
    expect(
      (await one('<p>Write to info@acme.example. We read every message and reply within a day.</p>'))?.unmonitored,
    ).toBeNull();
  });

  it('knows a sender that is mentioned from an inbox that is offered', async () => {
    expect(
      await one('<p>Our newsletter comes from noreply@acme.example: please add it to your address book.</p>'),
    ).toMatchObject({ role: 'no-reply', offered: false });
    expect(await one('<p>Contact us: noreply@acme.example</p>')).toMatchObject({ role: 'no-reply', offered: true });
    expect(
      await one('<p>Unsere Mails werden von noreply@acme.example versandt, bitte im Adressbuch speichern.</p>'),
    ).toMatchObject({ offered: false });
  });
});

describe("other people's addresses", () => {
  it('are marked', async () => {
    for (const html of [
      '<p>Financial Ombudsman: help@ombud.example</p>',
      '<h3>Zuständige Aufsichtsbehörde</h3><p>poststelle@amt.example</p>',
      '<p>Plattform der EU: odr@ec.europa.eu</p>',
      '<footer><p>Web design by Pixel Barn, hi@pixelbarn.example</p></footer>',
      '<div class="review-text"><p>Mail me: jo@other.example</p></div>',
      '<p>Hébergeur : Nuage SA, contact@nuage.example</p>',
      '<footer><p>Sito web creato da Ada Lark - ada@lark.example - © 2014</p></footer>',
    ])
      expect(await one(html), html).toMatchObject({ vendor: false });
  });

  it('are not confused with the own ones under another domain', async () => {
    expect(await one('<p>Sales: info@acme-group.example</p>')).toMatchObject({ vendor: true });
    expect(
      await one('<p>You may complain to the ombudsman or to us: care@acme.example</p>', 'https://www.acme.example/'),
    ).toMatchObject({ vendor: true });
  });

  it('are the members’ in a list of members, and the vendor’s in a list of its own people', async () => {
    expect(await vendors('alder.example', 'birch.example', 'cedar.example')).toEqual([false, false, false]);
    expect(await vendors('guild.example', 'gmail.com', 'north.guild.example')).toEqual([true, true, true]);
  });

  it('need the registered name to be told', () => {
    expect(registeredName('www.shop.acme.co.uk')).toBe('acme.co.uk');
    expect(registeredName('www.acme.example')).toBe('acme.example');
    expect(registeredName('t.co')).toBe('t.co');
  });
});
