import { describe, expect, it } from '@jest/globals';
import { writePdf } from '../../src/pdf/index.js';
import { structureProblems } from '../support/check-structure.js';
import { readObjects } from '../support/pdf-objects.js';
import { readPdf } from '../support/read-pdf.js';
import { content, node, printed, text } from './sample.js';

/** A document with one link, whose text stands on one line a box. */
function documentWithLink(url: string, description = 'Description', lines = 1) {
  const linked = content();
  const link = node('Link', [linked]);
  const items = Array.from({ length: lines }, (_, i) => [
    text('the link', linked, { y: 80 + 20 * i }),
    { kind: 'link' as const, x: 60, y: 65 + 20 * i, width: 60, height: 20, link: { url, description }, node: link },
  ]);
  return printed({ pages: [items.flat()], structure: node('Document', [node('P', [link])]) });
}

const linksOf = async (url: string, description?: string) =>
  (await readPdf(await writePdf(documentWithLink(url, description)))).pages[0]!.links;

describe('links', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['http://example.org/ü ber', 'http://example.org/%C3%BC%20ber'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ])('lead to %s', async (url, target) => {
    expect(await linksOf(url)).toEqual([expect.objectContaining({ target })]);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'page.html', '', '#nowhere'])(
    'to %j stay plain text',
    async (url) => {
      const pdf = await writePdf(documentWithLink(url));
      const { pages, structure } = await readPdf(pdf);
      expect(pages[0]!.links).toEqual([]);
      expect(structure).toBe('Document\n  P\n    Span\n      "the link"');
    },
  );

  it('describe themselves by their address when nothing else does', async () => {
    expect(await linksOf('https://example.org/', '')).toEqual([
      expect.objectContaining({ contents: 'https://example.org/' }),
    ]);
  });

  it('over two lines have two areas and one element', async () => {
    const pdf = await writePdf(documentWithLink('https://example.org/', 'Example', 2));
    const { pages, structure } = await readPdf(pdf);
    expect(pages[0]!.links.map(({ y }) => Math.round(y))).toEqual([65, 85]);
    expect(structure.match(/Link/g)).toHaveLength(1);
    expect(structure.match(/-> https:\/\/example\.org\//g)).toHaveLength(2);
    expect(structureProblems(readObjects(pdf))).toEqual([]);
  });
});
