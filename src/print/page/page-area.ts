import type { PageStyle } from '../css/styled-document.js';
import { borders, padding, sumEdges } from '../flow/edges.js';

/** The content box of a page: what the document may fill. px from the page's top left corner. */
export interface PageArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function pageArea({ width, height, margin, style }: PageStyle): PageArea {
  const inner = sumEdges(borders(style), padding(style, width - margin.left - margin.right));
  return {
    x: margin.left + inner.left,
    y: margin.top + inner.top,
    width: Math.max(0, width - margin.left - margin.right - inner.left - inner.right),
    height: Math.max(0, height - margin.top - margin.bottom - inner.top - inner.bottom),
  };
}
