import { attribute, descendants, textOf } from './tree.js';
import type { HtmlElement } from './tree.js';

/** What the elements of a page say of its article, each in the order of the page. */
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
export function collectMetadata(page: HtmlElement): Found {
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
