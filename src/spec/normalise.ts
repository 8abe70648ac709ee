import type { YamlFault, YamlPath } from '../yaml-document.js';

/** A spec in its one long form, ready for the schema. */
export interface NormalSpec {
  data: unknown;
  /** Entries that cannot be brought into that form; they are left out of `data`. */
  faults: YamlFault[];
  /** Where a path into `data` leads in the file. */
  sourcePath: (path: YamlPath) => YamlPath;
}

type Mapping = Record<string, unknown>;

/**
 * Brings the short forms into the long one: an article that is only a path becomes `{file}`; `key points`,
 * `key points: {most: 3}` and a `key points:` without value become `{kind, …}`.
 */
export function normalise(written: unknown): NormalSpec {
  if (!isMapping(written)) return { data: written, faults: [], sourcePath: (path) => path };
  const data: Mapping = { ...written };
  if (Array.isArray(written.articles)) data.articles = written.articles.map(longArticle);
  const { entries, faults, places } = Array.isArray(written.sections) ? longSections(written.sections) : noSections;
  if (Array.isArray(written.sections)) data.sections = entries;

  const sourcePath = (path: YamlPath): YamlPath => {
    const [top, index, ...rest] = path;
    if (typeof index !== 'number') return path;
    if (top === 'sections') return [...places[index]!, ...rest.filter((step) => step !== 'kind')];
    const short = top === 'articles' && typeof (written.articles as unknown[])[index] === 'string';
    return short ? [top, index] : path;
  };
  return { data, faults, sourcePath };
}

const longArticle = (entry: unknown): unknown => (typeof entry === 'string' ? { file: entry } : entry);

interface LongSections {
  entries: Mapping[];
  faults: YamlFault[];
  places: YamlPath[];
}

const noSections: LongSections = { entries: [], faults: [], places: [] };

function longSections(written: readonly unknown[]): LongSections {
  const sections: LongSections = { entries: [], faults: [], places: [] };
  if (written.length === 0) sections.faults.push({ path: ['sections'], part: 'value', ...noneAtAll });
  const add = (entry: Mapping, place: YamlPath) => {
    sections.entries.push(entry);
    sections.places.push(place);
  };
  written.forEach((entry, index) => {
    const place = ['sections', index];
    if (typeof entry === 'string') {
      add({ kind: entry }, place);
    } else if (!isMapping(entry) || Object.keys(entry).length !== 1) {
      sections.faults.push({ path: place, part: 'value', ...oneSectionEach });
    } else {
      const [kind, options] = Object.entries(entry)[0]!;
      if (options === null || isMapping(options)) add({ ...options, kind }, [...place, kind]);
      else sections.faults.push({ path: [...place, kind], part: 'value', ...optionsExpected(kind) });
    }
  });
  return sections;
}

const noneAtAll = {
  code: 'spec-bad-value',
  message: '"sections" cannot be an empty list.',
  hint: 'Name at least one section.',
} as const;

const oneSectionEach = {
  code: 'spec-wrong-type',
  message: 'Each entry of "sections" is one section.',
  hint: 'Write "- timeline", or "- key points: {most: 3}" with options.',
} as const;

const optionsExpected = (kind: string) =>
  ({
    code: 'spec-wrong-type',
    message: `The options of "${kind}" must be a mapping.`,
    hint: `Write "- ${kind}" alone, or options in braces, such as "- key points: {most: 3}".`,
  }) as const;

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
