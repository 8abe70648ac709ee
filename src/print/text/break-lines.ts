import type { TextRoom } from './build-lines.js';
import { buildLines } from './build-lines.js';
import { emergencyBreakpoints } from './emergency-breaks.js';
import type { Solution } from './knuth-plass.js';
import { optimumFit } from './knuth-plass.js';
import type { Line, LineRoom } from './line.js';
import type { BreakStyle } from './line-demerits.js';
import type { Breakpoint, Paragraph } from './paragraph.js';

/** Lines longer than this are not balanced: it would cost more than anybody sees (as in browsers). */
const mostBalancedLines = 10;
const balanceSteps = 8;

/**
 * Breaks a paragraph into lines: optimum fit, ragged and justified. `room` is asked for each line from 0 on and may
 * differ from line to line; a percentage `text-indent` is a share of the first line's room.
 */
export function breakLines({ paragraph, room }: { paragraph: Paragraph; room: (line: number) => LineRoom }): Line[] {
  // The text's room on each line, asked for once.
  const rooms = textRooms(paragraph, room);
  const width = (line: number): number => rooms(line).width;
  // Where the lines end.
  const style = breakStyle(paragraph);
  let breaks = findBreaks(paragraph, width, style);
  if (paragraph.style.textWrapStyle === 'balance' && !style.justified) breaks = balance(breaks, width, style);
  // What stands where on each of them.
  return buildLines({ paragraph, rooms, ...breaks });
}

interface Breaks extends Solution {
  readonly breakpoints: readonly Breakpoint[];
}

/** The first line leaves room for `text-indent`. */
function textRooms({ style }: Paragraph, room: (line: number) => LineRoom): (line: number) => TextRoom {
  const known: TextRoom[] = [];
  return (line) => (known[line] ??= textRoom(room(line).width, line === 0 ? style : null));
}

function textRoom(width: number, indented: Paragraph['style'] | null): TextRoom {
  if (indented === null) return { indent: 0, width };
  const { textIndent, direction } = indented;
  const indent = typeof textIndent === 'number' ? textIndent : (textIndent.percent / 100) * width;
  return { indent: direction === 'ltr' ? indent : 0, width: width - indent };
}

function breakStyle({ style }: Paragraph): BreakStyle {
  const justified = style.textAlign === 'justify';
  return {
    justified,
    justifiedLast: justified && style.textAlignLast === 'justify',
    ragUnit: 3 * style.fontSize,
    careForLastLine: style.textWrapStyle === 'pretty',
  };
}

/** Words too wide for their line are broken anywhere when their `overflow-wrap` lets them. */
function findBreaks(paragraph: Paragraph, width: (line: number) => number, style: BreakStyle): Breaks {
  const { pieces, breakpoints } = paragraph;
  const solution = optimumFit(breakpoints, width, style);
  if (!solution.overfull) return { ...solution, breakpoints };
  const narrowest = solution.ends.reduce((least, _, line) => Math.min(least, width(line)), Infinity);
  const more = emergencyBreakpoints(pieces, breakpoints, { values: ['break-word', 'anywhere'], wider: narrowest });
  return { ...optimumFit(more, width, style), breakpoints: more };
}

/** The narrowest width that needs no more lines (CSS Text 4 §6.3.2). */
function balance(breaks: Breaks, width: (line: number) => number, style: BreakStyle): Breaks {
  if (breaks.overfull || breaks.ends.length === 1 || breaks.ends.length > mostBalancedLines) return breaks;
  let [low, high, best] = [0.4, 1, breaks];
  for (let step = 0; step < balanceSteps; step++) {
    const share = (low + high) / 2;
    const solution = optimumFit(breaks.breakpoints, (line) => width(line) * share, style);
    const fits = !solution.overfull && solution.ends.length <= breaks.ends.length;
    if (fits) [high, best] = [share, { ...solution, breakpoints: breaks.breakpoints }];
    else low = share;
  }
  return best;
}
