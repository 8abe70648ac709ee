import { describe, expect, it } from '@jest/globals';
import { writePdf } from '../../src/pdf/index.js';
import type { StructureNode } from '../../src/print/box/structure.js';
import type { PageItem } from '../../src/print/page/page.js';
import { structureProblems } from '../support/check-structure.js';
import { readObjects } from '../support/pdf-objects.js';
import { readPdf } from '../support/read-pdf.js';
import { black, content, node, printed, text } from './sample.js';

/** The tree as it is read back, once it is known to be sound. */
async function structureOf(structure: StructureNode, ...pages: PageItem[][]): Promise<string> {
  const pdf = await writePdf(printed({ pages, structure }));
  expect(structureProblems(readObjects(pdf))).toEqual([]);
  return (await readPdf(pdf)).structure;
}

describe('the structure tree', () => {
  it('has a paragraph over three pages as one element', async () => {
    const paragraph = content();
    const pages = ['It begins here,', 'goes on', 'and ends.'].map((line) => [text(line, paragraph)]);
    expect(await structureOf(node('Document', [node('P', [paragraph])]), ...pages)).toBe(
      'Document\n  P\n    "It begins here,"\n    "goes on"\n    "and ends."',
    );
  });

  it('keeps together what a rule or an underline interrupts', async () => {
    const paragraph = content();
    const rule = {
      kind: 'fill' as const,
      x: 60,
      y: 82,
      width: 50,
      height: 1,
      color: black,
      content: content('layout'),
    };
    const items = [text('One', paragraph), rule, text('two', paragraph, { y: 100 })];
    expect(await structureOf(node('Document', [node('P', [paragraph])]), items)).toBe(
      'Document\n  P\n    "One"\n    "two"',
    );
  });

  it('leaves out elements that show nothing, but not the cells of a table', async () => {
    const cell = content();
    const tree = node('Document', [
      node('P', [content()]),
      node('Sect', [node('Div', [])]),
      node('Table', [node('TR', [node('TD', [cell]), node('TD', [])])]),
    ]);
    expect(await structureOf(tree, [text('1', cell)])).toBe(
      'Document\n  Table\n    TR\n      TD\n        "1"\n      TD',
    );
  });

  it('has no place for headers, footers and rules', async () => {
    const paragraph = content();
    const items = (['header', 'footer', 'layout', 'page'] as const).map((artifact, i) =>
      text(artifact, content(artifact), { y: 200 + 20 * i }),
    );
    const tree = node('Document', [node('P', [paragraph])]);
    expect(await structureOf(tree, [...items, text('read', paragraph)])).toBe('Document\n  P\n    "read"');
  });

  it('finds cells by identifiers in any script', async () => {
    const ids = ['zz', 'Überblick', 'aa', '日'];
    const cells = ids.map(() => content());
    const tree = node('Document', [
      node('Table', [
        node(
          'TR',
          ids.map((id, i) => node('TH', [cells[i]!], { id, scope: 'Column' })),
        ),
        node(
          'TR',
          ids.map((id) => node('TD', [], { headers: [id] })),
        ),
      ]),
    ]);
    const items = cells.map((cell, i) => text(`h${i}`, cell, { x: 60 + 100 * i }));
    expect((await structureOf(tree, items)).match(/Headers/g)).toHaveLength(4);
  });

  it('says what replaces a mark drawn as a shape', async () => {
    const marker = content(false, '✓');
    const square = { kind: 'fill' as const, x: 60, y: 70, width: 8, height: 8, color: black, content: marker };
    const pdf = await writePdf(printed({ pages: [[square]], structure: node('Document', [node('P', [marker])]) }));
    const objects = readObjects(pdf);
    const [page] = objects.list(objects.dictionary(objects.dictionary(objects.trailer['Root'])['Pages'])['Kids']);
    const operators = objects.stream(objects.dictionary(page)['Contents']).toString('latin1');
    expect(operators).toContain('/Span <</MCID 0 /ActualText <feff2713>>> BDC');
  });
});
