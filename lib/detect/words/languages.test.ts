import { describe, expect, it } from 'vitest';
import { alwaysWords } from './hours';
import { linkNames } from './links';
import { pageNames } from './page-kinds';
import * as phones from './phones';
import { replyWords, vagueWords } from './replies';

/** The languages in which every topic of reaching somebody must have words. */
const languages = 'en de fr es it nl pt pl cs sv da no fi ja zh ru tr ar'.split(' ');

const { none: _, ...purposes } = linkNames;
const { listing, checkout, payment, pricing, cart, terms, article, confirmation, invoice } = pageNames;
const kinds = { listing, checkout, payment, pricing, cart, terms, article, confirmation, invoice };
const tables: Record<string, object> = { ...phones, alwaysWords, replyWords, vagueWords, ...purposes, ...kinds };

describe('words in every language', () => {
  it.each(Object.entries(tables))('%s', (_name, table) => {
    expect(languages.filter((language) => !(language in table))).toEqual([]);
  });
});
