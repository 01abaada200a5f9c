import { describe, expect, it } from 'vitest';
import { page } from '../checks/testing';
import type { Evidence } from '../detect/evidence';
import { graphOf } from './graph';
import { waysTo, type GoalSpec } from './ways';

const at = (
  path: string,
  links: Record<string, string> = {},
  kind: 'home' | 'other' | 'error' | 'login' = 'other',
): Evidence => ({
  ...page(kind, {}, { url: `https://acme.example${path}`, title: path }),
  links: Object.entries(links).map(([text, to]) => ({
    text,
    href: new URL(to, 'https://acme.example/').href,
    region: 'main' as const,
  })),
});

/** A person is where the address says so. */
const person: GoalSpec = {
  goal: 'human',
  here: ({ page }) =>
    page.page.url.includes('person')
      ? { what: 'telephone', text: '1', url: page.page.url, selector: 'a', direct: true }
      : null,
  leads: () => [],
  called: 'telephone',
};

/** Links named "Returns" lead to returns. */
const returns: GoalSpec = {
  goal: 'returns',
  here: () => null,
  leads: ({ page }) =>
    (page.links ?? [])
      .filter(({ text }) => text === 'Returns')
      .map(({ href, text }) => ({ href, text, selector: 'a' })),
  called: 'page about returns',
};

const paths = (pages: Evidence[], spec = person) => waysTo(graphOf(pages), spec);
const steps = (pages: Evidence[], spec = person) =>
  paths(pages, spec).fromHome?.steps.map(({ title }) => title) ?? null;

describe('the shortest way', () => {
  it('is the shortest of several, with the links that were followed', () => {
    const pages = [
      at('/', { Long: '/a', Short: '/c' }, 'home'),
      at('/a', { On: '/b' }),
      at('/b', { There: '/person' }),
      at('/c', { There: '/person' }),
      at('/person'),
    ];
    const { fromHome, atLeast } = paths(pages);
    expect(fromHome).toMatchObject({ clicks: 2, steps: [{ link: 'Short' }, { link: 'There' }, { link: null }] });
    expect(atLeast).toBe(2);
  });

  it('runs through circles once', () => {
    expect(
      steps([at('/', { A: '/a' }, 'home'), at('/a', { Home: '/', There: '/person' }), at('/person', { A: '/a' })]),
    ).toEqual(['/', '/a', '/person']);
  });

  it('has a lower bound where a page that promises help was not opened', () => {
    const pages = [
      at('/', { A: '/a', 'Contact us': '/contact' }, 'home'),
      at('/a', { There: '/person' }),
      at('/person'),
    ];
    expect(paths(pages)).toMatchObject({ fromHome: { clicks: 2 }, atLeast: 1 });
  });

  it('is not there where nothing leads on, and may be where something was not opened', () => {
    expect(paths([at('/', { A: '/a' }, 'home'), at('/a')])).toMatchObject({ fromHome: null, atLeast: null });
    expect(paths([at('/', { A: '/a', B: '/b' }, 'home'), at('/a')])).toMatchObject({ fromHome: null, atLeast: 1 });
  });

  it('tells of every page how far it is, and which lead nowhere', () => {
    const { fromEach, deadEnds, farthest } = paths([
      at('/', { A: '/a' }, 'home'),
      at('/a', { There: '/person' }),
      at('/person'),
      at('/story'),
    ]);
    expect(fromEach.map(({ clicks }) => clicks)).toEqual([2, 1, 0, null]);
    expect(deadEnds).toEqual(['https://acme.example/story']);
    expect(farthest?.clicks).toBe(2);
  });
});

describe('a way whose last link is named for the goal', () => {
  it('ends on the page behind it, from wherever it is linked', () => {
    const pages = [at('/', { Help: '/help', 'Sending back': '/r' }, 'home'), at('/help', { Returns: '/r' }), at('/r')];
    expect(steps(pages, returns)).toEqual(['/', '/r']);
  });

  it('is marked where that page was not opened, or asks for a sign-in', () => {
    expect(paths([at('/', { Returns: '/r' }, 'home')], returns).fromHome).toMatchObject({ clicks: 1, unopened: true });
    expect(paths([at('/', { Returns: '/r' }, 'home'), at('/r', {}, 'login')], returns).fromHome).toMatchObject({
      clicks: 1,
      login: true,
    });
  });

  it('leads nowhere where an error page stands at its end', () => {
    expect(steps([at('/', { Returns: '/r' }, 'home'), at('/r', {}, 'error')], returns)).toBeNull();
  });
});
