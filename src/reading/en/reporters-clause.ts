/** What opens a clause in which the reporter sets another fact against somebody's words. */
export const reportersClause: readonly string[] = ['even', 'as'];

/** Words at the end that only lead on to a clause which is no longer somebody's words: "…, while", "… and, in turn". */
export const leadsOn = /(?:,?\s{1,3}(?:and|but|or|while|which|in turn)){1,3},?$/u;
