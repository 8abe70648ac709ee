import { sentenceAt, type ArticleLayers, type Sentence } from '../layers/layers.js';
import type { Paragraph } from '../../article/article.js';
import { withUniqueIds } from '../id.js';
import type { Names } from '../people/names.js';
import type { Statement } from '../reading.js';
import { attribute } from './attribute.js';
import { candidatesOf } from './candidates.js';
import { carryOn } from './carry-on.js';
import { labelledStatements } from './labels.js';
import { choose, judge, type Judged } from './choose.js';
import { cueWordsOf } from './cues.js';
import { statementModel } from './model.js';
import { withLeftQuotations } from './left-quotations.js';
import { withReasons } from './reasons.js';
import { sceneOf } from './scene.js';
import { Scorer } from './scorer.js';
import { withStanceNouns } from './stance-nouns.js';
import { canStand } from './standing.js';
import { beforeReportersClause, onlyWhatIsSaid } from './trim.js';

/** More tokens than any sentence of a report has: a table or a list that lost its line ends. Candidates grow with the square. */
const longestSentence = 400;

/** Who said what, in the order of the text. */
export function findStatements(layers: ArticleLayers, names: Names): Statement[] {
  const { cueKeys, weigh } = statementModel();
  const scene = sceneOf(layers);
  const scorer = new Scorer(scene, weigh);
  // 1. Letters and transcripts say by their form who speaks.
  const labelled = labelledStatements(layers, names);
  const paragraphs = new Set(labelled.map(({ content: [words] }) => sentenceAt(layers, words![0])?.paragraph));
  const isLabelled = ({ paragraph }: Sentence): boolean => paragraphs.has(paragraph);
  // 2. Propose and judge: every word that may be a cue, with every content that it could introduce.
  const judged = new Map<Paragraph, Judged[]>();
  for (const sentence of layers.sentences) {
    if (sentence.paragraph.role !== 'body' || sentence.tokens.length > longestSentence || isLabelled(sentence))
      continue;
    const ofParagraph = judged.get(sentence.paragraph) ?? [];
    judged.set(sentence.paragraph, ofParagraph);
    for (const cue of cueWordsOf(layers, sentence, cueKeys)) {
      const worth = judge(cue, candidatesOf(scorer, cue));
      if (worth) ofParagraph.push(worth);
    }
  }
  // 3. Choose, paragraph by paragraph: strongest first, no overlap, nothing that the reporter sets against it.
  const chosen = [...judged.values()].flatMap(choose).map((one) => beforeReportersClause(layers, one));
  // 4. Add what no find holds: quotations, by the verb next to them, and nouns that name a stand. Reasons join their stand.
  const quoted = withLeftQuotations(scene, chosen, isLabelled);
  const found = withReasons(layers, withStanceNouns(scorer, quoted, isLabelled));
  // 5. Say who.
  const statements = attribute(scorer, names, found);
  // 6. Leave in their content only what is said, and leave out what is too little to stand.
  const { text } = layers.article;
  const standing = statements.map((one) => onlyWhatIsSaid(text, one)).filter((one) => canStand(layers, one));
  // 7. Quotations without a cue go on with the statement before them.
  const all = [...labelled, ...standing].sort((a, b) => a.content[0]![0] - b.content[0]![0]);
  return withUniqueIds(carryOn(layers, all));
}
