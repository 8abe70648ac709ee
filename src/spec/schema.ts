import * as z from 'zod/mini';
import { isCalendarDate } from '../calendar-date.js';
import { isTimeZone } from './time-zone.js';

/**
 * The outside form of a brief spec, each section already as `{kind, …}`. The `error` of a leaf is not a message: it says
 * what is allowed there, and explain.ts makes the message.
 */

const text = z.string({ error: 'text' }).check(z.refine((value) => value.trim() !== '', { error: 'text, not empty' }));
const day = textThat('a date as YYYY-MM-DD', isCalendarDate);

/** Text of a certain form; `allowed` says which. */
function textThat(allowed: string, valid: (value: string) => boolean) {
  return z.string({ error: allowed }).check(z.refine(valid, { error: allowed }));
}

/** A whole number within bounds. */
function whole(allowed: string, least: number, most: number) {
  return z.int({ error: allowed }).check(z.minimum(least, { error: allowed }), z.maximum(most, { error: allowed }));
}

function oneOf<const T extends readonly [string, ...string[]]>(...values: T) {
  return z.enum(values, { error: values.join(', ') });
}

const listOf = <T extends z.core.$ZodType>(element: T, allowed: string) => z.array(element, { error: allowed });

const count = whole('a whole number from 1 up', 1, Number.MAX_SAFE_INTEGER);
const most = z.union([count, z.literal('all')], { error: 'a whole number from 1 up, or all' });
const period = textThat('a number of days such as "30 days", or all', (value) =>
  /^(?:\d{1,4} days?|all)$/u.test(value),
);

const section = <const K extends string>(kind: K) => ({ kind: z.literal(kind), title: z.optional(text) });

const sectionSchemas = [
  z.strictObject(section('bottom line')),
  z.strictObject({
    ...section('key points'),
    most: z._default(whole('a whole number from 1 to 7 (more are no longer key points)', 1, 7), 5),
  }),
  z.strictObject({
    ...section('positions'),
    of: z._default(listOf(text, 'a list of sides'), []),
    most: z._default(most, 5),
    layout: z._default(oneOf('columns', 'list'), 'columns'),
  }),
  z.strictObject({ ...section('statements'), most: z._default(most, 'all') }),
  z.strictObject({
    ...section('meetings'),
    within: z._default(period, 'all'),
    past: z._default(z.boolean({ error: 'true or false' }), false),
  }),
  z.strictObject({ ...section('expert views'), most: z._default(most, 'all') }),
  z.strictObject({ ...section('timeline'), most: z._default(most, 'all') }),
  z.strictObject({ ...section('background'), most: z._default(most, 5) }),
  z.strictObject({ ...section('note'), text }),
  z.strictObject(section('sources')),
] as const;

const article = z.strictObject(
  {
    file: text,
    title: z.optional(text),
    published: z.optional(day),
    publisher: z.optional(text),
    url: z.optional(
      textThat('an address that begins with http:// or https://', (url) => /^https?:\/\/\S+$/u.test(url)),
    ),
    grade: z.optional(
      textThat('a letter from A to F and a digit from 1 to 6, such as B2', (grade) => /^[A-F][1-6]$/u.test(grade)),
    ),
  },
  { error: 'a path, a glob, or a mapping with file, title, published, publisher, url and grade' },
);

const itemId = textThat('an item id such as s-3f2a', (id) => /^[a-z]+-[0-9a-z-]+$/u.test(id));
const itemIds = z._default(listOf(itemId, 'a list of item ids'), []);
const correction = z.strictObject(
  { date: z.optional(day), 'end date': z.optional(day), place: z.optional(text), text: z.optional(text) },
  { error: 'date, end date, place or text, each with the right value' },
);

/** TLP 2.0 has five labels; any other marking is the house's own. */
export const tlpLabels = ['TLP:RED', 'TLP:AMBER+STRICT', 'TLP:AMBER', 'TLP:GREEN', 'TLP:CLEAR'];
const isMarking = (value: string) => value.trim() !== '' && (tlpLabels.includes(value) || !/^tlp/iu.test(value));

export const briefSchema = z.strictObject(
  {
    title: text,
    date: z.optional(day),
    timezone: z._default(textThat('a time zone such as Europe/Brussels or UTC', isTimeZone), 'UTC'),
    language: z._default(
      textThat('a language tag such as en or en-GB', (tag) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(tag)),
      'en',
    ),
    for: z.optional(text),
    from: z.optional(text),
    subject: z.optional(text),
    action: z.optional(text),
    'as of': z.optional(textThat('a time as HH:MM', (time) => /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(time))),
    edition: z.optional(count),
    'next edition': z.optional(text),
    marking: z.optional(textThat(`${tlpLabels.join(', ')}, or a marking of your own`, isMarking)),
    template: z._default(text, 'classic'),
    options: z._default(
      z.record(z.string(), z.union([z.string(), z.number(), z.boolean()], { error: 'text, a number, true or false' }), {
        error: 'the options of the template, each with its value',
      }),
      {},
    ),
    paper: z._default(oneOf('A4', 'Letter'), 'A4'),
    articles: listOf(article, 'a list of articles').check(z.minLength(1, { error: 'at least one article' })),
    sides: z._default(
      z.record(z.string(), z.nullable(listOf(text, 'a list of actors')), {
        error: 'the sides, each with the list of its actors',
      }),
      {},
    ),
    sections: listOf(z.discriminatedUnion('kind', sectionSchemas), 'a list of sections'),
    edits: z.optional(
      z.strictObject(
        {
          drop: itemIds,
          pin: itemIds,
          correct: z._default(z.record(itemId, correction, { error: 'item ids, each with what is corrected' }), {}),
        },
        { error: 'drop, pin and correct' },
      ),
    ),
  },
  { error: 'the keys of a brief spec' },
);

export type BriefInput = z.output<typeof briefSchema>;

export const sectionKinds: string[] = sectionSchemas.flatMap((schema) => schema.shape.kind.def.values);

/** The keys that may stand at a path of the normalised spec; `data` is the mapping there. */
export function keysAllowed(path: readonly PropertyKey[], data: unknown): string[] {
  if (path.length === 0) return Object.keys(briefSchema.shape);
  if (path[0] === 'articles') return Object.keys(article.shape);
  if (path[0] === 'sections') {
    const schema = sectionSchemas.find(({ shape }) => shape.kind.def.values[0] === (data as { kind: string }).kind);
    return Object.keys(schema?.shape ?? {}).filter((key) => key !== 'kind');
  }
  return path[1] === 'correct' ? Object.keys(correction.shape) : ['drop', 'pin', 'correct'];
}
