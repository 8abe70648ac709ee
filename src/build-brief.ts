import path from 'node:path';
import { findFiles } from './article/find-files.js';
import type { Brief } from './brief/brief.js';
import { Collector } from './diagnostics/collector.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import { excerpt } from './diagnostics/excerpt.js';
import * as editions from './edition/index.js';
import type { Edition, EditionFiles, Inputs } from './edition/index.js';
import type { PrintedDocument } from './print/page/page.js';
import { readSpecFile } from './spec/index.js';
import type { BriefSpec } from './spec/spec.js';
import { loadTemplate, templateSearchPath } from './template/load-template.js';
import type { Template } from './template/template.js';

export interface BuildOptions {
  /** `YYYY-MM-DD`; wins over the date in the spec. */
  date?: string;
  /** Output folder; default: `output`. */
  out?: string;
  /** Build even what is fresh. */
  force?: boolean;
  /** Warnings count as errors. */
  strict?: boolean;
  /** False: find all that is wrong and whether the edition is stale, but write nothing. */
  write?: boolean;
}

/** Builds the edition of one brief spec, unless it is fresh. It never rejects: what is wrong stands in the diagnostics. */
export async function buildBrief(specPath: string, options: BuildOptions = {}): Promise<Edition> {
  const { force = false, strict = false, write = true } = options;
  const collector = new Collector();
  const edition = unknownEdition(specPath, collector.diagnostics);
  try {
    const plan = planEdition(specPath, options, collector);
    Object.assign(edition, { date: plan.date, number: plan.number, files: plan.files });

    const fresh = force ? null : editions.freshManifest({ ...plan, strict });
    if (fresh !== null) return { ...edition, status: 'fresh', pages: fresh.pages, statements: fresh.statements };

    const { brief, document } = await makePages(plan, collector);
    if (strict) collector.stopOnWarnings();
    if (write) await writeEdition({ plan, brief, document }, collector);
    const statements = editions.countStatements(brief);
    return { ...edition, status: write ? 'built' : 'stale', pages: document.pages.length, statements };
  } catch (failure) {
    collector.addFailure(failure);
    return edition;
  }
}

/** What an edition will be made of, and where it will lie. */
interface Plan {
  spec: BriefSpec;
  source: string;
  template: Template;
  date: string;
  number: number;
  files: EditionFiles;
  inputs: Inputs;
}

/** Everything that tells whether the edition is fresh: spec, date, number, and the hashes of all inputs. */
function planEdition(specFile: string, { date: wanted, out = 'output' }: BuildOptions, collector: Collector): Plan {
  const folder = path.dirname(specFile);
  const { spec, source } = collector.take(readSpecFile(specFile));
  const { date } = collector.take(editions.chooseDate([wanted, spec.date], spec.timezone));
  const { template } = collector.take(
    atSpec(loadTemplate({ name: spec.template, searchPath: templateSearchPath(specFile) }), spec, source),
  );
  const articles = findFiles({ refs: spec.articles, folder }).files.map(({ file }) => file);
  const inputs = editions.hashInputs({
    specFile,
    articles,
    templateFolders: template.folders.map((each) => each.path),
  });
  const key = { out, date, name: spec.name };
  const number = spec.edition ?? editions.countEdition(key);
  return { spec, source, template, date, number, files: editions.editionFiles(key), inputs };
}

/** The pipeline, from articles to pages. Each stage is loaded when it is needed: a fresh edition needs none. */
async function makePages(plan: Plan, collector: Collector): Promise<{ brief: Brief; document: PrintedDocument }> {
  const { source: specSource, template, date } = plan;
  const spec = { ...plan.spec, edition: plan.number };

  // Read the articles.
  const { loadArticles } = await import('./article/index.js');
  const folder = path.dirname(spec.file);
  const { articles } = collector.take(
    await loadArticles({ refs: spec.articles, folder, specFile: spec.file, specSource }),
  );
  const { readArticle } = await import('./reading/index.js');
  const readings = articles.map(({ article, grade }) => ({ reading: readArticle(article), grade }));
  collector.take({ diagnostics: readings.flatMap(({ reading }) => reading.diagnostics) });

  // Choose and arrange what the brief shows.
  const { composeBrief } = await import('./brief/index.js');
  const { brief } = collector.take(atSpec(composeBrief({ spec, articles: readings, date }), spec, specSource));

  // Lay it out as HTML.
  const { renderBrief } = await import('./template/index.js');
  const { html, file, resources } = collector.take(atSpec(renderBrief({ brief, template }), spec, specSource));

  // Set the pages.
  const { print } = await import('./print/index.js');
  const { document } = collector.take(await print({ html, file, resources, language: spec.language, date }));
  return { brief, document };
}

interface Made {
  plan: Plan;
  brief: Brief;
  document: PrintedDocument;
}

async function writeEdition({ plan, brief, document }: Made, collector: Collector): Promise<void> {
  const { writePdf } = await import('./pdf/index.js');
  const pdf = await writePdf(document);
  const { warnings } = collector;
  const { spec, files, number, inputs } = plan;
  const diagnostics = editions.writeEdition({
    name: spec.name,
    files,
    number,
    inputs,
    brief,
    pdf,
    pages: document.pages.length,
    warnings,
  });
  collector.take({ diagnostics });
}

const unknownEdition = (specPath: string, diagnostics: Diagnostic[]): Edition => ({
  name: path.parse(specPath).name,
  spec: specPath,
  status: 'failed',
  date: null,
  number: null,
  files: null,
  pages: 0,
  statements: 0,
  diagnostics,
});

/**
 * Completes what stages say about the spec, which they have not seen as text: the line itself, and for what a template
 * demands the place of `template`.
 */
function atSpec<T extends { diagnostics: Diagnostic[] }>(result: T, spec: BriefSpec, source: string): T {
  const complete = (diagnostic: Diagnostic): Diagnostic => {
    const isDemand = diagnostic.file === undefined && diagnostic.code.startsWith('template-');
    const placed = isDemand ? { file: spec.file, ...spec.templatePosition } : {};
    const { file, line, column, ...rest }: Diagnostic = { ...diagnostic, ...placed };
    if (file !== spec.file || line === undefined || column === undefined) return diagnostic;
    return { excerpt: excerpt({ source, line, column }), ...rest, file, line, column };
  };
  return { ...result, diagnostics: result.diagnostics.map(complete) };
}
