import { attribute, descendants, textOf } from './tree.js';
import type { HtmlElement } from './tree.js';

type JsonObject = Record<string, unknown>;

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

/** The JSON-LD item that describes the article of a page (schema.org); empty when there is none, or none that parses. */
export function readJsonLd(page: HtmlElement): JsonObject {
  const items: JsonObject[] = [];
  for (const element of descendants(page)) {
    if (element.tagName === 'script' && /^application\/ld\+json/iu.test(attribute(element, 'type'))) {
      collect(parse(textOf(element)), items);
    }
  }
  return items.find(isArticle) ?? {};
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*(?:<!--|\/\*.{0,20}\*\/|<!\[CDATA\[)|(?:-->|\]\]>|;)\s*$/gu, '')) as unknown;
  } catch {
    // Broken JSON-LD is as good as none: other markup says the same.
    return null;
  }
}

/** No site nests its items deeper, or has more of them. */
const deepest = 6;
const mostItems = 500;

function collect(value: unknown, items: JsonObject[], depth = 0): void {
  if (depth > deepest || items.length > mostItems) return;
  if (Array.isArray(value))
    value.forEach((each) => {
      collect(each, items, depth + 1);
    });
  else if (isObject(value)) {
    items.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) collect(value[key], items, depth + 1);
  }
}

const articleType = /(?:^|\/)(?:\w*Article|BlogPosting|LiveBlogPosting|Report\w*|\w*Reportage\w*)$/u;

const isArticle = (item: JsonObject): boolean =>
  [item['@type']].flat().some((type) => typeof type === 'string' && articleType.test(type));

/** What an item says under one of its keys: strings, or the name of objects. */
export function named(value: unknown, key = 'name'): string[] {
  return [value].flat().flatMap((each) => {
    if (typeof each === 'string') return [each];
    const inner = isObject(each) ? each[key] : undefined;
    return typeof inner === 'string' ? [inner] : Array.isArray(inner) ? named(inner) : [];
  });
}
