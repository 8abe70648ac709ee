/** A brief spec after validation, defaults filled in. The outside form is in docs/spec.md. */
export interface BriefSpec {
  /** Path of the spec file, as given. */
  file: string;
  /** File stem: the edition's name. */
  name: string;
  title: string;
  /** `YYYY-MM-DD`; null: the day of the build. */
  date: string | null;
  timezone: string;
  language: string;
  /** Routing block; absent fields have no row. */
  routing: Routing;
  asOf: string | null;
  /** Edition number; null: counted from the earlier editions in the output folder. */
  edition: number | null;
  nextEdition: string | null;
  marking: string | null;
  template: string;
  /** Where the spec names it; of the spec's beginning when it does not. */
  templatePosition: Position;
  /** Options of the template, as its template.yaml names them. */
  options: Record<string, string | number | boolean>;
  paper: Paper;
  articles: ArticleRef[];
  /** In the order of the spec; empty: the reader suggests them. */
  sides: SideSpec[];
  sections: SectionSpec[];
  edits: Edits;
}

export type Paper = 'A4' | 'Letter';

export interface Routing {
  for?: string;
  from?: string;
  subject?: string;
  action?: string;
}

/** One entry of `articles`; where it stands in the spec, for diagnostics. */
export interface ArticleRef {
  /** A path or a glob as written: relative to the spec's folder. */
  file: string;
  title?: string;
  published?: string;
  publisher?: string;
  url?: string;
  /** Admiralty grade, A–F and 1–6. */
  grade?: string;
  position: Position;
}

/** A place in the spec file, 1-based. */
export interface Position {
  line: number;
  column: number;
}

export interface SideSpec {
  name: string;
  actors: string[];
}

export type Most = number | 'all';

interface Common {
  /** Heading that replaces the section's own. */
  title?: string;
  position: Position;
}

export type SectionSpec = Common &
  (
    | { kind: 'bottom line' }
    | { kind: 'key points'; most: number }
    | { kind: 'positions'; of: string[]; most: Most; layout: 'columns' | 'list' }
    | { kind: 'statements'; most: Most }
    | { kind: 'meetings'; within: number | 'all'; past: boolean }
    | { kind: 'expert views'; most: Most }
    | { kind: 'timeline'; most: Most }
    | { kind: 'background'; most: Most }
    | { kind: 'note'; text: string }
    | { kind: 'sources' }
  );

export type SectionKind = SectionSpec['kind'];

/** The desk's hand, by item id. */
export interface Edits {
  drop: string[];
  pin: string[];
  correct: Record<string, { date?: string; endDate?: string; place?: string; text?: string }>;
  /** Where the spec names each item. */
  positions: Record<string, Position>;
}
