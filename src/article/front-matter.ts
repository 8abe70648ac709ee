import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { parseYaml } from '../yaml-document.js';
import type { YamlDocument } from '../yaml-document.js';
import { splitNames } from './bylines.js';
import { readDate } from './published.js';
import type { Metadata } from './source.js';

interface FrontMatter {
  metadata: Metadata;
  /** The source after the front matter. */
  body: string;
  diagnostics: Diagnostic[];
}

/** The YAML between two lines of `---` at the beginning of a Markdown file. Keys that Daybrief does not use are ignored. */
export function readFrontMatter({ source, file }: { source: string; file: string }): FrontMatter {
  const match = /^---[^\S\n]*\n(?:.*\n)*?(?=---[^\S\n]*(?:\n|$))/u.exec(source);
  if (match === null) return { metadata: {}, body: source, diagnostics: [] };
  const body = source.slice(match[0].length).replace(/^---[^\S\n]*/u, '');
  const yaml = parseYaml({ source: match[0], file });
  const fields = typeof yaml.data === 'object' && yaml.data !== null ? (yaml.data as Record<string, unknown>) : {};
  const { metadata, diagnostics } = toMetadata(fields, yaml);
  return { metadata, body, diagnostics: [...yaml.diagnostics, ...diagnostics] };
}

function toMetadata(
  fields: Record<string, unknown>,
  yaml: YamlDocument,
): { metadata: Metadata; diagnostics: Diagnostic[] } {
  const text = (...keys: string[]) => keys.map((key) => fields[key]).find((value) => typeof value === 'string');
  const dateKey = ['published', 'date'].find((key) => typeof fields[key] === 'string');
  const published = dateKey === undefined ? null : readDate(fields[dateKey] as string);
  const bylines = names(fields.bylines ?? fields.byline ?? fields.author ?? fields.authors);
  const [title, publisher, url, language] = [text('title'), text('publisher'), text('url'), text('language', 'lang')];
  const metadata: Metadata = {
    ...(title !== undefined && { title }),
    ...(published !== null && { published }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...(bylines.length > 0 && { bylines }),
    ...(language !== undefined && { language }),
  };
  return { metadata, diagnostics: dateKey !== undefined && published === null ? [badDate(dateKey, yaml)] : [] };
}

const badDate = (key: string, yaml: YamlDocument): Diagnostic =>
  yaml.report({
    path: [key],
    part: 'value',
    code: 'article-bad-date',
    message: `"${key}" is no date.`,
    hint: 'Write it as YYYY-MM-DD.',
  });

const names = (value: unknown): string[] =>
  [value].flat().flatMap((entry) => (typeof entry === 'string' ? splitNames(entry) : []));
