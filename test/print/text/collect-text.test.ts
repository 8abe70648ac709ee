import { describe, expect, test } from '@jest/globals';
import type { InlineItem } from '../../../src/print/box/box.js';
import { collectText } from '../../../src/print/text/collect-text.js';
import { span, styleOf, text } from './support.js';

const lineBreak: InlineItem = { kind: 'break', style: styleOf() };
const collected = (...inlines: InlineItem[]): string => collectText(inlines).text;

describe('collectText', () => {
  test('collapses white space, across the borders of inline boxes too', () => {
    expect(collected(text('  One \n\t two '), ...span(styleOf(), text(' three')), text(' '))).toBe('One two three ');
  });

  test('drops white space at the start of lines', () => {
    expect(collected(text('One '), lineBreak, text(' two'))).toBe('One \ntwo');
  });

  test('keeps all white space where it is preserved', () => {
    const pre = styleOf({ whiteSpaceCollapse: 'preserve' });
    expect(collected(text('a  b\r\n\tc', pre))).toBe('a  b\n\tc');
  });

  test('keeps only line feeds with preserve-breaks', () => {
    const preLine = styleOf({ whiteSpaceCollapse: 'preserve-breaks' });
    expect(collected(text('a  b \n  c', preLine))).toBe('a b\nc');
  });

  test('leaves no item for text that collapses to nothing', () => {
    expect(collectText([text('  \n ')]).items).toEqual([]);
  });

  test('takes soft hyphens out and remembers their places', () => {
    const { text: whole, softHyphens } = collectText([text('An ex\u00ADam\u00ADple')]);
    expect(whole).toBe('An example');
    expect([...softHyphens]).toEqual([5, 7]);
  });
});
