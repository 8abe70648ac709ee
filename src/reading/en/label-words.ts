/** What opens a line before a colon without naming who speaks in it. */
export const labelsOfLines: ReadonlySet<string> = new Set(
  (
    'advertisement also analysis background breaking caption context correction comment contact editor fact file image live more ' +
    'newsletter note opinion photo photos picture question read related source sources summary update video warning watch'
  ).split(' '),
);
