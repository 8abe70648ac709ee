import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { localResources } from '../../../src/local-resources.js';
import { print } from '../../../src/print/index.js';
import type { Page, PageItem } from '../../../src/print/page/page.js';

const css = `
  @page { size: 300px 200px; margin: 50px 20px; font: 10px/12px sans-serif;
    @top-left { content: string(head, start) }
    @top-right { content: string(head) }
    @bottom-center { content: counter(page) "/" counter(pages) }
  }
  html { font: 10px/20px sans-serif } body, p, h1 { margin: 0 }
  h1 { font-size: 10px; string-set: head content(); break-after: avoid }
`;

const printed = async (body: string, more = '') => {
  const html = `<!DOCTYPE html><title>t</title><style>${css}${more}</style>${body}`;
  return print({ html, file: 'test.html', resources: localResources });
};

const itemsOf = <K extends PageItem['kind']>(page: Page, kind: K) =>
  page.items.filter((item): item is Extract<PageItem, { kind: K }> => item.kind === kind);

const text = (page: Page, artifact: string | boolean) =>
  itemsOf(page, 'glyphs')
    .filter((item) => item.content.artifact === artifact)
    .map((item) => item.words.map((word) => word.text).join(''));

describe('printed pages', () => {
  test('margin boxes show page numbers and running strings, as artifacts', async () => {
    const { document } = await printed(`<h1>One</h1>${'<p>x'.repeat(6)}<h1>Two</h1><p>y`);
    expect(document.pages.map((page) => text(page, 'header'))).toEqual([
      ['One', 'One'],
      ['One', 'Two'],
    ]);
    expect(document.pages.map((page) => text(page, 'footer'))).toEqual([['1/2'], ['2/2']]);
  });

  test('ids are destinations, headings bookmarks', async () => {
    const { document } = await printed(`${'<p>x'.repeat(5)}<h1 id="h">Head</h1><p>text`);
    expect(document.destinations.get('h')).toEqual({ page: 1, x: 20, y: 50 });
    expect(document.outline).toEqual([{ level: 1, label: 'Head', destination: { page: 1, x: 20, y: 50 } }]);
  });

  test('a link has an area on each line that it runs over', async () => {
    const { document } = await printed('<p><a href="#x">one<br>two</a> <b id="x">here</b>');
    const links = itemsOf(document.pages[0]!, 'link');
    expect(links.map(({ y }) => Math.round(y))).toHaveLength(2);
    expect(links[1]!.y - links[0]!.y).toBeCloseTo(20);
  });

  test('backgrounds and solid borders are fills, dashes are strokes, none of them is read', async () => {
    const { document } = await printed(
      '<p style="border-top:2px solid #ff0000;border-bottom:1px dashed;background:#eeeeee">x',
    );
    const [page] = document.pages;
    expect(itemsOf(page!, 'fill').map(({ x, y, width, height }) => [x, y, width, height])).toEqual([
      [20, 50, 260, 23],
      [20, 50, 260, 2],
    ]);
    expect(itemsOf(page!, 'stroke')).toMatchObject([{ from: [20, 72.5], to: [280, 72.5], width: 1, round: false }]);
    expect(itemsOf(page!, 'fill').every(({ content }) => content.artifact === 'layout')).toBe(true);
  });

  test('a repeated table header is a page artifact, the first one is content', async () => {
    const rows = Array.from({ length: 6 }, (_, i) => `<tr><td>r${i}`).join('');
    const { document } = await printed(`<table><thead><tr><th>head<tbody>${rows}</table>`);
    expect(document.pages.map((page) => text(page, 'page'))).toEqual([[], ['head']]);
    expect(text(document.pages[0]!, false)[0]).toBe('head');
  });

  test('page references show where things ended up', async () => {
    const { document } = await printed(
      `<p><a href="#h"></a></p>${'<p>x'.repeat(5)}<h1 id="h">Head</h1>`,
      'a::after { content: target-counter(attr(href), page) }',
    );
    expect(text(document.pages[0]!, false)[0]).toBe('2');
  });

  test('an image taller than a page is made to fit', async () => {
    const bytes = readFileSync(path.resolve('test/print/page/dot.png'));
    const { document } = await print({
      html: `<style>${css}</style><img alt="dot" src="dot.png" style="display:block;width:200px;height:400px">`,
      file: 'test.html',
      resources: { read: (url, from) => (url === 'dot.png' ? { path: url, bytes } : localResources.read(url, from)) },
    });
    const images = document.pages.flatMap((page) => itemsOf(page, 'image'));
    expect(images.map(({ width, height }) => [width, height])).toEqual([[50, 100]]);
  });
});
