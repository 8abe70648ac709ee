import { describe, expect, test } from '@jest/globals';
import { marginBoxInlines } from '../../../src/print/box/index.js';
import type { MarginBoxStyle } from '../../../src/print/css/styled-document.js';
import { style } from '../css/styled.js';
import { inlines } from './boxes.js';

function marginBox(content: string): MarginBoxStyle {
  const { document } = style('<p>', `@page { @top-left { content: ${content} } }`);
  const box = document.pageStyle({ name: '', first: true, blank: false, left: false }).marginBoxes.get('top-left');
  if (!box) throw new Error('no margin box');
  return box;
}

const page = { language: 'en', page: 2, pages: 12, artifact: 'header' } as const;

describe('a margin box', () => {
  test('shows page numbers and named strings', () => {
    const box = marginBox('"Page " counter(page) " of " counter(pages, upper-roman) ": " string(title, last)');
    const items = marginBoxInlines({ ...page, box, strings: (name, position) => `${name}/${position}` });
    expect(inlines(items)).toBe('Page 2 of XII: title/last');
    expect(items).toMatchObject([{ kind: 'text', content: { artifact: 'header' } }]);
  });

  test('without text is empty', () => {
    expect(marginBoxInlines({ ...page, box: marginBox('string(title)'), strings: () => '' })).toEqual([]);
  });
});
