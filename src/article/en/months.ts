/** Month names and the short forms that newspapers use, lower case, with their numbers. */
export const months = [
  { number: '01', names: ['january', 'jan'] },
  { number: '02', names: ['february', 'feb'] },
  { number: '03', names: ['march', 'mar'] },
  { number: '04', names: ['april', 'apr'] },
  { number: '05', names: ['may'] },
  { number: '06', names: ['june', 'jun'] },
  { number: '07', names: ['july', 'jul'] },
  { number: '08', names: ['august', 'aug'] },
  { number: '09', names: ['september', 'sept', 'sep'] },
  { number: '10', names: ['october', 'oct'] },
  { number: '11', names: ['november', 'nov'] },
  { number: '12', names: ['december', 'dec'] },
] as const;
