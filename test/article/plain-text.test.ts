import { describe, expect, test } from '@jest/globals';
import { readPlainText } from '../../src/article/plain-text.js';

const paragraphs = (text: string) => readPlainText(text).blocks.map(({ span }) => text.slice(...span));

describe('paragraphs of plain text', () => {
  test('are parted by blank lines, with or without spaces in them', () => {
    expect(paragraphs('One.\n\n  Two.\n \t\n\nThree. ')).toEqual(['One.', 'Two.', 'Three.']);
  });

  test('may be wrapped into short lines', () => {
    const wrapped = 'The owners of the ferries and their\ncrews met again on Monday, a week\nafter the last round.';
    expect(paragraphs(`${wrapped}\n\nThey parted early.`)).toEqual([wrapped, 'They parted early.']);
  });

  test('are single lines where the text has no blank lines', () => {
    expect(paragraphs('The owners met.\nThe crews did not.\nNo one spoke.')).toHaveLength(3);
    const long = 'A long sentence that no one would leave in a wrapped text, '.repeat(3);
    expect(paragraphs(`${long}\n${long}`)).toHaveLength(2);
  });

  test('have spans without the white space around them', () => {
    expect(readPlainText('\n\n  One. \n').blocks).toEqual([{ span: [4, 8], heading: null }]);
  });
});
