import { negations } from '../en/negation-words.js';
import type { NounPhrase } from '../layers/layers.js';
import type { Names } from '../people/names.js';
import type { Speaker, Statement } from '../reading.js';
import { castOf } from '../speakers/cast.js';
import { SpeakerResolver } from '../speakers/resolve.js';
import { innerOf } from './chains.js';
import { tokensOf, type Found } from './choose.js';
import { quotedVerbsOf } from './quoted-verbs.js';
import type { Scorer } from './scorer.js';
import { sharesSubject, sourceOf } from './sources.js';
import { statementOf } from './statement.js';

/** Says of each find whose words they are, in the order of the text: whoever spoke is remembered for the pronouns after it. */
export function attribute(scorer: Scorer, names: Names, found: readonly Found[]): Statement[] {
  const { scene } = scorer;
  const { layers } = scene;
  const resolver = new SpeakerResolver(layers, names, castOf(layers, names));
  const said = new Set(found.flatMap((one) => [...tokensOf(one)]));
  let before: { found: Found; source: NounPhrase | null } | undefined;

  return found.flatMap((outer) => {
    // The noun phrase that names the speaker: a verb after "and" shares that of the one before it.
    const shared = before && sharesSubject(layers, before.found, outer) ? before.source : undefined;
    const source = shared ?? sourceOf(scorer, outer, ({ head }) => said.has(head));
    before = { found: outer, source };
    const speaker = source && resolver.resolve(source);
    // Words that were passed on belong to who said them first.
    const quoted = quotedVerbsOf(scene, outer).map(({ subject, found: own }) =>
      statementOf(layers, own, { speaker: resolver.resolve(subject), via: speaker }),
    );
    if (quoted.length > 0) return quoted;
    const inner = innerOf(scorer, outer);
    const first = inner && resolver.resolve(inner.subject);
    if (inner && !sameSpeaker(first, speaker))
      return [statementOf(layers, inner.found, { speaker: first, via: speaker })];
    // "Neither government announced", "no minister said"
    const negated = source !== null && negations.has(layers.tokens[source.start]!.lower);
    return [statementOf(layers, outer, { speaker, via: null, negated })];
  });
}

const sameSpeaker = (a: Speaker | null, b: Speaker | null): boolean => a?.name === b?.name;
