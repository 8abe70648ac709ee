import { withUniqueIds } from '../id.js';
import { contains } from '../../span.js';
import type { ArticleLayers, Sentence } from '../layers/layers.js';
import type { NamedPerson, Names } from '../people/names.js';
import type { Event, Time } from '../reading.js';
import { castOf } from '../speakers/cast.js';
import { absencesIn } from './absence.js';
import { describe } from './describe.js';
import { toEvent } from './event.js';
import { withSettings } from './inherit.js';
import { joinMentions } from './join.js';
import type { EventMention, Trigger } from './mention.js';
import { Parties } from './parties.js';
import { Phrases } from './phrases.js';
import { leadsTo, settingsOf } from './setting.js';
import { findTriggers } from './triggers.js';
import { datesOf } from './when.js';
import { Places } from './where.js';

/** What earlier passes found, on which the events rest. */
export interface FoundBefore {
  names: Names;
  times: readonly Time[];
}

/** Meetings, calls, visits, votes and the like: one Event for each real event, in the order of the text. */
export function findEvents(layers: ArticleLayers, { names, times }: FoundBefore): Event[] {
  const phrases = new Phrases(layers, { times, names });
  const parties = new Parties(phrases, { names, cast: castOf(layers, names) });
  const places = new Places(phrases, names);
  // 1. Words that may name an event, sentence by sentence.
  const sentences = bySentence(findTriggers(layers, phrases), times);
  // 2. What each sentence says about them: when, where, who, and whether it is done, due or an idea.
  const mentions = sentences.flatMap(({ sentence, triggers, times: own }, n) => {
    const dates = datesOf(sentence, triggers, own, phrases.tokens);
    const before = sentences
      .slice(Math.max(0, n - SENTENCES_BACK), n)
      .filter(isNear(sentence))
      .flatMap(({ triggers: told }) => told)
      .slice(-EVENTS_BACK);
    return triggers.map((trigger, i) => {
      const next = triggers[i + 1];
      const surroundings = {
        dates: dates.get(trigger) ?? [],
        until: next?.token.index ?? endOf(sentence),
        settings: settingsOf(trigger, { beside: [triggers[i - 1], next], before }, phrases.tokens),
        isWay: leadsTo(trigger, next, phrases.tokens),
      };
      return describe(trigger, surroundings, { layers, phrases, parties, places });
    });
  });
  // 3. Who stays away from them.
  const absences = sentences.flatMap(({ sentence, triggers }) => absencesIn(sentence, triggers, phrases, parties));
  // 4. Mentions of one real event are joined; what happens in the course of another has its day and place.
  const groups = withSettings(joinMentions(mentions.filter(isSaid), protagonistsIn(mentions, names)));
  // 5. Those that say enough to be told are events.
  return withUniqueIds(groups.flatMap((group) => toEvent(group, absences, layers) ?? []));
}

/** An event can take place in the course of one told of so many sentences, and so many events, before. */
const SENTENCES_BACK = 8;
const EVENTS_BACK = 20;

const isNear =
  ({ index }: Sentence) =>
  (other: SentenceOfEvents): boolean =>
    index - other.sentence.index <= SENTENCES_BACK;

interface SentenceOfEvents {
  sentence: Sentence;
  triggers: Trigger[];
  times: Time[];
}

/** Triggers and times of the sentences that hold a trigger, both in the order of the text. */
function bySentence(triggers: readonly Trigger[], times: readonly Time[]): SentenceOfEvents[] {
  const found: SentenceOfEvents[] = [];
  let next = 0;
  for (const trigger of triggers) {
    const { sentence } = trigger;
    if (found.at(-1)?.sentence !== sentence) {
      while (next < times.length && times[next]!.span[0] < sentence.span[0]) next++;
      const own: Time[] = [];
      for (let i = next; i < times.length && contains(sentence.span, times[i]!.span); i++) own.push(times[i]!);
      found.push({ sentence, triggers: [], times: own });
    }
    found.at(-1)!.triggers.push(trigger);
  }
  return found;
}

/** A verb without what makes it an event says nothing of any other ("investigators arrived"), but for "they meet" and "it takes place". */
const isSaid = ({ complete, trigger: { phrase, points, verb } }: EventMention): boolean =>
  complete || phrase !== null || points === true || verb?.needs === 'party';

const endOf = ({ tokens }: Sentence): number => tokens.at(-1)!.index + 1;

/** The person named most often, and the one who takes part most often. */
function protagonistsIn(mentions: readonly EventMention[], { people }: Names): ReadonlySet<string> {
  const taking = new Map<string, number>();
  for (const { participants } of mentions)
    for (const name of participants) taking.set(name, (taking.get(name) ?? 0) + 1);
  const most = (count: (person: NamedPerson) => number): NamedPerson[] =>
    people.length === 0 ? [] : [people.reduce((best, person) => (count(person) > count(best) ? person : best))];
  return new Set(
    [...most(({ mentions: own }) => own.length), ...most(({ name }) => taking.get(name) ?? 0)].map(({ name }) => name),
  );
}
