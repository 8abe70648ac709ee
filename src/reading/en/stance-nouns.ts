/** Nouns that put somebody's words or will into one: "the GOP's claim that", "their demands for", "its refusal to". Lemmas. */
export const stanceNouns: ReadonlySet<string> = new Set(
  `
  accusation admission allegation appeal argument assertion assurance belief call claim commitment complaint contention demand denial
  fear hope insistence offer opposition plea pledge prediction promise refusal rejection request suggestion threat view vow warning
  `
    .trim()
    .split(/\s+/u),
);

/** After these with "for" comes what somebody wants, after the others what they speak of. */
export const wantingNouns: ReadonlySet<string> = new Set('appeal call demand plea request'.split(' '));

/** Verbs that end what the noun behind them names: "dropped its demand for". */
export const endingVerbs: ReadonlySet<string> = new Set(
  'abandon drop end forget give reconsider relinquish renounce retract reverse soften withdraw'.split(' '),
);
