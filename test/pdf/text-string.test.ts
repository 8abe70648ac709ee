import { expect, it } from '@jest/globals';
import { textString } from '../../src/pdf/text-string.js';
import { Text } from '../support/pdf-objects.js';

it.each(['plain (text)', '', 'Zürich – Київ', '𝒳 beyond the plane', 'bell \u0007'])(
  '%j comes back as it was',
  (text) => {
    expect(new Text(Buffer.from(textString(text))).value).toBe(text);
  },
);

it('writes ASCII a byte a character', () => {
  expect(textString('Geneva')).toHaveLength(6);
});
