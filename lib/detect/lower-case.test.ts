import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { blocksWith, lowerCase } from './lower-case';

const textsWith = async (html: string, pattern: RegExp) =>
  blocksWith(await pageOf(html), pattern).map(({ text }) => text);

describe('blocks with a pattern', () => {
  it('are found by their text in lower case, each once and in reading order', async () => {
    const html = '<p>One CARD, two cards</p><p>Nothing</p><p>A card</p>';
    expect(await textsWith(html, /\bcard/)).toEqual(['One CARD, two cards', 'A card']);
  });

  it('may begin or end with what is asked for', async () => {
    expect(await textsWith('<p>No thanks</p><p>Oh no</p><p>Know</p>', /\sno\s/)).toEqual(['No thanks', 'Oh no']);
  });

  it('are found behind letters that grow when they are lowered', async () => {
    expect(await textsWith('<p>İİİİİİ</p><p>Ödeme</p><p>Son</p>', /ödeme/)).toEqual(['Ödeme']);
  });

  it('are none on an empty page', async () => {
    const page = await pageOf('');
    expect(blocksWith(page, /a*/)).toEqual([]);
    expect(lowerCase(page)).toEqual([]);
  });
});
