/** Words that turn a verb or a noun round: "has not said", "left no doubt". */
export const negations: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'without',
  'neither',
  'nor',
]);

/** Verbs after which what follows with "to" did not happen: "declined to say". */
export const withholdingVerbs: ReadonlySet<string> = new Set(['avoid', 'decline', 'fail', 'refuse']);
