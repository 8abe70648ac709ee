import { expect, test } from '@jest/globals';
import { markdown } from '../../../src/template/helpers/markdown.js';

test('emphasis, lists and allowed links come through', () => {
  expect(markdown('**Now** [here](https://example.org/a?b=1&c=2), [mail](mailto:a@b.example), [below](#a1).')).toBe(
    '<p><strong>Now</strong> <a href="https://example.org/a?b=1&amp;c=2">here</a>, <a href="mailto:a@b.example">mail</a>, <a href="#a1">below</a>.</p>\n',
  );
});

test.each([
  ['[x](javascript:alert)', '<p>x</p>\n'],
  ['[x](JAVASCRIPT:alert)', '<p>x</p>\n'],
  ['[x](file:///etc/passwd)', '<p>x</p>\n'],
  ['[x](data:text/html,y)', '<p>x</p>\n'],
  ['![x](https://example.org/x.png)', '<p>x</p>\n'],
  ['a <b>bold</b> word', '<p>a &lt;b&gt;bold&lt;/b&gt; word</p>\n'],
  ['<script>x</script>', '&lt;script&gt;x&lt;/script&gt;'],
])('%s cannot do more than text', (source, html) => {
  expect(markdown(source)).toBe(html);
});

test('a heading in a note goes one level below the head of its section', () => {
  expect(markdown('# Risks')).toBe('<h3>Risks</h3>\n');
});
