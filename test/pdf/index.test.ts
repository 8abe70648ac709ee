import { describe, expect, it } from '@jest/globals';
import { writePdf } from '../../src/pdf/index.js';
import { structureProblems } from '../support/check-structure.js';
import { readObjects } from '../support/pdf-objects.js';
import { readPdf } from '../support/read-pdf.js';
import { content, node, printed, text } from './sample.js';

describe('writePdf', () => {
  it('puts text where layout put it, in the face and size it was set in', async () => {
    const paragraph = content();
    const pdf = await writePdf(
      printed({
        pages: [[text('An official word', paragraph, { x: 60, y: 80, size: 16 })]],
        structure: node('Document', [node('P', [paragraph])]),
      }),
    );
    const { pages, structure } = await readPdf(pdf);
    expect(pages[0]!.items).toEqual([
      expect.objectContaining({ text: 'An official word', font: 'SourceSerif4SmText-Regular' }),
    ]);
    expect(pages[0]!.items[0]!.x).toBeCloseTo(60, 3);
    expect(pages[0]!.items[0]!.y).toBeCloseTo(80, 3);
    expect(pages[0]!.items[0]!.size).toBeCloseTo(16, 3);
    expect(structure).toBe('Document\n  P\n    "An official word"');
    expect(structureProblems(readObjects(pdf))).toEqual([]);
  });
});
