import { collapse } from './tree.js';

/** A page that no parser should take apart: its text without tags, each tag of a block ending a paragraph. */
export function flatten(source: string): { text: string; heading: null }[] {
  let text = '';
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    const until = open < 0 ? source.length : open;
    text += source.slice(at, until);
    if (open < 0) break;
    const close = source.indexOf('>', open);
    if (close < 0) break;
    const name = /^<\/?([a-z][a-z0-9]*)/iu.exec(source.slice(open, open + 20))?.[1]?.toLowerCase() ?? '';
    if (!keepLine.has(name)) text += '\n';
    at = close + 1;
    if (hidden.has(name) && source[open + 1] !== '/') {
      const end = source.indexOf(`</${name}`, at);
      at = end < 0 ? source.length : end;
    }
  }
  return text
    .split('\n')
    .map(collapse)
    .filter((line) => line !== '')
    .map((line) => ({ text: line, heading: null }));
}

const hidden = new Set(['head', 'script', 'style']);
const keepLine = new Set('a abbr b cite code em font i q s small span strong sub sup u'.split(' '));
