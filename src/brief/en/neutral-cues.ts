/**
 * Cues that only say that something was said: their words can be shown after "Name:" without them. Any other cue is shown
 * when the words follow it directly ("rejected the request"), and before a clause when it takes the clause back.
 */
const neutral = new Set(
  `
  add added adding adds announce announced announcing announces argue argued argues arguing explain explained explains
  note noted notes noting observe observed reply replied replies replying report reported reports respond responded
  responds say said saying says state stated states stating tell telling tells told write writes writing wrote
  `
    .trim()
    .split(/\s+/u),
);

/** Cues that turn a clause into its opposite or leave it open. */
const takesBack = new Set(
  `
  deny denied denies denying dispute disputed disputes disputing doubt doubted doubting doubts dismiss dismissed
  dismisses dismissing question questioned questioning questions refuse refused refuses refusing reject rejected
  rejecting rejects refute refuted
  `
    .trim()
    .split(/\s+/u),
);

export function isNeutralCue(cue: string, opensClause: boolean): boolean {
  const words = cue.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.some((word) => takesBack.has(word))) return false;
  return opensClause || words.some((word) => neutral.has(word));
}
