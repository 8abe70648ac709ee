import Handlebars from 'handlebars';
import type { Source } from '../../brief/brief.js';
import { formatDate, formatDates, weekdays } from './dates.js';
import { references, rows } from './lists.js';
import { markdown } from './markdown.js';
import { capital, count, cut, join, slug, surname } from './words.js';

/** A word that templates can use beside the variables. */
export interface Helper {
  /** As a template writes it. */
  usage: string;
  meaning: string;
  /** Type of the result, as in variables.ts; `same` is the type of the first argument, `rows` a list of such lists. */
  gives: string;
  run: (args: readonly unknown[], named: Readonly<Record<string, unknown>>) => unknown;
}

export const helpers: Readonly<Record<string, Helper>> = {
  'format-date': {
    usage: '(format-date date "d LLLL yyyy")',
    meaning: 'A date in words, "31 December 2021", "June 2021", "2014"; with a luxon pattern, in that form.',
    gives: 'text',
    run: ([date, pattern]) => formatDate(text(date), optionalText(pattern) ?? undefined),
  },
  'format-dates': {
    usage: '(format-dates date endDate near=@root.date)',
    meaning: 'Days from and to, "9–10 January 2022"; without the year within half a year of `near`.',
    gives: 'text',
    run: ([start, end], { near }) => formatDates(text(start), optionalText(end), optionalText(near)),
  },
  weekdays: {
    usage: '(weekdays date endDate)',
    meaning: '"Wednesday", "Sun–Mon"; empty when the date is no day.',
    gives: 'text',
    run: ([start, end]) => weekdays(text(start), optionalText(end)),
  },
  count: {
    usage: '(count readingMinutes "minute")',
    meaning: 'A number with its noun, "five minutes", "33 minutes".',
    gives: 'text',
    run: ([amount, noun]) => count(number(amount), text(noun)),
  },
  capital: {
    usage: '(capital speaker.name)',
    meaning: 'The first letter in upper case.',
    gives: 'text',
    run: ([words]) => capital(text(words)),
  },
  cut: {
    usage: '(cut title 44)',
    meaning: 'A text cut at a word so that it has no more characters than that, with an ellipsis.',
    gives: 'text',
    run: ([words, longest]) => cut(text(words), number(longest)),
  },
  surname: {
    usage: '(surname title)',
    meaning: 'The last name of a person, "Pifer", "van der Berg".',
    gives: 'text',
    run: ([name]) => surname(text(name)),
  },
  join: {
    usage: '(join bylines)',
    meaning: 'A list of texts as a sentence has them, "A, B and C".',
    gives: 'text',
    run: ([texts]) => join(list(texts).map(text)),
  },
  slug: {
    usage: '(slug kind)',
    meaning: 'Lower case with hyphens: the name of the partial of a section kind.',
    gives: 'text',
    run: ([words]) => slug(text(words)),
  },
  markdown: {
    usage: '(markdown text)',
    meaning: 'The Markdown of the desk as HTML; HTML in it is shown as text, links go to http, https, mailto and #.',
    gives: 'text',
    run: ([words]) => new Handlebars.SafeString(markdown(text(words))),
  },
  references: {
    usage: '(references sources)',
    meaning: 'One reference for each paragraph that the sources name.',
    gives: 'Reference[]',
    run: ([sources]) => references(list(sources) as Source[]),
  },
  rows: {
    usage: '(rows groups)',
    meaning: 'A list in rows: up to three side by side, four as two by two, more below one another.',
    gives: 'rows',
    run: ([items]) => rows(list(items)),
  },
  several: {
    usage: '(several articles)',
    meaning: 'Whether a list has more than one entry.',
    gives: 'truth',
    run: ([items]) => list(items).length > 1,
  },
  some: {
    usage: '(some articles "grade")',
    meaning: 'Whether any entry of a list has that field.',
    gives: 'truth',
    run: ([items, field]) => list(items).some((item) => Boolean(Reflect.get(Object(item), text(field)))),
  },
  any: {
    usage: '(any routing.for routing.from)',
    meaning: 'Whether any of the values is there.',
    gives: 'truth',
    run: (values) => values.some(Boolean),
  },
  equal: {
    usage: '(equal by "article")',
    meaning: 'Whether two values are the same.',
    gives: 'truth',
    run: ([a, b]) => a === b,
  },
  longer: {
    usage: '(longer title 78)',
    meaning: 'Whether a text has more characters than that.',
    gives: 'truth',
    run: ([words, limit]) => text(words).length > number(limit),
  },
};

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`It needs text, and was given ${named(value)}.`);
  return value;
}

const optionalText = (value: unknown): string | null => (value === null || value === undefined ? null : text(value));

function number(value: unknown): number {
  if (typeof value !== 'number') throw new Error(`It needs a number, and was given ${named(value)}.`);
  return value;
}

function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error(`It needs a list, and was given ${named(value)}.`);
  return value;
}

const named = (value: unknown): string =>
  value === null || value === undefined ? 'nothing' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;
