import type { Item, ItemValue } from './page';

/** Pages are hostile: what is longer or deeper than this is not read. */
const limits = { text: 400_000, items: 2_000, properties: 10_000, depth: 12, value: 2_000 };

const typesOf = (raw: unknown): string[] =>
  (Array.isArray(raw) ? raw : [raw])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Turns parsed JSON-LD into items; nested entities stay nested, `@graph` is flattened. */
const fromJson = (json: unknown, element: Element): Item[] => {
  let room = limits.items;
  const itemOf = (record: Record<string, unknown>, depth: number): Item => {
    const properties: Record<string, ItemValue[]> = Object.create(null);
    for (const [name, value] of Object.entries(record)) {
      if (name.startsWith('@') || depth > limits.depth) continue;
      const values: ItemValue[] = [];
      for (const each of Array.isArray(value) ? value : [value]) {
        if (room-- <= 0) break;
        if (typeof each === 'string') values.push(each.slice(0, limits.value));
        else if (typeof each === 'number' || typeof each === 'boolean') values.push(String(each));
        else if (isRecord(each)) {
          if (typeof each['@value'] === 'string') values.push(each['@value'].slice(0, limits.value));
          else values.push(itemOf(each, depth + 1));
        }
      }
      if (values.length) properties[name] = values;
    }
    return { types: typesOf(record['@type']), from: 'json-ld', element, properties };
  };
  const tops: Item[] = [];
  const queue: unknown[] = [json];
  while (queue.length && tops.length < limits.items) {
    const next = queue.shift();
    if (Array.isArray(next)) queue.unshift(...next.slice(0, limits.items));
    else if (isRecord(next)) {
      if (Array.isArray(next['@graph'])) queue.unshift(...next['@graph'].slice(0, limits.items));
      if (next['@type'] !== undefined) tops.push(itemOf(next, 0));
    }
  }
  return tops;
};

/** The items of one `<script type="application/ld+json">`; [] where it is not JSON. */
export const jsonLd = (script: Element): Item[] => {
  const text = (script.textContent ?? '').trim();
  if (!text || text.length > limits.text) return [];
  try {
    return fromJson(JSON.parse(text.replace(/^<!--|-->$|^\/\/<!\[CDATA\[|\/\/\]\]>$/g, '')), script);
  } catch {
    return [];
  }
};

const microValue = (element: Element): string => {
  const attribute =
    element.getAttribute('content') ??
    (element.localName === 'time' ? element.getAttribute('datetime') : null) ??
    (element.localName === 'a' || element.localName === 'link' ? element.getAttribute('href') : null) ??
    (element.localName === 'img' ? element.getAttribute('src') : null);
  // A property may hold the whole page: its spaces are not counted any further than its words are kept.
  const text = (attribute ?? element.textContent ?? '').slice(0, 4 * limits.value);
  return text.replace(/\s+/g, ' ').trim().slice(0, limits.value);
};

/** The microdata items of one document or shadow root. */
export const microdata = (root: ParentNode): Item[] => {
  const scopes = new Map<Element, { item: Item; properties: Record<string, ItemValue[]> }>();
  const tops: Item[] = [];
  for (const scope of root.querySelectorAll('[itemscope]')) {
    if (scopes.size >= limits.items) break;
    const properties: Record<string, ItemValue[]> = Object.create(null);
    const item: Item = {
      types: typesOf(scope.getAttribute('itemtype')?.split(/\s+/) ?? []),
      from: 'microdata',
      element: scope,
      properties,
    };
    scopes.set(scope, { item, properties });
    if (!scope.hasAttribute('itemprop')) tops.push(item);
  }
  if (!scopes.size) return [];
  let room = limits.properties;
  for (const property of root.querySelectorAll('[itemprop]')) {
    if (room-- <= 0) break;
    const own = scopes.get(property);
    let at = property.parentElement;
    while (at && !scopes.has(at)) at = at.parentElement;
    const owner = at && scopes.get(at);
    if (!owner) {
      if (own) tops.push(own.item);
      continue;
    }
    for (const name of (property.getAttribute('itemprop') ?? '').split(/\s+/).filter(Boolean)) {
      (owner.properties[name] ??= []).push(own ? own.item : microValue(property));
    }
  }
  return tops;
};

/**
 * Every item and the items nested in it, parents first, each once: an item may be the value of several properties
 * (`itemprop="a b"`), and nested so a few levels deep there would be no end of it.
 */
export function* allItems(items: readonly Item[], seen = new Set<Item>()): Generator<Item> {
  for (const item of items) {
    if (seen.has(item)) continue;
    seen.add(item);
    yield item;
    for (const values of Object.values(item.properties)) {
      for (const value of values) if (typeof value !== 'string') yield* allItems([value], seen);
    }
  }
}

/** The plain text values of a property; nested items are left out. */
export const textsOf = (item: Item, property: string): string[] =>
  (item.properties[property] ?? []).filter((value): value is string => typeof value === 'string');
