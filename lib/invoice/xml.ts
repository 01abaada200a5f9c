import { SaxesParser } from 'saxes';
import { maskCards } from './cards';
import type { Invoice } from './invoice';
import { languageOf } from './language';
import { saidIn, spokenIn } from './sentences';
import { Unreadable } from './unreadable';

/** An element without its prefix; comments and processing instructions are gone. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
  /** Where it stands, as an XPath of local names. */
  readonly path: string;
}

export interface XmlDocument {
  readonly root: XmlElement;
  /** Card numbers that stood there in full; the elements show them hidden. */
  readonly cardNumbers: readonly { readonly value: string; readonly path: string }[];
}

/** Where UBL and CII write the number of a card (EN 16931, BT-87). */
const cardElements = /PrimaryAccountNumberID|TradeSettlementFinancialCard/;

const limits = { characters: 5_000_000, depth: 40, elements: 100_000 };

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML into plain elements. Document types are refused, so no entity is ever expanded or fetched. Throws Unreadable
 * for what is not XML, too deep or too large.
 */
export const readXml = (source: string): XmlDocument => {
  if (source.length > limits.characters) throw new Unreadable('This XML file is too large to be an invoice.');
  const parser = new SaxesParser();
  const open: XmlElement[] = [];
  /** How many children of each name the open elements have had. */
  const counts: Map<string, number>[] = [];
  let root: XmlElement | null = null;
  const cardNumbers: { value: string; path: string }[] = [];
  let elements = 0;
  parser.on('error', () => {
    throw new Unreadable('This file is damaged: it is not well-formed XML.');
  });
  parser.on('doctype', () => {
    throw new Unreadable('This XML file has a document type of its own, which an invoice never needs: it is not read.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= limits.depth || ++elements > limits.elements)
      throw new Unreadable('This XML file is too large or too deep to be an invoice.');
    const parent = open.at(-1);
    const local = localName(name);
    const siblings = counts.at(-1);
    const nth = (siblings?.get(local) ?? 0) + 1;
    siblings?.set(local, nth);
    counts.push(new Map());
    const path = `${parent?.path ?? ''}/${local}${nth > 1 ? `[${nth}]` : ''}`;
    const element: XmlElement = { name: local, attributes, children: [], text: '', path };
    parent?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const write = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', write);
  parser.on('cdata', write);
  parser.on('closetag', () => {
    const element = open.pop();
    counts.pop();
    if (!element) return;
    const { text, found } = maskCards(element.text, cardElements.test(element.path));
    element.text = text;
    for (const value of found) cardNumbers.push({ value, path: element.path });
  });
  parser.write(source.replace(/^\ufeff/, '')).close();
  if (!root) throw new Unreadable('This file is damaged: it is not well-formed XML.');
  return { root, cardNumbers };
};

/** Elements under `from` by a path of local names ("Party/PartyName/Name"); "A|B" stands for either. */
export const elementsAt = (from: XmlElement | null, path: string): XmlElement[] =>
  path.split('/').reduce<XmlElement[]>(
    (elements, step) => {
      const names = step.split('|');
      return elements.flatMap(({ children }) => children.filter(({ name }) => names.includes(name)));
    },
    from ? [from] : [],
  );

/** The first such element with text of its own or below, or null. */
export const elementAt = (from: XmlElement | null, path: string): XmlElement | null =>
  elementsAt(from, path)[0] ?? null;

/** What an element says, or null for none or an empty one. */
export const said = (element: XmlElement | null | undefined): string | null =>
  element?.text.replace(/\s+/g, ' ').trim().slice(0, 1_000) || null;

/** A decimal number as XML Schema writes it, or null. */
export const numberOf = (element: XmlElement | null | undefined): number | null => {
  const text = said(element);
  return text && /^[+-]?\d*\.?\d+$/.test(text) ? Number(text) : null;
};

/** Readers of single values, each of which notes where its field stands. `dateOf` reads a date as the format writes it. */
export const noting = (where: Invoice['where'], dateOf: (element: XmlElement | null) => string | null) => {
  const by =
    <T>(read: (element: XmlElement | null) => T | null) =>
    (field: string, element: XmlElement | null): T | null => {
      const value = read(element);
      if (element && value !== null) where[field] = element.path;
      return value;
    };
  return { text: by(said), amount: by(numberOf), date: by(dateOf) };
};

/** What the free text of an invoice says to its reader, and in which language. */
export const speak = (invoice: Invoice, notes: readonly XmlElement[]): void => {
  const sentences = notes.flatMap((note) => spokenIn(said(note) ?? '').map((each) => ({ ...each, path: note.path })));
  for (const [field, sentence] of Object.entries(saidIn(sentences))) {
    // The terms are a field of their own; a note may only stand in for them.
    if (!sentence || (field === 'termsText' && invoice.termsText)) continue;
    Object.assign(invoice, { [field]: sentence.text });
    invoice.where[field] = sentence.path;
  }
  const goods = invoice.lines.map(({ description }) => description);
  invoice.lang ??= languageOf([...sentences.map(({ text }) => text), ...goods].join(' '));
};
