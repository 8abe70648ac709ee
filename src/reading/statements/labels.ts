import { labelsOfLines } from '../en/label-words.js';
import { idOf } from '../id.js';
import { firstEndingAfter, type ArticleLayers, type Token } from '../layers/layers.js';
import type { Names } from '../people/names.js';
import type { Statement, Speaker } from '../reading.js';
import type { Paragraph } from '../../article/article.js';
import type { Span } from '../../span.js';

/** A paragraph whose form says who speaks: no verb needs to. */
interface Labelled {
  label: Span;
  words: Span;
  rule: string;
}

/** `“…” – Carlos Raúl, 43, of Dover`: from the dash on. */
const nameAfterDash = /^[\s,]{0,3}[–—―-]{1,2}[\s\u00a0]{0,3}(?=\p{Lu})/u;
const longestName = 80;
/** `JONES: …`, `Jane Kelly: …`, `From Jane Kelly: …`; in a transcript each paragraph may open with a mark. */
const labelBefore =
  /^["“]?(?<from>From\s)?(?<label>\p{Lu}[\p{L}.’'-]{1,30}(?:\s[\p{Lu}][\p{L}.’'-]{0,30}){0,4})\s?:\s{1,3}(?=\S)/u;

/**
 * Statements of letters, collections of voices and transcripts: a quotation with a name after a dash, a paragraph with a name and a
 * colon before it. A capital label counts where two paragraphs have one, any other where it is the name of somebody.
 */
export function labelledStatements(layers: ArticleLayers, names: Names): Statement[] {
  const { article } = layers;
  const body = article.paragraphs.filter(({ role }) => role === 'body');
  const afterDash = body.flatMap((paragraph, i) => nameAfter(layers, paragraph, body[i + 1]) ?? []);
  const before = body.flatMap(({ span }) => labelIn(article.text, span) ?? []);
  const capitals = before.filter(({ label }) => isCapital(article.text.slice(...label)));
  const named = before.filter(({ label, rule }) => {
    const words = article.text.slice(...label);
    if (isCapital(words)) return capitals.length > 1;
    return rule === 'from-name' || personIn(layers, names, label) !== undefined;
  });
  return [...afterDash, ...named]
    .sort((a, b) => a.words[0] - b.words[0])
    .map((found) => statementOf(layers, found, speakerOf(layers, names, found.label)));
}

function nameAfter({ article, quotations }: ArticleLayers, { span }: Paragraph, next?: Paragraph): Labelled | null {
  const quotation = quotations[firstEndingAfter(quotations, span[0])]?.span;
  if (!quotation || quotation[0] !== span[0]) return null;
  const rest: Span = quotation[1] < span[1] ? [quotation[1], span[1]] : (next?.span ?? span);
  const tail = article.text.slice(rest[0], Math.min(rest[1], rest[0] + 2 * longestName));
  const dash = nameAfterDash.exec(tail);
  if (!dash || tail.length > longestName || /["“”]|\p{Ll}{2}[.!?]\s/u.test(tail)) return null;
  return { label: [rest[0] + dash[0].length, rest[1]], words: quotation, rule: 'name-after-dash' };
}

function labelIn(text: string, [start, end]: Span): Labelled | null {
  const found = labelBefore.exec(text.slice(start, Math.min(end, start + 200)));
  const label = found?.groups!['label'];
  if (!found || !label || label.split(/\s/u).some((word) => labelsOfLines.has(word.toLowerCase()))) return null;
  const at = start + found[0].indexOf(label);
  const words: Span = [start + found[0].length, end];
  return { label: [at, at + label.length], words, rule: found.groups!['from'] ? 'from-name' : 'speaker-label' };
}

const isCapital = (label: string): boolean => label === label.toUpperCase() && /\p{L}{2}/u.test(label);

function tokensIn({ tokens }: ArticleLayers, [start, end]: Span): Token[] {
  const found: Token[] = [];
  for (let i = firstEndingAfter(tokens, start); i < tokens.length && tokens[i]!.span[0] < end; i++)
    found.push(tokens[i]!);
  return found;
}

/** The person whom the label names, also by a family name in capitals ("SMITH"). */
function personIn(layers: ArticleLayers, names: Names, label: Span): ReturnType<Names['personAt']> {
  const tokens = tokensIn(layers, label);
  const last = tokens.at(-1)?.text ?? '';
  const familyName = `${last.charAt(0)}${last.slice(1).toLowerCase()}`;
  return tokens.map(({ index }) => names.personAt(index)).find(Boolean) ?? names.personCalled(familyName);
}

function speakerOf(layers: ArticleLayers, names: Names, label: Span): Speaker {
  const person = personIn(layers, names, label);
  const words = layers.article.text.slice(...label);
  const from = person?.mentions.find(({ span }) => span[0] !== label[0])?.span ?? null;
  return { name: person?.name ?? nameOf(words), spans: [label], rule: person ? 'name' : 'as described', from };
}

/** "Carlos Raúl, 43, of Dover" is Carlos Raúl. */
const nameOf = (label: string): string => label.split(',')[0]!.replace(/[\s.]+$/u, '');

function statementOf(
  { article, quotations }: ArticleLayers,
  { label, words, rule }: Labelled,
  speaker: Speaker,
): Statement {
  const quoted = quotations[firstEndingAfter(quotations, words[0])]?.span;
  const isDirect = rule !== 'from-name' || (quoted !== undefined && quoted[0] === words[0]);
  return {
    id: idOf('s', [String(words[0]), article.text.slice(...words)]),
    kind: isDirect ? 'direct' : 'indirect',
    speaker,
    via: null,
    negated: false,
    cue: [label],
    content: [words],
    rule,
    confidence: 0.95,
  };
}
