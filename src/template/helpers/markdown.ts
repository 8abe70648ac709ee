import { Marked } from 'marked';
import type { RendererObject, Tokens } from 'marked';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Where a link in the desk's words may lead. */
const allowed = /^(?:https?:\/\/|mailto:|#)/iu;

const renderer: RendererObject = {
  // HTML in Markdown is shown as the text it is.
  html: ({ text }) => escape(text),
  link({ href, tokens }: Tokens.Link) {
    const text = this.parser.parseInline(tokens);
    return allowed.test(href) ? `<a href="${escape(href)}">${text}</a>` : text;
  },
  // A template brings its own pictures; the desk's words are text.
  image: ({ text }) => escape(text),
  // The head of the section is h2: what stands in the note is one level below it, whatever its depth.
  heading({ tokens }) {
    return `<h3>${this.parser.parseInline(tokens)}</h3>\n`;
  },
};

const marked = new Marked({ async: false, gfm: true }, { renderer });

/** The desk's Markdown as HTML: no HTML of its own, links only to http, https, mailto and places in the brief. */
export const markdown = (text: string): string => marked.parse(text, { async: false });
