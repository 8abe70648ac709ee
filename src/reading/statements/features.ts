import type { NounPhrase, Token } from '../layers/layers.js';
import { wordKey, type CueWord } from './cues.js';
import { isMark, type Continuation, type Pattern, type Scene, type Start } from './proposals.js';

/**
 * What the model looks at, as strings: each has a weight, learnt by scripts/train-statements.ts. A feature of the cue word counts
 * once for each group of patterns; features of starts and ends are told apart by their pattern.
 */
export type Group = 'that' | 'bare' | 'to' | 'quote' | 'before-quote' | 'before';

export const groupOf: Record<Pattern, Group> = {
  'that-clause': 'that',
  'question-clause': 'that',
  'clause-or-object': 'bare',
  'after-comma': 'bare',
  'after-preposition': 'bare',
  'after-colon': 'quote',
  'to-infinitive': 'to',
  'quotation-after': 'quote',
  'quotation-before': 'before-quote',
  'clause-before': 'before',
};

const none = { text: '', lower: '', tag: '', lemma: '' };
type Word = Pick<Token, 'text' | 'lower' | 'tag' | 'lemma'>;

function wordAt({ layers }: Scene, index: number): Word {
  return layers.tokens[index] ?? none;
}

/** Coarse tag: enough to tell a subject from an object and a comma from a stop. */
export function kind({ tag, text }: Pick<Token, 'tag' | 'text'>): string {
  if (tag.startsWith('NNP')) return 'P';
  if (tag.startsWith('NN')) return 'N';
  if (tag.startsWith('JJ')) return 'J';
  if (tag.startsWith('VB')) return tag;
  return tag === ':' ? text : tag;
}

/** Features of a cue word: `shared` speak for it whatever follows, `grouped` for each group of patterns apart. */
export function cueFeatures(scene: Scene, cue: CueWord): { shared: string[]; grouped: string[] } {
  const { index, key, groupStart, sentence } = cue;
  const at = (offset: number): Word => wordAt(scene, index + offset);
  const subject = subjectBefore(scene, cue);
  const head = subject ? wordAt(scene, subject.head) : none;
  const beforeSubject = wordAt(scene, (subject?.start ?? groupStart) - 1);
  const who = subject ? (head.tag === 'PRP' || head.tag.startsWith('W') ? head.lower : kind(head)) : 'none';
  const voice = `${at(0).tag}${cue.passive ? 'p' : ''}${cue.infinitive ? 'i' : ''}${cue.negated ? 'n' : ''}`;
  const first = sentence.tokens[0]!.index;
  const [before, after] = [kind(at(-1)), kind(at(1))];
  return {
    shared: [
      '',
      key,
      `k-1 ${key} ${at(-1).lower}`,
      `k-1t ${key} ${before}`,
      `1 ${at(1).lower}`,
      `-1 ${at(-1).lower}`,
      `2 ${at(2).lower}`,
      `-2 ${at(-2).lower}`,
      `t ${before} ${after}`,
      `who ${who} ${voice}`,
      `head ${head.lemma}`,
      `khead ${key} ${head.lemma}`,
      `bs ${kind(beforeSubject)} ${who}`,
      `bsw ${beforeSubject.lower}`,
      `kbs ${key} ${kind(beforeSubject)}`,
      `aux ${wordAt(scene, groupStart).lower} ${at(0).tag}`,
      `first ${Math.min(8, groupStart - first)}`,
      `role ${sentence.paragraph.role}`,
      ...previousVerb(scene, cue),
    ],
    grouped: [
      '',
      key,
      `${key} ${voice}`,
      voice,
      `k1 ${key} ${at(1).lower}`,
      `k1t ${key} ${after}`,
      `kw ${key} ${who}`,
      `t2 ${kind(at(-2))} ${before} ${after} ${kind(at(2))}`,
      `12 ${after} ${kind(at(2))} ${kind(at(3))}`,
      `gap ${Math.min(5, index - (subject?.end ?? index - 9))}`,
      ...quotationNear(scene, cue),
    ],
  };
}

/** The noun phrase next to the left of the verb group, over a parenthesis of at most twelve words between commas. */
export function subjectBefore(
  { phraseEndingAt, layers }: Scene,
  { groupStart, sentence }: CueWord,
): NounPhrase | undefined {
  const first = sentence.tokens[0]!.index;
  for (let i = groupStart - 1; i >= Math.max(first, groupStart - 3); i--) {
    const phrase = phraseEndingAt.get(i);
    if (phrase) return phrase;
    if (!/^(?:,|RB|IN|CC|''|``)$/.test(layers.tokens[i]!.tag)) return undefined;
  }
  return undefined;
}

/** The verb before it in the sentence: "said he wants" is inside what is said. */
function previousVerb({ layers }: Scene, { groupStart, key, sentence }: CueWord): string[] {
  const first = sentence.tokens[0]!.index;
  let between = '';
  for (let i = groupStart - 1; i >= first; i--) {
    const token = layers.tokens[i]!;
    if (layers.quotationOfToken[i]! >= 0) return ['pv quotation'];
    if (token.tag.startsWith('VB') && token.lemma !== 'be' && token.lemma !== 'have')
      return [
        `pv ${token.lemma} ${between}`,
        `pvd ${token.lemma} ${Math.min(4, groupStart - i)}`,
        `pvk ${key} ${token.lemma}`,
      ];
    if (between.length < 12 && (/^(?:CC|WDT|WP|:|TO)$/.test(token.tag) || token.text === ',' || token.lower === 'that'))
      between = `${token.lower} ${between}`;
  }
  return ['pv', `pvk ${key} none`];
}

function quotationNear({ layers, quotationTokens }: Scene, { index, key, sentence, groupStart }: CueWord): string[] {
  const first = sentence.tokens[0]!.index;
  const end = first + sentence.tokens.length;
  let after = 0;
  while (index + after < end && layers.quotationOfToken[index + after]! < 0) after++;
  let before = 0;
  while (groupStart - before > first && layers.quotationOfToken[groupStart - before - 1]! < 0) before++;
  const length = (at: number): number => {
    const range = quotationTokens[layers.quotationOfToken[at] ?? -1];
    return range ? Math.min(4, Math.floor((range.end - range.start) / 4)) : -1;
  };
  const right = index + after < end ? `qa ${Math.min(6, after)} ${length(index + after)}` : 'qa';
  const leftAt = groupStart - before - 1;
  const left =
    length(leftAt) >= 0
      ? `qb ${Math.min(6, before)} ${length(leftAt)} ${kind(layers.tokens[groupStart - before] ?? none)}`
      : 'qb';
  return [right, left, `q ${right} ${left}`, `kqa ${key} ${right}`, `kqb ${key} ${left}`];
}

/** Features of where a content starts: `here` depend on the place, `fromCue` on the way there from the cue word. */
export function startFeatures(scene: Scene, { at, pattern }: Start): string[] {
  const word = wordAt(scene, at);
  const before = wordAt(scene, at - 1);
  return [
    '',
    `w ${word.lower}`,
    `b ${before.lower} ${kind(word)}`,
    `t ${kind(before)} ${kind(word)} ${kind(wordAt(scene, at + 1))}`,
    `bw ${before.lower} ${word.lower}`,
  ].map((feature) => `s ${pattern} ${feature}`);
}

export function startFromCueFeatures(scene: Scene, cue: CueWord, { at, pattern }: Start): string[] {
  const word = wordAt(scene, at);
  if (at < cue.index) {
    const first = at === cue.sentence.tokens[0]!.index ? 'first' : '';
    const distance = Math.min(30, 5 * Math.floor((cue.index - at) / 5));
    return [`s ${pattern} d ${distance}`, `s ${pattern} f ${first}`, `s ${pattern} fw ${first} ${word.lower}`];
  }
  const between = tagsBetween(scene, cue.index + 1, at);
  return [
    `d ${Math.min(8, at - cue.index)}`,
    `g ${between}`,
    `kg ${cue.key} ${between}`,
    `k ${cue.key}`,
    `kt ${cue.key} ${kind(word)}`,
    `p2 ${wordAt(scene, cue.index + 1).lower} ${between}`,
  ].map((feature) => `s ${pattern} ${feature}`);
}

/** Tags from one token to another: the words that stand between a cue and its content. */
function tagsBetween(scene: Scene, from: number, to: number): string {
  let tags = '';
  for (let i = from; i < to && tags.length < 24; i++) tags += `${kind(wordAt(scene, i))} `;
  return to - from > 6 ? `${tags}…` : tags;
}

/** Features of where a content ends, whatever the cue word; `side` says on which side of it. */
export function endFeatures(scene: Scene, end: number, side: 'left' | 'right'): string[] {
  const last = wordAt(scene, end - 1);
  const next = wordAt(scene, end);
  const after = wordAt(scene, end + 1);
  const features = [
    `n ${next.lower}`,
    `na ${next.lower} ${after.lower}`,
    `t ${kind(last)} ${kind(next)} ${kind(after)}`,
    `l ${kind(last)} ${next.lower}`,
    `nt ${next.lower} ${kind(after)} ${kind(wordAt(scene, end + 2))}`,
  ];
  if (side === 'right') features.push(`lw ${last.lower} ${kind(next)}`, ...clauseAfter(scene, end));
  return features.map((feature) => `e ${side} ${feature}`);
}

/** The few features of an end that each group of patterns weighs its own way. */
export function groupedEndFeatures(scene: Scene, end: number, sentenceEnd: number, group: Group): string[] {
  const next = wordAt(scene, end);
  const quotation = scene.layers.quotationOfToken[end - 1]! >= 0 ? 'q' : '';
  const left = Math.min(4, Math.floor((sentenceEnd - end) / 4));
  return [
    `e ${group} ${end >= sentenceEnd - 1 ? 'end' : ''}${quotation}`,
    `e ${group} n ${next.lower}`,
    `e ${group} t ${kind(wordAt(scene, end - 1))} ${kind(next)} ${kind(wordAt(scene, end + 1))}`,
    `e ${group} r ${left} ${next.text === ',' ? ',' : ''}`,
  ];
}

export function endFromCueFeatures(scene: Scene, cue: CueWord, end: number, group: Group): string[] {
  const next = wordAt(scene, end);
  if (end > cue.index) {
    const isEnd = end >= cue.sentence.tokens[0]!.index + cue.sentence.tokens.length - 1 ? 'end' : '';
    return [`e ${group} ke ${cue.key} ${isEnd}`, `e ${group} kn ${cue.key} ${kind(next)}`];
  }
  const quotation = scene.layers.quotationOfToken[end - 1]! >= 0 ? 'q' : '';
  const gap = tagsBetween(scene, end, cue.groupStart);
  return [
    `g ${gap}`,
    `kg ${cue.key} ${gap}`,
    `gq ${gap} ${quotation}`,
    `c ${next.text} ${kind(wordAt(scene, cue.index + 1))} ${quotation}`,
    `kc ${cue.key} ${next.text} ${quotation}`,
  ].map((feature) => `e ${group} ${feature}`);
}

/** What the words cut off at the end are: whether a verb follows, and how. */
function clauseAfter({ layers }: Scene, end: number): string[] {
  const opener = layers.tokens[end];
  if (!opener) return [];
  const { tokens } = layers.sentences[opener.sentence]!;
  const sentenceEnd = tokens[0]!.index + tokens.length;
  let commas = 0;
  for (let i = end; i < Math.min(sentenceEnd, end + 12); i++) {
    const token = layers.tokens[i]!;
    if (token.text === ',') commas++;
    if (!/^(?:VB|MD)/.test(token.tag)) continue;
    return [
      `v ${opener.lower} ${token.tag} ${Math.min(5, i - end)}`,
      `vk ${kind(opener)} ${wordKey(token)}`,
      `vc ${opener.text === ',' ? ',' : kind(opener)} ${commas} ${token.tag}`,
    ];
  }
  return [`v ${opener.lower} none`];
}

/** What start and end say together, as one word: few different ones, so that their weight can be kept. */
export function pairShape(scene: Scene, { at, pattern }: Start, end: number): string {
  const { quotationOfToken } = scene.layers;
  const length = end - at;
  const size = length < 4 ? length : length < 8 ? 5 : length < 15 ? 10 : length < 30 ? 20 : 40;
  const verbs = finiteVerbsIn(scene, at, end);
  const inside = Math.min(3, scene.commas[end]! - scene.commas[at]!);
  const next = wordAt(scene, end);
  const last = quotationOfToken[end - 1]!;
  const cut = last < 0 ? '' : last === quotationOfToken[at] ? 'whole' : 'quoted';
  return `${pattern}|${size}|${verbs}|${inside}|${next.text === ',' ? ',' : kind(next)}|${cut}`;
}

export function pairFeatures(shape: string): string[] {
  const [pattern, size, verbs, inside, next, cut] = shape.split('|');
  return [`z ${size}`, `v ${verbs}`, `zv ${size} ${verbs}`, `c ${inside} ${next} ${verbs}`, `q ${cut}`].map(
    (feature) => `p ${pattern} ${feature}`,
  );
}

/** Whether a cue word likes a clause with a verb of its own after it. */
export function clauseFeature({ key }: CueWord, { pattern }: Start, verbs: number): string {
  return `p ${pattern} ${key} ${Math.min(1, verbs)}`;
}

export function finiteVerbsIn({ finiteVerbs }: Scene, start: number, end: number): number {
  return Math.min(2, finiteVerbs[end]! - finiteVerbs[start]!);
}

export function continuationFeatures(
  scene: Scene,
  cue: CueWord,
  pattern: Pattern,
  { kind: how, start: at, end }: Continuation,
): string[] {
  const { layers } = scene;
  if (how === 'none') return [];
  const gap = Math.min(12, at - cue.index);
  const next = wordAt(scene, end);
  const word = wordAt(scene, at);
  const before = wordAt(scene, at - 1);
  const closing = wordAt(scene, end - 1);
  const nextRole =
    end < layers.tokens.length && layers.sentences[layers.tokens[end]!.sentence]!.paragraph === cue.sentence.paragraph
      ? kind(next)
      : 'paragraph';
  return [
    '',
    `k ${cue.key}`,
    `g ${gap}`,
    `n ${nextRole}`,
    `w ${word.lower}`,
    `b ${before.text}`,
    `t ${kind(word)} ${kind(wordAt(scene, at + 1))}`,
    `l ${Math.min(6, end - at)}`,
    `m ${isMark(closing) ? wordAt(scene, end - 2).text : closing.text}`,
  ].map((feature) => `c ${pattern} ${how} ${feature}`);
}
