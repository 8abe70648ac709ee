import type { ContentPart, StringPosition } from '../css/computed-style.js';
import type { StyledElement, StyledNode } from '../css/styled-document.js';
import { formatCounter } from './counter-styles.js';

/** What the parts of generated content refer to. */
export interface ContentSources {
  counter(name: string): readonly number[];
  string(name: string, position: StringPosition): string;
  /** Page of the element with that id; null while it is not known. */
  targetPage(id: string): number | null;
  elementText(): string;
  /** The next quotation mark; empty where none is to be shown. */
  quote(kind: 'open-quote' | 'close-quote' | 'no-open-quote' | 'no-close-quote'): string;
}

/** Text of generated content. Images and alternatives are not text. */
export function contentText(parts: readonly ContentPart[], sources: ContentSources): string {
  return parts.map((part) => partText(part, sources)).join('');
}

function partText(part: ContentPart, sources: ContentSources): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'counter':
      return formatCounter(sources.counter(part.name).at(-1) ?? 0, part.style);
    case 'counters':
      return sources
        .counter(part.name)
        .map((value) => formatCounter(value, part.style))
        .join(part.separator);
    case 'string':
      return sources.string(part.name, part.position);
    case 'target-counter':
      return targetText(sources.targetPage(part.url.replace(/^#/u, '')), part.style);
    case 'element-text':
      return sources.elementText();
    case 'image':
    case 'alternative':
      return '';
    default:
      return sources.quote(part.kind);
  }
}

const targetText = (page: number | null, style: string): string => (page === null ? '' : formatCounter(page, style));

/** Text of an element as one line, as `content()` gives it. */
export function elementText(element: StyledElement): string {
  return allText(element)
    .replaceAll(/[ \t\n\r\f]+/gu, ' ')
    .trim();
}

function allText(node: StyledNode): string {
  if (node.kind === 'text') return node.text;
  return node.tag === 'br' ? ' ' : node.children.map(allText).join('');
}
