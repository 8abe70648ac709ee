/** What opens a clause in which the reporter sets another fact against somebody's words. Three words at least stay before it. */
export const reportersClause = /(?<=\S\s+\S+\s+\S+),?\s+even as\s/u;
