/**
 * Every code a Diagnostic can carry. The list is closed and published: docs/diagnostics.md has a row for each, and a
 * test holds the two together (scripts/write-diagnostics-doc.ts writes it). `meaning` says what happened, `remedy` what the reader of the message should do.
 */
export const codes = {
  internal: { meaning: 'Daybrief itself failed.', remedy: 'Report it with the message and the input that led to it.' },
  'yaml-syntax': {
    meaning: 'A YAML file (a spec, a template.yaml, the front matter of an article) cannot be parsed.',
    remedy: 'Correct the place shown; text with ": " or " #" in it needs quotation marks, lists need equal indents.',
  },
  'yaml-duplicate-key': { meaning: 'A YAML mapping has the same key twice.', remedy: 'Keep one of them.' },
  'spec-unreadable': {
    meaning: 'The spec file does not exist, cannot be opened or is not UTF-8 text.',
    remedy: 'Check the path; save the file as UTF-8.',
  },
  'spec-unknown-key': {
    meaning: 'A key of the spec is not one that may stand there.',
    remedy: 'Correct it to one of the keys that the message lists; docs/spec.md describes each.',
  },
  'spec-unknown-section': {
    meaning: 'An entry of `sections` names no section of this version.',
    remedy: 'Correct it to one of the sections that the message lists.',
  },
  'spec-missing-key': {
    meaning: 'The spec, an article or a section lacks a key that it must have.',
    remedy: 'Add the key; the message says what it takes.',
  },
  'spec-wrong-type': {
    meaning: 'A value has the wrong type: a list where text belongs, a number where a list belongs, or nothing at all.',
    remedy: 'Write the value as the message says; a number or date meant as text goes in quotation marks.',
  },
  'spec-bad-value': {
    meaning:
      'A value has the right type but is not allowed there: no such day, time zone, marking, paper, grade or number.',
    remedy: 'Use one of the values that the message allows.',
  },
  'spec-unknown-side': {
    meaning: '`positions: {of: …}` names a side that `sides` does not have.',
    remedy: 'Correct the name, or add the side.',
  },
  'article-not-found': {
    meaning: 'The spec names an article file that does not exist, or a glob that matches none.',
    remedy: "Correct the path, which is relative to the spec's folder, or add the file.",
  },
  'article-unreadable': {
    meaning: 'An article file cannot be opened, is a folder, is binary, or is not what its ending says.',
    remedy: 'Save it anew: as text, Markdown, HTML, a feed or an e-mail message, under the ending of that format.',
  },
  'article-unknown-format': {
    meaning: 'The ending of an article file is none that Daybrief reads.',
    remedy: 'Use .txt for plain text, .md or .markdown for Markdown.',
  },
  'article-no-feed': {
    meaning: 'An article file with the ending of a feed is no RSS, RDF, Atom or JSON feed.',
    remedy: 'Give a feed, or save the article in another format, under the ending of that format.',
  },
  'article-guessed-encoding': {
    meaning: 'An article file is not UTF-8 and does not say what it is; it was read as windows-1252.',
    remedy: 'Look at its accents and quotation marks; save the file as UTF-8.',
  },
  'article-not-english': {
    meaning: 'An article is in another language than English, the only one that the reader knows.',
    remedy: 'Check what the brief takes from it, or give `language: en` in its front matter if it is English.',
  },
  'article-empty': {
    meaning: 'An article file holds no text beside its front matter.',
    remedy: 'Put the text of the article into it, or take it out of the spec.',
  },
  'article-no-date': {
    meaning: 'Nothing says when an article was published, so words such as "Thursday" cannot be resolved.',
    remedy: 'Give `published` in the spec or in the front matter of the article.',
  },
  'article-bad-date': {
    meaning: 'The front matter of an article gives a date that is none.',
    remedy: 'Write it as YYYY-MM-DD.',
  },
  'article-duplicate': {
    meaning: 'The spec names one article file twice.',
    remedy: 'Take one of the entries out; its items would count as two sources.',
  },
  'brief-sides-suggested': {
    meaning: 'The spec names no sides, so those who speak most in the articles were taken.',
    remedy: 'Write the sides into the spec to keep them; the message shows how.',
  },
  'brief-unknown-item': {
    meaning: 'An id under `edits` belongs to no item: the article has changed, or the id is mistyped.',
    remedy: 'Take the id from the data beside the PDF, or from `brief read`.',
  },
  'template-unknown': {
    meaning: 'No template has that name.',
    remedy: 'Write the name of a folder in templates/ that has a template.yaml; the message lists them.',
  },
  'template-invalid': {
    meaning: 'A template.yaml says something that is not allowed, or the template lacks its brief.hbs.',
    remedy: 'Write name, extends, paper and options as docs/templates.md shows.',
  },
  'template-loop': {
    meaning: 'Templates extend one another in a circle.',
    remedy: 'Take "extends" out of one of them.',
  },
  'template-syntax': {
    meaning: 'Handlebars cannot read a template file.',
    remedy: 'Close the expression or block at the place shown.',
  },
  'template-unknown-name': {
    meaning: 'A template names something that does not exist at that place.',
    remedy: 'Use one of the names that the message lists, or those of docs/templates.md.',
  },
  'template-unknown-partial': {
    meaning: 'A template calls a partial that neither it nor its parents have.',
    remedy: 'Add the file to partials/, or correct the name.',
  },
  'template-unknown-option': {
    meaning: 'The spec sets an option that the template does not have, or a paper that it has no page for.',
    remedy: "Use an option of the template's template.yaml, with a value of the same type as its default.",
  },
  'template-failed': {
    meaning: 'A helper was given what it cannot use.',
    remedy: 'Look at the place shown: a value that may be empty needs an {{#if}} around it.',
  },
  'html-syntax': {
    meaning: 'The HTML is not well formed; the parser mended it as browsers do.',
    remedy: 'Correct the place shown.',
  },
  'html-image': {
    meaning:
      'An image cannot be used: there is no such file, it is damaged, or it is no PNG or JPEG with RGB or grey colours.',
    remedy: 'Check the path, which is relative to the page; convert the image to an RGB PNG or JPEG.',
  },
  'html-alt': {
    meaning: 'An image has no alternative text: it is painted, but not read aloud.',
    remedy: 'Say in `alt` what it shows; write alt="" if it only decorates.',
  },
  'html-link': {
    meaning: 'A link leads to something that a PDF may not link to, or to an id that the page does not have.',
    remedy: 'Link to http, https or mailto addresses, or to `#` and the id of an element.',
  },
  'html-element': {
    meaning: 'The page has an element that the print engine cannot draw; it is left out.',
    remedy: 'Replace it; a picture can stand as PNG or JPEG.',
  },
  'css-syntax': {
    meaning: 'The CSS is not well formed; the part shown has no effect.',
    remedy: 'Correct the place shown.',
  },
  'css-property': {
    meaning: 'The print engine does not support the property.',
    remedy: 'Use one that docs/css.md lists; the message names the nearest.',
  },
  'css-value': {
    meaning: 'The print engine does not support the value of the property, or it is no value of it at all.',
    remedy: 'Use one that the message or docs/css.md lists.',
  },
  'css-selector': {
    meaning: 'The print engine does not support the selector; the rule has no effect.',
    remedy: 'Use a selector that docs/css.md lists; the pseudo-elements are ::before, ::after and ::marker.',
  },
  'css-at-rule': {
    meaning: 'The print engine does not support the at-rule, or something in it.',
    remedy: 'Use one that docs/css.md lists.',
  },
  'css-file': {
    meaning: 'A stylesheet that the page or another stylesheet names cannot be read.',
    remedy: 'Check the path, which is relative to the file that names it; nothing is fetched from the network.',
  },
  'text-font': {
    meaning: 'No font file of an @font-face rule can be used: there is none, it is damaged, or its format is not read.',
    remedy: 'Name a TTF, OTF or WOFF file by a path relative to the stylesheet; convert WOFF2 files first.',
  },
  'text-missing-glyph': {
    meaning: 'No font has a glyph for a character; its place stays empty.',
    remedy: 'Add a font that has it to font-family, or write it another way.',
  },
  'text-small-capitals': {
    meaning: 'A face has no small capitals, so they are made from scaled capitals.',
    remedy: 'Use a face that has them (in the shipped families: the roman, not the italic), or plain capitals.',
  },
  'flow-unbreakable-split': {
    meaning: 'A box with `break-inside: avoid` is taller than a page, so it is split over pages all the same.',
    remedy: 'Shorten it, let it break, or divide it into parts that fit on a page.',
  },
  'flow-unsettled-reference': {
    meaning: 'A page number that the text shows moves the place that it names, pass after pass.',
    remedy: 'Give the number a fixed width, or force a page break before the place.',
  },
  'flow-too-many-pages': {
    meaning: 'Layout stopped at the greatest number of pages; what comes after is left out.',
    remedy: 'Print the document in parts, or look for a page size or margins that leave no room for text.',
  },
  'output-not-written': {
    meaning: 'A PDF or the files of an edition cannot be written; the earlier ones are as they were.',
    remedy: 'Check the output folder: it must be a folder that you may write to, on a disk with room.',
  },
  'edition-source-date-epoch': {
    meaning: 'The environment variable SOURCE_DATE_EPOCH is set to something that is no number of seconds.',
    remedy: 'Set it to the seconds since 1970, such as the output of `date +%s`, or unset it.',
  },
  'html-unreadable': {
    meaning: 'The page that `brief print` was given, or its base styles, cannot be read as text.',
    remedy: 'Check the path; save the file as UTF-8.',
  },
  'edition-bad-date': {
    meaning: 'The date given for an edition is no day of the calendar.',
    remedy: 'Write it as YYYY-MM-DD.',
  },
} as const satisfies Record<string, { meaning: string; remedy: string }>;

export type DiagnosticCode = keyof typeof codes;
