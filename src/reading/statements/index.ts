import type { ArticleLayers, NounPhrase, Sentence } from '../layers/layers.js';
import { withUniqueIds } from '../id.js';
import type { Names } from '../people/names.js';
import type { Speaker, Statement } from '../reading.js';
import { castOf } from '../speakers/cast.js';
import { SpeakerResolver } from '../speakers/resolve.js';
import { candidatesOf } from './candidates.js';
import { carryOn } from './carry-on.js';
import { innerOf } from './chains.js';
import { labelledStatements } from './labels.js';
import { choose, judge, type Found, type Judged } from './choose.js';
import { cueWordsOf } from './cues.js';
import { statementModel } from './model.js';
import { withLeftQuotations } from './left-quotations.js';
import { quotedVerbsOf } from './quoted-verbs.js';
import { sceneOf } from './scene.js';
import { Scorer } from './scorer.js';
import { sharesSubject, sourceOf } from './sources.js';
import { canStand } from './standing.js';
import { statementOf } from './statement.js';
import { onlyWhatIsSaid } from './trim.js';

/** More tokens than any sentence of a report has: a table or a list that lost its line ends. Candidates grow with the square. */
const longestSentence = 400;

/** Who said what, in the order of the text. */
export function findStatements(layers: ArticleLayers, names: Names): Statement[] {
  const { cueKeys, weigh } = statementModel();
  const scene = sceneOf(layers);
  const scorer = new Scorer(scene, weigh);
  // 1. Letters and transcripts say by their form who speaks.
  const labelled = labelledStatements(layers, names);
  const isLabelled = ({ span }: Sentence): boolean =>
    labelled.some(({ content: [words] }) => words![0] < span[1] && span[0] < words![1]);
  // 2. Propose and judge: every word that may be a cue, with every content that it could introduce.
  const judged = new Map<number, Judged[]>();
  for (const sentence of layers.sentences) {
    if (sentence.paragraph.role !== 'body' || sentence.tokens.length > longestSentence || isLabelled(sentence))
      continue;
    const { number } = sentence.paragraph;
    const worth = cueWordsOf(layers, sentence, cueKeys).flatMap((cue) => judge(cue, candidatesOf(scorer, cue)) ?? []);
    judged.set(number, [...(judged.get(number) ?? []), ...worth]);
  }
  // 3. Choose, paragraph by paragraph: strongest first, no overlap. Then quotations that are left, by the verb next to them.
  const chosen = [...judged.values()].flatMap(choose);
  const found = withLeftQuotations(scene, chosen, isLabelled);
  // 4. Say who, in the order of the text: the noun phrase of each, and whom it means.
  const resolver = new SpeakerResolver(layers, names, castOf(layers, names));
  const sources = new Map<Found, NounPhrase | null>();
  const speakerOf = (one: Found, before?: Found): Speaker | null => {
    const shared = before && sharesSubject(layers, before, one) ? sources.get(before) : undefined;
    const source = shared ?? sourceOf(scorer, one);
    sources.set(one, source);
    return source && resolver.resolve(source);
  };
  const statements = found.flatMap((outer, i) => {
    const speaker = speakerOf(outer, found[i - 1]);
    // 5. Words that were passed on belong to who said them first.
    const quoted = quotedVerbsOf(scene, outer).map(({ subject, found }) =>
      statementOf(layers, found, { speaker: resolver.resolve(subject), via: speaker }),
    );
    if (quoted.length > 0) return quoted;
    const inner = innerOf(layers, outer, judged.get(outer.cue.sentence.paragraph.number) ?? []);
    return inner
      ? [statementOf(layers, inner, { speaker: speakerOf(inner), via: speaker })]
      : [statementOf(layers, outer, { speaker, via: null })];
  });
  // 6. Leave in their content only what is said, and leave out what is too little to stand.
  const { text } = layers.article;
  const standing = statements.map((statement) => onlyWhatIsSaid(text, statement)).filter((one) => canStand(text, one));
  // 7. Quotations without a cue go on with the statement before them.
  const all = [...labelled, ...standing].sort((a, b) => a.content[0]![0] - b.content[0]![0]);
  return withUniqueIds(carryOn(layers, all));
}
