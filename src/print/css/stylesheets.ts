import type { Resources } from '../../resources.js';
import { mediaHolds } from './conditions.js';
import type { Findings } from './findings.js';
import { descendants, textOf, type HtmlElement } from './html.js';
import type { SourceLocation } from './source-location.js';

/** CSS text and where it stands. */
export interface Stylesheet {
  readonly css: string;
  /** The file that diagnostics show, and the `from` of what the stylesheet names. */
  readonly file: string;
  readonly origin: Origin;
  /** Of the text's start in its file, 1-based. */
  readonly line: number;
  readonly column: number;
}

export type Origin = 'user-agent' | 'author';

interface StylesheetSources {
  readonly root: HtmlElement;
  readonly file: string;
  readonly resources: Resources;
  readonly findings: Findings;
}

/** The page's own stylesheets in document order: `<link rel=stylesheet>` and `<style>`. */
export function collectStylesheets({ root, file, resources, findings }: StylesheetSources): Stylesheet[] {
  return [...descendants(root)].flatMap((element): Stylesheet[] => {
    if (!mediaHolds(element.attributes.get('media') ?? '')) return [];
    if (element.tag === 'style') return [embedded(element, file)];
    if (!isStylesheetLink(element)) return [];
    const url = element.attributes.get('href') ?? '';
    const linked = loadStylesheet({ url, from: file, location: element.location, resources, findings });
    return linked ? [linked] : [];
  });
}

function isStylesheetLink({ tag, attributes }: HtmlElement): boolean {
  const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/u);
  return tag === 'link' && relations.includes('stylesheet') && !relations.includes('alternate');
}

function embedded(element: HtmlElement, file: string): Stylesheet {
  const { line, column } = element.children[0]?.location ?? { line: 1, column: 1 };
  return { css: textOf(element), file, origin: 'author', line, column };
}

interface StylesheetReference {
  readonly url: string;
  readonly from: string;
  readonly location: SourceLocation | null;
  readonly resources: Resources;
  readonly findings: Findings;
}

/** The stylesheet that a link or an `@import` names; null, with a warning, when it cannot be read. */
export function loadStylesheet({ url, from, location, resources, findings }: StylesheetReference): Stylesheet | null {
  const resource = resources.read(url, from);
  if (!resource) {
    findings.add({ code: 'css-file', message: `There is no stylesheet ${url}.`, location });
    return null;
  }
  const css = new TextDecoder().decode(resource.bytes);
  findings.addSource(resource.path, css);
  return { css, file: resource.path, origin: 'author', line: 1, column: 1 };
}
