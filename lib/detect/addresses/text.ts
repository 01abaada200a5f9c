import type { Block, Page } from '../../page/page';
import { contactLine, languagesOf, otherFacts, placeholderAddresses, poBox } from '../words/addresses';
import { countryNamed } from '../words/countries';
import { asianHint, readAsian } from './asian';
import { readCode, sceneOf, shadowed } from './by-code';
import { announces, leadOf } from './lead';
import { above, clean, isProse, linesOf, separators, type Line } from './lines';
import { mapTexts } from './maps';
import { codesIn, shortCode } from './postcodes';
import type { Reading } from './reading';
import { beginsStreet, streetIn } from './street';
import { nowAndThen, type Steps } from '../steps';

/** Most lines with digits are prices and figures: they name no country. */
const word = /[A-Za-z\u00c0-\uffff]{2}/;

/** "Unusual Bird Flu Virus Kills Two Men In": no part of an address has so many words. */
const isHeadline = (part: string): boolean => isProse(part) || part.split(' ').length > 9;

/** Addresses that end with the name of a country and have no code a shape could tell: "…, Sheung Wan, Hong Kong". */
const readCountry = (page: Page, lines: readonly Line[], index: number): Reading | null => {
  const { text, block } = lines[index]!;
  if (text.length > 200 || !word.test(text)) return null;
  const pieces = text.split(separators).map(clean).filter(Boolean);
  const end = [pieces.length, pieces.length - 1].find(
    (at) => at > 0 && countryNamed((pieces[at - 1] ?? '').replace(/\.$/, '')),
  );
  if (!end) return null;
  const country = countryNamed(pieces[end - 1]!.replace(/\.$/, ''))!;
  const head = text.slice(0, text.lastIndexOf(pieces[end - 1]!));
  const { parts, street, poBox: box, lead } = leadOf(head, block, above(page, lines, index), [country]);
  if (parts.length < 2 || (street !== 'word' && !box)) {
    const labelled =
      announces(lead.trim().slice(-60)) ||
      Boolean(block.heading && block.heading.index === block.index - 1 && announces(block.heading.text));
    if (!(labelled && street && parts.length >= 2)) return null;
  }
  // "Taiwan, R.O.C." names the country twice.
  const local = parts.findLast((part) => !countryNamed(part)) ?? '';
  const whole = [...parts, pieces[end - 1]!].join(', ');
  if (placeholderAddresses.test(whole) || whole.length > 260 || parts.some(isHeadline)) return null;
  return {
    text: whole,
    postcode: country === 'TW' ? shortCode(local) : null,
    country,
    poBox: box && street === null,
    match: 'weak',
    block,
    at: block.text.indexOf(text),
    lead,
  };
};

/** An address in full has as many; figures and prices have fewer. */
const fourWords = /^[\s,|│•·;]*(?:[^\s,|│•·;]+[\s,|│•·;]+){3}[^\s,|│•·;]/;

/** "北京市经济技术开发区…科技园": the parts of a Chinese or Japanese address, a city and something in it. */
const asianParts = /\p{Script=Han}{2,}[省市县縣].{0,20}[区區县縣镇鎮乡路街道园園村厦].{0,30}/u;

/** Streets under a label, in a text of their own, without town code or country: "Dirección: Av. Central 123, Quito". */
const readLabelled = (page: Page, block: Block, home: string | null): Reading | null => {
  if (block.text.length > 200 || !(fourWords.test(block.text) || asianParts.test(block.text))) return null;
  const inline = /^([^:：\n]{2,40})[:：]\s*\n?/.exec(block.text);
  const previous = page.blocks[block.index - 1];
  const announced =
    (inline && announces(inline[1]!)) ||
    (previous && previous.text.length < 40 && announces(previous.text)) ||
    block.element.closest('address, .adr') !== null;
  if (!announced || (block.level && !inline)) return null;
  const body = inline && announces(inline[1]!) ? block.text.slice(inline[0].length) : block.text;
  const parts = body
    .split('\n')
    .flatMap((line) => line.split(/\s*[|│•·;]\s*/))
    .map(clean)
    .filter(Boolean);
  const until = parts.findIndex((part) => otherFacts.test(part.toLowerCase()));
  const kept = until < 0 ? parts : parts.slice(0, until);
  const text = kept.join(', ');
  const box = poBox.test(text.toLowerCase());
  const asianText = asianParts.test(text);
  if (!kept.length || (text.split(/[\s,]+/).length < 4 && !asianText)) return null;
  if (streetIn(text, home ? [home] : []) !== 'word' && !box && !asianText) return null;
  if (placeholderAddresses.test(text)) return null;
  return {
    text,
    postcode: null,
    country: home,
    poBox: box,
    match: 'weak',
    block,
    at: 0,
    lead: inline?.[1] ?? previous?.text ?? '',
  };
};

/** Where streets begin with their word: "Calle Perú 416", "ul. Postępu 135", "ул. Комсомольская 12". */
const wordFirst = new Set(['es', 'pt', 'it', 'fr', 'pl', 'ro', 'ru', 'uk', 'ms']);
/** A line that only names a place: "Warszawa", "г.Саратов". */
const placeLine = /^(?:(?:г|м|с|пос)\.\s?)?\p{Lu}[\p{L}'’ .-]{1,38}$/u;

/**
 * A street alone in its block, with a telephone number or mailbox in the next lines: in much of the world nobody writes
 * a postcode. The town may stand on the line before or below.
 */
const readBeside = (page: Page, block: Block, home: string | null): Reading | null => {
  const { text, level, index } = block;
  if (level || text.length < 8 || text.length > 100 || otherFacts.test(text.toLowerCase()) || isProse(text))
    return null;
  const read = home && languagesOf[home] ? [home] : ['ES', 'PT', 'IT', 'FR', 'PL'];
  if (!read.some((country) => languagesOf[country]!.split(' ').some((language) => wordFirst.has(language))))
    return null;
  const lines = text.split('\n').map(clean).filter(Boolean);
  const street = lines.find(
    (line) => /^\p{L}/u.test(line) && beginsStreet(/^\S+/.exec(line)![0], read) && streetIn(line, read) === 'word',
  );
  if (!street || lines.some((line) => line !== street && !placeLine.test(line))) return null;
  const near = [index - 2, index - 1, index + 1, index + 2].map((at) => page.blocks[at]?.text ?? '');
  if (!near.some((each) => each.length < 80 && contactLine.test(each.toLowerCase()))) return null;
  const place = near[2]!;
  const named = lines.length === 1 && placeLine.test(place) && !contactLine.test(place.toLowerCase());
  const whole = [...lines, ...(named ? [clean(place)] : [])].join(', ');
  if (placeholderAddresses.test(whole)) return null;
  return { text: whole, postcode: null, country: home, poBox: false, match: 'weak', block, at: 0, lead: near[1]! };
};

/** "Россия, Саратов, ул. Комсомольская, д.12": from the country down to the house. */
const readDownwards = (line: Line, home: string | null): Reading | null => {
  const { text, block } = line;
  if (text.length > 160 || !/[\u0400-\u04ff]/.test(text)) return null;
  const pieces = text.split(separators).map(clean).filter(Boolean);
  const named = countryNamed(pieces[0] ?? '');
  const country = named ?? (/^(?:г|м)\.\s?\p{Lu}/u.test(pieces[0] ?? '') ? home : null);
  // "г. Днепр, ул. Янгеля 10": the town is marked as one.
  if (!country || pieces.length < (named ? 3 : 2) || pieces.length > 7) return null;
  if (pieces.some((piece) => otherFacts.test(piece.toLowerCase()))) return null;
  // "д.12": the house is not a decimal.
  if (
    streetIn(
      pieces
        .slice(1)
        .join(', ')
        .replace(/(?<=\p{L}\.)(?=\d)/gu, ' '),
      [country],
    ) !== 'word'
  )
    return null;
  const whole = pieces.join(', ');
  return {
    text: whole,
    postcode: null,
    country,
    poBox: false,
    match: 'weak',
    block,
    at: block.text.indexOf(text),
    lead: '',
  };
};

/** Every address that the page's text shows, in reading order; the same one may appear several times. */
export function* addressesInText(page: Page, home: string | null): Steps<Reading[]> {
  const readings: Reading[] = [];
  const pause = nowAndThen();
  for (const block of [...page.numeric, ...mapTexts(page)]) {
    if (readings.length > 400) break;
    if (pause()) yield;
    const codes = codesIn(block.text);
    const lines = codes.length || block.text.length <= 600 ? linesOf(block) : [];
    const read = codes.flatMap((code) => readCode(sceneOf(page, lines, block, code, home)) ?? []);
    // Beside a certain postcode, a number that only might be one is a house number.
    const certain = read.some(({ clear }) => clear);
    for (const { clear, ...reading } of read) if (clear || !certain || !shadowed(reading, read)) readings.push(reading);
    let found = read.length > 0;
    if (asianHint.test(block.text)) {
      const asianReadings = readAsian(block, home);
      found ||= asianReadings.length > 0;
      readings.push(...asianReadings);
    }
    if (found) continue;
    if (block.text.length <= 600) {
      for (let index = 0; index < lines.length; index++) {
        const reading = readCountry(page, lines, index) ?? readDownwards(lines[index]!, home);
        if (!reading) continue;
        readings.push(reading);
        found = true;
      }
    }
    if (!found) {
      const reading = readLabelled(page, block, home) ?? readBeside(page, block, home);
      if (reading) readings.push(reading);
    }
  }
  return readings;
}
