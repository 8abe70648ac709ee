import { borderProperties, borderShorthands } from './border.js';
import { boxModelProperties, boxModelShorthands } from './box-model.js';
import { fontProperties, fontShorthands } from './font.js';
import { fragmentationProperties, fragmentationShorthands } from './fragmentation.js';
import { generatedProperties, generatedShorthands } from './generated.js';
import type { Property, Shorthand } from './property.js';
import { tableProperties } from './table.js';
import { textProperties, textShorthands } from './text.js';

/** Everything supported, group by group. A style is computed in this order: fonts first, since lengths refer to them. */
export const groups: readonly {
  readonly title: string;
  readonly properties: readonly Property[];
  readonly shorthands: readonly Shorthand[];
}[] = [
  { title: 'Fonts and colour', properties: fontProperties, shorthands: fontShorthands },
  { title: 'Boxes', properties: boxModelProperties, shorthands: boxModelShorthands },
  { title: 'Borders and background', properties: borderProperties, shorthands: borderShorthands },
  { title: 'Text', properties: textProperties, shorthands: textShorthands },
  { title: 'Lists and generated content', properties: generatedProperties, shorthands: generatedShorthands },
  { title: 'Pages, breaks and columns', properties: fragmentationProperties, shorthands: fragmentationShorthands },
  { title: 'Tables', properties: tableProperties, shorthands: [] },
];

export const properties: readonly Property[] = groups.flatMap((group) => group.properties);

export const propertyByName: ReadonlyMap<string, Property> = new Map(properties.map((one) => [one.name, one]));

export const shorthandByName: ReadonlyMap<string, Shorthand> = new Map(
  groups.flatMap((group) => group.shorthands).map((one) => [one.name, one]),
);

export const propertyNames: readonly string[] = [...propertyByName.keys(), ...shorthandByName.keys()];

/** Accepted without a word: they have no meaning on paper. */
export const screenOnlyProperties: ReadonlySet<string> = new Set([
  'animation',
  'cursor',
  'pointer-events',
  'print-color-adjust',
  'scroll-behavior',
  'transition',
  'user-select',
  'will-change',
]);
