import type { Statement } from '../../reading/reading.js';
import type { Span } from '../../span.js';
import { sideOf } from '../sides/side-of.js';
import type { Side } from '../sides/side.js';
import { personOf, speakerDescriptions } from '../sides/speaker-descriptions.js';
import type { NumberedReading, StatementItem } from '../material.js';
import { newItem } from './item.js';
import { quote } from './quote.js';
import { isNeutralCue } from '../en/neutral-cues.js';

/** The statements of one article as items, each with the side of its speaker. */
export const statementItems = (from: NumberedReading, sides: readonly Side[]): StatementItem[] =>
  from.reading.statements.map((statement) => ({
    item: statementItem({ statement, from, sides }),
    weight: weightOf(statement, from),
  }));

interface Given {
  statement: Statement;
  from: NumberedReading;
  sides: readonly Side[];
}

function statementItem({ statement, from, sides }: Given): StatementItem['item'] {
  const { speaker, via } = statement;
  const side = sideOf(speakerDescriptions(statement, from.reading), sides);
  const cue = verbToShow(statement, from);
  return newItem({
    id: statement.id,
    kind: 'statement',
    ...quote(
      from,
      cue === null ? statement.content : [[cue[0], statement.content[0]![1]], ...statement.content.slice(1)],
    ),
    side: side?.name ?? null,
    sideIndex: side?.index ?? null,
    speaker: speaker && { name: speaker.name, role: personOf(speaker, from.reading)?.roles[0] ?? '' },
    via: via?.name ?? null,
    colon: cue === null,
  });
}

/**
 * The cue when it has to be shown because the words alone would say something else: "denied any intention", "rejected the
 * request". A neutral cue ("said", "told reporters") and one that brings in a clause or a quotation can go.
 */
function verbToShow({ cue, content }: Statement, { reading }: NumberedReading): Span | null {
  const text = reading.article.text;
  const [verb, words] = [cue.at(0), content.at(0)];
  if (verb === undefined || words === undefined || verb[1] > words[0]) return null;
  const between = text.slice(verb[1], words[0]);
  if (between.trim().split(/\s+/u).length > 4 || /[.;:!?]/u.test(between)) return null;
  const opensClause = /\bthat\s*$/u.test(between) || /^[“"‘]/u.test(text.slice(words[0]));
  return isNeutralCue(text.slice(...verb), opensClause) ? null : verb;
}

/** Sure finds before unsure ones, the speaker's own words before reports of them, the top of the article before its end. */
function weightOf({ kind, confidence, content }: Statement, { reading }: NumberedReading): number {
  const length = content.reduce((sum, [start, end]) => sum + end - start, 0);
  const ownWords = kind === 'indirect' ? 0 : 0.1;
  const scrap = length < 30 ? -0.4 : 0;
  return confidence + ownWords + scrap - 0.5 * ((content[0]?.[0] ?? 0) / reading.article.text.length);
}
