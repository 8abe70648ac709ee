import { describe, expect, it } from '@jest/globals';
import { PNG } from 'pngjs';
import { indexedPng } from '../../scripts/indexed-png.js';

function picture(width: number, height: number, colorOf: (x: number, y: number) => [number, number, number]) {
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) data.set([...colorOf(x, y), 255], (y * width + x) * 4);
  }
  return { width, height, data };
}

describe('indexedPng', () => {
  it('gives each pixel its colour, to a step of 17', () => {
    const { width, height, data } = PNG.sync.read(
      indexedPng(picture(3, 2, (x, y) => (x === 2 ? [160, 32, 48] : [y * 255, y * 255, y * 255]))),
    );
    expect([width, height]).toEqual([3, 2]);
    expect([...data.subarray(0, 12)]).toEqual([0, 0, 0, 255, 0, 0, 0, 255, 153, 34, 51, 255]);
    expect([...data.subarray(12, 20)]).toEqual([255, 255, 255, 255, 255, 255, 255, 255]);
  });

  it('falls back to fewer levels when there are more colours than a palette holds', () => {
    const many = picture(64, 64, (x, y) => [x * 4, y * 4, (x + y) * 2]);
    const { data } = PNG.sync.read(indexedPng(many));
    const levels = new Set([...data].filter((_, i) => i % 4 !== 3));
    expect([...levels].sort((a, b) => a - b)).toEqual([0, 51, 102, 153, 204, 255]);
  });

  it('gives the same bytes for the same picture', () => {
    const same = () => indexedPng(picture(20, 20, (x, y) => [x * 12, y * 12, 0]));
    expect(same().equals(same())).toBe(true);
  });
});
