import { generate } from '@eslint/css-tree/dist/csstree.esm';
import { color } from '../color.js';
import { length, lengthPercentage, number, usedLength } from '../length.js';
import { functionArguments, keyword, mismatch, splitAtCommas, type Value } from '../value.js';
import { fontFeatureSettings, fontKerning, fontVariant, fontVariantCaps, variants } from './font-variant.js';
import { keywordProperty, property, shorthand, distribute, type ComputeContext } from './property.js';

/** px of the absolute size keywords (css-fonts-4 §2.5.1, medium = 16 px). */
const sizes: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
  'xxx-large': 48,
};
/** `larger` and `smaller`: one step of the usual scale. */
const step = 1.2;

export const fontSize = property({
  name: 'font-size',
  inherited: true,
  initial: 'medium',
  syntax: `${Object.keys(sizes).join(' | ')} | larger | smaller | <length-percentage [0,∞]>`,
  compute(value, context) {
    const word = keyword(value);
    if (word === 'larger') return context.fontSize * step;
    if (word === 'smaller') return context.fontSize / step;
    return sizes[word] ?? usedLength(lengthPercentage(value[0]!, context), context.fontSize);
  },
});

const colorProperty = property({
  name: 'color',
  inherited: true,
  initial: 'black',
  syntax: '<color>',
  compute: ([value], context) => color(value!, context.color),
});

export const fontFamily = property({
  name: 'font-family',
  inherited: true,
  initial: 'serif',
  syntax: '[ <string> | <custom-ident>+ ]#',
  compute: (value) => splitAtCommas(value).map(familyName),
});

/** A string, or words that a single space joins. */
export function familyName(nodes: Value): string {
  return nodes.map((node) => (node.type === 'String' ? node.value : generate(node))).join(' ');
}

const weights: Readonly<Record<string, number>> = { normal: 400, bold: 700 };

const fontWeight = property({
  name: 'font-weight',
  inherited: true,
  initial: 'normal',
  syntax: 'normal | bold | bolder | lighter | <number [1,1000]>',
  compute(value, { parent }) {
    const word = keyword(value);
    const inherited = parent?.fontWeight ?? 400;
    if (word === 'bolder') return bolder(inherited);
    if (word === 'lighter') return lighter(inherited);
    return weights[word] ?? number(value[0]!);
  },
});

/** css-fonts-4 §2.2.1 */
const bolder = (weight: number): number => (weight < 350 ? 400 : weight < 550 ? 700 : Math.max(weight, 900));
const lighter = (weight: number): number => (weight < 100 ? weight : weight < 550 ? 100 : weight < 750 ? 400 : 700);

const fontStyle = keywordProperty({
  name: 'font-style',
  inherited: true,
  values: ['normal', 'italic', 'oblique'],
});

const lineHeight = property({
  name: 'line-height',
  inherited: true,
  initial: 'normal',
  syntax: 'normal | <number [0,∞]> | <length-percentage [0,∞]>',
  compute(value, context) {
    if (keyword(value) === 'normal') return 'normal';
    if (isNumber(value)) return number(value[0]!) * context.fontSize;
    return usedLength(lengthPercentage(value[0]!, context), context.fontSize);
  },
  inheritsAsDeclared: isNumber,
});

/** A number without unit, calculated or not. */
function isNumber([node]: Value): boolean {
  if (node?.type === 'Number') return true;
  return functionArguments(node!).some((part) => part.type === 'Number') && !/\d(?:%|[a-z])/iu.test(generate(node!));
}

const letterSpacing = property({
  name: 'letter-spacing',
  inherited: true,
  initial: 'normal',
  syntax: 'normal | <length>',
  compute: spacing,
});

const wordSpacing = property({
  name: 'word-spacing',
  inherited: true,
  initial: 'normal',
  syntax: 'normal | <length>',
  compute: spacing,
});

function spacing(value: Value, context: ComputeContext): number {
  return keyword(value) === 'normal' ? 0 : length(value[0]!, context);
}

const font = shorthand({
  name: 'font',
  longhands: [fontStyle, fontWeight, fontSize, lineHeight, fontFamily, fontKerning, fontFeatureSettings, ...variants],
  syntax:
    "[ <'font-style'> || [ normal | small-caps ] || <'font-weight'> ]? <'font-size'> [ / <'line-height'> ]? <'font-family'>",
  expand(value) {
    const size = value.findIndex((node) => mismatch(fontSize.grammar, [node]) === null);
    const hasHeight = value[size + 1]?.type === 'Operator';
    const longhands = distribute(value.slice(0, size), [fontStyle, fontVariantCaps, fontWeight]);
    longhands.set(fontSize.name, value.slice(size, size + 1));
    if (hasHeight) longhands.set(lineHeight.name, value.slice(size + 2, size + 3));
    return longhands.set(fontFamily.name, value.slice(hasHeight ? size + 3 : size + 1));
  },
});

/** `font-size` and `color` come first: other values refer to them. */
export const fontProperties = [
  fontSize,
  colorProperty,
  fontFamily,
  fontWeight,
  fontStyle,
  fontKerning,
  ...variants,
  fontFeatureSettings,
  lineHeight,
  letterSpacing,
  wordSpacing,
];

export const fontShorthands = [font, fontVariant];
