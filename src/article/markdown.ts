import { marked } from 'marked';
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { readFrontMatter } from './front-matter.js';
import { readPlainText } from './plain-text.js';
import type { ArticleSource, Block } from './source.js';

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/**
 * Markdown: the text is what a reader sees (no front matter, no marks of emphasis, the words of links), its paragraphs
 * parted by blank lines. It is rendered to HTML first, since Markdown may hold HTML and character references.
 */
export function readMarkdown({ source, file }: { source: string; file: string }): ArticleSource {
  const { metadata, body, diagnostics } = readFrontMatter({ source, file });
  const html = toHtml(body);
  if (html === null) return { ...readPlainText(body), metadata, diagnostics };
  let text = '';
  const blocks = readableBlocks(parseFragment(html).childNodes).map((block): Block => {
    const start = text === '' ? 0 : text.length + 2;
    text = text === '' ? block.text : `${text}\n\n${block.text}`;
    return { span: [start, text.length], heading: block.heading };
  });
  return { text, blocks, marksHeadings: true, metadata, diagnostics };
}

/** Null for text that the parser gives up on (a word of megabytes): it is then read as plain text. */
function toHtml(body: string): string | null {
  try {
    return marked.parse(body, { async: false });
  } catch {
    return null;
  }
}

interface ReadableBlock {
  text: string;
  heading: number | null;
}

/** The text of each innermost block element, white space collapsed as a browser does. */
function readableBlocks(nodes: readonly HtmlNode[]): ReadableBlock[] {
  const blocks: ReadableBlock[] = [];
  let pending = '';
  const close = (heading: number | null) => {
    const text = pending.replace(/[ \t\n\f]+/gu, ' ').replace(/^ | $/gu, '');
    if (text !== '') blocks.push({ text, heading });
    pending = '';
  };
  const walk = (children: readonly HtmlNode[]) => {
    for (const node of children) {
      if ('value' in node) pending += node.value;
      if (!('tagName' in node) || unread.has(node.tagName)) continue;
      const level = /^h([1-6])$/u.exec(node.tagName)?.[1];
      if (inline.has(node.tagName)) {
        pending += node.tagName === 'br' ? ' ' : '';
        walk(node.childNodes);
      } else {
        close(null);
        walk(node.childNodes);
        close(level === undefined ? null : Number(level));
      }
    }
  };
  walk(nodes);
  close(null);
  return blocks;
}

/** Elements whose content is no text of the article. */
const unread = new Set([
  'head',
  'hr',
  'iframe',
  'img',
  'input',
  'noscript',
  'script',
  'style',
  'svg',
  'template',
  'title',
]);

/** HTML's phrasing elements: they do not end a paragraph. All others do. */
const inline = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
