import { splitGraphemes } from 'unicode-segmenter/grapheme';
import type { Face } from './face.js';

/** Characters that HarfBuzz makes from another when a face lacks them: scaled spaces, the no-break hyphen. */
const substitutes = new Map<number, number>([
  ...[0xa0, 0x202f, 0x205f, 0x3000].map((space): [number, number] => [space, 0x20]),
  ...Array.from({ length: 11 }, (_, i): [number, number] => [0x2000 + i, 0x20]),
  [0x2011, 0x2010],
]);

const invisible = /^\p{Default_Ignorable_Code_Point}$/u;

/** Text in one face. */
export interface FaceRun {
  readonly face: Face;
  readonly text: string;
}

/** Splits text by the face that each grapheme cluster is shown in (CSS Fonts 4 §5.3). */
export function faceRuns(text: string, faceFor: (cluster: string) => Face): FaceRun[] {
  const runs: { face: Face; text: string }[] = [];
  for (const cluster of splitGraphemes(text)) {
    const face = faceFor(cluster);
    const last = runs.at(-1);
    if (last?.face === face) last.text += cluster;
    else runs.push({ face, text: cluster });
  }
  return runs;
}

/** Whether a face shows a grapheme cluster as it is, composed or decomposed. */
export const coversCluster = (face: Face, cluster: string): boolean =>
  hasAll(face, cluster) || hasAll(face, cluster.normalize('NFC')) || hasAll(face, cluster.normalize('NFD'));

function hasAll(face: Face, text: string): boolean {
  for (const character of text) {
    const codePoint = character.codePointAt(0)!;
    if (face.hasGlyph(codePoint) || invisible.test(character)) continue;
    const substitute = substitutes.get(codePoint);
    if (substitute === undefined || !face.hasGlyph(substitute)) return false;
  }
  return true;
}
