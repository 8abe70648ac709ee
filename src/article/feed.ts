import { createHash } from 'node:crypto';
import { parseFeed } from 'feedsmith';
import { splitNames } from './bylines.js';
import { readFragment } from './html/index.js';
import { settleLanguage } from './language.js';
import { readDate } from './published.js';
import type { ArticleSource, Metadata } from './source.js';

export interface FeedItem {
  /** From the item's own id, so that it stays the same while the feed grows. */
  id: string;
  source: ArticleSource;
}

/** The items of an RSS, RDF, Atom or JSON feed that hold text; null when the source is none of them. */
export function readFeed(source: string): FeedItem[] | null {
  const { publisher, language, entries } = readEntries(source) ?? {};
  if (entries === undefined) return null;
  const ids = new Map<string, number>();
  return entries.flatMap(({ key, content, metadata }) => {
    const { text, blocks } = readFragment(content);
    if (text === '') return [];
    const shown = settleLanguage(language, text);
    const all: Metadata = {
      ...metadata,
      ...(publisher !== undefined && publisher !== '' && { publisher }),
      ...(shown !== undefined && { language: shown }),
    };
    return [{ id: freshId(key, ids), source: { text, blocks, marksHeadings: true, metadata: all, diagnostics: [] } }];
  });
}

function freshId(key: string, ids: Map<string, number>): string {
  const id = createHash('sha256').update(key).digest('hex').slice(0, 8);
  const times = (ids.get(id) ?? 0) + 1;
  ids.set(id, times);
  return times === 1 ? id : `${id}-${times}`;
}

interface Entry {
  key: string;
  /** HTML. */
  content: string;
  metadata: Metadata;
}

interface Entries {
  publisher: string | undefined;
  language: string | undefined;
  entries: Entry[];
}

/** The feeds' many words for the same things. */
function readEntries(source: string): Entries | null {
  const parsed = parse(source);
  if (parsed === null) return null;
  const { format, feed } = parsed;
  switch (format) {
    case 'rss':
      return {
        publisher: feed.title,
        language: feed.language ?? feed.dc?.languages?.[0],
        entries: (feed.items ?? []).map((item) =>
          toEntry({
            key: item.guid?.value,
            title: item.title,
            url: item.link,
            date: item.pubDate ?? item.dc?.dates?.[0],
            authors: item.dc?.creators ?? item.authors?.map((each) => (typeof each === 'string' ? each : each.name)),
            content: longer(item.content?.encoded, item.description),
          }),
        ),
      };
    case 'rdf':
      return {
        publisher: feed.title,
        language: feed.dc?.languages?.[0],
        entries: (feed.items ?? []).map((item) =>
          toEntry({
            key: item.rdf?.about,
            title: item.title,
            url: item.link,
            date: item.dc?.dates?.[0],
            authors: item.dc?.creators,
            content: longer(item.content?.encoded, item.description),
          }),
        ),
      };
    case 'atom':
      return {
        publisher: feed.title?.value,
        language: feed.xml?.lang,
        entries: (feed.entries ?? []).map((entry) =>
          toEntry({
            key: entry.id,
            title: entry.title?.value,
            url: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
            date: entry.published ?? entry.updated,
            authors: entry.authors?.map(({ name }) => name),
            content: longer(atomHtml(entry.content), atomHtml(entry.summary)),
          }),
        ),
      };
    case 'json':
      return {
        publisher: feed.title,
        language: feed.language,
        entries: (feed.items ?? []).map((item) =>
          toEntry({
            key: item.id,
            title: item.title,
            url: item.url,
            date: item.date_published,
            authors: item.authors?.map(({ name }) => name),
            content: item.content_html ?? textAsHtml(item.content_text ?? item.summary ?? ''),
          }),
        ),
      };
  }
}

function parse(source: string): ReturnType<typeof parseFeed> | null {
  try {
    return parseFeed(source);
  } catch {
    // The library throws for whatever is no feed.
    return null;
  }
}

interface RawEntry {
  key: string | undefined;
  title: string | undefined;
  url: string | undefined;
  /** As written; the library leaves its type open. */
  date: unknown;
  authors: readonly (string | undefined)[] | undefined;
  content: string;
}

function toEntry({ key, title, url, date, authors, content }: RawEntry): Entry {
  const headline = title === undefined ? '' : readFragment(title).text;
  const written = typeof date === 'string' ? date : '';
  const published = readDate(written);
  const bylines = (authors ?? []).flatMap((name) => (name === undefined ? [] : authorNames(name)));
  return {
    key: key ?? url ?? `${headline} ${written}`,
    content,
    metadata: {
      ...(headline !== '' && { title: headline }),
      ...(published !== null && { published }),
      ...(url !== undefined && /^https?:/u.test(url) && { url }),
      ...(bylines.length > 0 && { bylines }),
    },
  };
}

/** "desk@example.org (Eva Lind)" and "Eva Lind and Jan Maas". */
function authorNames(author: string): string[] {
  const name = (/^\S+@\S+ \((.+)\)$/u.exec(author)?.[1] ?? author).trim();
  const names = splitNames(name);
  return names.length > 0 || name === '' ? names : [name];
}

const longer = (full = '', summary = ''): string => (full.length >= summary.length ? full : summary);

const atomHtml = (content: { value?: string; type?: string } | undefined): string =>
  content?.type === 'html' || content?.type === 'xhtml' ? (content.value ?? '') : textAsHtml(content?.value ?? '');

const textAsHtml = (text: string): string =>
  text
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/\n\s*\n/gu, '<p>');
