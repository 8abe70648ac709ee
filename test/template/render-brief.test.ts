import { describe, expect, test } from '@jest/globals';
import { composeBrief } from '../../src/brief/index.js';
import type { Brief } from '../../src/brief/brief.js';
import { readSpec } from '../../src/spec/index.js';
import { loadTemplate, renderBrief } from '../../src/template/index.js';
import { readingOf } from '../support/reading-of.js';
import { templatesOf } from './template-folder.js';

const reading = readingOf({
  text: 'Marta Ehrling said that <b>water</b> & money are short. “We wait,” she said.',
  statements: [{ speaker: 'Marta Ehrling', words: ['<b>water</b> & money are short'] }],
  keySentences: ['“We wait,” she said.'],
});

function briefOf(yaml: string): Brief {
  const { spec, diagnostics } = readSpec({
    source: `title: Isern & co\narticles: [a.md]\n${yaml}`,
    file: 'briefs/t.yaml',
  });
  if (spec === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return composeBrief({ spec, articles: [{ reading, grade: null }], date: '2026-03-04' }).brief;
}

function render(files: Record<string, string>, yaml = 'sections: [bottom line, statements]', name = 'house') {
  const all = { 'house/template.yaml': 'name: house\nextends: classic', ...files };
  const { template, diagnostics } = loadTemplate({ name, searchPath: templatesOf(all) });
  if (template === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return renderBrief({ brief: briefOf(yaml), template });
}

describe('classic', () => {
  const everything =
    'sides: {Velmark: [Marta Ehrling]}\nsections: [bottom line, key points, positions, statements, meetings, expert views, timeline, background, note: {text: "*Ours*"}, sources]';

  test('escapes the words of the article and the desk', () => {
    const { html, diagnostics } = render({}, everything, 'classic');
    expect(diagnostics).toEqual([]);
    expect(html).toContain('<q>&lt;b&gt;water&lt;/b&gt; &amp; money are short</q>');
    expect(html).toContain('<h1 data-running="Isern &amp; co">Isern &amp; co</h1>');
  });

  test('has language, title, date and stylesheets for the engine and for the PDF', () => {
    const { html } = render({}, `paper: Letter\nlanguage: en-GB\n${everything}`, 'classic');
    expect(html).toContain('<html lang="en-GB">');
    expect(html).toContain('<title>Isern &amp; co: briefing of 4 March 2026</title>');
    expect(html).toContain('<meta name="dcterms.date" content="2026-03-04">');
    expect(html).toContain('<link rel="stylesheet" href="paper-Letter.css">');
  });

  test('follows every verbatim text with a reference to its source, and never lets it start a line', () => {
    const { html } = render({}, everything, 'classic');
    const quotations = html.match(/<q>/gu) ?? [];
    const followed = html.match(/<\/q>(?:&nbsp;<cite class="ref"><a href="#a1"|<br>)/gu) ?? [];
    expect(followed).toHaveLength(quotations.length);
    expect(html).toContain('id="a1"');
  });

  test('skips no level of headings', () => {
    const levels = [...render({}, everything, 'classic').html.matchAll(/<h([1-6])/gu)].map((match) => Number(match[1]));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, i) => {
      expect(level - levels[i]!).toBeLessThanOrEqual(1);
    });
  });
});

describe('a name that does not exist', () => {
  test.each([
    ['{{titel}}', '1:3', 'Unknown name "titel".', 'Did you mean "title"? Names here: title, date,'],
    ['{{#if routing.form}}x{{/if}}', '1:7', 'Unknown name "form".', 'Names here: for, from, subject, action.'],
    ['line\n  {{#each articles}}{{nubmer}}{{/each}}', '2:23', 'Unknown name "nubmer".', 'Did you mean "number"?'],
    ['{{#each articles}}{{../naem}}{{/each}}', '1:21', 'Unknown name "naem".', 'Names here: title, date,'],
    [
      '{{#each articles as |article|}}{{article.tittle}}{{/each}}',
      '1:34',
      'Unknown name "tittle".',
      'Did you mean "title"?',
    ],
    ['{{@rot.title}}', '1:3', 'Unknown name "@rot.title".', '@root'],
    ['{{options.logo}}', '1:3', 'Unknown name "logo".', 'Names here: voices.'],
    ['{{formatdate date}}', '1:3', 'Unknown helper "formatdate".', 'Did you mean "format-date"?'],
    ['{{log title}}', '1:3', 'Unknown helper "log".', 'Names here:'],
    [
      '{{#eech articles}}{{/eech}}',
      '1:4',
      'Unknown block "eech".',
      'Did you mean "each"? Names here: if, unless, each, with.',
    ],
    ['{{constructor}}', '1:3', 'Unknown name "constructor".', 'Names here: title,'],
    ['{{title.__proto__}}', '1:3', 'Unknown name "__proto__".', 'Names here:'],
  ])('%j is found at its place', (source, place, message, hint) => {
    const { diagnostics, html } = render({ 'house/brief.hbs': source });
    expect(html).toBe('');
    const [line, column] = place.split(':').map(Number);
    expect(diagnostics).toMatchObject([{ code: 'template-unknown-name', severity: 'error', line, column, message }]);
    expect(diagnostics[0]!.hint).toContain(hint);
    expect(diagnostics[0]!.file).toMatch(/house.brief\.hbs$/u);
  });

  test('is found in partials and branches that this brief does not reach, all at once', () => {
    const { diagnostics } = render({
      'house/partials/meeting.hbs': '{{#if false}}\n{{plaice}}{{/if}}',
      'house/partials/colophon.hbs': '{{nextedition}}',
    });
    expect(diagnostics.map(({ file, line, message }) => [file!.split(/[/\\]/u).at(-1), line, message])).toEqual([
      ['meeting.hbs', 2, 'Unknown name "plaice".'],
      ['colophon.hbs', 1, 'Unknown name "nextedition".'],
    ]);
  });

  test('may be an argument of the partial, which exists only there', () => {
    expect(
      render({ 'house/brief.hbs': '{{> badge label=title}}', 'house/partials/badge.hbs': '[{{label}}]' }).html,
    ).toBe('[Isern &amp; co]');
  });

  test('a partial that does not exist is an error with those that do', () => {
    const { diagnostics } = render({ 'house/brief.hbs': '{{> mastheat}}' });
    expect(diagnostics).toMatchObject([
      { code: 'template-unknown-partial', message: 'Unknown partial "mastheat".', line: 1, column: 5 },
    ]);
    expect(diagnostics[0]!.hint).toContain('Did you mean "masthead"?');
  });
});

describe('broken Handlebars', () => {
  test.each([
    ['a\n{{#if title}}\n<p>\n', 2, 1, 'The block "if" is opened here and not closed.'],
    ['{{#each articles}}{{#if title}}x{{/each}}', 1, 22, "Handlebars cannot read this: if doesn't match each."],
    ['<p>{{title</p>', 1, 6, 'Handlebars cannot read this'],
    ['x {{', 1, 5, 'Handlebars cannot read this: the file ends in the middle of an expression.'],
  ])('%j is found at its place', (source, line, column, message) => {
    const { diagnostics } = render({ 'house/partials/colophon.hbs': source });
    expect(diagnostics).toMatchObject([
      { code: 'template-syntax', line, column, message: expect.stringContaining(message) },
    ]);
    expect(diagnostics[0]!.excerpt).toContain('^');
  });
});

test('a helper that cannot use what it is given says where', () => {
  const { diagnostics } = render({ 'house/brief.hbs': '<p>\n{{format-date marking}}' });
  expect(diagnostics).toMatchObject([
    {
      code: 'template-failed',
      line: 2,
      column: 1,
      message: 'The helper "format-date" failed. It needs text, and was given nothing.',
    },
  ]);
});

describe('options', () => {
  const files = {
    'house/template.yaml':
      'name: house\nextends: classic\npaper: [A4]\noptions: {unit: {default: Press, meaning: Name of the unit.}}',
    'house/brief.hbs': '{{options.unit}}',
  };

  test('have their default until the spec sets them', () => {
    expect(render(files).html).toBe('Press');
    expect(render(files, 'options: {unit: Desk}\nsections: [sources]').html).toBe('Desk');
  });

  test.each([
    [
      'options: {unti: Desk}',
      'The template "house" has no option "unti".',
      'Did you mean "unit"? Its options: voices, unit.',
    ],
    ['options: {unit: 3}', 'The option "unit" takes a string.', 'Its default in template.yaml shows what it takes.'],
    ['paper: Letter', 'The template "house" has no page for Letter.', 'It has: A4.'],
  ])('%s is an error', (yaml, message, hint) => {
    expect(render(files, `${yaml}\nsections: [sources]`).diagnostics).toMatchObject([
      { code: 'template-unknown-option', message, hint },
    ]);
  });
});
