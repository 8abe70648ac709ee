import { expect, test } from '@jest/globals';
import { figuresIn } from '../../../src/brief/items/figures.js';

const figures = (text: string): string[] => figuresIn(text).map((figure) => figure.text);

test('a figure keeps the word that gives its size', () => {
  expect(figures('40 million cubic metres, 1.5 percent, 100,000 troops')).toEqual([
    '40 million',
    '1.5 percent',
    '100,000',
  ]);
});

test('years and days of a month are no figures', () => {
  expect(figures('In 2014 and on January 12 and Dec. 30 it held 44')).toEqual(['44']);
});

test('its span is that of its text', () => {
  const text = 'It held 40 million cubic metres.';
  expect(figuresIn(text).map(({ span }) => text.slice(...span))).toEqual(['40 million']);
});
