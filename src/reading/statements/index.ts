import type { ArticleLayers, NounPhrase } from '../layers/layers.js';
import { withUniqueIds } from '../id.js';
import type { Names } from '../people/names.js';
import type { Speaker, Statement } from '../reading.js';
import { castOf } from '../speakers/cast.js';
import { SpeakerResolver } from '../speakers/resolve.js';
import { candidatesOf } from './candidates.js';
import { carryOn } from './carry-on.js';
import { innerOf } from './chains.js';
import { choose, judge, type Found, type Judged } from './choose.js';
import { cueWordsOf } from './cues.js';
import { statementModel } from './model.js';
import { sceneOf } from './scene.js';
import { Scorer } from './scorer.js';
import { sharesSubject, sourceOf } from './sources.js';
import { statementOf } from './statement.js';
import { onlyWhatIsSaid } from './trim.js';

/** More tokens than any sentence of a report has: a table or a list that lost its line ends. Candidates grow with the square. */
const longestSentence = 400;

/** Who said what, in the order of the text. */
export function findStatements(layers: ArticleLayers, names: Names): Statement[] {
  const { cueKeys, weigh } = statementModel();
  const scorer = new Scorer(sceneOf(layers), weigh);
  // 1. Propose and judge: every word that may be a cue, with every content that it could introduce.
  const judged = new Map<number, Judged[]>();
  for (const sentence of layers.sentences) {
    if (sentence.paragraph.role !== 'body' || sentence.tokens.length > longestSentence) continue;
    const { number } = sentence.paragraph;
    const worth = cueWordsOf(layers, sentence, cueKeys).flatMap((cue) => judge(cue, candidatesOf(scorer, cue)) ?? []);
    judged.set(number, [...(judged.get(number) ?? []), ...worth]);
  }
  // 2. Choose, paragraph by paragraph: strongest first, no overlap.
  const found = [...judged.values()].flatMap(choose);
  // 3. Say who, in the order of the text: the noun phrase of each, and whom it means.
  const resolver = new SpeakerResolver(layers, names, castOf(layers, names));
  const sources = new Map<Found, NounPhrase | null>();
  const speakerOf = (one: Found, before?: Found): Speaker | null => {
    const shared = before && sharesSubject(layers, before, one) ? sources.get(before) : undefined;
    const source = shared ?? sourceOf(scorer, one);
    sources.set(one, source);
    return source && resolver.resolve(source);
  };
  const statements = found.map((outer, i) => {
    const speaker = speakerOf(outer, found[i - 1]);
    // 4. Words that were passed on belong to who said them first.
    const inner = innerOf(layers, outer, judged.get(outer.cue.sentence.paragraph.number)!);
    return inner
      ? statementOf(layers, inner, { speaker: speakerOf(inner), via: speaker })
      : statementOf(layers, outer, { speaker, via: null });
  });
  // 5. Leave in their content only what is said.
  const trimmed = statements.map((statement) => onlyWhatIsSaid(layers.article.text, statement));
  // 6. Quotations without a cue go on with the statement before them.
  return withUniqueIds(carryOn(layers, trimmed));
}
