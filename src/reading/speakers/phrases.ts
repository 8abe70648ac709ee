import { MONTHS, WEEKDAYS } from '../en/calendar-words.js';
import { HOUSE_NOUNS, REPORTING_LEMMAS, ROLE_NOUNS, TITLES } from '../en/roles.js';
import { BODY_NOUNS, SOURCE_ADJECTIVES } from '../en/speaker-words.js';
import type { ArticleLayers, NounPhrase, Token } from '../layers/layers.js';
import type { NamedPerson, Names } from '../people/names.js';

/** Tokens `[start, end)`. */
export interface TokenRange {
  start: number;
  end: number;
}

/** A name by its capital too: taggers take a common word for one now and then. */
export const isProper = ({ tag, text }: Token): boolean => tag.startsWith('NNP') && /^\p{Lu}/u.test(text);

export const isRoleNoun = ({ lemma, lower }: Token): boolean => ROLE_NOUNS.has(lemma) || ROLE_NOUNS.has(lower);

const phraseAt = ({ sentences, tokens }: ArticleLayers, start: number): NounPhrase | undefined =>
  tokens[start] && sentences[tokens[start].sentence]!.nounPhrases.find((phrase) => phrase.start === start);

const phraseBefore = ({ sentences, tokens }: ArticleLayers, end: number): NounPhrase | undefined =>
  tokens[end - 1] && sentences[tokens[end - 1]!.sentence]!.nounPhrases.find((phrase) => phrase.end === end);

/** "a spokesman for the ministry", "the source close to the talks": where the words end that belong to a common noun. */
export function endWithComplement(layers: ArticleLayers, { head, end: phraseEnd }: NounPhrase): number {
  const { tokens } = layers;
  if (isProper(tokens[head]!)) return endWithCompany(layers, endOfBodyName(layers, head, phraseEnd));
  let end = phraseEnd;
  for (let steps = 0; steps < 2; steps++) {
    const adjective = steps === 0 && SOURCE_ADJECTIVES.has(tokens[end]?.lower ?? '') ? 1 : 0;
    const joint = tokens[end + adjective]?.lower ?? '';
    if (!(adjective ? ['with', 'to', 'on', 'in'] : ['of', 'for', 'from', 'at']).includes(joint)) break;
    const next = phraseAt(layers, end + adjective + 1);
    if (!next) break;
    end = next.end;
  }
  return end;
}

/** "Court of Justice", "Organization for Security and Cooperation in Europe": the name of a body runs on over its prepositions. */
function endOfBodyName({ tokens }: ArticleLayers, head: number, phraseEnd: number): number {
  const { lemma, lower, sentence } = tokens[head]!;
  if (!BODY_NOUNS.has(lemma.toLowerCase()) && !BODY_NOUNS.has(lower)) return phraseEnd;
  let end = phraseEnd;
  while (/^(?:of|for|on|and|in)$/.test(tokens[end]?.lower ?? '') && isName(tokens[end + 1], sentence)) {
    if (end === phraseEnd && tokens[end]!.lower === 'and') break;
    end++;
    while (isName(tokens[end], sentence)) end++;
  }
  return end;
}

const isName = (token: Token | undefined, sentence: number): boolean =>
  token?.sentence === sentence && token.tag.startsWith('NNP') && !(token.lower in MONTHS || token.lower in WEEKDAYS);

/** "the United States and its allies": those who speak with a body. */
function endWithCompany(layers: ArticleLayers, end: number): number {
  const { tokens } = layers;
  if (tokens[end]?.lower !== 'and' || tokens[end + 1]?.tag !== 'PRP$') return end;
  return phraseAt(layers, end + 1)?.end ?? end;
}

/** "Secretary of State John Kerry", "Ambassador to Israel David Friedman": the phrase of the office runs on to the name. */
export function officeHolder(
  layers: ArticleLayers,
  names: Names,
  { head, end }: NounPhrase,
): { person: NamedPerson; end: number } | undefined {
  const { tokens } = layers;
  const office = tokens[head]!;
  if (!TITLES.has(office.lower) || !/^\p{Lu}/u.test(office.text)) return undefined;
  if (!['of', 'for', 'to'].includes(tokens[end]?.lower ?? '')) return undefined;
  const department = phraseAt(layers, end + 1);
  const person = department && names.personAt(department.head);
  if (!person || names.personAt(department.start)) return undefined;
  const between = tokens.slice(department.start, department.head).filter(({ index }) => !names.personAt(index));
  return between.some(isRoleNoun) ? undefined : { person, end: department.end };
}

/** "Jane Roe, president of the firm said": without an article it belongs to the name, though the second comma is missing. */
const reports = (token: Token | undefined): boolean =>
  token !== undefined && /^VB[DZ]$/.test(token.tag) && REPORTING_LEMMAS.has(token.lemma);

/** What may stand between a name and what says who that is. */
const describing = /^(?:NN|JJ|DT|CD|IN|POS|HYPH|PRP\$|CC|VB[NG]|TO|,)/u;
const farthest = 16;

/** "Jane Roe, a spokeswoman for the ministry, said": the person whom the phrase describes. */
function describedBefore({ tokens }: ArticleLayers, names: Names, { start, head }: NounPhrase, end: number) {
  if (tokens[start - 1]?.text !== ',' || !(isRoleNoun(tokens[head]!) || HOUSE_NOUNS.has(tokens[head]!.lemma)))
    return undefined;
  const { sentence } = tokens[head]!;
  if (!closesApposition(tokens[end], sentence) && !(tokens[start]!.tag !== 'DT' && reports(tokens[end])))
    return undefined;
  for (let i = start - 1; i >= start - farthest && tokens[i]?.sentence === sentence; i--) {
    const person = tokens[i]!.text === ',' ? names.personAt(i - 1) : undefined;
    if (person) return isObject(tokens, names, i - 1) ? undefined : person;
    if (!describing.test(tokens[i]!.tag)) return undefined;
  }
  return undefined;
}

/** "After the talks with Roe, a spokeswoman, …": what stands after a preposition is no one's subject. */
function isObject(tokens: readonly Token[], names: Names, last: number): boolean {
  let first = last;
  while (first > 0 && (names.personAt(first - 1) || /^(?:NN|JJ|DT)/u.test(tokens[first - 1]!.tag))) first--;
  const before = tokens[first - 1];
  return (
    before?.tag === 'IN' && before.sentence === tokens[last]!.sentence && !['by', 'that', 'as'].includes(before.lower)
  );
}

/** "Israel’s chief negotiator, Tzipi Livni, said": the person who is named after the description. */
function namedAfter(layers: ArticleLayers, names: Names, { head }: NounPhrase, end: number): NamedPerson | undefined {
  const { tokens } = layers;
  if (tokens[end]?.text !== ',' || !isRoleNoun(tokens[head]!)) return undefined;
  const next = phraseAt(layers, end + 1);
  const person = next && names.personAt(next.head);
  return person && closesApposition(tokens[next.end], tokens[head]!.sentence) ? person : undefined;
}

const closesApposition = (token: Token | undefined, sentence: number): boolean =>
  token?.sentence !== sentence || /^(?:[,.:;)—–]|--)$/u.test(token.text);

/** The person whom a comma joins to a phrase that says what they are. */
export function apposedPerson(layers: ArticleLayers, names: Names, phrase: NounPhrase): NamedPerson | undefined {
  const end = endWithComplement(layers, phrase);
  return namedAfter(layers, names, phrase, end) ?? describedBefore(layers, names, phrase, end);
}

const joinable = /^NN(?:PS?|S)$/u;
const mostJoined = 6;

/** "Britain, France and Germany": all who speak together, when the phrase is one of them; null when it stands alone. */
export function coordination(layers: ArticleLayers, phrase: NounPhrase): TokenRange | null {
  const { tokens } = layers;
  const members = [phrase];
  let joined = false;
  // To the right one more, before the verb.
  const right = tokens[phrase.end]?.lower === 'and' ? phraseAt(layers, phrase.end + 1) : undefined;
  if (right && joinable.test(tokens[right.head]!.tag) && /^(?:VB[DPZ]|MD|RB)/u.test(tokens[right.end]?.tag ?? '')) {
    members.push(right);
    joined = true;
  }
  // To the left all, over one "and" and over commas.
  while (members.length < mostJoined) {
    const { start } = members[0]!;
    const mark = tokens[start - 1];
    if (mark?.sentence !== tokens[start]!.sentence) break;
    const over = mark.lower === 'and' && !joined ? 'and' : mark.text === ',' && joined ? ',' : null;
    const before = over && memberBefore(layers, start - 1);
    if (!before) break;
    members.unshift(before);
    joined = true;
  }
  if (members.length === 1 || !members.every(({ head }) => joinable.test(tokens[head]!.tag))) return null;
  if (!opensClause(tokens, members[0]!.start)) return null;
  const last = members.at(-1)!;
  const state =
    tokens[last.end]?.lower === 'of' && members[0]!.end - members[0]!.start > 2
      ? phraseAt(layers, last.end + 1)
      : undefined;
  return { start: members[0]!.start, end: state?.end ?? last.end };
}

/** "Bob Corker of Tennessee" */
function memberBefore(layers: ArticleLayers, end: number): NounPhrase | undefined {
  const last = phraseBefore(layers, end);
  if (!last || layers.tokens[last.start - 1]?.lower !== 'of') return last;
  const first = phraseBefore(layers, last.start - 1);
  return first && { ...first, end };
}

/** Nothing stands before the phrase that could make it an object. */
function opensClause(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1];
  if (before?.sentence !== tokens[start]!.sentence) return true;
  if (/^(?:``|''|["“”,;:—–]|--)$/u.test(before.text) || before.lower === 'but') return true;
  if (['that', 'because', 'as', 'while', 'after', 'by', 'to'].includes(before.lower))
    return before.lower !== 'to' || tokens[start - 2]?.lower === 'according';
  return before.tag === 'VBD' && REPORTING_LEMMAS.has(before.lemma) && before.lemma !== 'tell';
}
