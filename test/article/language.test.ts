import { describe, expect, test } from '@jest/globals';
import { detectLanguage, isEnglish, settleLanguage } from '../../src/article/language.js';
import { storyParagraphs } from './html/pages.js';

const samples = {
  en: storyParagraphs.join(' '),
  de: 'Die Reeder sind am Freitag nach einer Woche des Schweigens an den Tisch zurückgekehrt und haben gesagt, dass sie bleiben werden, so lange es nötig ist. Die Besatzungen fordern neun freie Tage im Monat und eine Mitsprache bei dem Fahrplan für den Winter, den sie für unsicher halten.',
  fr: 'Les armateurs sont revenus à la table des négociations vendredi après une semaine de silence et ont dit qu’ils resteront aussi longtemps que nécessaire. Les équipages demandent neuf jours de repos par mois et un mot à dire sur les horaires de l’hiver, qui ne sont pas sûrs pour eux.',
  es: 'Los armadores volvieron a la mesa el viernes después de una semana de silencio y dijeron que se quedarán el tiempo que sea necesario. Las tripulaciones piden nueve días libres al mes y que se les pregunte por los horarios del invierno, que para ellas no son seguros, según su portavoz.',
  ru: 'Судовладельцы вернулись за стол переговоров в пятницу после недели молчания и заявили, что останутся столько, сколько потребуется.',
  uk: 'Судновласники повернулися за стіл переговорів у п’ятницю після тижня мовчання і заявили, що залишаться стільки, скільки буде потрібно.',
};

describe('the language of a text', () => {
  test.each(Object.entries(samples))('%s is told', (language, text) => expect(detectLanguage(text)).toBe(language));

  test('is not told of what is short or of no language', () => {
    expect(detectLanguage('Die Fähre')).toBeNull();
    expect(detectLanguage('qwertz '.repeat(100))).toBeNull();
    expect(detectLanguage('')).toBeNull();
  });

  test('is what the page declares, unless the text surely shows another', () => {
    expect(settleLanguage('en-GB', samples.en)).toBe('en-GB');
    expect(settleLanguage('en', samples.de)).toBe('de');
    expect(settleLanguage('nl', 'Short.')).toBe('nl');
    expect(settleLanguage(undefined, 'Short.')).toBeUndefined();
  });

  test('is English by its first part', () => {
    expect(['en', 'en-US', 'EN-gb'].every(isEnglish)).toBe(true);
    expect(['de', 'enm', 'fr-CA'].some(isEnglish)).toBe(false);
  });
});
