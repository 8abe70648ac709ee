import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { splitNames } from './bylines.js';
import { readFragment } from './html/index.js';
import { settleLanguage } from './language.js';
import { readPlainText } from './plain-text.js';
import { readDate } from './published.js';
import { normaliseLineEnds } from './source.js';
import type { ArticleSource } from './source.js';

/** A newsletter: its subject is the headline, its sender the publisher. Null when the bytes are no message. */
export async function readEmail(bytes: Uint8Array): Promise<ArticleSource | null> {
  const email = await parse(bytes);
  if (email === null || (email.from === undefined && email.subject === undefined)) return null;
  const body = readBody(email);
  const date = email.headers.find(({ key }) => key === 'date')?.value;
  // The message's own day, not that of UTC.
  const published = date === undefined ? null : readDate(date);
  const sender = senderOf(email);
  const bylines = splitNames(sender);
  const language = settleLanguage(email.headers.find(({ key }) => key === 'content-language')?.value, body.text);
  return {
    ...body,
    metadata: {
      ...(email.subject !== undefined && { title: email.subject.replace(/^(?:(?:fwd?|re|wg|aw): ?)+/iu, '') }),
      ...(published !== null && { published }),
      ...(sender !== '' && { publisher: sender }),
      ...(bylines.length > 0 && { bylines }),
      ...(language !== undefined && { language }),
    },
  };
}

async function parse(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes);
  } catch {
    // The library throws for messages nested without end and the like.
    return null;
  }
}

/** The name that the sender goes by, else the address. */
function senderOf({ from }: Email): string {
  const name = (from?.name ?? '').trim();
  return name === '' ? (from?.address ?? '') : name;
}

/** The HTML part, unless the text part says clearly more. */
function readBody({ html, text }: Email): Pick<ArticleSource, 'text' | 'blocks' | 'marksHeadings' | 'diagnostics'> {
  const page = html === undefined ? { text: '', blocks: [] } : readFragment(html);
  const plain = readPlainText(withoutSignature(normaliseLineEnds(text ?? '').trim()));
  return page.text.length * 1.5 >= plain.text.length ? { ...page, marksHeadings: true, diagnostics: [] } : plain;
}

/** By convention (RFC 3676) what follows a line of two hyphens and a space is the signature. */
const withoutSignature = (text: string): string => {
  const at = text.lastIndexOf('\n-- \n');
  return at < 0 ? text : text.slice(0, at);
};
