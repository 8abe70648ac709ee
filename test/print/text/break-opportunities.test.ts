import { describe, expect, test } from '@jest/globals';
import { breakOpportunities } from '../../../src/print/text/break-opportunities.js';

/** The text with a bar at each place where a line may break. */
const broken = (text: string): string => {
  const opportunities = breakOpportunities(text);
  return Array.from({ length: text.length }, (_, i) => (i > 0 && opportunities[i] ? `|${text[i]!}` : text[i]!)).join(
    '',
  );
};

describe('breakOpportunities', () => {
  test('breaks at spaces and after hyphens, not at no-break spaces', () => {
    expect(broken('a long-term plan')).toBe('a |long-|term |plan');
    expect(broken('10\u00A0January \u201CIt is\u201D')).toBe('10\u00A0January |\u201CIt |is\u201D');
  });

  test('keeps e-mail, and/or and km/h whole', () => {
    expect(broken('an e-mail and/or 90 km/h')).toBe('an |e-mail |and/or |90 |km/h');
    expect(broken('negotiation/consultation')).toBe('negotiation/|consultation');
  });

  test('keeps quotation marks set off by spaces with their words', () => {
    expect(broken('dit « oui » hier')).toBe('dit |« oui » |hier');
    expect(broken('er sagt »ja« heute')).toBe('er |sagt |»ja« |heute');
  });

  test('never starts a line with a reference', () => {
    expect(broken('said so. ¶ 6')).toBe('said |so. ¶ 6');
    expect(broken('said so. 2 ¶ 6')).toBe('said |so. 2 ¶ 6');
  });

  test('does not start a line with a dash nor break a range', () => {
    expect(broken('talks – long ones – went on')).toBe('talks – |long |ones – |went |on');
    expect(broken('talks—long')).toBe('talks—|long');
    expect(broken('9–10 January, 2021-12-31')).toBe('9–10 |January, |2021-12-31');
  });

  test('breaks URLs before their punctuation and nowhere else', () => {
    expect(broken('see https://example.org/a-long/path.html now')).toBe(
      'see |https://example|.org|/a|-long|/path|.html |now',
    );
    expect(broken('write to desk.office@example.org now')).toBe('write |to |desk|.office|@example|.org |now');
  });
});
