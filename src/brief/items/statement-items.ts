import type { Statement } from '../../reading/reading.js';
import { takesStand } from './stance.js';
import { sideOf } from '../sides/side-of.js';
import type { Side } from '../sides/side.js';
import { personOf, speakerDescriptions } from '../sides/speaker-descriptions.js';
import type { NumberedReading, StatementItem } from '../material.js';
import { newItem } from './item.js';
import { quote } from './quote.js';
import { shownWords } from './shown-words.js';

/** The statements of one article as items, each with the side of its speaker. */
export const statementItems = (from: NumberedReading, sides: readonly Side[]): StatementItem[] =>
  from.reading.statements
    // "Moscow has not said how long it would wait": what is not said must not stand as said.
    .filter((one) => tellsWhoOrWhat(one) && !one.negated)
    .map((statement) => ({
      item: statementItem({ statement, from, sides }),
      weight: weightOf(statement, from),
    }));

/** Words in quotation marks are a record even when nobody is named; a paraphrase by nobody is not. */
const tellsWhoOrWhat = ({ speaker, kind }: Statement): boolean => speaker !== null || kind !== 'indirect';

interface Given {
  statement: Statement;
  from: NumberedReading;
  sides: readonly Side[];
}

function statementItem({ statement, from, sides }: Given): StatementItem['item'] {
  const { speaker, via } = statement;
  const side = sideOf(speakerDescriptions(statement, from.reading), sides);
  const { spans, colon } = shownWords(statement, from.reading.article.text);
  return newItem({
    id: statement.id,
    kind: 'statement',
    ...quote(from, spans),
    side: side?.name ?? null,
    sideIndex: side?.index ?? null,
    speaker: speaker && { name: speaker.name, role: personOf(speaker, from.reading)?.roles[0] ?? '' },
    via: via?.name ?? null,
    colon,
  });
}

/**
 * Sure finds before unsure ones, the speaker's own words before reports of them, what takes a stand before what does not, the top of
 * the article before its end.
 */
function weightOf({ kind, rule, confidence, content, cue: [verb] }: Statement, { reading }: NumberedReading): number {
  const length = content.reduce((sum, [start, end]) => sum + end - start, 0);
  const ownWords = kind === 'indirect' ? 0 : 0.1;
  const scrap = length < 30 ? -0.4 : 0;
  const { text } = reading.article;
  const noStand = rule === 'object' && verb !== undefined && !takesStand(text.slice(...verb)) ? -0.5 : 0;
  // "…, citing the principle": what is said beside the point.
  const aside = verb !== undefined && /ing$/u.test(text.slice(...verb)) ? -0.3 : 0;
  return confidence + ownWords + scrap + noStand + aside - 0.5 * ((content[0]?.[0] ?? 0) / text.length);
}
