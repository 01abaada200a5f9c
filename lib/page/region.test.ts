import { describe, expect, it } from 'vitest';
import { regions } from './region';

const regionOf = (html: string) => {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return regions()(document.querySelector('[data-here]')!);
};
const here = '<a data-here></a>';

describe('regions', () => {
  it('follow landmarks and their roles', () => {
    expect(regionOf(`<header>${here}</header>`)).toBe('header');
    expect(regionOf(`<div role="contentinfo"><p>${here}</p></div>`)).toBe('footer');
    expect(regionOf(`<dialog>${here}</dialog>`)).toBe('dialog');
  });

  it('follow the names that authors give to containers', () => {
    expect(regionOf(`<div id="footer"><ul><li>${here}</ul></div>`)).toBe('footer');
    expect(regionOf(`<div class="site-header__inner"><p>${here}</p></div>`)).toBe('header');
    expect(regionOf(`<ul class="main-nav">${here}</ul>`)).toBe('nav');
    expect(regionOf(`<div class="cookie modal">${here}</div>`)).toBe('dialog');
  });

  it('take everything else for the main part', () => {
    expect(regionOf(`<div class="content"><p>${here}</p></div>`)).toBe('main');
  });

  it('do not take the head of an article for the head of the site', () => {
    expect(regionOf(`<main><article><header>${here}</header></article></main>`)).toBe('main');
  });

  it('call a list of links in the footer "footer"', () => {
    expect(regionOf(`<footer><nav>${here}</nav></footer>`)).toBe('footer');
  });
});
