/** What negates a verb from within its group: "has not said". */
export const negatingAdverbs: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never']);

/** Words that turn a verb or a noun round: "has not said", "left no doubt", "neither side". */
export const negations: ReadonlySet<string> = new Set([
  ...negatingAdverbs,
  ...['no', 'without', 'neither', 'nor', 'nobody', 'none'],
]);

/** Verbs after which what follows with "to" did not happen: "declined to say". */
export const withholdingVerbs: ReadonlySet<string> = new Set(['avoid', 'decline', 'fail', 'refuse']);
