import { parseFragment } from 'parse5';
import { readByline, splitNames } from '../bylines.js';
import { readDate } from '../published.js';
import type { Metadata } from '../source.js';
import { collectMetadata } from './collect-metadata.js';
import { named, readJsonLd } from './json-ld.js';
import { addressNames, authorNames, dateNames, languageNames, publisherNames, titleNames } from './meta-names.js';
import { collapse, textOf } from './tree.js';
import type { HtmlElement } from './tree.js';

/** What a page says of its article: JSON-LD first, then meta elements of many makers, then marked text. */
export function readMetadata(page: HtmlElement): Metadata {
  const item = readJsonLd(page);
  const found = collectMetadata(page);
  const meta = (...names: string[]) => names.flatMap((name) => found.meta.get(name) ?? []);

  const title = first([...named(item.headline), found.heading, ...meta(...titleNames), found.title]);
  const published =
    [...named(item.datePublished), ...meta(...dateNames), ...found.times].map(readDate).find(isKnown) ??
    dateOfAddress(found.canonical);
  const publisher = first([...named(item.publisher), ...meta(...publisherNames)]);
  const url = [
    found.canonical,
    ...meta(...addressNames),
    ...named(item.url),
    ...named(item.mainEntityOfPage, '@id'),
  ].find((address) => /^https?:\/\/\S+$/u.test(address));
  const bylines = names(
    [named(item.author), meta(...authorNames), found.authors].find((each) => each.length > 0) ?? [],
  );
  const language = first([found.language, ...meta(...languageNames), ...named(item.inLanguage)]);
  return {
    ...(title !== '' && { title: ownHeadline(title, found.heading) }),
    ...(published !== undefined && { published }),
    ...(publisher !== '' && { publisher }),
    ...(url !== undefined && { url }),
    ...(bylines.length > 0 && { bylines }),
    ...(language !== '' && { language: language.replace('_', '-') }),
  };
}

const isKnown = (date: string | null): date is string => date !== null;

const first = (values: readonly string[]): string => values.map(plain).find((value) => value !== '') ?? '';

/** Text without the markup and character references that some makers leave in it. */
const plain = (value: string): string =>
  /[&<]/u.test(value) ? collapse(parseFragment(value).childNodes.map(textOf).join(' ')) : collapse(value);

/** The page's own heading where the declared title is the same with the site's name before or after it. */
function ownHeadline(title: string, heading: string): string {
  const [before, after, more] = heading.length >= 10 ? title.split(heading) : [];
  if (more !== undefined || before === undefined || after === undefined) return title;
  return /^(?:.* [-|–—:·•»] )?$/u.test(before) && /^(?: ?[-|–—:·•«] .*)?$/u.test(after) ? heading : title;
}

/** "https://example.org/2021/12/31/story" */
function dateOfAddress(address: string): string | undefined {
  const match = /\/(\d{4})[/-](\d{2})[/-](\d{2})(?=[/-])/u.exec(address);
  return match === null ? undefined : (readDate(match.slice(1).join('-')) ?? undefined);
}

/** Names of people as they are given; no addresses of their pages. */
const names = (given: readonly string[]): string[] => [
  ...new Set(
    given
      .map(plain)
      .filter((name) => name !== '' && name.length <= 120 && !/^https?:|^@|\/\//u.test(name))
      .flatMap((name) => {
        const known = readByline(name);
        if (known.length > 0) return known;
        const split = splitNames(name);
        return split.length > 0 ? split : [name.replace(/^by:?\s+/iu, '')];
      }),
  ),
];
