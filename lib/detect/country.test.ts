import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { staticLayout } from '../page/layout';
import { readPage } from '../page/read';
import { countryOf, homeUsed, likelyCountries } from './country';

const country = async (html: string, url = 'https://acme.com/') => countryOf(await pageOf(html, url));

describe('the country a page stands in', () => {
  it('is told by the domain, but not by one that is sold to everybody', async () => {
    expect(await country('<p>x', 'https://acme.co.uk/')).toBe('GB');
    expect(await country('<p>x', 'https://acme.at/')).toBe('AT');
    expect(await country('<html lang="en"><p>x', 'https://acme.io/')).toBe('US');
    expect(await country('<html lang="de"><p>x', 'https://acme.tv/')).toBe('DE');
  });

  it('is told by the region of the declared language', async () => {
    expect(await country('<html lang="es-CL"><p>x')).toBe('CL');
    expect(await country('<html lang="zh-TW"><p>x')).toBe('TW');
    expect(await country('<html lang="pt-BR"><p>x')).toBe('BR');
    expect(await country('<html lang="en-GB"><p>x')).toBe('GB');
  });

  it('is told by the address against a theme that declares American English', async () => {
    expect(await country('<html lang="en-US"><footer>Acme Ltd<br>1 High Street<br>Bristol BS1 4DJ</footer>')).toBe(
      'GB',
    );
    expect(
      await country('<html lang="en-US"><footer>14 Sample St, Mascot NSW 2020<br>ABN 51 824 753 556</footer>'),
    ).toBe('AU');
    expect(await country('<html lang="en-US"><p>12 Sample Road, Mumbai 400001, India<p>+91 22 6600 0199')).toBe('IN');
  });

  it('is told by numbers, registers and currencies', async () => {
    expect(await country('<html lang="en"><p>Call +254 719 000 199')).toBe('KE');
    expect(await country('<html lang="de"><p>Firmenbuch FN 123456 a, A-1010 Wien')).toBe('AT');
    expect(await country('<html lang="de"><p>Preis CHF 49.00, CH-8001 Zürich')).toBe('CH');
    expect(await country('<html lang="en"><p>Boston, MA 02110')).toBe('US');
  });

  it('is told by structured data', async () => {
    expect(
      await country(
        '<html lang="en"><script type="application/ld+json">{"@type":"Organization","address":{"@type":"PostalAddress","addressCountry":"IE"}}</script>',
      ),
    ).toBe('IE');
  });

  it('is guessed from the text where no language is declared', async () => {
    expect(
      await country('<p>Wir sind für Sie da und freuen uns auf die Anfrage, die Sie mit der Post oder hier senden.'),
    ).toBe('DE');
    expect(await country('<p>お問い合わせはこちらからお願いいたします')).toBe('JP');
    expect(await country('<p>The shop is open for you and your friends with all of the things that you like')).toBe(
      'US',
    );
  });

  it('is not known where nothing tells', async () => {
    expect(await country('<p>42')).toBe(null);
    expect(likelyCountries(await pageOf('<p>42', 'https://acme.com/'))).toEqual([]);
  });
});

const read = async (html: string, home: string, url = 'https://acme.com/') => {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return readPage(document, { url, layout: staticLayout, home });
};

describe('the reader’s own country', () => {
  it('comes first where the page hardly tells its own, and is never said to be the page’s', async () => {
    const page = await read('<p>x', 'AT');
    expect(likelyCountries(page)).toEqual(['AT']);
    expect(countryOf(page)).toBeNull();
    expect(homeUsed(page)).toBe('AT');
    expect(likelyCountries(await read('<html lang="en"><p>x', 'IE'))).toEqual(['IE', 'US']);
  });

  it('says nothing against what the page tells', async () => {
    const page = await read('<html lang="de"><p>x', 'US', 'https://acme.de/');
    expect(likelyCountries(page)[0]).toBe('DE');
    expect(homeUsed(page)).toBeNull();
  });
});
