/**
 * What the tagger looks at, as strings: the word, its shape and ending, its neighbours and the tags before it
 * (the features of Honnibal's averaged perceptron, after Collins 2002, and the shapes of the neighbours).
 */
export interface TagContext {
  /** Texts of the sentence's tokens. */
  words: readonly string[];
  index: number;
  /** Tags given to the two tokens before. */
  previous: string;
  beforePrevious: string;
}

const start = '<s>';
const end = '</s>';

export function tagFeatures({ words, index, previous, beforePrevious }: TagContext): string[] {
  const word = words[index]!;
  const lower = normalise(word);
  const before = normalise(words[index - 1] ?? start);
  const after = normalise(words[index + 1] ?? end);
  const shape = shapeOf(word);
  const shapeAfter = shapeOf(words[index + 1] ?? end);
  return [
    'b',
    `w${lower}`,
    `3${lower.slice(-3)}`,
    `2${lower.slice(-2)}`,
    `4${lower.slice(-4)}`,
    `s${shape}${index === 0 ? '^' : ''}`,
    `p${previous}`,
    `q${beforePrevious} ${previous}`,
    `r${previous} ${lower}`,
    `t${previous} ${shape} ${lower.slice(-2)}`,
    `l${before}`,
    `L${before} ${lower}`,
    `m${normalise(words[index - 2] ?? start)}`,
    `n${after}`,
    `N${lower} ${after}`,
    `e${after.slice(-3)}`,
    `E${previous} ${after}`,
    `o${normalise(words[index + 2] ?? end)}`,
    `z${shape}${shapeAfter}`,
  ];
}

/** Lower case, digits levelled, curly marks straightened: so that rare forms of one word share what is known of it. */
function normalise(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'");
  return /\d/.test(lower) ? (/\p{L}/u.test(lower) ? '#a' : '#') : lower;
}

function shapeOf(word: string): string {
  const hyphen = word.includes('-') && word.length > 1 ? '-' : '';
  if (/^\p{Lu}/u.test(word)) return (word.length > 1 && word === word.toUpperCase() ? 'A' : 'T') + hyphen;
  if (/^\d/.test(word)) return `0${hyphen}`;
  if (/^\p{L}/u.test(word)) return `a${hyphen}`;
  return word.length === 1 ? word : '.';
}
