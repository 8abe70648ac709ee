/** Words of sentences that tell how things came to be, when no date does. Lower case. */
export const BACKGROUND_WORDS: ReadonlySet<string> = new Set([
  'centuries',
  'century',
  'decade',
  'decades',
  'decades-long',
  'decades-old',
  'historically',
  'long-running',
  'long-standing',
  'longstanding',
  'traditionally',
  'years-long',
]);
