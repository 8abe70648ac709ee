import { descendants, textOf, type HtmlElement } from './html.js';

/** What the page says about itself. */
export interface DocumentFacts {
  readonly title: string;
  /** BCP 47 */
  readonly language: string;
  readonly metadata: ReadonlyMap<string, string>;
}

/** Title, language and `<meta name>` values. `language` holds where the page names none. */
export function readDocumentFacts(root: HtmlElement, language: string): DocumentFacts {
  const metadata = new Map<string, string>();
  let title = '';
  for (const element of descendants(root)) {
    if (element.tag === 'title' && title === '') title = textOf(element).trim().replaceAll(/\s+/gu, ' ');
    const name = element.tag === 'meta' ? element.attributes.get('name') : undefined;
    if (name) metadata.set(name.toLowerCase(), element.attributes.get('content') ?? '');
  }
  const declared = root.attributes.get('lang')?.trim();
  return { title, language: declared ? declared : language, metadata };
}
