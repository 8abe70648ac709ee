/**
 * Stems of verbs that take a stand by themselves, so that a thing after them tells a position: "rejected the request", "backs the
 * plan". After any other verb a thing without a verb of its own tells little: "described the call", "sounded less alarmed".
 */
const stances = new Set(
  `
  abandon accept accus agree approv ask attack back ban bar blam block call cancel challeng condemn criticis criticiz defend
  demand denounc den deny dismiss endors exclud extend favor favour fear forbid guarante halt insist oppos order plan pledg prefer
  promis propos prohibit protest question rais recogni reject refus request requir resist revok seek sought sign stop support
  suspend threaten urg veto violat vow want warn welcom withdr
  `
    .trim()
    .split(/\s+/u),
);

/** Whether a verb in any of its forms takes a stand. */
export function takesStand(cue: string): boolean {
  const stem = cue.toLowerCase().replace(/(?:ies|ied|es|ed|ing|s|e)$/u, '');
  return stances.has(stem) || stances.has(stem.replace(/(.)\1$/u, '$1'));
}
