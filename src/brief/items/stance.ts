import { stanceVerbs } from '../../reading/en/stance-verbs.js';
import { lemmaOf } from '../../reading/layers/lemmas.js';

/** Whether a verb, in any of its forms, takes a stand. After any other verb a thing tells little: "described the call". */
export function takesStand(cue: string): boolean {
  return stanceVerbs.has(lemmaOf(cue.toLowerCase(), cue.endsWith('s') ? 'VBZ' : 'VBD'));
}
