/** What opens a clause in which the reporter sets another fact against somebody's words. Three words at least stay before it. */
export const reportersClause = /(?<=\S\s+\S+\s+\S+),?\s+even as\s/u;

/** Words that only lead on to a clause which is no longer somebody's words: "…, while", "… and, in turn". */
export const leadsOn = /(?:,?\s+(?:and|but|or|while|which|in turn))+,?$/u;
