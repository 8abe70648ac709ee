import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lines, setPages } from '../set-pages.js';

/** Markup of nested boxes with every kind of break rule in which each line has its own number. */
type Node = {
  readonly kind: string;
  readonly style: string;
  readonly children: readonly Node[];
  readonly count: number;
};

const style = fc
  .tuple(
    fc.constantFrom(
      '',
      'break-inside:avoid',
      'break-before:avoid',
      'break-after:avoid',
      'break-before:page',
      'orphans:3;widows:3',
    ),
    fc.constantFrom('', 'margin:7px 0', 'padding:4px 0', 'margin-top:-3px', 'border:1px solid', 'min-height:30px'),
    fc.constantFrom('', '', '', 'columns:2', 'float:left', 'display:flow-root', 'height:15px'),
  )
  .map((parts) => parts.filter(Boolean).join(';'));

const nodes = (depth: number): fc.Arbitrary<readonly Node[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom('p', 'p', 'div', 'div', 'table'),
      style,
      children: depth === 0 ? fc.constant([]) : nodes(depth - 1),
      count: fc.integer({ min: 1, max: 14 }),
    }),
    { minLength: depth === deepest ? 1 : 0, maxLength: 3 },
  );

const deepest = 3;

function markup(node: Node, next: () => string): string {
  const own = Array.from({ length: node.count }, next);
  const inside = node.children.map((child) => markup(child, next)).join('');
  const plain = node.style.replace(/columns:2|float:left|height:15px|display:flow-root/u, '');
  if (node.kind === 'p') return `<p style="${node.style}">${own.join('<br>')}</p>${inside}`;
  if (node.kind === 'div') return `<div style="${node.style}"><p>${own.join('<br>')}</p>${inside}</div>`;
  const rows = own.map((line) => `<tr style="${plain}"><td>${line}</td><td>${next()}</td></tr>`);
  return `<table><thead><tr><td>head</td></tr></thead><tbody>${rows.join('')}<tr><td>${inside || next()}</td></tr></tbody></table>`;
}

describe('breaking', () => {
  test('never loses, doubles or endlessly repeats a line, whatever the rules', async () => {
    await fc.assert(
      fc.asyncProperty(nodes(deepest), async (all) => {
        let count = 0;
        const html = all.map((node) => markup(node, () => `n${(count += 1)}`)).join('');
        const set = lines(await setPages(html))
          .flat()
          .filter((line) => line !== 'head');
        expect(set.sort()).toEqual(Array.from({ length: count }, (_, i) => `n${i + 1}`).sort());
      }),
      { numRuns: 25, seed: 7 },
    );
  });
});
