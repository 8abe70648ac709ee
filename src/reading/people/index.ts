import { REPORTING_LEMMAS } from '../en/roles.js';
import type { ArticleLayers } from '../layers/layers.js';
import type { Person, PersonRole, Statement } from '../reading.js';
import { judgeRoles } from './experts.js';
import type { NamedPerson, NameMention, Names } from './names.js';
import { rolesAt } from './roles.js';

export { findNames, type Names } from './names.js';

/** Who is who: the people an article names, with the roles it gives them. */
export function findPeople(layers: ArticleLayers, names: Names, statements: readonly Statement[]): Person[] {
  return names.people.map((named) => describe(named, layers, statements));
}

function describe(named: NamedPerson, layers: ArticleLayers, statements: readonly Statement[]): Person {
  const { name, mentions } = named;
  // 1. Roles as the words around each mention give them, each once.
  const roles = distinct(mentions.flatMap((mention) => rolesAt(mention, layers)));
  const texts = roles.map(({ text }) => text);
  // 2. Who is quoted and has the roles of one who knows is an expert.
  const judged = judgeRoles(texts);
  const quoted = judged.expert && isQuoted(named, layers, statements);
  return {
    name,
    roles: texts,
    roleSpans: roles.map(({ span }) => span),
    affiliation: texts.map(affiliationIn).find((found) => found !== null) ?? null,
    expert: quoted,
    rule: judged.expert && !quoted ? `not quoted, though ${judged.rule}` : judged.rule,
    mentions: mentions.map(({ span }) => span),
  };
}

function distinct(roles: readonly PersonRole[]): PersonRole[] {
  const seen = new Set<string>();
  return roles.filter(({ text }) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()));
}

const isQuoted = ({ name, mentions }: NamedPerson, layers: ArticleLayers, statements: readonly Statement[]): boolean =>
  statements.some(({ speaker }) => speaker?.name === name) || mentions.some((mention) => isSpeaking(mention, layers));

/** A reporting verb or "according to" in the sentence of the name; a paragraph that only introduces the author of the piece. */
function isSpeaking({ start, end }: NameMention, { tokens, sentences }: ArticleLayers): boolean {
  const sentence = sentences[tokens[start]!.sentence]!;
  const introduces = start === sentence.tokens[0]!.index && tokens[end]?.lemma === 'be';
  return (
    introduces ||
    sentence.tokens.some(
      ({ lemma, tag, lower }) => lower === 'according' || (tag.startsWith('VB') && REPORTING_LEMMAS.has(lemma)),
    )
  );
}

const HOUSE =
  /\b(?:at|of|for|with|from) (?:the )?(?<house>\p{Lu}[\p{L}\p{N}.’'-]*(?:(?: (?:of|for|and|&|on|the)){0,2} \p{Lu}[\p{L}\p{N}.’'-]*){0,8})/u;

/** The house that a role names after a preposition, or the role itself where it is nothing but a name ("Elm Institute"). */
const affiliationIn = (role: string): string | null =>
  HOUSE.exec(role)?.groups?.house?.replace(/[’']s$/u, '') ?? (ONLY_NAME.test(role) ? role : null);

const ONLY_NAME =
  /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)* (?:Institute|Institution|University|College|School|Center|Centre|Council|Foundation|Group)$/u;
