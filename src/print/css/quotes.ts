type QuotePairs = readonly (readonly [open: string, close: string])[];

const english: QuotePairs = [
  ['“', '”'],
  ['‘', '’'],
];

/** Outer and inner quotation marks by language (Unicode CLDR 44, delimiters). */
const byLanguage: Readonly<Record<string, QuotePairs>> = {
  cs: [
    ['„', '“'],
    ['‚', '‘'],
  ],
  da: english,
  de: [
    ['„', '“'],
    ['‚', '‘'],
  ],
  'de-CH': [
    ['«', '»'],
    ['‹', '›'],
  ],
  el: [
    ['«', '»'],
    ['“', '”'],
  ],
  en: english,
  es: [
    ['«', '»'],
    ['“', '”'],
  ],
  fi: [
    ['”', '”'],
    ['’', '’'],
  ],
  fr: [
    ['«\u202f', '\u202f»'],
    ['«\u202f', '\u202f»'],
  ],
  it: [
    ['«', '»'],
    ['“', '”'],
  ],
  nl: [
    ['‘', '’'],
    ['“', '”'],
  ],
  pl: [
    ['„', '”'],
    ['«', '»'],
  ],
  pt: english,
  ru: [
    ['«', '»'],
    ['„', '“'],
  ],
  sv: [
    ['”', '”'],
    ['’', '’'],
  ],
  uk: [
    ['«', '»'],
    ['„', '“'],
  ],
};

/** The quotation marks of a language (BCP 47); English ones where it is not known. */
export function quotesOf(language: string): QuotePairs {
  return byLanguage[language] ?? byLanguage[language.split('-')[0]!.toLowerCase()] ?? english;
}
