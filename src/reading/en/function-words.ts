/** Words that carry grammar rather than matter: they do not count when sentences are compared. Lower case. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about after again against all also although am an and any are as at be because been before being between both but by can could did do does doing down
  during each even for from further get go had has have having he her here him his how i if in into is it its itself just last like made make many may me
  might more most mr mrs ms much must my n't no nor not now of off on once one only or other our out over own s said same say says she should since so some
  such take tell than that the their them then there these they this those through to told too two under until up upon us very was we week were what when
  where which while who whom whose why will with would year you your ’s 's n’t ’ve 've ’re 're ’ll 'll ’m 'm`.split(
    /\s+/u,
  ),
);
