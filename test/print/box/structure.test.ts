import { describe, expect, test } from '@jest/globals';
import { structureTree, tree } from './boxes.js';

describe('the structure tree', () => {
  test('has sections, headings and paragraphs, and none for mere containers', () => {
    expect(structureTree('<section><header><h1>T</h1></header><div>loose</div><p>a <b>b</b></p></section>')).toBe(
      tree(`
    Document
      Sect
        H1 .
        P .
        P ..
    `),
    );
  });

  test('skips no heading level on the way down, and keeps equals equal', () => {
    expect(structureTree('<h2>a</h2><h4>b</h4><h4>c</h4><h2>d</h2>')).toBe(
      'Document\n  H1 .\n  H2 .\n  H2 .\n  H1 .\n',
    );
  });

  test('has labels and bodies in lists, also when a counter writes the label', () => {
    const css = '.c { list-style: none } .c li::before { content: counter(list-item) }';
    expect(structureTree('<ol><li>a<p>b</p></ol><ol class=c><li>a</ol>', { css })).toBe(
      tree(`
    Document
      L listNumbering=Decimal
        LI
          Lbl .
          LBody .
            P .
      L listNumbering=Decimal
        LI
          Lbl .
          LBody .
    `),
    );
  });

  test('makes items of terms with their definitions', () => {
    expect(structureTree('<dl><dt>a<dd>b<dt>c<dd>d</dl><dl><div><dt>e<dd>f</div></dl>')).toBe(
      tree(`
    Document
      L
        LI
          Lbl .
          LBody .
        LI
          Lbl .
          LBody .
      L
        LI
          Lbl .
          LBody .
    `),
    );
  });

  test('puts a list around an item that stands in none, and an item around text that stands in none', () => {
    expect(structureTree('<li>a</li><ul>loose</ul>')).toBe(
      tree(`
    Document
      L
        LI
          Lbl .
          LBody .
      L listNumbering=Disc
        LI
          LBody .
    `),
    );
  });

  test('gives header cells their scope and cells their spans', () => {
    const html = `<table><thead><tr><th>a<th scope=col id=b>b</thead>
      <tr><th>c<td headers=b>d<tr><th scope=row>e<td colspan=2></table>`;
    expect(structureTree(html)).toBe(
      tree(`
    Document
      Table
        THead
          TR
            TH scope=Column .
            TH scope=Column id=b .
        TBody
          TR
            TH scope=Row .
            TD headers=b .
          TR
            TH scope=Row .
            TD columnSpan=2
    `),
    );
  });

  test('has no table for one that is only layout', () => {
    expect(structureTree('<table role=presentation><tr><td>a<td>b</table>')).toBe('Document\n  P .\n  P .\n');
  });

  test('has quotations, references, links and long forms in lines', () => {
    const html = `<p id=x><q>a</q> <cite><a href="#x">b</a></cite> <cite>c</cite> <abbr title="North">N</abbr></p>`;
    expect(structureTree(html)).toBe(
      tree(`
    Document
      P .....
        Quote ...
        Reference
          Link .
        Span expansion=North .
    `).replace('P .....', 'P ....'),
    );
  });

  test('carries changes of language', () => {
    expect(structureTree('<p>a <span lang=de>b</span></p><div lang=fr>c</div><p lang=en>d</p>')).toBe(
      tree(`
    Document
      P .
        Span language=de .
      Div language=fr
        P .
      P .
    `),
    );
  });

  test('leaves out what is hidden from it, and decoration', () => {
    const css = '.side::before { content: "■" / "" } .named::before { content: "●" / "Russia:" }';
    const html = '<p aria-hidden=true>a</p><p class=side>b</p><p class=named>c</p><hr>';
    expect(structureTree(html, { css })).toBe('Document\n  P .\n  P "Russia:".\n');
  });

  test('has nothing for what is not painted', () => {
    expect(structureTree('<section> <div> </div> <span></span></section><p>a</p>')).toBe('Document\n  P .\n');
  });
});
