import { PNG } from 'pngjs';
import { describe, expect, test } from '@jest/globals';
import { readPicture } from '../../../src/print/box/images.js';
import { files } from '../css/styled.js';
import { boxes, structureTree } from './boxes.js';

const png = new Uint8Array(PNG.sync.write(new PNG({ width: 3, height: 2 })));
/** Start of image, an application segment, and a baseline frame header of 640 × 480. */
const jpeg = new Uint8Array([
  0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8, 0x01, 0xe0, 0x02, 0x80, 1, 1, 0x11, 0,
]);
const resources = files({ 'a.png': png, 'b.jpg': jpeg, 'c.txt': 'text' });

describe('pictures', () => {
  test('have the size that their header says', () => {
    expect(readPicture('a.png', 'page.html', resources)).toMatchObject({ width: 3, height: 2 });
    expect(readPicture('b.jpg', 'page.html', resources)).toMatchObject({ width: 640, height: 480 });
  });

  test('must exist and be PNG or JPEG', () => {
    expect(readPicture('none.png', 'page.html', resources)).toBe('There is no image none.png.');
    expect(readPicture('c.txt', 'page.html', resources)).toBe('The image c.txt is neither PNG nor JPEG.');
  });

  test.each([
    ['a PNG that is cut off', png.slice(0, -20), 'is damaged'],
    ['a PNG with a changed byte', png.map((byte, i) => (i === 45 ? byte ^ 1 : byte)), 'is damaged'],
    ['a JPEG that ends before its frame', jpeg.slice(0, 8), 'is damaged'],
    ['a JPEG of no height', jpeg.map((byte, i) => (i === 13 || i === 14 ? 0 : byte)), 'has no size'],
    ['a JPEG in CMYK', jpeg.map((byte, i) => (i === 17 ? 4 : byte)), 'has CMYK colours'],
  ])('are refused for %s', (_, bytes, words) => {
    const { diagnostics } = boxes('<p>\n<img src=x alt="">', { resources: files({ x: bytes }) });
    expect(diagnostics).toMatchObject([
      { code: 'html-image', message: expect.stringContaining(words), file: 'page.html', line: 2, column: 1 },
    ]);
  });

  test('are figures with their alternative text, or decoration without', () => {
    expect(structureTree('<p><img src=a.png alt="A map"><img src=a.png alt=""></p>', { resources })).toBe(
      'Document\n  P\n    Figure alternative=A map .\n',
    );
  });

  test('without alternative text or file are reported', () => {
    expect(boxes('<p><img src=a.png></p>', { resources }).diagnostics).toMatchObject([{ code: 'html-alt' }]);
    expect(boxes('<p><img src=none.png alt=""></p>', { resources }).diagnostics).toMatchObject([
      { code: 'html-image' },
    ]);
  });
});
