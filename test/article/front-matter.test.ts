import { describe, expect, test } from '@jest/globals';
import { readFrontMatter } from '../../src/article/front-matter.js';

const read = (source: string) => readFrontMatter({ source, file: 'briefs/articles/a.md' });

describe('front matter', () => {
  test('ends at the second line of dashes; the rest is the body', () => {
    expect(read('---\ntitle: T\n---\nBody.\n\n---\nMore.')).toMatchObject({
      metadata: { title: 'T' },
      body: '\nBody.\n\n---\nMore.',
    });
  });

  test('may be absent, unclosed or empty', () => {
    for (const source of ['Body.', '---\ntitle: T\nBody.', ''])
      expect(read(source)).toMatchObject({ metadata: {}, body: source });
    expect(read('---\n---\nBody.')).toEqual({ metadata: {}, body: '\nBody.', diagnostics: [] });
  });

  test('takes a list of bylines as well as a line of them', () => {
    expect(read('---\nbylines: [Eva Lind, Jan Maas]\n---\n').metadata.bylines).toEqual(['Eva Lind', 'Jan Maas']);
  });

  test('with a date that is none is an error at that place of the file', () => {
    expect(read('---\ntitle: T\ndate: soon\n---\n').diagnostics).toMatchObject([
      { code: 'article-bad-date', file: 'briefs/articles/a.md', line: 3, column: 7, excerpt: 'date: soon\n      ^^^^' },
    ]);
  });

  test('that is broken YAML is an error at that place of the file', () => {
    expect(read('---\ntitle: T: x\n---\n').diagnostics).toMatchObject([{ code: 'yaml-syntax', line: 2, column: 8 }]);
  });
});
