import { existsSync } from 'node:fs';
import path from 'node:path';
import { isCalendarDate } from '../calendar-date.js';
import { listFiles } from '../files.js';
import type { EditionFiles } from './edition.js';

export interface EditionKey {
  /** Output folder. */
  out: string;
  date: string;
  name: string;
}

export function editionFiles({ out, date, name }: EditionKey): EditionFiles {
  const base = path.join(out, date, name);
  return { pdf: `${base}.pdf`, data: `${base}.json`, manifest: `${base}.manifest.json` };
}

/** The number of an edition that its spec does not number: one more than there are earlier ones in the output folder. */
export function countEdition({ out, date, name }: EditionKey): number {
  const earlier = listFiles(out).filter((folder) => isCalendarDate(folder) && folder < date);
  return 1 + earlier.filter((folder) => existsSync(editionFiles({ out, date: folder, name }).pdf)).length;
}
