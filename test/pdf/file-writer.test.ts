import { describe, expect, it } from '@jest/globals';
import { FileWriter } from '../../src/pdf/file-writer.js';
import { Reference, readObjects } from '../support/pdf-objects.js';

describe('FileWriter', () => {
  it('gives back every object, packed or with a stream, in any order', () => {
    const writer = new FileWriter();
    const ids = Array.from({ length: 450 }, (_, i) => 450 - i);
    for (const id of ids) {
      const stream = id % 7 === 0 ? Buffer.from(`stream ${id}`) : undefined;
      writer.addObject(id, `<< /Number ${id}${stream ? ` /Length ${stream.length}` : ''} >>`, stream);
    }
    const objects = readObjects(writer.finish({ root: '1 0 R', info: '2 0 R' }));
    for (const id of ids) {
      expect(objects.dictionary(new Reference(id))['Number']).toBe(id);
      if (id % 7 === 0) expect(objects.stream(new Reference(id)).toString()).toBe(`stream ${id}`);
    }
    // The first entry, 450 objects, two streams of them, the cross-references.
    expect(objects.trailer).toMatchObject({ Root: new Reference(1), Info: new Reference(2), Size: 454 });
  });

  it('names the version first and the place of the cross-references last', () => {
    const writer = new FileWriter();
    writer.addObject(1, '<< >>');
    const file = Buffer.from(writer.finish({ root: '1 0 R', info: '1 0 R' })).toString('latin1');
    expect(file).toMatch(/^%PDF-1\.7\n%[\x80-\xFF]{4}\n/);
    expect(file).toMatch(/startxref\n\d+\n%%EOF\n$/);
  });
});
