import type { Disagreement, Item, Source } from '../brief.js';
import type { StatementItem } from '../material.js';
import { figuresIn } from './figures.js';
import { saysTheSame, sharesQuotation } from './similarity.js';

/**
 * One item for what several articles report of the same speaker: the fullest wording is shown, and every place it stands
 * in is a source. Figures on which the wordings differ become a disagreement.
 */
export function mergeStatements(statements: readonly StatementItem[]): StatementItem[] {
  const merged: StatementItem[] = [];
  for (const next of statements) {
    const at = merged.findIndex(({ item }) => isSameStatement(item, next.item));
    if (at === -1) merged.push(next);
    else merged[at] = join(merged[at]!, next);
  }
  return merged;
}

/** A quotation that stands in both is enough where one article does not say whose it is. */
function isSameStatement(a: Item, b: Item): boolean {
  const oneArticle = a.sources.some(({ article }) => b.sources.some((source) => source.article === article));
  if (oneArticle) return false;
  if (a.speaker === null || b.speaker === null) return sharesQuotation(a.text, b.text);
  const oneSpeaker = a.speaker.name === b.speaker.name || (a.side !== null && a.side === b.side);
  return oneSpeaker && saysTheSame(a.text, b.text);
}

function join(a: StatementItem, b: StatementItem): StatementItem {
  const [fuller, other] = isFuller(a.item, b.item) ? [a, b] : [b, a];
  const sources = [...fuller.item.sources, ...other.item.sources];
  const disagreements = [...a.item.disagreements, ...differingFigures(fuller.item, other.item)];
  return { item: { ...fuller.item, sources, disagreements }, weight: Math.max(a.weight, b.weight) + 0.2 };
}

const isFuller = (a: Item, b: Item): boolean =>
  (a.speaker === null) === (b.speaker === null) ? a.text.length >= b.text.length : a.speaker !== null;

/** Figures that stand in the same order in both wordings and differ. */
function differingFigures(a: Item, b: Item): Disagreement[] {
  const [ofA, ofB] = [figuresOf(a), figuresOf(b)];
  if (ofA.length !== ofB.length) return [];
  return ofA.flatMap((figure, i) =>
    figure.value === ofB[i]!.value ? [] : [{ about: 'figure', values: [figure, ofB[i]!] }],
  );
}

const figuresOf = ({ parts, sources }: Item): { value: string; sources: Source[] }[] =>
  parts.flatMap((part, i) => {
    const source = sources[i]!;
    return figuresIn(part).map(({ text, span }) => ({
      value: text,
      sources: [{ ...source, span: [source.span[0] + span[0], source.span[0] + span[1]] satisfies [number, number] }],
    }));
  });
