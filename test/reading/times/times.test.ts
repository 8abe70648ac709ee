import { describe, expect, test } from '@jest/globals';
import { layArticle } from '../../../src/reading/layers/index.js';
import { findTimes } from '../../../src/reading/times/index.js';

interface Telling {
  published?: string;
}

/** `[words, value]` of each time in a text published on Wednesday 13 March 2024, unless told otherwise. */
const timesIn = (text: string, { published = '2024-03-13' }: Telling = {}): [string, string][] => {
  const layers = layArticle({
    id: 'a',
    title: '',
    published,
    publisher: '',
    url: '',
    bylines: [],
    dateline: '',
    language: 'en',
    text,
    paragraphs: [{ number: 1, role: 'body', span: [0, text.length] }],
  });
  return findTimes(layers).map((time) => [time.text, time.value]);
};

describe('weekdays', () => {
  test.each([
    ['The ministers met on Monday in Oslo.', '2024-03-11'],
    ['The ministers will meet on Monday in Oslo.', '2024-03-18'],
    ['The ministers are due to meet on Tuesday.', '2024-03-19'],
    ['The committee scheduled a vote for Friday.', '2024-03-15'],
    ['The strike has gone on since Saturday.', '2024-03-09'],
    ['The council on Friday unanimously approved the plan.', '2024-03-08'],
    ['The minister, telling reporters on Monday that she will resign, left.', '2024-03-11'],
    ['Last Wednesday the talks broke down.', '2024-03-06'],
    ['They meet next Wednesday.', '2024-03-20'],
    ['They arrived on Thursday of last week.', '2024-03-07'],
    ['The envoy arrived on Wednesday.', '2024-03-13'],
  ])('%s', (text, value) => {
    expect(timesIn(text).map(([, found]) => found)).toEqual([value]);
  });

  test('tomorrow’s weekday is tomorrow even in the past tense', () => {
    expect(timesIn('Leaders gathered on Thursday.')).toEqual([['Thursday', '2024-03-14']]);
  });
});

describe('months and days without a year', () => {
  test.each([
    ['The two presidents met in June in Vienna.', '2023-06'],
    ['The two presidents will meet in June in Vienna.', '2024-06'],
    ['Voters go to the polls by Jan. 20.', '2025-01-20'],
    ['The treaty was signed on Jan. 20.', '2024-01-20'],
    ['It began last November.', '2023-11'],
    ['It ends next January.', '2025-01'],
    ['They will sign on Tuesday, March 19.', '2024-03-19'],
    ['The talks will be held on March 20-22.', '2024-03-20/2024-03-22'],
  ])('%s', (text, value) => {
    expect(timesIn(text).map(([, found]) => found)).toEqual([value]);
  });

  test('a weekday beside the date chooses the year', () => {
    expect(timesIn('The court ruled on Monday, March 18.')).toEqual([['Monday, March 18', '2024-03-18']]);
  });

  test('the year that closes a range belongs to its start', () => {
    expect(timesIn('From December 28 to January 3, 2021, shops were shut.')).toEqual([
      ['December 28', '2020-12-28'],
      ['January 3, 2021', '2021-01-03'],
    ]);
  });
});

describe('times counted from another', () => {
  test('from the publication', () => {
    expect(
      timesIn('Yesterday the court sat; two weeks ago it did not. This year it may, by the end of next month.'),
    ).toEqual([
      ['Yesterday', '2024-03-12'],
      ['two weeks ago', '2024-W09'],
      ['This year', '2024'],
      ['the end of next month', '2024-04'],
    ]);
  });

  test('from a time that the article named', () => {
    expect(
      timesIn('He was arrested on May 3, 2011. The following day, May 4, he was freed. A year later he fled.'),
    ).toEqual([
      ['May 3, 2011', '2011-05-03'],
      ['The following day', '2011-05-04'],
      ['May 4', '2011-05-04'],
      ['A year later', '2012'],
    ]);
  });

  test('"in two weeks" is a date only ahead', () => {
    expect(timesIn('The vote will be held in two weeks.')).toEqual([['in two weeks', '2024-W13']]);
    expect(timesIn('He wrote it in two weeks.')).toEqual([]);
  });

  test('on a Sunday "this week" is the week to come', () => {
    expect(timesIn('Lawmakers vote this week.', { published: '2024-03-10' })).toEqual([['this week', '2024-W11']]);
  });
});

describe('an article about the past', () => {
  const history = [
    'In 1848 the city rose. By March the king had fled. On 12 April he came back.',
    'In 1849 a second rising failed. In May its leaders were shot. On 3 June the gates were opened.',
    'In 1850 a parliament met. In July it was closed. On 9 August it met again. In 1851 it was closed for good.',
    'In 1852 the last exiles returned. In September an amnesty followed. On 1 October it took effect.',
    'In 1853 few spoke of it. On 2 November a stone was laid.',
  ].join(' ');

  test('reads dates without a year in the year it tells of', () => {
    expect(timesIn(history).map(([, value]) => value)).toEqual([
      ...['1848', '1848-03', '1848-04-12'],
      ...['1849', '1849-05', '1849-06-03'],
      ...['1850', '1850-07', '1850-08-09'],
      ...['1851', '1852', '1852-09', '1852-10-01'],
      ...['1853', '1853-11-02'],
    ]);
  });
});

test('without a publication date only what the text itself dates is resolved', () => {
  expect(
    timesIn('They met on Monday. They met on 4 May 2020. The next day they met again.', { published: '' }),
  ).toEqual([
    ['4 May 2020', '2020-05-04'],
    ['The next day', '2020-05-05'],
  ]);
});

test('names and common words are no times', () => {
  expect(
    timesIn('Theresa May may march on. They saw a fall of 1,990 points and 2,000 troops on Black Friday.'),
  ).toEqual([]);
});

test('a month that is somebody’s name is the month only where its words say so', () => {
  const text = 'Theresa May spoke. May sees a vote in May. That is May’s plan.';
  expect(timesIn(text)).toEqual([['May', '2024-05']]);
});

test('the present of "have" is no past', () => {
  expect(timesIn('She has a hearing on Friday.')).toEqual([['Friday', '2024-03-15']]);
  expect(timesIn('She has also met him on Monday.')).toEqual([['Monday', '2024-03-11']]);
});

test('a month in the present tense is rather ahead', () => {
  expect(timesIn('Norway leaves the league in September.')).toEqual([['September', '2024-09']]);
});
