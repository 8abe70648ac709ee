/** Words that keep their full stop, lower case without it. Where the data come from: common newspaper style (AP, Reuters). */

/** Stand before a name or number, so a sentence does not end at them. */
export const leadingAbbreviations = new Set(
  `mr mrs ms dr prof gen col lt maj capt cmdr adm sgt cpl pvt rev fr sr sra hon gov sen sens rep reps pres amb atty
   supt det insp pfc spc brig msgr st mt ft no nos vs v fig vol pp art sec eq ed eds trans
   jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri`.split(/\s+/),
);

/** May end a sentence: the next word decides. */
export const trailingAbbreviations = new Set(
  `inc ltd co corp llc plc jr etc al est dept univ assn bros cia a.m p.m u.s u.k u.n e.u d.c ph.d m.d b.a m.a i.e e.g cf approx
   min hr hrs sq bn mn tn ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
   okla ore pa penn tenn tex va vt wash wis wyo n.c n.d n.h n.j n.m n.y s.c s.d r.i w.va ave blvd rd`.split(/\s+/),
);

/** Words that open a sentence far more often than they follow an abbreviation as part of a name. */
export const sentenceOpeners = new Set(
  `the a an this that these those it its he she his her they their we our i you your my in on at by for from with without
   to of as if when while after before since until during although though because but and or so yet nor however meanwhile
   moreover instead still then there here what who why how where some many most several both each every all no not one two
   three now today yesterday also even only such another other under over between among asked despite according once`.split(
    /\s+/,
  ),
);
