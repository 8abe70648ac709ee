import { describe, expect, test } from '@jest/globals';
import { excerpt } from '../../src/diagnostics/excerpt.js';

describe('an excerpt', () => {
  test('shows the line with a caret under the column', () => {
    expect(excerpt({ source: 'a: 1\nb: two\n', line: 2, column: 4 })).toBe('b: two\n   ^');
  });

  test('underlines up to the end column, but not beyond the line', () => {
    expect(excerpt({ source: 'b: two', line: 1, column: 4, endColumn: 7 })).toBe('b: two\n   ^^^');
    expect(excerpt({ source: 'b: two', line: 1, column: 4, endColumn: 99 })).toBe('b: two\n   ^^^');
  });

  test('cuts a long line to 80 columns around the place', () => {
    const [line, carets] = excerpt({ source: `${'x'.repeat(200)}!${'y'.repeat(200)}`, line: 1, column: 201 }).split(
      '\n',
    );
    expect(line).toHaveLength(80);
    expect(line?.[carets!.length - 1]).toBe('!');
    expect(line?.startsWith('…')).toBe(true);
    expect(line?.endsWith('…')).toBe(true);
  });

  test('keeps the caret in place behind tabs and in files with CRLF', () => {
    expect(excerpt({ source: 'a\r\n\tb: two\r\n', line: 2, column: 2 })).toBe(' b: two\n ^');
  });

  test('points just behind the end of a line that is too short, and below a line that is not there', () => {
    expect(excerpt({ source: 'ab', line: 1, column: 9 })).toBe('ab\n  ^');
    expect(excerpt({ source: 'ab', line: 7, column: 1 })).toBe('\n^');
  });
});
