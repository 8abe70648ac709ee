import { describe, expect, test } from '@jest/globals';
import { computed, find, reported, style } from '../styled.js';

describe('margin', () => {
  test.each([
    ['1px', [1, 1, 1, 1]],
    ['1px 2px', [1, 2, 1, 2]],
    ['1px 2px 3px', [1, 2, 3, 2]],
    ['1px 2px 3px 4px', [1, 2, 3, 4]],
    ['0 auto', [0, 'auto', 0, 'auto']],
  ])('%s gives each side its share', (value, sides) => {
    const { marginTop, marginRight, marginBottom, marginLeft } = computed(`margin: ${value}`);
    expect([marginTop, marginRight, marginBottom, marginLeft]).toEqual(sides);
  });

  test('may be negative, padding may not', () => {
    expect(computed('margin-left: -6mm').marginLeft).toBeCloseTo(-22.677, 3);
    expect(reported('padding: -1px')).toMatchObject([{ code: 'css-value' }]);
  });
});

describe('width', () => {
  test('keeps percentages for the layout', () => {
    expect(computed('width: 50%').width).toEqual({ percent: 50 });
  });

  test('keeps both parts of a calculation with percentages', () => {
    expect(computed('width: calc(100% - 10px)').width).toEqual({ percent: 100, plus: -10 });
  });

  test('reports percentages inside min() as not supported', () => {
    expect(reported('width: min(50%, 10px)')).toMatchObject([{ code: 'css-value' }]);
  });

  test('reports units that have no meaning on paper, with those that have', () => {
    expect(reported('width: 50vw')).toMatchObject([{ code: 'css-value', message: expect.stringContaining('vw') }]);
  });
});

test('floats and the root are block-level', () => {
  const styled = style('<b id=x>', 'html { display: inline } #x { float: left }');
  expect(find(styled, 'html').style.display).toBe('block');
  expect(find(styled, 'x').style.display).toBe('block');
});
