import type { Span } from '../../span.js';
import { COURTESY_TITLES, HOUSE_NOUNS, ROLE_NOUNS, ROLE_PARTICIPLES, SERVING_LEMMAS, TITLES } from '../en/roles.js';
import type { ArticleLayers, NounPhrase, Sentence, Token } from '../layers/layers.js';
import type { PersonRole } from '../reading.js';
import type { NameMention } from './names.js';

/** What the words around one mention say that the person is: before the name, after it, and in a clause about it. */
export function rolesAt(mention: NameMention, layers: ArticleLayers): PersonRole[] {
  const before = roleBefore(mention, layers) ?? roleInFront(mention, layers) ?? roleApposed(mention, layers);
  const found = [before, roleAfter(mention, layers)];
  return found.flatMap((span) => (span ? [{ text: layers.article.text.slice(...span), span }] : []));
}

const spanOf = (tokens: readonly Token[], start: number, end: number): Span => [
  tokens[start]!.span[0],
  tokens[end - 1]!.span[1],
];

const isRole = ({ lemma, lower }: Token): boolean => ROLE_NOUNS.has(lemma) || ROLE_NOUNS.has(lower.replace(/\.$/u, ''));

/** "Putin’s foreign affairs adviser" Yuri Ushakov, "Secretary of State" John Kerry. */
function roleBefore({ start }: NameMention, layers: ArticleLayers): Span | null {
  const { tokens, sentences } = layers;
  const sentence = sentences[tokens[start]!.sentence]!;
  let first = phraseAt(sentence, start)?.start ?? start;
  while (joinsOffice(tokens, sentence, first)) first = phraseAt(sentence, first - 2)?.start ?? first - 2;
  if (tokens[first]?.tag === 'DT') first++;
  const words = tokens.slice(first, start);
  if (!words.some(isRole) || words.every(({ lower }) => COURTESY_TITLES.has(lower.replace(/\.$/u, '')))) return null;
  return spanOf(tokens, first, start);
}

/** "An assistant professor at Northup College, Jane Roe says": a description that opens the sentence. */
function roleInFront({ start }: NameMention, { tokens, sentences }: ArticleLayers): Span | null {
  const first = sentences[tokens[start]!.sentence]!.tokens[0]!.index;
  const opens = ['DT', 'JJ'].includes(tokens[first]!.tag) || tokens[first + 1]?.tag === 'POS';
  if (tokens[start - 1]?.text !== ',' || !opens) return null;
  if (closeOf(tokens, first, start) !== start - 1) return null;
  // "The ministers, Jane Roe and two guests": a list.
  const role = tokens.slice(first, headEnd(tokens, first + 1, start)).findLast(isRole);
  if (role?.tag.endsWith('S')) return null;
  return apposition(tokens, first, start);
}

/** "by the council's mediator, Jane Roe, and": a role with its article or owner before the comma, the name set off behind it. */
function roleApposed({ start, end }: NameMention, { tokens, sentences }: ArticleLayers): Span | null {
  const sentence = sentences[tokens[start]!.sentence]!;
  const titled = COURTESY_TITLES.has(tokens[start - 1]?.lower.replace(/\.$/u, '') ?? '') ? start - 1 : start;
  if (tokens[titled - 1]?.text !== ',' || !CLOSERS.has(tokens[end]?.text ?? '.')) return null;
  let phrase = phraseAt(sentence, titled - 2);
  // "the head of the commission, Jane Roe"
  while (phrase && !isRole(tokens[phrase.head]!) && ['of', 'for'].includes(tokens[phrase.start - 1]?.lower ?? ''))
    phrase = phraseAt(sentence, phrase.start - 2);
  if (!phrase || !isRole(tokens[phrase.head]!) || tokens[phrase.head]!.tag.endsWith('S')) return null;
  const [first] = tokens.slice(phrase.start, phrase.end);
  const owned = tokens.slice(phrase.start, phrase.head).some(({ tag }) => /^(?:POS|PRP\$)$/u.test(tag));
  if (first!.lower !== 'the' && !owned) return null;
  return spanOf(tokens, phrase.start + (/^(?:DT|PRP\$)$/u.test(first!.tag) ? 1 : 0), titled - 1);
}

/** Before this token stands an office and "of" or "for", of the same phrase. */
function joinsOffice(tokens: readonly Token[], { tokens: own }: Sentence, first: number): boolean {
  const [office, joint] = [tokens[first - 2], tokens[first - 1]];
  if (!office || office.index < own[0]!.index || !['of', 'for', 'to'].includes(joint!.lower)) return false;
  return TITLES.has(office.lower);
}

const phraseAt = ({ nounPhrases }: Sentence, token: number): NounPhrase | undefined =>
  nounPhrases.find(({ start, end }) => start <= token && token < end);

/** "…, secretary of Ukraine’s Security and Defense Council", "…, who served as ambassador", "… is a senior fellow". */
function roleAfter({ end }: NameMention, layers: ArticleLayers): Span | null {
  const { tokens, sentences } = layers;
  const sentence = sentences[tokens[end - 1]!.sentence]!;
  const stop = sentence.tokens.at(-1)!.index + 1;
  let at = end;
  if (isAge(tokens, at)) at += 2;
  const opener = tokens[at];
  if (!opener || at + 1 >= stop) return null;
  if (opener.text === ',' || opener.text === '(' || opener.text === '—' || opener.text === '--') {
    const next = tokens[at + 1]!;
    if (next.lower === 'who') return clauseRole(tokens, at + 2, stop);
    return opensClause(tokens, at + 1, stop) ? null : apposition(tokens, at + 1, stop);
  }
  if (opener.lower === 'of' || opener.lower === 'at' || opener.lower === 'with') return house(tokens, at, stop);
  return opener.lemma === 'be' ? apposition(tokens, at + 1, stop) : null;
}

/** "After the talks with Roe, the minister said": not who Roe is, but the subject of a clause. */
function opensClause(tokens: readonly Token[], start: number, stop: number): boolean {
  if (tokens[start]!.lower !== 'the' && tokens[start]!.tag !== 'PRP$') return false;
  const close = closeOf(tokens, start, stop);
  const end = endBeforeVerb(tokens, start, close);
  return end < close && tokens[end]!.tag !== 'WP' && tokens[end]!.tag !== 'WDT';
}

const isAge = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' && tokens[at + 1]?.tag === 'CD' && tokens[at + 2]?.text === ',';

/** Where an apposition or a clause about a person ends. */
const CLOSERS = new Set([',', '.', ';', ':', ')', '—', '--', '(', '“', '”', '"', '?', '!', '``', "''"]);

function closeOf(tokens: readonly Token[], start: number, stop: number): number {
  let end = start;
  while (end < stop && !CLOSERS.has(tokens[end]!.text)) end++;
  return end;
}

/** Its head, the last noun before "of", "at" or another preposition, must name a role. */
function apposition(tokens: readonly Token[], start: number, stop: number): Span | null {
  let first = start;
  while (first < stop && /^(?:DT|RB)$/u.test(tokens[first]!.tag)) first++;
  if (tokens[first]?.tag === 'CC') return null;
  if (tokens[first]?.tag === 'VBG' && !ROLE_PARTICIPLES.has(tokens[first]!.lower)) return null;
  const head = headEnd(tokens, first, stop);
  if (!tokens.slice(first, head).some(isRole)) return null;
  const end = endBeforeVerb(tokens, first, closeOf(tokens, start, stop));
  return end > first ? spanOf(tokens, first, withHouse(tokens, end, stop)) : null;
}

/** The first token that is no part of the head of a description; "University of Florida professor" holds an "of". */
function headEnd(tokens: readonly Token[], first: number, stop: number): number {
  let end = first;
  while (end < stop) {
    const { tag, text, lower } = tokens[end]!;
    const ofName = lower === 'of' && tokens[end - 1]?.tag === 'NNP' && tokens[end + 1]?.tag === 'NNP';
    if (CLOSERS.has(text) || !(ofName || HEAD_TAG.test(tag) || (end === first && tag === 'VB'))) break;
    end++;
  }
  return end;
}

const HEAD_TAG = /^(?:NN|JJ|POS|HYPH|VB[NG]|CD|CC|FW|PRP\$)/u;

/** "president of Avalere Health, a consulting firm": what the house is belongs to the role. */
function withHouse(tokens: readonly Token[], end: number, stop: number): number {
  if (tokens[end]?.text !== ',' || !['a', 'an'].includes(tokens[end + 1]?.lower ?? '')) return end;
  const close = endBeforeVerb(tokens, end + 1, closeOf(tokens, end + 1, stop));
  return tokens.slice(end + 1, close).some(({ lemma }) => HOUSE_NOUNS.has(lemma)) ? close : end;
}

/** "director of health-care research at Veda Partners said": a finite verb after the description is no part of it. */
function endBeforeVerb(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start; i < end; i++)
    if (/^(?:VBD|VBZ|VBP|MD)$/u.test(tokens[i]!.tag) || /^(?:who|which|that|whose)$/u.test(tokens[i]!.lower)) return i;
  return end;
}

/** "who served as U.S. ambassador to Ukraine", "who is now a senior researcher": without "who" and "is". */
function clauseRole(tokens: readonly Token[], start: number, stop: number): Span | null {
  let verb = start;
  while (
    verb < stop &&
    /^(?:RB|MD|VBD|VBZ|VBP)$/u.test(tokens[verb]!.tag) &&
    ['have', 'be'].includes(tokens[verb]!.lemma)
  )
    verb++;
  const first = tokens[verb];
  if (!first || verb >= stop) return null;
  const end = closeOf(tokens, verb, stop);
  const words = tokens.slice(verb, end);
  const described = verb > start && words.some(isRole);
  return described || SERVING_LEMMAS.has(first.lemma) ? spanOf(tokens, verb, end) : null;
}

/** "Stan Veuger of the American Enterprise Institute": the house alone. */
function house(tokens: readonly Token[], at: number, stop: number): Span | null {
  let first = at + 1;
  if (tokens[first]?.tag === 'DT') first++;
  let end = first;
  while (end < stop && (isNameWord(tokens[end]) || (end > first && joinsName(tokens, end)))) end++;
  return end > first + 1 ? spanOf(tokens, first, end) : null;
}

const isNameWord = (token: Token | undefined): boolean => /^NNPS?$/u.test(token?.tag ?? '');

/** "Institute for Security Studies" */
const joinsName = (tokens: readonly Token[], at: number): boolean =>
  ['of', 'for', 'on', 'and', 'in', '&'].includes(tokens[at]!.lower) && isNameWord(tokens[at + 1]);
