import { describe, expect, test } from '@jest/globals';
import { repeats, saysTheSame } from '../../../src/brief/items/similarity.js';

describe('saysTheSame', () => {
  test('sees the same claim in other words around it', () => {
    expect(
      saysTheSame(
        'his country would not pay for a dam it had never asked for',
        'his country would not pay for a dam which it had never asked for',
      ),
    ).toBe(true);
  });

  test('sees a quotation that stands in both, whatever the article adds', () => {
    const quoted = '“We will not open the sluices before the gauges are read,”';
    expect(saysTheSame(quoted, `Velmark has one condition: ${quoted} and nothing more`)).toBe(true);
  });

  test('does not take a claim for its opposite', () => {
    expect(
      saysTheSame('Orlenia will pay for the dam above Lindby', 'Orlenia will not pay for the dam above Lindby'),
    ).toBe(false);
  });

  test.each([
    ['Orlenia will pay for the dam above Lindby', "Orlenia won't pay for the dam above Lindby"],
    ['Orlenia doesn’t pay for the dam above Lindby', 'Orlenia does pay for the dam above Lindby'],
    ['Either country would pay for the dam above Lindby', 'Neither country would pay for the dam above Lindby'],
  ])('knows a negation by any word: %s / %s', (a, b) => {
    expect(saysTheSame(a, b)).toBe(false);
  });

  test('does not judge scraps', () => {
    expect(saysTheSame('the treaty', 'the treaty of 1987 is dead, the minister believes')).toBe(false);
  });

  test('leaves two claims about one subject apart', () => {
    expect(saysTheSame('the reservoir above Lindby is half empty', 'the dam above Lindby needs money from both')).toBe(
      false,
    );
  });
});

describe('repeats', () => {
  test('is wider than sameness: near each other such sentences would bore', () => {
    const a = 'Velmark and Orlenia will resume talks on the Isern in March';
    const b = 'Velmark and Orlenia resume their talks, officials confirmed';
    expect([repeats(a, b), saysTheSame(a, b)]).toEqual([true, false]);
  });
});
