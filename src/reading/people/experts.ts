import {
  EXPERT_NOUNS,
  FIELDS,
  FORMER_OFFICES,
  KNOWLEDGE_HOUSES,
  LEADING_NOUNS,
  PARTY_NOUNS,
  PUBLIC_SERVICE,
  SCHOOL_WORDS,
} from '../en/roles.js';

const wordsOf = (role: string): string[] => role.toLowerCase().match(/[\p{L}][\p{L}\p{N}.-]*/gu) ?? [];

/** What stands before the first preposition is what the person is; the rest says where. */
const headOf = (role: string): string[] =>
  wordsOf(role.split(/\s(?:at|for|in|with|to|under|on|from|who)\s|\sof\s(?!\p{Lu})/u)[0]!);

/** Whether somebody is asked for what they know, and by what that was told. */
export interface Judgement {
  expert: boolean;
  rule: string;
}

/**
 * Judges roles: a scholar or analyst, a leading member of a house that studies or advises, or somebody who once held an office
 * is an expert. Who is a party to the matter in any role is not, unless a scholar too.
 */
export function judgeRoles(roles: readonly string[]): Judgement {
  const tests: readonly [rule: string, expert: boolean, test: (role: string) => boolean][] = [
    ['scholar or analyst', true, isScholar],
    ['party to the matter', false, isParty],
    ['leads a house of knowledge', true, isOfKnowledgeHouse],
    ['held an office', true, heldOffice],
  ];
  for (const [rule, expert, test] of tests) {
    const role = roles.find(test);
    if (role !== undefined) return { expert, rule: `${rule}: “${role.replaceAll(/\s+/gu, ' ')}”` };
  }
  return { expert: false, rule: roles.length === 0 ? 'no role given' : 'no role of one who knows' };
}

const isScholar = (role: string): boolean => {
  const head = headOf(role);
  // "fellow" says what somebody is only at the end: "senior fellow", not "fellow senator".
  const named = head.some((word, i) => (word === 'fellow' ? i === head.length - 1 : EXPERT_NOUNS.has(word)));
  return (
    named && !/\bcampaign\b/u.test(role) && (head.includes('professor') || !head.some((word) => PARTY_NOUNS.has(word)))
  );
};

const isFormer = (role: string): boolean =>
  /^(?:(?:an? |the )?(?:former|ex-|retired)|served|worked|ran|led|headed)/iu.test(role);

const isParty = (role: string): boolean => !isFormer(role) && headOf(role).some((word) => PARTY_NOUNS.has(word));

/** "president of Avalere Health, a consulting firm", "director of governance studies at the Brookings Institution". */
function isOfKnowledgeHouse(role: string): boolean {
  const words = wordsOf(role);
  const head = headOf(role);
  const leads = head.some((word) => LEADING_NOUNS.has(word));
  if (leads && words.slice(head.length).some((word) => FIELDS.has(word))) return true;
  if (words.some((word) => SCHOOL_WORDS.has(word))) return false;
  return (
    words.some((word) => KNOWLEDGE_HOUSES.has(word)) && (leads || head.length === words.length || isOnlyName(role))
  );
}

/** "Institute for Security Studies" */
const isOnlyName = (role: string): boolean =>
  role.split(/\s+/u).every((word) => /^\p{Lu}/u.test(word) || /^(?:of|for|on|and|in|&)$/u.test(word));

/** "former ambassador to Ukraine", "ran the agency under the last administration". */
function heldOffice(role: string): boolean {
  if (!isFormer(role)) return false;
  if (/^(?:served|worked|ran|led|headed)/u.test(role)) return wordsOf(role).some((word) => PUBLIC_SERVICE.has(word));
  return headOf(role).some((word) => FORMER_OFFICES.has(word));
}
