import type { CueWord } from '../cues.js';
import type { Scene } from '../scene.js';
import { continuationsOf } from './continuations.js';
import { leftEndsOf, leftStartsOf } from './left.js';
import { rightEndsOf, rightStartsOf } from './right.js';

/** How a content hangs on its cue; `rule` of a Statement. */
export type Pattern =
  | 'that-clause'
  | 'question-clause'
  | 'to-infinitive'
  | 'quotation-after'
  | 'after-colon'
  | 'after-comma'
  | 'after-preposition'
  | 'clause-or-object'
  | 'quotation-before'
  | 'clause-before';

/** A cue word and the content that it introduces. */
export interface Attribution {
  cue: CueWord;
  pattern: Pattern;
  /** Token ranges, the end exclusive. */
  content: [start: number, end: number][];
}

export interface Start {
  at: number;
  pattern: Pattern;
}

/** How a content that stands before its cue goes on after it. */
export interface Continuation {
  kind: 'quotation-after-comma' | 'quotation-after-stop' | 'clause-after-comma';
  start: number;
  end: number;
}

/** What a cue word could introduce: any start with any later end. Token indexes; an end is the first token after. */
export interface Proposals {
  cue: CueWord;
  rightStarts: Start[];
  rightEnds: number[];
  leftStarts: Start[];
  leftEnds: number[];
  continuations: Continuation[];
}

export function propose(scene: Scene, cue: CueWord): Proposals {
  const { first, end } = boundsOf(cue);
  const leftEnds = leftEndsOf(scene, cue, first);
  return {
    cue,
    rightStarts: rightStartsOf(scene, cue, end),
    rightEnds: rightEndsOf(scene, cue, end),
    leftStarts: leftEnds.length > 0 ? leftStartsOf(scene, leftEnds, first) : [],
    leftEnds,
    continuations: leftEnds.length > 0 ? continuationsOf(scene, cue, end) : [],
  };
}

/** First token of the cue's sentence and where its words end: before the final mark, unless a quotation holds it. */
function boundsOf({ sentence }: CueWord): { first: number; end: number } {
  const first = sentence.tokens[0]!.index;
  let end = first + sentence.tokens.length;
  while (end > first && /^[.!?]+$/.test(sentence.tokens[end - first - 1]!.text)) end--;
  return { first, end };
}
