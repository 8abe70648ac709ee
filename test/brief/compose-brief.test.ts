import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { composeBrief } from '../../src/brief/index.js';
import type { Brief, Item, Section } from '../../src/brief/brief.js';
import { readSpec } from '../../src/spec/index.js';
import type { BriefSpec } from '../../src/spec/spec.js';
import { readingOf } from '../support/reading-of.js';
import type { Told } from '../support/reading-of.js';

const specOf = (yaml: string): BriefSpec => {
  const { spec, diagnostics } = readSpec({ source: `title: T\narticles: [a.md]\n${yaml}`, file: 'briefs/t.yaml' });
  if (spec === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return spec;
};

const compose = (yaml: string, ...told: Told[]) =>
  composeBrief({
    spec: specOf(yaml),
    articles: told.map((each, i) => ({ reading: readingOf({ id: `a${i + 1}`, ...each }), grade: null })),
    date: '2026-03-04',
  });

const section = (brief: Brief, kind: string): Section => brief.sections.find((each) => each.kind === kind)!;
const texts = (items: readonly Item[]): string[] => items.map(({ text }) => text);

const courier: Told = {
  text: [
    'Talks about the waters of the Isern are to begin on March 16.',
    'Marta Ehrling said that Velmark would open no sluice before both sides had read the gauges.',
    'Orlenia denied any plan to tax timber. The commission put the reservoir above Lindby at 40 million cubic metres.',
    'In 2019, a drought emptied the reservoir. The treaty dates from 1987.',
  ].join('\n\n'),
  statements: [
    {
      speaker: 'Marta Ehrling',
      cue: 'said',
      words: ['Velmark would open no sluice before both sides had read the gauges'],
    },
    { speaker: 'Orlenia', phrase: 'Orlenia', cue: 'denied', words: ['any plan to tax timber'] },
    { speaker: 'Isern Commission', cue: 'put', words: ['the reservoir above Lindby at 40 million cubic metres'] },
  ],
  events: [{ words: 'Talks about the waters of the Isern', date: '2026-03-16', participants: ['Velmark', 'Orlenia'] }],
  times: [
    { words: 'March 16', value: '2026-03-16' },
    { words: '2019', value: '2019' },
    { words: '1987', value: '1987' },
  ],
  keySentences: [
    'Talks about the waters of the Isern are to begin on March 16.',
    'Marta Ehrling said that Velmark would open no sluice before both sides had read the gauges.',
    'The treaty dates from 1987.',
  ],
  background: ['In 2019, a drought emptied the reservoir.'],
};

const post: Told = {
  published: '2026-03-03',
  text: [
    'The two countries meet for talks about the waters of the Isern on March 17.',
    'Velmark will open no sluice before both sides have read the gauges, Marta Ehrling said on Monday.',
    'The reservoir above Lindby holds 44 million cubic metres, the commission said.',
  ].join('\n\n'),
  statements: [
    {
      speaker: 'Marta Ehrling',
      cue: 'said',
      words: ['Velmark will open no sluice before both sides have read the gauges'],
    },
    { speaker: 'Isern Commission', cue: 'said', words: ['The reservoir above Lindby holds 44 million cubic metres'] },
  ],
  events: [{ words: 'talks about the waters of the Isern', date: '2026-03-17', participants: ['Orlenia', 'Velmark'] }],
};

const sides = 'sides: {Velmark: [Marta Ehrling], Orlenia: [], Isern Commission: []}\n';

describe('statements', () => {
  test('what two articles report of one speaker stands once, with both sources, the fullest first', () => {
    const { brief } = compose(`${sides}sections: [statements]`, courier, post);
    const [shared] = section(brief, 'statements').items;
    expect(shared).toMatchObject({
      text: 'Velmark would open no sluice before both sides had read the gauges',
      side: 'Velmark',
      sideIndex: 1,
      colon: true,
    });
    expect(shared!.sources.map(({ article, paragraph }) => [article, paragraph])).toEqual([
      ['a1', 2],
      ['a2', 2],
    ]);
  });

  test('figures on which the articles differ are shown as a disagreement, each with its source', () => {
    const { brief } = compose(`${sides}sections: [statements]`, courier, post);
    const reservoir = section(brief, 'statements').items.find(({ disagreements }) => disagreements.length > 0);
    expect(reservoir!.disagreements[0]).toMatchObject({
      about: 'figure',
      values: [
        { value: '40 million', sources: [{ article: 'a1', paragraph: 3 }] },
        { value: '44 million', sources: [{ article: 'a2', paragraph: 3 }] },
      ],
    });
  });

  test('a verb that the words would be wrong without is shown with them', () => {
    const { brief } = compose(`${sides}sections: [statements]`, courier);
    const denial = section(brief, 'statements').items.find(({ side }) => side === 'Orlenia');
    expect(denial).toMatchObject({ text: 'denied any plan to tax timber', colon: false });
  });

  test('the same words of one article are never merged', () => {
    const twice: Told = {
      text: 'Ehrling said the gauges are broken beyond repair.\n\nThe gauges are broken beyond repair, Ehrling said again.',
      statements: [
        { speaker: 'Marta Ehrling', words: ['the gauges are broken beyond repair'] },
        { speaker: 'Marta Ehrling', words: ['The gauges are broken beyond repair'] },
      ],
    };
    expect(section(compose(`${sides}sections: [statements]`, twice).brief, 'statements').items).toHaveLength(2);
  });
});

describe('meetings', () => {
  test('one event that two articles date differently is one row with the disagreement', () => {
    const { brief } = compose(`${sides}sections: [meetings]`, courier, post);
    const { items } = section(brief, 'meetings');
    expect(items).toHaveLength(1);
    expect(items[0]!.event).toMatchObject({
      date: '2026-03-16',
      parties: [
        { name: 'Velmark', side: 1 },
        { name: 'Orlenia', side: 2 },
      ],
    });
    expect(items[0]!.disagreements).toMatchObject([
      {
        about: 'date',
        values: [{ value: '2026-03-16' }, { value: '2026-03-17', sources: [{ article: 'a2', paragraph: 1 }] }],
      },
    ]);
  });

  test('days are counted from the edition; what lies behind it is shown on request only', () => {
    const told: Told = {
      text: 'A vote falls on March 2. A hearing falls on March 20. A summit falls on May 1.',
      events: [
        { words: 'A vote', kind: 'vote', date: '2026-03-02' },
        { words: 'A hearing', kind: 'hearing', date: '2026-03-20' },
        { words: 'A summit', kind: 'summit', date: '2026-05-01' },
      ],
    };
    const shown = (options: string) =>
      texts(section(compose(`sections: [meetings: {${options}}]`, told).brief, 'meetings').items);
    expect(shown('within: 30 days')).toEqual(['A hearing']);
    expect(shown('within: all')).toEqual(['A hearing', 'A summit']);
    expect(shown('within: all, past: true')).toEqual(['A vote', 'A hearing', 'A summit']);
  });

  test('a sentence that says who stays away from several meetings stands once', () => {
    const told: Told = {
      text: 'A summit and a dinner follow on March 20. The king will attend neither.',
      events: [
        { words: 'A summit', kind: 'summit', date: '2026-03-20', absence: 'The king will attend neither.' },
        { words: 'a dinner', kind: 'meeting', date: '2026-03-20', absence: 'The king will attend neither.' },
      ],
    };
    expect(section(compose('sections: [meetings]', told).brief, 'meetings').absences).toMatchObject([
      { text: 'The king will attend neither.', sources: [{ paragraph: 1 }] },
    ]);
  });

  test('none announced is said in words', () => {
    expect(section(compose('sections: [meetings]', { text: 'Nothing.' }).brief, 'meetings').empty).toBe(
      'None announced in the article.',
    );
  });
});

describe('bottom line and key points', () => {
  test('do not repeat each other', () => {
    const { brief } = compose('sections: [bottom line, key points: {most: 2}]', courier);
    const [first, second, third] = courier.keySentences!;
    expect(texts(section(brief, 'bottom line').items)).toEqual([first]);
    expect(texts(section(brief, 'key points').items)).toEqual([second, third]);
  });

  test('without a sentence the desk is asked to write one', () => {
    expect(section(compose('sections: [bottom line]', { text: 'Nothing.' }).brief, 'bottom line')).toMatchObject({
      items: [],
      empty: 'No sentence found; the desk should write one.',
    });
  });
});

describe('positions', () => {
  test('a side with fewer than asked for, or none, says so', () => {
    const { brief } = compose(`${sides}sections: [positions: {of: [Velmark, Orlenia], most: 2}]`, {
      ...courier,
      statements: courier.statements!.slice(0, 1),
    });
    expect(section(brief, 'positions').groups).toMatchObject([
      { title: 'Velmark', side: 1, remark: 'The article has no second.', empty: null },
      { title: 'Orlenia', side: 2, remark: null, empty: 'The article has none.' },
    ]);
  });

  test('a spec without sides gets those who speak most, and is told so', () => {
    const told: Told = {
      text: 'Moscow said that it would wait. The Kremlin said that it had time. France said that it would not.',
      statements: [
        { speaker: 'Moscow', words: ['it would wait'] },
        { speaker: 'Kremlin', words: ['it had time'] },
        { speaker: 'France', words: ['it would not'] },
      ],
    };
    const { brief, diagnostics } = compose('sections: [positions]', told);
    expect(brief.sides).toEqual([{ name: 'Russia', index: 1 }]);
    expect(diagnostics).toMatchObject([{ code: 'brief-sides-suggested', severity: 'info', file: 'briefs/t.yaml' }]);
  });
});

describe('expert views', () => {
  const expert: Told = {
    text: 'Tomas Reval, a hydrologist, said that the snow was thin.',
    statements: [{ speaker: 'Tomas Reval', words: ['the snow was thin'] }],
    people: [{ name: 'Tomas Reval', expert: true, roles: ['a hydrologist'] }],
  };

  test('stand under the name and the role of the person, who is on no side', () => {
    const { brief } = compose('sides: {Velmark: [Tomas Reval]}\nsections: [expert views]', expert);
    expect(section(brief, 'expert views')).toMatchObject({
      remark: 'One expert in one article: not a range of opinion.',
      groups: [
        {
          title: 'Tomas Reval',
          roles: [{ text: 'a hydrologist' }],
          items: [{ text: 'the snow was thin', side: null }],
        },
      ],
    });
  });

  test('stay out without an expert, and the colophon lists them', () => {
    const { brief } = compose('sections: [expert views: {title: Outside views}]', courier);
    expect(brief.notFound).toEqual(['Outside views']);
    expect(section(brief, 'expert views')).toBeUndefined();
  });
});

describe('timeline', () => {
  test('orders events and dated sentences, before and after the edition', () => {
    const { groups } = section(compose('sections: [timeline]', courier).brief, 'timeline');
    expect(groups.map(({ items }) => items.map(({ event }) => event!.date))).toEqual([
      ['1987', '2019'],
      ['2026-03-16'],
    ]);
    expect(texts(groups[0]!.items)).toEqual([
      'The treaty dates from 1987.',
      'In 2019, a drought emptied the reservoir.',
    ]);
  });

  test('stays out below two dates', () => {
    const told: Told = { text: 'The treaty dates from 1987.', times: [{ words: '1987', value: '1987' }] };
    expect(compose('sections: [timeline]', told).brief.notFound).toEqual(['Timeline']);
  });
});

describe('sources', () => {
  test('stand last when the spec does not place them', () => {
    expect(compose('sections: [background]', courier).brief.sections.map(({ kind }) => kind)).toEqual([
      'background',
      'sources',
    ]);
  });
});

describe('edits', () => {
  const full = 'sections: [statements, meetings, key points: {most: 1}]\n';

  test('dropped items are gone', () => {
    const { brief } = compose(`${full}edits: {drop: [s-0000, e-0000]}`, courier);
    expect(section(brief, 'statements').items.map(({ id }) => id)).toEqual(['s-0001', 's-0002']);
    expect(section(brief, 'meetings').items).toEqual([]);
  });

  test('a corrected date moves the event and says so; corrected words are the desk’s', () => {
    const { brief } = compose(
      `${full}edits: {correct: {e-0000: {date: 2026-03-18}, s-0001: {text: will not tax timber}}}`,
      courier,
    );
    expect(section(brief, 'meetings').items[0]).toMatchObject({
      corrected: true,
      by: 'article',
      event: { date: '2026-03-18' },
    });
    expect(section(brief, 'statements').items[1]).toMatchObject({
      corrected: true,
      by: 'desk',
      text: 'will not tax timber',
    });
  });

  test('a pinned statement is among the positions whatever its weight', () => {
    const yaml = `${sides}sections: [positions: {of: [Velmark], most: 1}]\n`;
    const told: Told = {
      text: '“We wait for the gauges,” Ehrling said. She added that rain was unlikely this month.',
      statements: [
        { speaker: 'Marta Ehrling', kind: 'direct', words: ['“We wait for the gauges,”'] },
        { speaker: 'Marta Ehrling', words: ['rain was unlikely this month'] },
      ],
    };
    const shown = (edits: string) => texts(section(compose(yaml + edits, told).brief, 'positions').items);
    expect(shown('')).toEqual(['“We wait for the gauges,”']);
    expect(shown('edits: {pin: [s-0001]}')).toEqual(['rain was unlikely this month']);
  });

  test('an id that no item has is a warning with the nearest', () => {
    const { diagnostics } = compose(`${sides}${full}edits: {drop: [s-0009]}`, courier);
    expect(diagnostics).toMatchObject([{ code: 'brief-unknown-item', severity: 'warning', file: 'briefs/t.yaml' }]);
    expect(diagnostics[0]!.hint).toContain('Did you mean "s-0000"?');
  });
});

test('every verbatim text of a brief is the text at its sources', () => {
  const { brief, diagnostics } = compose(
    `${sides}sections: [bottom line, key points, positions, statements, meetings, timeline, background]`,
    courier,
    post,
  );
  expect(diagnostics).toEqual([]);
  const article = new Map(brief.articles.map(({ id, text }) => [id, text]));
  const items = brief.sections.flatMap((each) => each.items);
  expect(items.length).toBeGreaterThan(10);
  for (const { parts, sources } of items) {
    expect(parts.map((_, i) => article.get(sources[i]!.article)!.slice(...sources[i]!.span))).toEqual(parts);
  }
});

test('the masthead is what the example spec says', () => {
  const file = 'briefs/us-russia-call.yaml';
  const { spec } = readSpec({ source: readFileSync(file, 'utf8'), file });
  const { brief } = composeBrief({ spec: spec!, articles: [], date: '2021-12-31' });
  expect(brief).toMatchObject({
    asOf: '18:00',
    asOfPlace: 'Brussels',
    marking: 'TLP:GREEN',
    routing: { for: 'Deputy Minister' },
  });
});

test('keeps a sentence that points back to another out of the bottom line and puts it behind those that stand alone', () => {
  const { brief } = compose('sections: [bottom line, key points: {most: 1}]', {
    text: 'It lasted an hour. The treaty dates from 1987. The talks begin on March 16.',
    keySentences: ['It lasted an hour.', 'The treaty dates from 1987.', 'The talks begin on March 16.'],
  });
  expect(texts(section(brief, 'bottom line').items)).toEqual(['The treaty dates from 1987.']);
  expect(texts(section(brief, 'key points').items)).toEqual(['The talks begin on March 16.']);
});

test('leaves a paraphrase by nobody out of the record, and keeps a quotation by nobody', () => {
  const { brief } = compose('sections: [statements]', {
    text: 'It was said that water is short. “We will all pay for this,” read a banner.',
    statements: [
      { speaker: null, words: ['water is short'] },
      { speaker: null, kind: 'direct', words: ['“We will all pay for this,”'] },
    ],
  });
  expect(texts(section(brief, 'statements').items)).toEqual(['“We will all pay for this,”']);
});

test('never shows as said what was not said', () => {
  const { brief } = compose('sections: [statements]', {
    text: 'Velmark has not said how long it would wait for an answer.',
    statements: [{ speaker: 'Velmark', negated: true, cue: 'said', words: ['it would wait for an answer'] }],
  });
  expect(section(brief, 'statements').items).toEqual([]);
});
