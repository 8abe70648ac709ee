import { color as parseColor, serializeRGB } from '@csstools/css-color-parser';
import { parseComponentValue } from '@csstools/css-parser-algorithms';
import { tokenize } from '@csstools/css-tokenizer';
import { generate, type CssNode } from '@eslint/css-tree/dist/csstree.esm';
import type { Color } from './computed-style.js';
import { UnsupportedValue } from './value.js';

export const black: Color = { red: 0, green: 0, blue: 0, alpha: 1 };

const known = new Map<string, Color>();

/** Computed value of any CSS colour, in sRGB. `current` is what `currentcolor` stands for. */
export function color(node: CssNode, current: Color): Color {
  const text = generate(node).toLowerCase();
  if (text === 'currentcolor') return current;
  let value = known.get(text);
  if (!value) known.set(text, (value = absoluteColor(text)));
  return value;
}

function absoluteColor(text: string): Color {
  const component = parseComponentValue(tokenize({ css: text }));
  const data = component && parseColor(component);
  // "rgb(1, 2, 3)" or "rgba(1, 2, 3, 0.5)": out-of-gamut colours are already mapped
  const channels = data
    ? serializeRGB(data)
        .toString()
        .match(/[\d.]+(?:e-?\d+)?/gu)
        ?.map(Number)
    : undefined;
  const [red, green, blue, alpha = 1] = channels ?? [];
  if (red === undefined || green === undefined || blue === undefined) {
    throw new UnsupportedValue(`${text} is not a colour that can be printed`);
  }
  return { red, green, blue, alpha };
}
