import { describe, expect, test } from '@jest/globals';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { readSpec } from '../../src/spec/index.js';

const minimal = 'title: Ports\narticles: [strike.md]\nsections: [timeline]\n';
const read = (source: string) => readSpec({ source, file: 'briefs/ports.yaml' });
const places = (source: string) =>
  read(source).diagnostics.map(({ code, line, column }) => `${String(line)}:${String(column)} ${code}`);
const only = (source: string): Diagnostic => {
  const { spec, diagnostics } = read(source);
  expect(spec).toBeNull();
  expect(diagnostics).toHaveLength(1);
  return diagnostics[0]!;
};

describe('a valid spec', () => {
  test('takes its name from the file and the defaults for what it leaves out', () => {
    const { spec, diagnostics } = read(minimal);
    expect(diagnostics).toEqual([]);
    expect(spec).toMatchObject({
      file: 'briefs/ports.yaml',
      name: 'ports',
      title: 'Ports',
      date: null,
      timezone: 'UTC',
      language: 'en',
      routing: {},
      asOf: null,
      edition: null,
      marking: null,
      template: 'classic',
      paper: 'A4',
      sides: [],
      edits: { drop: [], pin: [], correct: {} },
    });
    expect(spec?.articles).toEqual([{ file: 'strike.md', position: { line: 2, column: 12 } }]);
    expect(spec?.sections).toEqual([{ kind: 'timeline', most: 'all', position: { line: 3, column: 12 } }]);
  });

  test('keeps what it says, with the place of each article and section', () => {
    const { spec } = read(`title: Ports
date: 2024-03-05
timezone: Europe/Brussels
for: Minister
as of: 07:30
next edition: Friday
edition: 4
marking: TLP:AMBER+STRICT
paper: Letter
options: {logo: crest.png, width: 3, draft: true}
articles:
  - {file: a/*.md, published: 2024-03-04, grade: B2}
sides:
  Owners: [Port Association, Lena Moor]
  Dockers:
sections:
  - key points: {most: 3, title: In brief}
  - positions: {of: [Dockers], most: all, layout: list}
  - meetings: {within: 14 days, past: true}
  - note: {text: Ours.}
edits:
  drop: [s-3f2a]
  correct: {e-11c0: {date: 2024-03-10, end date: 2024-03-11}}
`);
    expect(spec).toMatchObject({
      routing: { for: 'Minister' },
      asOf: '07:30',
      nextEdition: 'Friday',
      edition: 4,
      options: { logo: 'crest.png', width: 3, draft: true },
      articles: [{ file: 'a/*.md', published: '2024-03-04', grade: 'B2', position: { line: 12, column: 5 } }],
      sides: [
        { name: 'Owners', actors: ['Port Association', 'Lena Moor'] },
        { name: 'Dockers', actors: [] },
      ],
      sections: [
        { kind: 'key points', most: 3, title: 'In brief', position: { line: 17, column: 5 } },
        { kind: 'positions', of: ['Dockers'], most: 'all', layout: 'list' },
        { kind: 'meetings', within: 14, past: true },
        { kind: 'note', text: 'Ours.' },
      ],
      edits: {
        drop: ['s-3f2a'],
        pin: [],
        correct: { 'e-11c0': { date: '2024-03-10', endDate: '2024-03-11' } },
        positions: { 's-3f2a': { line: 22, column: 10 }, 'e-11c0': { line: 23, column: 13 } },
      },
    });
  });
});

describe('an error', () => {
  test('names file, line and column, shows the line with carets, and offers the nearest word', () => {
    expect(only(`${minimal}tittle: x\n`)).toMatchObject({
      code: 'spec-unknown-key',
      severity: 'error',
      file: 'briefs/ports.yaml',
      line: 4,
      column: 1,
      excerpt: 'tittle: x\n^^^^^^',
      hint: expect.stringContaining('Did you mean "title"?'),
    });
  });

  test.each([
    ['an unknown section', 'sections: [time line]', 'spec-unknown-section', '"timeline"'],
    ['a section planned for later', "sections: [who's who]", 'spec-unknown-section', 'Sections: bottom line'],
    ['an unknown option of a section', 'sections: [timeline: {mots: 3}]', 'spec-unknown-key', '"most"'],
    ['more than seven key points', 'sections: [key points: {most: 8}]', 'spec-bad-value', '1 to 7'],
    ['a section without its options in a mapping', 'sections: [timeline: 3]', 'spec-wrong-type', 'braces'],
    ['two sections in one entry', 'sections: [{timeline: , sources: }]', 'spec-wrong-type', '- timeline'],
    ['a note without text', 'sections: [note]', 'spec-missing-key', 'text'],
    ['no section at all', 'sections: []', 'spec-bad-value', 'at least one section'],
  ])('is given for %s', (_, sections, code, hint) => {
    const found = only(`title: Ports\narticles: [strike.md]\n${sections}\n`);
    expect(found).toMatchObject({ code, line: 3 });
    expect(found.hint).toContain(hint);
  });

  test.each([
    ['a day that is none', 'date: 2023-02-29', 'spec-bad-value', 'YYYY-MM-DD'],
    ['an unknown time zone', 'timezone: Europe/Bruxels', 'spec-bad-value', '"Europe/Brussels"'],
    ['a TLP label of another form', 'marking: TLP:AMBER STRICT', 'spec-bad-value', '"TLP:AMBER+STRICT"'],
    ['an unknown paper', 'paper: a4', 'spec-bad-value', '"A4"'],
    ['a time that is none', 'as of: 24:10', 'spec-bad-value', 'HH:MM'],
    ['an edition that is no number', 'edition: four', 'spec-wrong-type', 'whole number'],
    ['a number where text belongs', 'subject: 2023', 'spec-wrong-type', 'quotation marks'],
    ['an empty value', 'template:', 'spec-wrong-type', 'text'],
    ['a side whose actors are no list', 'sides: {Owners: Lena Moor}', 'spec-wrong-type', 'list of actors'],
    ['an item id of another form', 'edits: {drop: [first one]}', 'spec-bad-value', 's-3f2a'],
    ['a correction of something else', 'edits: {correct: {e-1: {plaice: Ghent}}}', 'spec-unknown-key', '"place"'],
  ])('is given for %s', (_, line, code, hint) => {
    const found = only(`${minimal}${line}\n`);
    expect(found).toMatchObject({ code, line: 4 });
    expect(found.hint).toContain(hint);
  });

  test.each([
    ['a grade of another form', 'grade: B7'],
    ['a date that is none', 'published: 2024-13-01'],
    ['an address that is none', 'url: example.org'],
    ['a file that is no text', 'file: 3'],
  ])('is given for %s of an article', (_, field) => {
    const file = field.startsWith('file') ? '' : 'file: a.md, ';
    const found = only(`title: Ports\narticles: [{${file}${field}}]\nsections: [timeline]\n`);
    expect(found).toMatchObject({ line: 2, file: 'briefs/ports.yaml' });
    expect(found.code).toMatch(/^spec-(bad-value|wrong-type)$/u);
  });

  test('is given for a side in positions that sides does not have', () => {
    const source = `title: Ports\narticles: [a.md]\nsides: {Dockers: , Owners: }\nsections: [positions: {of: [Dokers]}]\n`;
    expect(only(source)).toMatchObject({ code: 'spec-unknown-side', line: 4, column: 29 });
    expect(read(source.replace('sides: {Dockers: , Owners: }\n', '')).diagnostics).toEqual([]);
  });

  test.each([
    ['an unclosed bracket', 'title: Ports\narticles: [a.md\nsections: [timeline]\n', 'yaml-syntax'],
    ['a colon in plain text', 'title: Ports: the strike\n', 'yaml-syntax'],
    ['a tab as indent', 'title: x\nsections:\n\t- timeline\n', 'yaml-syntax'],
    ['a key given twice', `${minimal}title: Docks\n`, 'yaml-duplicate-key'],
    [
      'aliases that multiply',
      `a: &a [${'x,'.repeat(50)}]\nb: &b [${'*a,'.repeat(50)}]\nc: [${'*b,'.repeat(50)}]`,
      'yaml-syntax',
    ],
  ])('is given for %s', (_, source, code) => {
    const { spec, diagnostics } = read(source);
    expect(spec).toBeNull();
    expect(diagnostics[0]).toMatchObject({ code, file: 'briefs/ports.yaml' });
    expect(diagnostics[0]?.line).toBeGreaterThan(0);
  });

  test.each(['', '# nothing yet\n', '- a\n', 'just words\n'])(
    'is given for a file that is no mapping (%j)',
    (source) => {
      expect(only(source)).toMatchObject({ code: 'spec-wrong-type', line: 1 });
    },
  );

  test('comes with all the others of the file, in the order of their places', () => {
    expect(places('titel: Ports\ndate: soon\narticles: [a.md, 3]\nsections: [timelin, note]\n')).toEqual([
      '1:1 spec-missing-key',
      '1:1 spec-unknown-key',
      '2:7 spec-bad-value',
      '3:18 spec-wrong-type',
      '4:12 spec-unknown-section',
      '4:21 spec-missing-key',
    ]);
  });

  test('points at the alias when the bad value stands behind one', () => {
    expect(places('title: &t Ports\narticles: [a.md]\ndate: *t\nsections: [timeline]\n')).toEqual([
      '3:7 spec-bad-value',
    ]);
  });
});
