import { readByline, readCredit } from '../bylines.js';
import { readDateLine } from '../published.js';
import { isFurniture } from '../roles.js';
import { joinBlocks } from '../source.js';
import type { ArticleSource, Metadata } from '../source.js';
import { settleLanguage } from '../language.js';
import { readableBlocks } from './blocks.js';
import type { PageBlock } from './blocks.js';
import { isHidden, isPageFurniture } from './furniture.js';
import { flatten } from './flatten.js';
import { named, readJsonLd } from './json-ld.js';
import { mainText } from './main-text.js';
import { readMetadata } from './metadata.js';
import { isElement, parsePage } from './tree.js';
import type { HtmlElement } from './tree.js';

type Readable = Pick<ArticleSource, 'text' | 'blocks'>;

/** An HTML page: the text is its story, block by block; headline and the like are metadata, all else is left out. */
export function readHtml(source: string): ArticleSource {
  // Parse it as browsers do.
  const page = parsePage(source);
  if (page === null) return { ...joinBlocks(flatten(source)), marksHeadings: true, metadata: {}, diagnostics: [] };

  // Read what it says of its article.
  const declared = readMetadata(page);

  // Find the story, and take credits and notices out of it.
  const body = page.childNodes.filter(isElement).find(({ tagName }) => tagName === 'body');
  const { story, furniture } = partFurniture(body === undefined ? [] : mainText(body));
  const joined = withDeclaredBody(joinBlocks(story), page);

  const language = settleLanguage(declared.language, joined.text);
  const metadata = { ...ofFurniture(furniture), ...declared, ...(language !== undefined && { language }) };
  return { ...joined, marksHeadings: true, metadata, diagnostics: [] };
}

/** The text of JSON-LD where the page itself shows little of it: scripts would fill it in. */
function withDeclaredBody(shown: Readable, page: HtmlElement): Readable {
  const [declared = ''] = named(readJsonLd(page).articleBody);
  if (declared.length < 400 || declared.length < 2 * shown.text.length) return shown;
  const body = readFragment(/<\/?\w/u.test(declared) ? declared : `<p>${declared.replace(/\n+/gu, '<p>')}`);
  return body.text.length > 2 * shown.text.length ? body : shown;
}

function partFurniture(blocks: readonly PageBlock[]): { story: PageBlock[]; furniture: string[] } {
  const story = blocks.filter(({ text }) => !isFurniture(text));
  const furniture = blocks.map(({ text }) => text).filter(isFurniture);
  return { story, furniture };
}

/** HTML that is all story, as feeds and newsletters hold it: its blocks, without credits, notices and lines of links. */
export function readFragment(source: string): Readable {
  const page = parsePage(source);
  if (page === null) return joinBlocks(flatten(source));
  const blocks = readableBlocks([page], (element) => isHidden(element) || isPageFurniture(element));
  return joinBlocks(blocks.filter(({ text, links }) => !isFurniture(text) && (links < 0.8 || text.length >= 100)));
}

/** Bylines and date as the text itself has them. */
function ofFurniture(lines: readonly string[]): Metadata {
  const bylines = [...new Set(lines.flatMap((line) => [...readByline(line), ...readCredit(line)]))];
  const published = lines.map(readDateLine).find((date) => date !== null) ?? null;
  return {
    ...(bylines.length > 0 && { bylines }),
    ...(published !== null && { published }),
  };
}
