import { describe, expect, test } from '@jest/globals';
import { matchFaces } from '../../../src/print/text/font-matching.js';

const face = (weight: number, style: 'normal' | 'italic' | 'oblique' = 'normal', heaviest = weight) => ({
  weight: [weight, heaviest] as const,
  style,
});

describe('matchFaces', () => {
  const family = [face(300), face(400), face(600), face(700), face(400, 'italic')];
  const chosen = (weight: number, style: 'normal' | 'italic' | 'oblique' = 'normal', faces = family) =>
    matchFaces(faces, { weight, style });

  test('takes the weight that is there', () => {
    expect(chosen(600)).toEqual([face(600)]);
  });

  test('looks below 400 for lighter faces first, above 500 for heavier ones', () => {
    expect(chosen(200)).toEqual([face(300)]);
    expect(chosen(350)).toEqual([face(300)]);
    expect(chosen(650)).toEqual([face(700)]);
    expect(chosen(900)).toEqual([face(700)]);
  });

  test('looks between 400 and 500 upwards to 500, then below, then above', () => {
    expect(chosen(450, 'normal', [face(400), face(500), face(600)])).toEqual([face(500)]);
    expect(chosen(450, 'normal', [face(300), face(600)])).toEqual([face(300)]);
    expect(chosen(400, 'normal', [face(600), face(900)])).toEqual([face(600)]);
  });

  test('prefers the style to the weight', () => {
    expect(chosen(700, 'italic')).toEqual([face(400, 'italic')]);
    expect(chosen(400, 'oblique')).toEqual([face(400, 'italic')]);
    expect(chosen(400, 'italic', [face(400)])).toEqual([face(400)]);
  });

  test('counts a range of weights as all of them', () => {
    const variable = face(300, 'normal', 800);
    expect(chosen(750, 'normal', [face(700), variable])).toEqual([variable]);
  });

  test('gives all faces that differ only in what they cover', () => {
    expect(chosen(400, 'normal', [face(400), face(400), face(700)])).toHaveLength(2);
    expect(matchFaces([], { weight: 400, style: 'normal' })).toEqual([]);
  });
});
