import { describe, expect, test } from '@jest/globals';
import { block, boxTree, boxes, inlines, tree } from './boxes.js';

describe('block containers', () => {
  test('hold lines alone, or blocks with anonymous blocks around loose text', () => {
    expect(boxTree('<div>loose <b>text</b><p>paragraph</p> more</div><p>lines</p>')).toBe(
      tree(`
    block
      block
        loose <text>
      block
        paragraph
      block
         more
    block
      lines
    `),
    );
  });

  test('drop white space between blocks, but not white space that is kept', () => {
    expect(boxTree('<div> <p>a</p> \n <p>b</p> </div>')).toBe('block\n  block\n    a\n  block\n    b\n');
    expect(boxTree('<div style="white-space: pre"> <p>b</p></div>')).toBe('block\n  block\n     \n  block\n    b\n');
  });

  test('break inline boxes around blocks', () => {
    expect(boxTree('<div><span>a<p>b</p>c</span></div>')).toBe(
      'block\n  block\n    <a>\n  block\n    b\n  block\n    <c>\n',
    );
  });

  test('keep floats where they are anchored', () => {
    expect(boxTree('<p>a <i style="float: left">f</i> b</p>')).toBe('block\n  a [float f] b\n');
    expect(boxTree('<div><i id=f style="float: left">f</i><p>b</p></div>')).toBe(
      'block\n  block#f\n    f\n  block\n    b\n',
    );
  });

  test('take what is displayed as contents as their own', () => {
    expect(boxTree('<div><span style="display: contents">a <b>b</b></span></div>')).toBe('block\n  a <b>\n');
  });

  test('do not hold what is not displayed', () => {
    expect(boxTree('<p>a<span hidden>b</span></p><p hidden>c</p>')).toBe('block\n  a\n');
  });

  test('hold inline-blocks and forced breaks in their lines', () => {
    expect(boxTree('<p>a<br><b style="display: inline-block">c</b></p>')).toBe('block\n  a↵[atomic c]\n');
  });
});

describe('tables', () => {
  test('have captions, groups, rows and cells', () => {
    const html = '<table><caption>C</caption><thead><tr><th>h</table>';
    expect(boxTree(html)).toBe('table\n  table-caption\n    C\n  row-group\n    row\n      cell\n        h\n');
  });

  test('get the rows and groups that they lack', () => {
    const css = '.t { display: table } .c { display: table-cell }';
    expect(boxTree('<div class=t> <div class=c>a</div> <div class=c>b</div> </div>', { css })).toBe(
      'table\n  row-group\n    row\n      cell\n        a\n      cell\n        b\n',
    );
  });

  test('form around rows that stand in none', () => {
    const css = 'dl div { display: table-row } dt, dd { display: table-cell }';
    expect(boxTree('<dl> <div><dt>a</dt> <dd>b</dd></div> <div><dt>c</dt><dd>d</dd></div> </dl>', { css })).toBe(
      tree(`
    block
      table
        row-group
          row
            cell
              a
            cell
              b
          row
            cell
              c
            cell
              d
    `),
    );
  });

  test('form in lines around cells', () => {
    expect(boxTree('<p>a <i><b style="display: table-cell">c</b></i></p>')).toBe('block\n  a <[atomic table]>\n');
  });

  test('know spans and columns', () => {
    const { root } = boxes('<table><colgroup><col span=2><col></colgroup><tr><td colspan=3 rowspan=0>a</table>');
    const [body] = root.children;
    const table = body?.kind === 'block' ? body.children[0] : undefined;
    expect(table).toMatchObject({
      kind: 'table',
      groups: [{ role: 'body', rows: [{ cells: [{ columnSpan: 3, rowSpan: 1 }] }] }],
    });
    expect(table?.kind === 'table' ? table.columns : []).toHaveLength(3);
  });
});

describe('lists', () => {
  test('number their items, from start and with values', () => {
    expect(boxTree('<ol start=3><li>a<li value=7>b<li>c</ol>')).toBe(
      'block\n  list-item (3. )\n    a\n  list-item (7. )\n    b\n  list-item (8. )\n    c\n',
    );
  });

  test.each([
    ['lower-alpha', 'b. '],
    ['upper-roman', 'II. '],
    ['disc', '• '],
    ['"– "', '– '],
  ])('with %s have the marker %s', (type, marker) => {
    const box = block(`<ol><li>a<li id=x>b</ol>`, 'x', { css: `li { list-style-type: ${type} }` });
    expect(inlines(box.marker ?? [])).toBe(marker);
  });

  test('without a type have no markers, with inside ones they stand in the line', () => {
    expect(block('<ul><li id=x>a</ul>', 'x', { css: 'ul { list-style: none }' }).marker).toBeNull();
    const inside = block('<ul><li id=x>a</ul>', 'x', { css: 'ul { list-style: inside }' });
    expect([inside.marker, inlines(inside.inlines ?? [])]).toEqual([null, '• a']);
  });

  test('take the content of ::marker', () => {
    const box = block('<ul><li id=x>a</ul>', 'x', { css: 'li::marker { content: "→ " }' });
    expect(inlines(box.marker ?? [])).toBe('→ ');
  });
});

describe('generated content', () => {
  test('counts in scopes, which reach to the following siblings', () => {
    const css = 'section { counter-reset: n } p { counter-increment: n } p::before { content: counters(n, ".") " " }';
    expect(boxTree('<section><p>a<section><p>b<p>c</section><p>d</section>', { css })).toBe(
      tree(`
    block
      block
        <1 >a
      block
        block
          <1.1 >b
        block
          <1.2 >c
      block
        <1.3 >d
    `),
    );
  });

  test('quotes by depth', () => {
    expect(boxTree('<p><q>a <q>b</q></q></p>')).toBe('block\n  <<“>a <<‘>b<’>><”>>\n');
  });

  test('is a block when its display says so', () => {
    const css = 'div::after { content: ""; display: block; clear: both }';
    expect(boxTree('<div>a</div>', { css })).toBe('block\n  block\n    a\n  block\n');
  });

  test('shows the pages of targets once they are known', () => {
    const css = 'a::after { content: " on " target-counter(attr(href), page) }';
    const html = '<p id=x><a href="#x">here</a></p>';
    expect(boxTree(html, { css, targetPages: new Map([['x', 12]]) })).toContain('here< on 12>');
    expect(boxTree(html, { css })).toContain('here< on >');
  });
});

describe('links', () => {
  test('lead to web and mail addresses and to places in the document', () => {
    const html =
      '<p id=x><a href="https://example.org/">a</a><a href="mailto:a@example.org">b</a><a href="#x">c</a></p>';
    expect(boxTree(html)).toContain('<https://example.org/ a><mailto:a@example.org b><#x c>');
  });

  test.each([
    ['javascript:alert(1)', 'html-link'],
    ['file:///etc/passwd', 'html-link'],
    ['other.html', 'html-link'],
    ['#nowhere', 'html-link'],
  ])('to %s are no links', (href, code) => {
    const { diagnostics } = boxes(`<p><a href="${href}">a</a></p>`);
    expect(diagnostics).toMatchObject([{ code, line: 1, severity: 'warning', excerpt: expect.stringContaining('^') }]);
    expect(boxTree(`<p><a href="${href}">a</a></p>`)).toBe('block\n  <a>\n');
  });

  test('displayed as blocks make every line in them a link', () => {
    const html = '<a id=x href="#x" style="display: block">a<b style="display: block">b</b></a>';
    expect(boxTree(html)).toBe('block#x\n  block\n    <#x a>\n  block\n    <#x b>\n');
  });
});

describe('named strings and bookmarks', () => {
  test('take the text of the element as one line', () => {
    const box = block('<h1 id=x>A  <i>title</i>\n of two lines</h1>', 'x', {
      css: 'h1 { string-set: title content() }',
    });
    expect(box.strings).toEqual([{ name: 'title', value: 'A title of two lines' }]);
    expect(box.bookmark).toEqual({ level: 1, label: 'A title of two lines' });
  });
});

test('elements that cannot be printed are left out with a warning', () => {
  const { diagnostics } = boxes('<p>a<video></video></p>');
  expect(diagnostics).toMatchObject([{ code: 'html-element', line: 1 }]);
});
