import type { HtmlElement } from './html.js';

/** CSS for the attributes of HTML that are about looks (HTML, Rendering): the size of an image. */
export function presentationalHints({ tag, attributes }: HtmlElement): string {
  if (tag !== 'img') return '';
  return (['width', 'height'] as const)
    .map((name) => [name, attributes.get(name)?.trim() ?? ''] as const)
    .filter(([, value]) => /^\d+%?$/u.test(value))
    .map(([name, value]) => `${name}:${value.endsWith('%') ? value : `${value}px`};`)
    .join('');
}
