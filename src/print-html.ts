import path from 'node:path';
import { isCalendarDate } from './calendar-date.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import { chooseDate } from './edition/clock.js';
import { localResources, noResources } from './local-resources.js';
import { writePdf } from './pdf/index.js';
import { print } from './print/index.js';

export interface PrintHtmlOptions {
  /** Folder that URLs in the page are relative to. Without it and `file` the page may read no file. */
  baseDir?: string;
  /** Path of the page: what diagnostics show, and what URLs are relative to. Default: `page.html` in `baseDir`. */
  file?: string;
  /** CSS text in place of templates/base.css; null: none. */
  baseStyles?: string | null;
  /** BCP 47, where the page names none. */
  lang?: string;
  title?: string;
  /** `YYYY-MM-DD`, the PDF's creation date. Default: the page's `dcterms.date`, else SOURCE_DATE_EPOCH or today (UTC). */
  date?: string;
}

/** Prints a page of HTML and CSS. Nothing is fetched. With errors among the diagnostics the PDF is empty. */
export async function printHtml(
  html: string,
  { baseDir, file, lang, ...options }: PrintHtmlOptions = {},
): Promise<{ pdf: Uint8Array; diagnostics: Diagnostic[] }> {
  // Set the pages.
  const page = {
    html,
    file: file ?? path.join(baseDir ?? '', 'page.html'),
    resources: baseDir === undefined && file === undefined ? noResources : localResources,
    ...(lang !== undefined && { language: lang }),
  };
  const { document, diagnostics } = await print({ ...page, ...options });

  // Date the PDF.
  const { date, diagnostics: found } = chooseDate([options.date, dayOf(document.date)], 'UTC');
  diagnostics.push(...found);

  // Write it.
  const failed = date === null || diagnostics.some(({ severity }) => severity === 'error');
  return { pdf: failed ? new Uint8Array() : await writePdf({ ...document, date }), diagnostics };
}

/** The day of a `dcterms.date`, which may go on with the time; null for anything else. */
const dayOf = (date: string): string | null => (isCalendarDate(date.slice(0, 10)) ? date.slice(0, 10) : null);
