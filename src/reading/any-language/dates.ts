import type { Article } from '../../article/article.js';
import type { Time } from '../reading.js';
import { isoDate } from '../times/forms/iso-date.js';
import { slashDate } from '../times/forms/slash-date.js';
import { recogniseDates } from '../times/recognise.js';

/** Days that figures alone say, and only one way: 2022-01-12, 31/12/2021, 31.12.2021. */
export const findNumericDates = ({ text }: Article): Time[] =>
  recogniseDates(text, [isoDate, slashDate]).flatMap(({ span, form, phrase }) => {
    if (phrase.kind !== 'date' || phrase.year === null) return [];
    const value = [String(phrase.year).padStart(4, '0'), two(phrase.month), two(phrase.day)].join('-');
    return [{ span, text: text.slice(...span), value, rule: `${form}: as written` }];
  });

const two = (figure: number): string => String(figure).padStart(2, '0');
