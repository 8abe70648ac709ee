// Writes the lists of supported CSS in docs/css.md from the engine's own tables: npm run docs:css
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fontFaceDescriptors } from '../src/print/css/font-face.js';
import { supportedUnits } from '../src/print/css/length.js';
import { marginBoxNames } from '../src/print/css/page-rule.js';
import { pageSizeSyntax } from '../src/print/css/page-size.js';
import { groups, screenOnlyProperties } from '../src/print/css/properties/index.js';
import type { Property, Shorthand } from '../src/print/css/properties/property.js';
import { valueText } from '../src/print/css/value.js';

const file = fileURLToPath(new URL('../docs/css.md', import.meta.url));
const [begin, end] = ['<!-- begin: written by npm run docs:css -->', '<!-- end -->'];

/** docs/css.md as it should be: the lists between its marks written anew. */
export function cssDocs(): string {
  const page = readFileSync(file, 'utf8');
  const [before, after] = [page.indexOf(begin) + begin.length, page.indexOf(end)];
  return `${page.slice(0, before)}\n\n${lists()}\n\n${page.slice(after)}`;
}

function lists(): string {
  const properties = groups.map(({ title, properties, shorthands }) =>
    [`### ${title}`, [...properties.map(propertyItem), ...shorthands.map(shorthandItem)].join('\n')].join('\n\n'),
  );
  return [
    ...properties,
    '### Descriptors',
    [
      `- \`@page\` \`size\`: \`${pageSizeSyntax}\``,
      ...Object.entries(fontFaceDescriptors).map(([name, syntax]) => `- \`@font-face\` \`${name}\`: \`${syntax}\``),
    ].join('\n'),
    '### Margin boxes',
    marginBoxNames.map((name) => `\`@${name}\``).join(', '),
    '### Units of length',
    supportedUnits.map((unit) => `\`${unit}\``).join(', '),
    '### Accepted without effect',
    [...screenOnlyProperties].map((name) => `\`${name}\``).join(', '),
  ].join('\n\n');
}

function propertyItem({ name, syntax, initial, inherited }: Property): string {
  return `- \`${name}\`: \`${syntax}\`. Initial: \`${valueText(initial)}\`${inherited ? '; inherited' : ''}.`;
}

const shorthandItem = ({ name, syntax }: Shorthand): string => `- \`${name}\` (shorthand): \`${syntax}\`.`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, cssDocs());
