import { SaxesParser } from 'saxes';
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

const limits = { characters: 5_000_000, depth: 40, elements: 100_000 };

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML into plain elements. Document types are refused, so no entity is ever expanded or fetched. Throws Unreadable
 * for what is not XML, too deep or too large.
 */
export const readXml = (source: string): XmlElement => {
  if (source.length > limits.characters) throw new Unreadable('This XML file is too large to be an invoice.');
  const parser = new SaxesParser();
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
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
    const nth = parent ? parent.children.filter((each) => each.name === local).length + 1 : 1;
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
    open.pop();
  });
  parser.write(source.replace(/^\ufeff/, '')).close();
  if (!root) throw new Unreadable('This file is damaged: it is not well-formed XML.');
  return root;
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
