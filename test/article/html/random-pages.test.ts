import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseArticle } from '../../../src/article/index.js';
import { storyParagraphs } from './pages.js';

const piece = fc.oneof(
  fc.constantFrom(...storyParagraphs),
  fc.constantFrom(
    '<div>',
    '</div>',
    '<p>',
    '</p>',
    '<br>',
    '<a href="x">',
    '</a>',
    '<table>',
    '<td>',
    '<h2>',
    '<form>',
    '<!--',
    '<script>',
    '<li>',
    '&nbsp;',
    '&#0;',
    '<svg>',
    '<template>',
    '<b class="share">',
    '<meta charset="x">',
    '<time datetime="2024-13-40">',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

test('any page gives whole paragraphs, each in its place in the text', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { text, paragraphs } = parseArticle(pieces.join(''), { format: 'html' });
      const shown = paragraphs.map(({ span }) => text.slice(...span));
      expect(shown.every((words) => words !== '' && words === words.trim())).toBe(true);
      expect(shown.join('\n\n')).toBe(text);
    }),
    { numRuns: 300, seed: 1 },
  );
});
