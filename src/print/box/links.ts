import { nearest } from '../../diagnostics/nearest.js';
import type { Findings } from '../css/findings.js';
import type { StyledElement } from '../css/styled-document.js';
import type { Link } from './box.js';
import { elementText } from './content-text.js';

const allowedSchemes = /^(?:https?|mailto):/iu;

/** Where an `<a href>` leads; null, with a warning, when a PDF may not link there or there is no such place. */
export function linkOf(element: StyledElement, ids: ReadonlySet<string>, findings: Findings): Link | null {
  const url = element.attributes.get('href')?.trim();
  if (url === undefined) return null;
  const description = element.attributes.get('title')?.trim() ?? elementText(element);
  const problem = url.startsWith('#') ? missingTarget(url.slice(1), ids) : forbidden(url);
  if (!problem) return { url, description: description === '' ? url : description };
  findings.add({ code: 'html-link', ...problem, location: element.location });
  return null;
}

interface Problem {
  readonly message: string;
  readonly hint: string;
}

function missingTarget(id: string, ids: ReadonlySet<string>): Problem | null {
  if (ids.has(id)) return null;
  const meant = nearest(id, ids);
  return {
    message: `The link leads to #${id}, but no element has this id.`,
    hint: meant ? `Did you mean #${meant}?` : 'Give the target an id.',
  };
}

function forbidden(url: string): Problem | null {
  if (allowedSchemes.test(url)) return null;
  return { message: `A PDF may not link to ${url}.`, hint: 'Allowed: http, https and mailto addresses, and #id.' };
}
