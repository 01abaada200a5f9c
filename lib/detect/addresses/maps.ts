import type { Block, Page } from '../../page/page';

/** Embedded maps that name the place they show in their address (Google's embed, Bing, OpenStreetMap's search). */
const mapHosts = /(?:^|\.)(?:google\.[a-z.]{2,6}|bing\.com|openstreetmap\.org)$/;

/**
 * The places that embedded maps are centred on, as texts like those of blocks: a visitor reads them on the map, whose
 * own document cannot be read. They stand beside no other block.
 */
export const mapTexts = (page: Page): Block[] =>
  page.frames.slice(0, 40).flatMap(({ element, src }) => {
    if (!src.includes('maps') && !src.includes('map')) return [];
    try {
      const { hostname, searchParams } = new URL(src);
      const text = mapHosts.test(hostname) ? (searchParams.get('q') ?? searchParams.get('daddr') ?? '') : '';
      return /\d/.test(text)
        ? [{ text: text.slice(0, 300), element, index: -10, heading: null, level: 0, runs: [] }]
        : [];
    } catch {
      return [];
    }
  });
