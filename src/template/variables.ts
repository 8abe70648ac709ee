import type {
  Brief,
  BriefArticle,
  Disagreement,
  Group,
  Item,
  ItemEvent,
  Party,
  Quotation,
  Section,
  Source,
} from '../brief/brief.js';

/** What a template can name: `text`, `number`, `truth`, the name of a shape below, or a list (`Item[]`). */
export interface Variable {
  type: string;
  meaning: string;
}
export type Shape = Readonly<Record<string, Variable>>;

const variable = (type: string, meaning: string): Variable => ({ type, meaning });

/** Every field of a shape has a row here: the compiler sees to it, docs/templates.md shows it, the name check uses it. */
type FieldsOf<T> = Record<keyof T, Variable>;

export const shapes = {
  Brief: {
    title: variable('text', 'Title of the brief.'),
    date: variable('text', 'Day of the edition, `2021-12-31`.'),
    language: variable('text', 'Language of the brief, `en`.'),
    paper: variable('text', '`A4` or `Letter`.'),
    routing: variable('Routing', 'The routing block.'),
    asOf: variable('text', 'Time of day that the brief stands at, `18:00`; empty without one.'),
    asOfPlace: variable('text', 'Place of its time zone, `Brussels`; empty for UTC.'),
    edition: variable('number', 'Number of the edition; empty when editions are not counted.'),
    nextEdition: variable('text', 'When the next edition comes; empty when the spec does not say.'),
    marking: variable('text', 'Handling mark, `TLP:GREEN`; empty without one.'),
    sides: variable('Side[]', 'The sides in the order of the spec.'),
    articles: variable('Article[]', 'The articles in the order of the spec.'),
    sections: variable(
      'Section[]',
      'The sections in the order of the spec, without those that found nothing and stay out.',
    ),
    notFound: variable('text[]', 'Titles of the sections that stay out.'),
    readingMinutes: variable('number', 'Minutes to read the brief.'),
    options: variable('Options', 'Options of the template, as the spec sets them or by default.'),
  } satisfies FieldsOf<Brief>,
  Routing: {
    for: variable('text', 'Whom it is for.'),
    from: variable('text', 'The desk it comes from.'),
    subject: variable('text', 'What it is about.'),
    action: variable('text', 'What the reader is to do.'),
  } satisfies FieldsOf<Brief['routing']>,
  Side: {
    name: variable('text', 'Name of the side.'),
    index: variable('number', 'Its place in the spec, from 1: picks mark and colour.'),
  } satisfies FieldsOf<Brief['sides'][number]>,
  Article: {
    id: variable('text', 'Id of the article.'),
    number: variable('number', 'Its number in references, from 1.'),
    title: variable('text', 'Headline, verbatim.'),
    published: variable('text', 'Day of publication; empty when unknown.'),
    publisher: variable('text', 'Who published it; empty when unknown.'),
    url: variable('text', 'Address; empty when unknown.'),
    bylines: variable('text[]', 'Names of the authors.'),
    grade: variable('text', 'Admiralty grade given by the desk, `B2`; empty without one.'),
    paragraphs: variable('number', 'How many paragraphs the story has.'),
    text: variable('text', 'The whole text.'),
  } satisfies FieldsOf<BriefArticle>,
  Section: {
    kind: variable('text', 'Kind of section as in the spec, `key points`; its partial has this name with hyphens.'),
    title: variable('text', 'Heading.'),
    remark: variable('text', 'Remark by the desk or the tool on the section; empty without one.'),
    layout: variable('text', '`columns` or `list` for positions, else empty.'),
    items: variable('Item[]', 'All its items in the order of display.'),
    groups: variable('Group[]', 'The same items by side, by expert, or before and after this edition.'),
    absences: variable('Quotation[]', 'Sentences that say who stays away from the meetings.'),
    empty: variable('text', 'What to say when there are no items; empty when there are.'),
  } satisfies FieldsOf<Section>,
  Group: {
    title: variable('text', 'Name of the side or the person.'),
    side: variable('number', 'Place of the side in the spec; empty when it is no side.'),
    roles: variable('Quotation[]', 'The words for what an expert is.'),
    items: variable('Item[]', 'Items of the group.'),
    remark: variable('text', 'Remark below the items; empty without one.'),
    empty: variable('text', 'What to say when there are no items; empty when there are.'),
  } satisfies FieldsOf<Group>,
  Quotation: {
    text: variable('text', 'Verbatim words.'),
    sources: variable('Source[]', 'Where they stand.'),
  } satisfies FieldsOf<Quotation>,
  Source: {
    article: variable('text', 'Id of the article.'),
    number: variable('number', 'Number of the article.'),
    paragraph: variable('number', 'Number of the paragraph; the headline is 0.'),
    span: variable('number[]', 'Start and end in the text of the article.'),
  } satisfies FieldsOf<Source>,
  Item: {
    id: variable('text', 'Id for `edits` in the spec.'),
    kind: variable('text', '`statement`, `event`, `sentence`, `person` or `note`.'),
    text: variable('text', 'Verbatim words, or the words of the desk.'),
    parts: variable('text[]', 'The pieces of the words, several when the article breaks them ("…," he said, "…").'),
    by: variable('text', '`article` when verbatim, `desk` when not.'),
    sources: variable('Source[]', 'All places the item rests on, the one shown first.'),
    side: variable('text', 'Side of the speaker; empty without one.'),
    sideIndex: variable('number', 'Its place in the spec; empty without one.'),
    speaker: variable('Speaker', 'Who says it; empty when not a statement or when the article does not say.'),
    via: variable('text', 'Who passed the words on; empty when nobody.'),
    colon: variable('truth', 'Whether a colon goes between speaker and words; no when the words begin with the verb.'),
    event: variable('Event', 'The event; empty when it is none.'),
    disagreements: variable('Disagreement[]', 'On what the articles differ.'),
    corrected: variable('truth', 'Whether the desk corrected it.'),
  } satisfies FieldsOf<Item>,
  Speaker: {
    name: variable('text', 'Name of the speaker.'),
    role: variable('text', 'What the speaker is, in the words of the article; empty when it does not say.'),
  } satisfies FieldsOf<NonNullable<Item['speaker']>>,
  Event: {
    kind: variable('text', '`meeting`, `talks`, `summit`, `call`, `visit`, `vote`, … or `other`.'),
    status: variable('text', '`upcoming`, `past`, `cancelled` or `proposed`.'),
    date: variable('text', 'First day, `2022-01-09`, or a month or year; empty when not stated.'),
    endDate: variable('text', 'Last day; empty for one day.'),
    place: variable('text', 'Place; empty when not stated.'),
    participants: variable('text[]', 'Who takes part, as the reader names them.'),
    parties: variable('Party[]', 'Who takes part, sides under their own names.'),
    notAttending: variable('text[]', 'Who stays away.'),
    notAttendingText: variable('Quotation', 'The sentence that says so; empty without one.'),
  } satisfies FieldsOf<ItemEvent>,
  Party: {
    name: variable('text', 'Name of who takes part.'),
    side: variable('number', 'Place of the side in the spec; empty when it is no side.'),
  } satisfies FieldsOf<Party>,
  Disagreement: {
    about: variable('text', '`date`, `place` or `figure`.'),
    values: variable('Value[]', 'What the articles say.'),
  } satisfies FieldsOf<Disagreement>,
  Value: {
    value: variable('text', 'A date as `2022-01-12`, or the words of the article.'),
    sources: variable('Source[]', 'Where it stands.'),
  } satisfies FieldsOf<Disagreement['values'][number]>,
  Reference: {
    number: variable('number', 'Number of the article.'),
    paragraph: variable('number', 'Number of the paragraph.'),
  },
};
