import type { Brief } from '../brief/brief.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/nearest.js';
import type { Template } from './template.js';
import type { Shape } from './variables.js';

/** The brief with the template's defaults where the spec sets no option. */
export function withOptions(brief: Brief, template: Template): { brief: Brief; diagnostics: Diagnostic[] } {
  const defaults = Object.fromEntries(Object.entries(template.options).map(([name, option]) => [name, option.default]));
  const diagnostics = Object.entries(brief.options).flatMap(([name, value]) => {
    const known = defaults[name];
    if (known === undefined) return [unknownOption(name, template)];
    return typeof known === typeof value ? [] : [wrongType(name, typeof known)];
  });
  if (!template.papers.includes(brief.paper)) diagnostics.push(unknownPaper(brief.paper, template));
  return { brief: { ...brief, options: { ...defaults, ...brief.options } }, diagnostics };
}

/** The names under `options` in a template. */
export const optionShape = (template: Template): Shape =>
  Object.fromEntries(
    Object.entries(template.options).map(([name, option]) => [name, { type: 'text', meaning: option.meaning }]),
  );

function unknownOption(name: string, template: Template): Diagnostic {
  const known = Object.keys(template.options);
  const guess = nearest(name, known);
  return {
    code: 'template-unknown-option',
    severity: 'error',
    message: `The template "${template.name}" has no option "${name}".`,
    hint: `${guess === null ? '' : `Did you mean "${guess}"? `}Its options: ${known.join(', ') || 'none'}.`,
  };
}

const wrongType = (name: string, type: string): Diagnostic => ({
  code: 'template-unknown-option',
  severity: 'error',
  message: `The option "${name}" takes a ${type}.`,
  hint: 'Its default in template.yaml shows what it takes.',
});

const unknownPaper = (paper: string, template: Template): Diagnostic => ({
  code: 'template-unknown-option',
  severity: 'error',
  message: `The template "${template.name}" has no page for ${paper}.`,
  hint: `It has: ${template.papers.join(', ')}.`,
});
