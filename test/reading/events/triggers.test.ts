import { describe, expect, test } from '@jest/globals';
import { EVENT_NOUN_EXAMPLES } from '../../../src/reading/en/event-nouns.js';
import { EVENT_VERBS } from '../../../src/reading/en/event-verbs.js';
import { eventsIn } from './events-in.js';

describe.each(EVENT_VERBS.map((verb) => [verb.lemma, verb] as const))(
  'the verb %s',
  (_, { kind, matches, rejects }) => {
    test.each(matches)('tells of an event in %p', (sentence) => {
      expect(eventsIn(sentence).map((event) => event.kind)).toEqual([kind]);
    });

    test.each(rejects)('tells of none in %p', (sentence) => {
      expect(eventsIn(sentence)).toEqual([]);
    });
  },
);

test('each verb has examples both ways', () => {
  const lacking = EVENT_VERBS.filter(({ matches, rejects }) => matches.length * rejects.length === 0);
  expect(lacking).toEqual([]);
});

test.each(EVENT_NOUN_EXAMPLES.map(([sentence, ...kinds]) => [sentence, kinds] as const))('%s', (sentence, kinds) => {
  expect(eventsIn(sentence).map(({ kind }) => kind)).toEqual(kinds);
});
