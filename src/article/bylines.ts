const particle = '(?:al|bin|da|de|del|della|der|di|du|el|la|le|van|von)';
const word = "\\p{Lu}[\\p{L}.'’-]*";

/** Two to five capitalised words, particles between them allowed ("Ursula von der Leyen"). */
export const personName = `${word}(?: (?:${particle} )*${word}){1,4}`;

const wholeName = new RegExp(`^${personName}$`, 'u');
const bylineForm = /^by:?\s+(?<names>.+)$/iu;

/** Whether a paragraph is a name and nothing else, as authors stand above or below a story. */
export const isLoneName = (text: string): boolean => splitNames(text).length > 0;

/** No line of names is longer; searching a longer one could take time out of proportion. */
const longestList = 300;

/** The names of "A, B and C"; none unless every part is a name. */
export function splitNames(list: string): string[] {
  if (list.length > longestList) return [];
  const parts = list.split(/,\s*(?:and\s+)?|\s+(?:and|&)\s+/u).map((part) => part.trim());
  return parts.every((part) => part.length <= 50 && wholeName.test(part)) ? parts : [];
}

/** The paper or the place that follows the names of a byline: "Anna Berg | The Post", "Anna Berg for The Post". */
const affiliation = /\s+(?:\||–|—)\s.*$|,? (?:of|for|in) (?:the )?\p{Lu}.*$/u;

/** The names of a line such as "By Anna Berg and Jan Maas"; none for other lines. */
export function readByline(line: string): string[] {
  const names = line.length <= 120 ? bylineForm.exec(line)?.groups?.names : undefined;
  return names === undefined ? [] : splitNames(names.replace(affiliation, ''));
}

const place = `in ${word}(?: ${word})*(?:, ${word})?`;
const credited = new RegExp(`(?<name>${personName})(?= reported from|,? ${place}|, and | and |,? contributed)`, 'gu');
const desk = /^.*\b(?:correspondents?|editors?|journalists?|reporters?|writers?)\s+/u;

const organisation = /^The |\b(?:Agency|Associated|News|Press|Staff|Times|Today|Wires)\b/u;

/** The reporters that a credit names ("A reported from Oslo. Staff writers B in Rome and C contributed to this report."). */
export const readCredit = (credit: string): string[] =>
  credit
    .split(/(?<=\p{Ll})\. /u)
    .flatMap((sentence) => [...sentence.replace(desk, '').matchAll(credited)])
    .map((match) => match.groups!.name!)
    .filter((name) => !organisation.test(name));
