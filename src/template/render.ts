import Handlebars from 'handlebars';
import type { Brief } from '../brief/brief.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { excerpt } from '../diagnostics/excerpt.js';
import type { ParsedFile } from './check-names.js';
import { helpers } from './helpers/helpers.js';

interface Parsed {
  page: ParsedFile;
  partials: ReadonlyMap<string, ParsedFile>;
}

/** Fills the template. Values are escaped; nothing but the brief's own fields can be reached. */
export function render(brief: Brief, { page, partials }: Parsed): { html: string; diagnostics: Diagnostic[] } {
  const handlebars = Handlebars.create();
  for (const name of ['log', 'lookup']) handlebars.unregisterHelper(name);
  for (const [name, { run }] of Object.entries(helpers)) handlebars.registerHelper(name, placing(run));
  const options = { strict: true, preventIndent: true };
  for (const [name, { program }] of partials) handlebars.registerPartial(name, handlebars.compile(program, options));
  try {
    return { html: handlebars.compile(page.program, options)(brief), diagnostics: [] };
  } catch (error) {
    return { html: '', diagnostics: [explainFailure(error as Fault, [page, ...partials.values()])] };
  }
}

interface Place {
  source: string;
  start: { line: number; column: number };
}

type Fault = Error & { place?: Place; helper?: string };

/** Handlebars tells a helper where it was called; a failure takes that along. */
function placing(run: (typeof helpers)[string]['run']): Handlebars.HelperDelegate {
  return (...given: unknown[]) => {
    const { hash, loc, name } = given.at(-1) as Handlebars.HelperOptions & { loc: Place; name: string };
    try {
      return run(given.slice(0, -1), hash as Record<string, unknown>);
    } catch (error) {
      throw Object.assign(error as Error, { place: loc, helper: name });
    }
  };
}

function explainFailure(fault: Fault, files: readonly ParsedFile[]): Diagnostic {
  const place = fault.place;
  const file = files.find((candidate) => candidate.file === place?.source);
  if (place === undefined || file === undefined) return { code: 'internal', severity: 'error', message: fault.message };
  const { line, column } = { line: place.start.line, column: place.start.column + 1 };
  return {
    code: 'template-failed',
    severity: 'error',
    message: `The helper "${fault.helper ?? ''}" failed. ${fault.message}`,
    hint: `Used like this: ${helpers[fault.helper ?? '']?.usage ?? ''}.`,
    file: file.file,
    line,
    column,
    excerpt: excerpt({ source: file.source, line, column }),
  };
}
