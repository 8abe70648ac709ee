import { describe, expect, test } from '@jest/globals';
import { transformText } from '../../../src/print/text/text-transform.js';

describe('transformText', () => {
  test('changes case, in all scripts', () => {
    expect(transformText('straße, київ', 'uppercase', '')).toBe('STRASSE, КИЇВ');
    expect(transformText('ÉTAT', 'lowercase', '')).toBe('état');
    expect(transformText('As it is', 'none', '')).toBe('As it is');
  });

  test('capitalises the first letter of each word and leaves the others', () => {
    expect(transformText("the NATO “council’s” 2nd don't", 'capitalize', '')).toBe("The NATO “Council’s” 2nd Don't");
  });

  test('does not capitalise the rest of a word that another box began', () => {
    expect(transformText('ful day', 'capitalize', 'An event')).toBe('ful Day');
    expect(transformText('ful day', 'capitalize', 'An event ')).toBe('Ful Day');
  });
});
