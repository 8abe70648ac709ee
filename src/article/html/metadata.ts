import { parseFragment } from 'parse5';
import { readByline, splitNames } from '../bylines.js';
import { readDate } from '../published.js';
import type { Metadata } from '../source.js';
import { named, readJsonLd } from './json-ld.js';
import { attribute, collapse, descendants, textOf } from './tree.js';
import type { HtmlElement } from './tree.js';

/** What a page says of its article: JSON-LD first, then meta elements of many makers, then marked text. */
export function readMetadata(page: HtmlElement): Metadata {
  const item = readJsonLd(page);
  const found = collect(page);
  const meta = (...names: string[]) => names.flatMap((name) => found.meta.get(name) ?? []);

  const title = first([...named(item.headline), found.heading, ...meta(...titleNames), found.title]);
  const published =
    [...named(item.datePublished), ...meta(...dateNames), ...found.times].map(readDate).find(isKnown) ??
    dateOfAddress(found.canonical);
  const publisher = first([...named(item.publisher), ...meta(...publisherNames)]);
  const url = [
    found.canonical,
    ...meta('og:url', 'parsely-link', 'twitter:url'),
    ...named(item.url),
    ...named(item.mainEntityOfPage, '@id'),
  ].find((address) => /^https?:\/\/\S+$/u.test(address));
  const bylines = names(
    [named(item.author), meta(...authorNames), found.authors].find((each) => each.length > 0) ?? [],
  );
  const language = first([
    found.language,
    ...meta('content-language', 'og:locale', 'language'),
    ...named(item.inLanguage),
  ]);
  return {
    ...(title !== '' && { title: ownHeadline(title, found.heading) }),
    ...(published !== undefined && { published }),
    ...(publisher !== '' && { publisher }),
    ...(url !== undefined && { url }),
    ...(bylines.length > 0 && { bylines }),
    ...(language !== '' && { language: language.replace('_', '-') }),
  };
}

const titleNames = [
  'og:title',
  'parsely-title',
  'sailthru.title',
  'citation_title',
  'dc.title',
  'dcterms.title',
  'twitter:title',
  'headline',
];
const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'datepublished',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'citation_date',
  'article.published',
  'article:published',
  'publish-date',
  'publishdate',
  'publication_date',
  'pubdate',
  'ptime',
  'pdate',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'date',
];
const publisherNames = [
  'og:site_name',
  'article:publisher_name',
  'dc.publisher',
  'dcterms.publisher',
  'citation_publisher',
  'cre',
  'application-name',
  'publisher',
];
const authorNames = [
  'author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.name',
  'citation_author',
  'byl',
  'article:author',
  'og:article:author',
];

const isKnown = (date: string | null): date is string => date !== null;

const first = (values: readonly string[]): string => values.map(plain).find((value) => value !== '') ?? '';

/** Text without the markup and character references that some makers leave in it. */
const plain = (value: string): string =>
  /[&<]/u.test(value) ? collapse(parseFragment(value).childNodes.map(textOf).join(' ')) : collapse(value);

interface Found {
  meta: Map<string, string[]>;
  title: string;
  /** The one `h1`, or the one that is marked as the headline. */
  heading: string;
  canonical: string;
  language: string;
  times: string[];
  authors: string[];
}

/** One walk over the page for all that may say something of its article. */
function collect(page: HtmlElement): Found {
  const found: Found = {
    meta: new Map(),
    title: '',
    heading: '',
    canonical: '',
    language: attribute(page, 'lang'),
    times: [],
    authors: [],
  };
  const headings: string[] = [];
  const markedTimes: string[] = [];
  for (const element of descendants(page)) {
    const property = attribute(element, 'itemprop').toLowerCase();
    switch (element.tagName) {
      case 'meta':
        addMeta(element, found.meta);
        break;
      case 'title':
        found.title ||= textOf(element);
        break;
      case 'link':
        if (/(?:^|\s)canonical(?:\s|$)/iu.test(attribute(element, 'rel')))
          found.canonical ||= attribute(element, 'href');
        break;
      case 'h1':
        if (property === 'headline') found.heading ||= textOf(element);
        if (headings.length < mostValues) headings.push(textOf(element));
        break;
      case 'time': {
        const marked = property === 'datepublished' || element.attrs.some(({ name }) => name === 'pubdate');
        const date = attribute(element, 'datetime') || textOf(element);
        (marked ? markedTimes : found.times).push(date);
        break;
      }
      default:
        if (property === 'datepublished') markedTimes.push(attribute(element, 'content') || textOf(element));
    }
    const isAuthor = property === 'author' || /(?:^|\s)author(?:\s|$)/u.test(attribute(element, 'rel'));
    if (isAuthor && found.authors.length < mostValues) found.authors.push(textOf(element));
  }
  const [only, ...more] = headings.filter((text) => text !== '');
  if (more.length === 0) found.heading ||= only ?? '';
  return { ...found, times: [...markedTimes, ...found.times.slice(0, 1)] };
}

/** No article has more authors, headings or dates; a page that repeats them without end shall not cost more time. */
const mostValues = 50;

function addMeta(element: HtmlElement, meta: Map<string, string[]>): void {
  const content = attribute(element, 'content');
  if (content === '') return;
  const names = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => attribute(element, key).toLowerCase());
  for (const name of new Set(names.flatMap((each) => each.split(/\s+/u)))) {
    const values = meta.get(name);
    if (values === undefined) meta.set(name, [content]);
    else if (values.length < mostValues) values.push(content);
  }
}

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
