import { type Atrule, type CssNode } from '@eslint/css-tree/dist/csstree.esm';
import type { Findings } from './findings.js';
import { familyName } from './properties/font.js';
import { nearest } from '../../diagnostics/nearest.js';
import { locationOf } from './source-location.js';
import type { FontFace } from './styled-document.js';
import { grammar, keyword, mismatch, splitAtCommas, valueText, type Grammar, type Value } from './value.js';

/** Descriptors of `@font-face` (css-fonts-4 §4) and their supported values. */
export const fontFaceDescriptors = {
  'font-family': '<string> | <custom-ident>+',
  src: '[ <url> [ format( <string> | <custom-ident> ) ]? | local( <string> | <custom-ident>+ ) ]#',
  'font-weight': '[ normal | bold | <number [1,1000]> ]{1,2}',
  'font-style': 'normal | italic | oblique',
  'unicode-range': '<urange>#',
  'font-display': 'auto | block | swap | fallback | optional',
} as const;

type DescriptorName = keyof typeof fontFaceDescriptors;

const names = Object.keys(fontFaceDescriptors);
const grammars = new Map<string, Grammar>(
  Object.entries(fontFaceDescriptors).map(([name, syntax]) => [name, grammar(syntax)]),
);

/** The face that an `@font-face` rule describes; none, with a warning, when family or file is missing. */
export function readFontFace(rule: Atrule, findings: Findings): FontFace[] {
  const descriptors = readDescriptors(rule.block?.children.toArray() ?? [], findings);
  const location = locationOf(rule);
  const family = familyName(descriptors.get('font-family') ?? []);
  const sources = readSources(descriptors.get('src') ?? [], location?.file ?? '');
  if (family === '' || sources.length === 0) {
    findings.add({ code: 'css-at-rule', message: '@font-face needs font-family and a src with a url().', location });
    return [];
  }
  return [
    {
      family,
      weight: readWeight(descriptors.get('font-weight') ?? []),
      style: readStyle(descriptors.get('font-style') ?? []),
      unicodeRange: (descriptors.get('unicode-range') ?? []).flatMap(readRange),
      sources,
      location,
    },
  ];
}

function readDescriptors(nodes: readonly CssNode[], findings: Findings): Map<DescriptorName, Value> {
  const descriptors = new Map<DescriptorName, Value>();
  for (const node of nodes) {
    if (node.type !== 'Declaration' || node.value.type !== 'Value') continue;
    const name = node.property.toLowerCase();
    const value = node.value.children.toArray();
    const expected = grammars.get(name);
    const location = locationOf(node);
    if (!expected) {
      const hint = `Did you mean ${nearest(name, names) ?? names.join(', ')}?`;
      findings.add({ code: 'css-property', message: `@font-face has no descriptor ${name}.`, hint, location });
    } else if (mismatch(expected, value)) {
      const hint = `Allowed: ${fontFaceDescriptors[name as DescriptorName]}`;
      findings.add({ code: 'css-value', message: `${name} has no value ${valueText(value)}.`, hint, location });
    } else {
      descriptors.set(name as DescriptorName, value);
    }
  }
  return descriptors;
}

/** Files only: local() would make the result depend on the machine. */
function readSources(value: Value, from: string): FontFace['sources'] {
  return splitAtCommas(value).flatMap(([node]) => (node?.type === 'Url' ? [{ url: node.value, from }] : []));
}

const weightWords: Readonly<Record<string, number>> = { normal: 400, bold: 700 };

function readWeight(value: Value): FontFace['weight'] {
  const [least = 400, most = least] = value.map((node) =>
    node.type === 'Number' ? Number(node.value) : (weightWords[keyword([node])] ?? 400),
  );
  return [least, most];
}

function readStyle(value: Value): FontFace['style'] {
  return (['italic', 'oblique'] as const).find((style) => style === keyword(value)) ?? 'normal';
}

/** `U+26`, `U+0-7F`, `U+4??` */
function readRange(node: CssNode): [number, number][] {
  if (node.type !== 'UnicodeRange') return [];
  const [from = '', to = from] = node.value.slice(2).split('-');
  return [[Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)]];
}
