import { describe, expect, it } from 'vitest';
import { pageOf, still } from '../testing';
import { readPage } from './read';

const texts = async (html: string) => (await pageOf(html)).blocks.map((block) => block.text);

describe('reading a page', () => {
  it('keeps a paragraph in one block however its words are marked up', async () => {
    expect(await texts('<p>Call <b>030</b> <a href="#">23125 000</a>\n now</p>')).toEqual(['Call 030 23125 000 now']);
  });

  it('gives cells, items and bare text blocks of their own, in reading order', async () => {
    expect(await texts('<div>a<ul><li>b<li>c</ul>d<table><tr><td>e<td>f</table></div>')).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
    ]);
  });

  it('resolves addresses as if the document stood at the address it is read as', async () => {
    const { links } = await pageOf('<a href="/contact">Contact</a>', 'https://acme.example/shop/');
    expect(links[0]!.href).toBe('https://acme.example/contact');
    const based = await pageOf('<base href="/de/"><a href="kontakt">Kontakt</a>', 'https://acme.example/shop/');
    expect(based.links[0]!.href).toBe('https://acme.example/de/kontakt');
  });

  it('keeps line breaks', async () => {
    expect(await texts('<p>Acme Ltd<br> 1 High Street<br>London</p>')).toEqual(['Acme Ltd\n1 High Street\nLondon']);
  });

  it('does not read scripts, styles, templates, <noscript> and options', async () => {
    expect(
      await texts(
        '<script>a</script><style>b</style><template>c</template><noscript>d</noscript><select><option>e</select><p>f</p>',
      ),
    ).toEqual(['f']);
  });

  it('knows the heading a block stands under', async () => {
    const page = await pageOf('<h2>Sales</h2><p>1</p><h2>Support</h2><p>2</p>');
    expect(page.blocks.map((block) => block.heading?.text ?? null)).toEqual([null, 'Sales', 'Sales', 'Support']);
  });

  it('lists the controls of a form that stand outside it', async () => {
    const page = await pageOf('<form id="f"><input name="a"></form><input name="b" form="f">');
    expect(page.forms[0]?.controls.length).toBe(2);
  });

  it('flattens JSON-LD graphs and survives what is not JSON', async () => {
    const page = await pageOf(
      '<script type="application/ld+json">{"@graph":[{"@type":"Organization","telephone":"+1"}]}</script><script type="application/ld+json">{oops</script>',
    );
    expect(page.items.map((item) => item.types)).toEqual([['Organization']]);
  });

  it('leaves out the middle of an endless page, and says so', { timeout: 60_000 }, async () => {
    const html = `<header>Open all day</header>${'<p>Lot 1</p>'.repeat(120_100)}<footer>Call 1</footer>`;
    const unhurried = { due: () => false, rest: () => Promise.resolve(), elapsed: () => 0 };
    const page = await readPage(...still(html), unhurried);
    const read = page.blocks.filter(({ text }) => text);
    expect([page.truncated, read.length]).toEqual([true, 120_000]);
    expect([read[0]?.text, read.at(-1)?.text]).toEqual(['Open all day', 'Call 1']);
  });
});
