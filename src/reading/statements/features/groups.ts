import type { Pattern } from '../proposals/index.js';

/** Patterns that a cue word weighs alike. */
export type Group = 'that' | 'bare' | 'to' | 'quote' | 'before-quote' | 'before';

export const groupOf: Record<Pattern, Group> = {
  'that-clause': 'that',
  'question-clause': 'that',
  'clause-or-object': 'bare',
  'after-comma': 'bare',
  'after-preposition': 'bare',
  'after-colon': 'quote',
  'to-infinitive': 'to',
  'quotation-after': 'quote',
  'quotation-before': 'before-quote',
  'clause-before': 'before',
};
