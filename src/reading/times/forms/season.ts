import { SEASONS } from '../../en/calendar-words.js';
import type { DateForm } from '../phrase.js';
import { compile, oneOf, readPointer, readYear, YEAR_TAIL } from './pieces.js';

const SEASON = oneOf(Object.keys(SEASONS));

/** Needs a word of time before it or a year after it: "fall" and "spring" are also things that happen. */
const CERTAIN = String.raw`(?:(?<=(?:^|[^\p{L}])(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Dd]uring|[Tt]he|[Tt]his|[Ll]ast|[Nn]ext|[Tt]hat|[Ee]arly|[Ll]ate|[Mm]id|previous|following)[ -])|(?=(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter),? (?:of )?(?:1\d|20)\d\d))`;

export const season: DateForm = {
  name: 'season',
  pattern: compile(
    String.raw`(?<![\p{L}\d])(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[ -](?:in )?(?:the )?)?(?:(?<pointer>[Tt]he|[Ll]ast|[Tt]his past|[Tt]his coming|[Tt]his|[Nn]ext|[Tt]he previous|[Tt]he following|[Tt]hat) )?${CERTAIN}(?<season>(?:${SEASON})|(?:Spring|Summer|Autumn|Fall|Winter))${YEAR_TAIL}(?! ?(?:of|in|from|palace|school|games|olympics|offensive)(?!\p{L}))(?![\p{L}\d’'])`,
  ),
  read: (groups) => ({
    kind: 'quarter',
    quarter: SEASONS[groups.season!.toLowerCase()]!,
    year: readYear(groups),
    yearPointer: readPointer(groups.yearPointer),
    pointer: readPointer(groups.pointer),
  }),
  matches: ['the summer of 2013', 'last summer', 'the fall', 'early fall', 'next spring', 'summer 2021'],
  rejects: ['the fall of Kabul', 'prices fall', 'a spring in his step', 'the winter palace', 'summers'],
};
