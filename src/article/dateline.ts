import type { Span } from '../span.js';

const city = "\\p{Lu}[\\p{Lu}.'’ -]+(?:/\\p{Lu}[\\p{Lu}.'’ -]+)*";
const region = '(?:, \\p{Lu}[\\p{L}. ]*?)?';
const agency = '\\((?:AFP|ANSA|AP|Associated Press|Bloomberg|CNN|dpa|EFE|Reuters|UPI|Xinhua)\\)';
const day = ', (?:\\p{L}+\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} \\p{L}+\\.?(?: \\d{4})?)';
const dash = '\\s*(?:[–—―]|--?)\\s';

/** "WILMINGTON, Del. – ", "KYIV, Ukraine, Dec. 31 (UPI) — ", "NIAMEY, 14 February 2025 – ": capitals, and a dash that ends it. */
const inCapitals = new RegExp(`^(?<place>${city}${region})(?:${day})?(?: ${agency})?${dash}`, 'u');
/** "Istanbul (CNN) ": an agency in brackets stands for capitals and dash. */
const withAgency = new RegExp(`^(?<place>\\p{Lu}[\\p{L}.'’/ -]*${region})(?:${day})? ${agency}(?:${dash}|\\s)`, 'u');
/** "Brussels, 11 December (Euronews) - ": any name in brackets, between a day and a dash. */
const withDay = new RegExp(`^(?<place>\\p{Lu}[\\p{L}.'’/ -]*${region})${day} \\([\\p{L}. ]+\\)${dash}`, 'u');

/** The place where a story was filed, as its first paragraph words it; empty when there is none. */
export const readDateline = (paragraph: string): string => find(paragraph)?.groups?.place?.trim() ?? '';

/** A span of a text that may begin with a dateline, without it and its dash: the story itself. */
export const afterDateline = (text: string, [start, end]: Span): Span => [
  start + (find(text.slice(start, end))?.[0].length ?? 0),
  end,
];

function find(paragraph: string): RegExpExecArray | null {
  const start = paragraph.slice(0, 100);
  return inCapitals.exec(start) ?? withAgency.exec(start) ?? withDay.exec(start);
}
