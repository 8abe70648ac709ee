import type { BriefSpec } from '../spec/spec.js';
import type { Person, Reading } from '../reading/reading.js';
import type { Item } from './brief.js';
import type { Side } from './sides/side.js';

/** One article's reading with its number in references, from 1. */
export interface NumberedReading {
  number: number;
  reading: Reading;
  grade: string | null;
}

/** A statement ready for display, and what choosing among statements looks at. */
export interface StatementItem {
  item: Item;
  /** 0 and up: how well it stands for its side. */
  weight: number;
}

/** A sentence that may stand for itself. */
export interface SentenceItem {
  item: Item;
  score: number;
}

/** All that sections draw from: merged over the articles and edited by the desk, each list in the order of the articles. */
export interface Material {
  spec: BriefSpec;
  /** Day of the edition. */
  date: string;
  readings: readonly NumberedReading[];
  sides: readonly Side[];
  statements: readonly StatementItem[];
  events: readonly Item[];
  /** Best first. */
  keySentences: readonly SentenceItem[];
  background: readonly Item[];
  /** Each sentence with a date in figures or by the name of a month, as an event of kind "other". */
  datedSentences: readonly Item[];
  experts: readonly Person[];
}
