import type { ComputedStyle } from '../css/computed-style.js';
import type { Font } from './font.js';

/** Drawn small capitals stand a tenth above the x-height; made ones take the same height. */
const aboveXHeight = 1.1;

/** The factor that brings a face's capitals to the height of small capitals. */
export const capitalHeightScale = (font: Font): number => Math.min(1, (aboveXHeight * font.xHeight) / font.capHeight);

/** Text as capitals in two sizes, for a face without small capitals (CSS Fonts 4 §6.6). */
export function capitalRuns(text: string, caps: ComputedStyle['fontVariantCaps']): { text: string; small: boolean }[] {
  const pattern = caps === 'all-small-caps' ? /\p{L}+/gu : /\p{Ll}+/gu;
  const runs: { text: string; small: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), small: false });
    runs.push({ text: match[0].toUpperCase(), small: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), small: false });
  return runs;
}
