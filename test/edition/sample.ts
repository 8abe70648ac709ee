import type { Brief, Item } from '../../src/brief/brief.js';

/** A statement as a brief shows it. */
export const statement = (id: string): Item => ({
  id,
  kind: 'statement',
  text: 'the port stays shut',
  parts: ['the port stays shut'],
  by: 'article',
  sources: [{ article: 'a', number: 1, paragraph: 2, span: [10, 29] }],
  side: 'Dockers',
  sideIndex: 1,
  speaker: { name: 'Lena Moor', role: 'spokeswoman' },
  via: null,
  colon: true,
  event: null,
  disagreements: [],
  corrected: false,
});

const meeting: Item = {
  ...statement('e-1'),
  kind: 'event',
  text: 'talks in Ghent on 9 March',
  side: null,
  sideIndex: null,
  speaker: null,
  event: {
    kind: 'talks',
    status: 'upcoming',
    date: '2024-03-09',
    endDate: null,
    place: 'Ghent',
    participants: ['Dockers'],
    parties: [{ name: 'Dockers', side: 1 }],
    notAttending: ['Lena Moor'],
    notAttendingText: null,
  },
  disagreements: [
    {
      about: 'date',
      values: [{ value: '2024-03-10', sources: [{ article: 'b', number: 2, paragraph: 1, span: [0, 4] }] }],
    },
  ],
};

const section = { remark: null, layout: null, groups: [], absences: [], empty: null };

/** A small brief with a statement that stands in two sections, and a meeting that two articles date differently. */
export const sampleBrief: Brief = {
  title: 'Ports',
  date: '2024-03-05',
  language: 'en',
  paper: 'A4',
  routing: { for: null, from: null, subject: null, action: null },
  asOf: null,
  asOfPlace: null,
  edition: 1,
  nextEdition: null,
  marking: null,
  sides: [{ name: 'Dockers', index: 1 }],
  articles: [
    {
      id: 'a',
      number: 1,
      title: 'Ports shut',
      published: '2024-03-04',
      publisher: 'The Ledger',
      url: '',
      bylines: [],
      grade: null,
      paragraphs: 2,
      text: 'Ports shut. the port stays shut',
    },
  ],
  sections: [
    { ...section, kind: 'positions', title: 'Positions', items: [statement('s-1'), statement('s-2')] },
    { ...section, kind: 'meetings', title: 'Meetings', items: [meeting] },
    { ...section, kind: 'statements', title: 'Full record', items: [statement('s-1')] },
  ],
  notFound: [],
  readingMinutes: 1,
  options: {},
};
