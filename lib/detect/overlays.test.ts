import { describe, expect, it } from 'vitest';
import type { Box, Layout } from '../page/page';
import { staticLayout } from '../page/layout';
import { readPage } from '../page/read';
import { overlays } from './overlays';

/** Lays elements out by their `data-box="x y width height"`; those with `data-fixed` float. */
const layout: Layout = {
  ...staticLayout,
  viewport: { width: 1000, height: 1000 },
  box: (element) => {
    if (element.localName === 'body') return { x: 0, y: 0, width: 1000, height: 3000 };
    const [x = 0, y = 0, width = 0, height = 0] = (element.getAttribute('data-box') ?? '').split(' ').map(Number);
    return { x, y, width, height } satisfies Box;
  },
  style: (element, property) => {
    if (property === 'position') return element.hasAttribute('data-fixed') ? 'fixed' : 'static';
    if (property === 'overflow-y') return element.hasAttribute('data-locked') ? 'hidden' : 'visible';
    return property === 'background-color' ? 'rgb(255, 255, 255)' : '';
  },
};

const seen = async (html: string, withLayout = layout) =>
  overlays(
    await readPage(new DOMParser().parseFromString(html, 'text/html'), {
      url: 'https://acme.example/',
      layout: withLayout,
    }),
  );
const kinds = async (html: string) => (await seen(html)).map(({ kind }) => kind);
const layer = (inside: string, box = '250 250 500 500') => `<div data-fixed data-box="${box}">${inside}</div>`;

describe('overlays', () => {
  it('says how much is covered, and whether it can be closed', async () => {
    const [open] = await seen(layer('<p>News</p><button aria-label="Close">×</button>'));
    expect(open).toMatchObject({
      kind: 'other',
      share: 0.25,
      closable: true,
      scrollLocked: false,
      coversAction: false,
    });
    expect((await seen(layer('<p>We use cookies</p><a>Got it</a>')))[0]?.closable).toBe(true);
    const [shut] = await seen(`<body data-locked>${layer('<p>News</p>')}</body>`);
    expect(shut).toMatchObject({ closable: false, scrollLocked: true });
  });

  it('says whether it lies over what the customer came for', async () => {
    const [over] = await seen(`<a href="tel:+15550100123" data-box="300 300 100 20">Call</a>${layer('<p>News</p>')}`);
    expect(over?.coversAction).toBe(true);
    const [beside] = await seen(`<a href="tel:+15550100123" data-box="10 10 100 20">Call</a>${layer('<p>News</p>')}`);
    expect(beside?.coversAction).toBe(false);
  });

  it('tells the kinds apart', async () => {
    expect(await kinds(layer('<p>We use cookies</p><button>Accept</button>'))).toEqual(['consent']);
    expect(await kinds(layer('<p>Join our list and get 10% off</p><input type="email">'))).toEqual(['newsletter']);
    expect(await kinds(layer('<p>Are you over 18?</p><button>Yes</button>'))).toEqual(['age-gate']);
    expect(await kinds(layer('<p>Log in</p><input type="password">'))).toEqual(['login']);
    expect(await kinds(layer('<p>Open in app</p>', '0 0 1000 60'))).toEqual(['app-banner']);
    expect(await kinds(layer('<img src="/boat.jpg" alt="A boat"><button>Close</button>'))).toEqual(['lightbox']);
    expect(await kinds(layer('<a href="/sale"><img src="/sale.jpg" alt="Sale"></a><button>Close</button>'))).toEqual([
      'other',
    ]);
  });

  it('does not take a sticky header, a small bubble or a closed dialog for an interruption', async () => {
    expect(await seen('<div data-fixed data-box="0 0 1000 90"><nav>Menu</nav></div>')).toEqual([]);
    expect(await seen(layer('<p>Chat</p>', '940 940 50 50'))).toEqual([]);
    expect(await seen('<div role="dialog" hidden data-fixed data-box="0 0 900 900">Sizes</div>')).toEqual([]);
    expect(await seen('<div data-box="0 0 1000 900">The page itself</div>')).toEqual([]);
  });

  it('sees nothing where there is no layout', async () => {
    expect(await seen(layer('<p>We use cookies</p>'), staticLayout)).toEqual([]);
  });
});
