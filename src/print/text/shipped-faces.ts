import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../package-root.js';
import type { FontFace } from '../css/styled-document.js';

/** A face of `templates/classic/fonts`, there whatever a stylesheet names. */
export interface ShippedFace {
  readonly generic: 'serif' | 'sans-serif';
  readonly weight: FontFace['weight'];
  readonly style: FontFace['style'];
  readonly read: () => Uint8Array;
}

const shipped = (
  file: string,
  generic: ShippedFace['generic'],
  weight: number,
  style: FontFace['style'],
): ShippedFace => ({
  generic,
  weight: [weight, weight],
  style,
  read: () => readFileSync(path.join(packageRoot, 'templates/classic/fonts', file)),
});

/** What the generic families mean, and the last resort for a code point that no named face has. */
export const shippedFaces: readonly ShippedFace[] = [
  shipped('SourceSerif4SmText-Regular.ttf', 'serif', 400, 'normal'),
  shipped('SourceSerif4SmText-It.ttf', 'serif', 400, 'italic'),
  shipped('SourceSerif4SmText-Bold.ttf', 'serif', 700, 'normal'),
  shipped('SourceSerif4SmText-BoldIt.ttf', 'serif', 700, 'italic'),
  shipped('SourceSans3-Regular.ttf', 'sans-serif', 400, 'normal'),
  shipped('SourceSans3-It.ttf', 'sans-serif', 400, 'italic'),
  shipped('SourceSans3-Semibold.ttf', 'sans-serif', 600, 'normal'),
  shipped('SourceSans3-Bold.ttf', 'sans-serif', 700, 'normal'),
  shipped('SourceSans3-BoldIt.ttf', 'sans-serif', 700, 'italic'),
];
