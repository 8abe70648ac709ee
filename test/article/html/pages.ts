/** Paragraphs as a news story has them. */
export const storyParagraphs = [
  'Ferry owners returned to the table on Friday, after a week of silence, and said that they would stay as long as it takes.',
  'The crews ask for nine days off in each month, a pay rise of four percent, and a say in the winter timetable, which they call unsafe.',
  '“We want a deal before Easter, and we think that there is one,” said Lena Moor, who speaks for the owners of the larger ships.',
];

interface PageParts {
  head?: string;
  /** Inside the article. */
  body: string;
  /** Beside the article. */
  after?: string;
}

/** A page as sites make them, with a banner, a menu and a footer around the article. */
export const page = ({ head = '', body, after = '' }: PageParts): string => `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Ferry talks resume | The Ledger</title>${head}</head>
<body><header class="site-header"><a href="/">The Ledger</a><nav><ul><li><a href="/world">World</a></li><li><a href="/sea">Sea</a></li></ul></nav></header>
<div id="wrapper"><main><article><h1>Ferry talks resume</h1><div class="article-body">${body}</div></article></main>${after}</div>
<footer><p>The Ledger is printed in Ostend, and read on both sides of the sea.</p><ul><li><a href="/about">About us</a></li></ul></footer>
</body></html>`;
