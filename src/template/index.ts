import path from 'node:path';
import type { Brief } from '../brief/brief.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Resources } from '../resources.js';
import { checkNames } from './check-names.js';
import type { ParsedFile } from './check-names.js';
import { optionShape, withOptions } from './options.js';
import { parseTemplate } from './parse-template.js';
import { render } from './render.js';
import { templateResources } from './template-resources.js';
import type { Template, TemplateFile } from './template.js';
import { shapes } from './variables.js';

export { loadTemplate, templateSearchPath } from './load-template.js';
export type { Template } from './template.js';

/** Lays a brief out as HTML. `file` is where the page would lie: what its links are seen from. */
export function renderBrief({ brief, template }: { brief: Brief; template: Template }): {
  html: string;
  file: string;
  resources: Resources;
  diagnostics: Diagnostic[];
} {
  const file = path.join(template.folders[0]!.path, 'brief.html');
  const resources = templateResources(template.folders);
  const failed = (diagnostics: Diagnostic[]) => ({ html: '', file, resources, diagnostics });

  // Fill in the template's defaults where the spec sets no option.
  const { brief: complete, diagnostics: wrongOptions } = withOptions(brief, template);
  if (wrongOptions.length > 0) return failed(wrongOptions);

  // Parse the page and its partials.
  const { page, partials, diagnostics: syntaxErrors } = parseAll(template);
  if (page === undefined || syntaxErrors.length > 0) return failed(syntaxErrors);

  // Check every name before anything is rendered.
  const unknownNames = checkNames({ page, partials, shapes: { ...shapes, Options: optionShape(template) } });
  if (unknownNames.length > 0) return failed(unknownNames);

  // Render.
  const { html, diagnostics } = render(complete, { page, partials });
  return { html, file, resources, diagnostics };
}

function parseAll({ page, partials }: Template) {
  const diagnostics: Diagnostic[] = [];
  const parse = (source: TemplateFile): ParsedFile | undefined => {
    const { program, diagnostics: found } = parseTemplate(source);
    diagnostics.push(...found);
    return program === null ? undefined : { ...source, program };
  };
  const parsed = new Map<string, ParsedFile>();
  for (const [name, file] of partials) {
    const partial = parse(file);
    if (partial !== undefined) parsed.set(name, partial);
  }
  return { page: parse(page), partials: parsed, diagnostics };
}
