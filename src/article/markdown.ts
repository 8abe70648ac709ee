import { marked } from 'marked';
import { parseFragment } from 'parse5';
import { readFrontMatter } from './front-matter.js';
import { readableBlocks } from './html/blocks.js';
import { readPlainText } from './plain-text.js';
import { joinBlocks } from './source.js';
import type { ArticleSource } from './source.js';

/**
 * Markdown: the text is what a reader sees (no front matter, no marks of emphasis, the words of links), its paragraphs
 * parted by blank lines. It is rendered to HTML first, since Markdown may hold HTML and character references.
 */
export function readMarkdown({ source, file }: { source: string; file: string }): ArticleSource {
  const { metadata, body, diagnostics } = readFrontMatter({ source, file });
  const html = toHtml(body);
  if (html === null) return { ...readPlainText(body), metadata, diagnostics };
  return { ...joinBlocks(readableBlocks(parseFragment(html).childNodes)), marksHeadings: true, metadata, diagnostics };
}

/** Null for text that the parser gives up on (a word of megabytes): it is then read as plain text. */
function toHtml(body: string): string | null {
  try {
    return marked.parse(body, { async: false });
  } catch {
    return null;
  }
}
