import { parseArticle } from '../../src/article/index.js';
import type { Event, Person, Reading, Speaker, Statement } from '../../src/reading/reading.js';
import type { Span } from '../../src/span.js';

/** A reading told by the words of the article, so that tests of later stages show what was read. */
export interface Told {
  id?: string;
  published?: string;
  text: string;
  statements?: {
    speaker: string | null;
    words: string[];
    cue?: string;
    phrase?: string;
    via?: string;
    negated?: boolean;
    kind?: Statement['kind'];
  }[];
  events?: (Partial<Event> & { words: string; absence?: string })[];
  people?: (Partial<Person> & { name: string })[];
  times?: { words: string; value: string }[];
  keySentences?: string[];
  background?: string[];
}

export function readingOf(told: Told): Reading {
  const article = parseArticle(told.text, {
    format: 'text',
    id: told.id ?? 'story',
    title: 'Headline of the story',
    published: told.published ?? '2026-03-02',
  });
  const spanOf = (words: string): Span => {
    const start = article.text.indexOf(words);
    if (start === -1) throw new Error(`Not in the article: ${words}`);
    return [start, start + words.length];
  };
  const speaker = (name: string, phrase?: string): Speaker => ({
    name,
    spans: phrase === undefined ? [] : [spanOf(phrase)],
    rule: 'told',
    from: null,
  });
  return {
    article,
    statements: (told.statements ?? []).map((each, i) => ({
      id: `s-${String(i).padStart(4, '0')}`,
      kind: each.kind ?? 'indirect',
      speaker: each.speaker === null ? null : speaker(each.speaker, each.phrase),
      via: each.via === undefined ? null : speaker(each.via),
      negated: each.negated ?? false,
      cue: each.cue === undefined ? [] : [spanOf(each.cue)],
      content: each.words.map(spanOf),
      rule: 'told',
      confidence: 0.9,
    })),
    events: (told.events ?? []).map(({ words, absence, ...event }, i) => ({
      id: `e-${String(i).padStart(4, '0')}`,
      kind: 'talks',
      title: words,
      titleSpan: spanOf(words),
      status: 'upcoming',
      date: null,
      endDate: null,
      place: null,
      participants: [],
      body: null,
      notAttending: [],
      notAttendingEvidence: absence === undefined ? null : spanOf(absence),
      evidence: spanOf(words),
      mentions: [],
      rule: 'told',
      ...event,
    })),
    people: (told.people ?? []).map((person) => ({
      roles: [],
      roleSpans: (person.roles ?? []).map(spanOf),
      affiliation: null,
      expert: false,
      rule: 'told',
      mentions: [],
      ...person,
    })),
    times: (told.times ?? []).map(({ words, value }) => ({ span: spanOf(words), text: words, value, rule: 'told' })),
    keySentences: (told.keySentences ?? []).map((words, i) => ({
      span: spanOf(words),
      score: 1 - i / 100,
      rule: 'told',
    })),
    background: (told.background ?? []).map((words) => ({ span: spanOf(words), score: 1, rule: 'told' })),
    diagnostics: [],
  };
}
