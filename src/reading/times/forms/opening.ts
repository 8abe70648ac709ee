import {
  DATE_OPENERS,
  HOLIDAYS,
  MONTH_ABBREVIATIONS,
  MONTHS,
  NUMBERS,
  QUARTERS,
  SEASONS,
  WEEKDAYS,
} from '../../en/calendar-words.js';
import { capital, oneOf } from './pieces.js';

const words = [
  ...DATE_OPENERS,
  ...[MONTHS, MONTH_ABBREVIATIONS, WEEKDAYS, SEASONS, QUARTERS, HOLIDAYS, NUMBERS].flatMap(Object.keys),
].map((name) => /^\w+/.exec(name)![0]);

/** Where an expression of any form may begin: at one of the words with which forms begin, a figure, or what stands for a century. */
export const OPENING = new RegExp(
  String.raw`(?<![A-Za-z\d])(?:${oneOf(new Set(words.flatMap((word) => [word, capital(word)])))})(?![a-z])|(?<!\d)\d|['’‘]`,
  'g',
);
