import type { FontFace } from '../css/styled-document.js';

/** What a style asks of a family. */
export interface FontQuery {
  readonly weight: number;
  readonly style: 'normal' | 'italic' | 'oblique';
}

const styleOrder = {
  normal: ['normal', 'oblique', 'italic'],
  italic: ['italic', 'oblique', 'normal'],
  oblique: ['oblique', 'italic', 'normal'],
} as const;

/**
 * The faces of one family that match best (CSS Fonts 4 §5.2, steps for style and weight). There are several when they
 * cover different code points (`unicode-range`).
 */
export function matchFaces<F extends Pick<FontFace, 'weight' | 'style'>>(family: readonly F[], query: FontQuery): F[] {
  const style = styleOrder[query.style].find((wanted) => family.some((face) => face.style === wanted));
  const inStyle = family.filter((face) => face.style === style);
  const nearest = Math.min(...inStyle.map((face) => weightDistance(face.weight, query.weight)));
  return inStyle.filter((face) => weightDistance(face.weight, query.weight) === nearest);
}

/** Order of preference among weights: the lighter side first below 400, the heavier above 500, between them up to 500. */
function weightDistance([lightest, heaviest]: FontFace['weight'], wanted: number): number {
  if (lightest <= wanted && wanted <= heaviest) return 0;
  const secondChoice = 1000;
  if (heaviest < wanted) return wanted - heaviest + (wanted >= 400 ? secondChoice : 0);
  const heavierFirst = wanted > 500 || (wanted >= 400 && lightest <= 500);
  if (heavierFirst) return lightest - wanted;
  return lightest - wanted + (wanted >= 400 ? 2 * secondChoice : secondChoice);
}
