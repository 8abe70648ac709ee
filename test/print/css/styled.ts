import type { ComputedStyle } from '../../../src/print/css/computed-style.js';
import { styleDocument } from '../../../src/print/css/index.js';
import type { StyledDocument, StyledElement, StyledNode } from '../../../src/print/css/styled-document.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import type { Resources } from '../../../src/resources.js';

export const page = 'page.html';

/** Files that a page may name, by URL. */
export function files(contents: Readonly<Record<string, string | Uint8Array>>): Resources {
  return {
    read(url) {
      const content = contents[url];
      if (content === undefined) return undefined;
      return { path: url, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
    },
  };
}

interface Styled {
  document: StyledDocument;
  diagnostics: Diagnostic[];
}

/** A page with a stylesheet, without the user agent's unless it is asked for. */
export function style(html: string, css = '', options: { resources?: Resources; baseStyles?: string } = {}): Styled {
  const { resources = files({}), baseStyles = 'head, style { display: none } div, p, body { display: block }' } =
    options;
  return styleDocument({ html: `<!DOCTYPE html><style>${css}</style>${html}`, file: page, resources, baseStyles });
}

/** A page with Daybrief's own user agent stylesheet. */
export function styleWithBase(html: string, css = ''): Styled {
  return styleDocument({ html: `<!DOCTYPE html><style>${css}</style>${html}`, file: page, resources: files({}) });
}

/** The first element with that id or tag. */
export function find({ document }: Pick<Styled, 'document'>, name: string): StyledElement {
  const found = search(document.root, name);
  if (!found) throw new Error(`no element ${name}`);
  return found;
}

function search(node: StyledNode, name: string): StyledElement | null {
  if (node.kind === 'text') return null;
  if (node.tag === name || node.attributes.get('id') === name) return node;
  for (const child of node.children) {
    const found = search(child, name);
    if (found) return found;
  }
  return null;
}

/** Computed style of `<p id=x>` with these declarations. */
export function computed(declarations: string): ComputedStyle {
  const styled = style('<p id=x>Text</p>', `#x { ${declarations} }`);
  if (styled.diagnostics.length > 0) throw new Error(JSON.stringify(styled.diagnostics, null, 1));
  return find(styled, 'x').style;
}

/** What is reported about `<p id=x>` with these declarations. */
export function reported(declarations: string): Diagnostic[] {
  return style('<p id=x>Text</p>', `#x { ${declarations} }`).diagnostics;
}
