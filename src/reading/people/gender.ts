import { mensTitles, sharedNames, womensNames, womensTitles } from '../en/genders.js';
import { GIVEN_NAMES } from '../en/given-names.js';

export type Gender = 'male' | 'female' | 'unknown';

/** "Mrs.", "spokesman"; undefined for titles that tell nothing. */
export function genderOfTitle(title = ''): 'male' | 'female' | undefined {
  const word = title.toLowerCase().replace(/\.$/u, '');
  return womensTitles.has(word) ? 'female' : mensTitles.has(word) ? 'male' : undefined;
}

export function genderOfGivenName(given: string): Gender {
  if (sharedNames.has(given)) return 'unknown';
  if (womensNames.has(given)) return 'female';
  return GIVEN_NAMES.has(given) ? 'male' : 'unknown';
}
