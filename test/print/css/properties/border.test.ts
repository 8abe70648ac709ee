import { describe, expect, test } from '@jest/globals';
import { computed } from '../styled.js';

const black = { red: 0, green: 0, blue: 0, alpha: 1 };

describe('border', () => {
  test('sets all sides, in any order', () => {
    const style = computed('border: red 2px solid');
    expect([style.borderTopWidth, style.borderLeftWidth, style.borderBottomStyle]).toEqual([2, 2, 'solid']);
    expect(style.borderRightColor).toEqual({ ...black, red: 255 });
  });

  test('has no width without a style', () => {
    expect(computed('border-top-width: 5px').borderTopWidth).toBe(0);
    expect(computed('border-top: 5px').borderTopWidth).toBe(0);
  });

  test('is medium and of the colour of the text where nothing else is said', () => {
    const style = computed('color: #00ff00; border-top: solid');
    expect(style.borderTopWidth).toBe(3);
    expect(style.borderTopColor).toEqual({ ...black, green: 255 });
  });

  test('can be taken off one side', () => {
    const style = computed('border: 1px solid; border-top: none');
    expect([style.borderTopWidth, style.borderBottomWidth]).toEqual([0, 1]);
  });
});

describe('background', () => {
  test('is a colour or none', () => {
    expect(computed('background: #00000080').backgroundColor.alpha).toBeCloseTo(0.5, 1);
    expect(computed('background: red; background: none').backgroundColor.alpha).toBe(0);
  });
});
