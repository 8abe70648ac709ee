import type { StyledElement } from '../css/styled-document.js';

/** Changes to the implied list-item counter (css-lists-3 §4.6; `start` and `value` of HTML). */
export interface ImpliedCounter {
  readonly reset?: number;
  readonly increment?: number;
  readonly set?: number;
}

export function impliedListItem({ tag, style, attributes }: StyledElement): ImpliedCounter {
  if (tag === 'ol') return { reset: (integer(attributes.get('start')) ?? 1) - 1 };
  if (tag === 'ul' || tag === 'menu') return { reset: 0 };
  if (style.display !== 'list-item') return {};
  const value = tag === 'li' ? integer(attributes.get('value')) : undefined;
  return value === undefined ? { increment: 1 } : { increment: 1, set: value };
}

function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*[+-]?\d+\s*$/u.test(text) ? Number(text) : undefined;
}
