import { describe, expect, test } from '@jest/globals';
import { DATE_FORMS } from '../../../src/reading/times/forms/index.js';
import type { DateForm } from '../../../src/reading/times/phrase.js';
import { recogniseDates } from '../../../src/reading/times/recognise.js';

const find = (form: DateForm, text: string): string[] =>
  recogniseDates(text, [form]).map(({ span }) => text.slice(...span));

describe.each(DATE_FORMS.map((form) => [form.name, form] as const))('the date form %s', (_, form) => {
  test.each(form.matches)('finds %p', (example) => {
    const wanted = /\[(?<part>.*)\]/u.exec(example)?.groups?.part ?? example;
    expect(find(form, example.replaceAll(/[[\]]/gu, ''))).toEqual([wanted]);
  });

  test.each(form.rejects)('finds nothing in %p', (example) => {
    expect(find(form, example)).toEqual([]);
  });
});

test('each form has a name of its own and examples both ways', () => {
  expect(new Set(DATE_FORMS.map(({ name }) => name)).size).toBe(DATE_FORMS.length);
  expect(DATE_FORMS.filter(({ matches, rejects }) => matches.length === 0 || rejects.length === 0)).toEqual([]);
});
