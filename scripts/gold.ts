import type { Article } from '../src/article/article.js';

/** An article of a gold file: its text as it is, each line a paragraph of the story, the first one the headline. */
export function articleOfText(text: string, id = 'gold'): Article {
  const lines = [...text.matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== '');
  return {
    id,
    title: '',
    published: '',
    publisher: '',
    url: '',
    bylines: [],
    dateline: '',
    language: 'en',
    text,
    paragraphs: lines.map((line, number) => ({
      number,
      role: number === 0 ? 'headline' : 'body',
      span: [line.index, line.index + line[0].length],
    })),
  };
}
