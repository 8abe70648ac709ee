/** The text stage: fonts are opened once a document, a paragraph is prepared once and broken as often as flow wants. */
export { openFonts } from './open-fonts.js';
export type { Fonts } from './open-fonts.js';
export { prepareParagraph } from './prepare-paragraph.js';
export { breakLines } from './break-lines.js';
export type { Paragraph } from './paragraph.js';
