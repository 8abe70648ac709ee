/** Before one of these "May" is the month, in an article that names a May too. Lower case. */
export const BEFORE_MONTHS: ReadonlySet<string> = new Set(
  'in last next since early late mid until till this of every around before after from'.split(' '),
);
