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
  readonly text: string;
  /** Index into the faces. */
  readonly face: number;
}

/**
 * Splits text by the first face that has all of a grapheme cluster (CSS Fonts 4 §5.3). Clusters that no face has stay in
 * the first face and are reported.
 */
export function faceRuns(
  text: string,
  covers: (face: number, cluster: string) => boolean | null,
  missing: (cluster: string) => void,
): FaceRun[] {
  const runs: { text: string; face: number }[] = [];
  for (const cluster of splitGraphemes(text)) {
    const face = firstFace(cluster, covers);
    if (face === null) missing(cluster);
    const last = runs.at(-1);
    if (last && last.face === (face ?? 0)) last.text += cluster;
    else runs.push({ text: cluster, face: face ?? 0 });
  }
  return runs;
}

function firstFace(cluster: string, covers: (face: number, cluster: string) => boolean | null): number | null {
  for (let face = 0; ; face++) {
    const covered = covers(face, cluster);
    if (covered === null) return null;
    if (covered) return face;
  }
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
