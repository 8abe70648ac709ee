import { PNG } from 'pngjs';
import type { Content, StructureNode, StructureRole } from '../../src/print/box/structure.js';
import type { LinkItem, PageItem, PrintedDocument } from '../../src/print/page/page.js';
import { black, content, face, node, printed, text } from './sample.js';

const accent = { red: 160, green: 32, blue: 48, alpha: 1 };
const shade = { red: 0, green: 0, blue: 0, alpha: 0.1 };

/** A leaf with its node, and where a line of it stands. */
function leaf(role: StructureRole, properties: Partial<StructureNode> = {}): { leaf: Content; node: StructureNode } {
  const made = content();
  return { leaf: made, node: node(role, [made], properties) };
}

/** A half-transparent circle on nothing, so that the picture has an alpha channel. */
export function circlePng(size: number): Uint8Array {
  const png = new PNG({ width: size, height: size });
  for (let i = 0; i < size * size; i++) {
    const [dx, dy] = [(i % size) - size / 2, Math.floor(i / size) - size / 2];
    png.data.set([160, 32, 48, Math.hypot(dx, dy) < size / 2 ? 128 : 0], i * 4);
  }
  return PNG.sync.write(png);
}

/** Two pages with one of everything that a brief can hold. */
export function fullSample(): PrintedDocument {
  const title = leaf('H1');
  const section = leaf('H2');
  const before = content();
  const linked = content();
  const after = content();
  const link = node('Link', [linked]);
  const abbreviation = leaf('Span', { expansion: 'North Atlantic Treaty Organization' });
  const paragraph = node('P', [before, link, after, abbreviation.node]);
  const russian = leaf('P', { language: 'ru' });
  const label = content(false, '•');
  const item = leaf('LBody');
  const list = node('L', [node('LI', [node('Lbl', [label]), item.node])], { listNumbering: 'Disc' });
  const head = leaf('TH', { scope: 'Column', columnSpan: 2, id: 'head' });
  const first = leaf('TD', { headers: ['head'] });
  const second = node('TD', [], { headers: ['head'] });
  const table = node('Table', [
    node('THead', [node('TR', [head.node])]),
    node('TBody', [node('TR', [first.node, second])]),
  ]);
  const figure = leaf('Figure', { alternative: 'A red circle' });
  const caption = leaf('Caption');
  const reference = content();
  const back = node('Link', [reference]);
  const note = leaf('Note');
  const structure = node('Document', [
    title.node,
    node('Sect', [section.node, paragraph, russian.node, list, table, figure.node, caption.node]),
    node('Div', [node('P', [])]),
    node('P', [back]),
    note.node,
  ]);

  const header = content('header');
  const footer = content('footer');
  const rule = content('layout');
  const smallCapitals = [
    ['c2sc', 1],
    ['smcp', 1],
  ] as const;
  const outward: LinkItem = {
    kind: 'link',
    link: { url: 'https://example.org/report?a=1&b=(ü)', description: 'The report' },
    node: link,
    ...{ x: 200, y: 105, width: 60, height: 20 },
  };
  const firstPage: PageItem[] = [
    text('A brief for the desk', header, { y: 30, size: 10, features: smallCapitals, letterSpacing: 0.8 }),
    { kind: 'fill', x: 60, y: 40, width: 600, height: 1, color: accent, content: rule },
    text('Talks & offices: “five fields”', title.leaf, {
      y: 80,
      size: 28,
      face: face('SourceSans3-Light'),
      color: accent,
    }),
    { kind: 'fill', x: 60, y: 95, width: 300, height: 30, color: shade, content: rule },
    text('The officials read ', before, { y: 120, wordSpacing: 2.5 }),
    text('the report', linked, { x: 200, y: 120, color: accent }),
    { kind: 'fill', x: 200, y: 122, width: 60, height: 0.7, color: accent, content: rule },
    outward,
    text('of the café, and then ', after, { x: 262, y: 120 }),
    // Painted out of reading order.
    text('Section', section.leaf, { y: 150, face: face('SourceSans3-Bold') }),
    text('Переговоры в Женеве, й ё', russian.leaf, { y: 180 }),
    text('\u2022', label, { y: 210, letterSpacing: 1 }),
    text('A list item with re\u0301sume\u0301 and q\u0301 marks', item.leaf, {
      x: 80,
      y: 210,
      face: face('SourceSerif4SmText-It'),
    }),
    {
      kind: 'stroke',
      from: [60, 220],
      to: [360, 220],
      width: 1.5,
      dash: [0, 4],
      round: true,
      color: accent,
      content: rule,
    },
    text('Date 2021', head.leaf, {
      y: 240,
      features: [
        ['onum', 1],
        ['smcp', 1],
      ],
    }),
    text('9\u00A0January', first.leaf, { y: 260, features: [['tnum', 1]] }),
    { kind: 'image', bytes: circlePng(40), x: 60, y: 300, width: 90, height: 90, content: figure.leaf },
    text('The circle', caption.leaf, { y: 410, size: 12 }),
    text('1', footer, { y: 1090, size: 10 }),
  ];
  const secondPage: PageItem[] = [
    text('A brief for the desk', header, { y: 30, size: 10 }),
    text('left the room of ', after, { y: 80 }),
    text('NATO', abbreviation.leaf, { x: 200, y: 80, features: smallCapitals, letterSpacing: 0.5 }),
    text('back to the section', reference, { y: 110 }),
    {
      kind: 'link',
      ...{ x: 60, y: 95, width: 130, height: 20 },
      link: { url: '#section', description: 'Section' },
      node: back,
    },
    text('A note', note.leaf, { y: 600, size: 10 }),
    text('2', footer, { y: 1090, size: 10, color: black }),
  ];
  return printed({
    title: 'Talks & <offices> – «five fields»',
    subject: 'A subject',
    keywords: 'one, two',
    author: 'The desk',
    pages: [firstPage, secondPage],
    structure,
    outline: [
      { level: 1, label: 'Talks – offices', destination: { page: 0, x: 60, y: 50 } },
      { level: 3, label: 'Section', destination: { page: 0, x: 60, y: 135 } },
      { level: 1, label: 'Note', destination: { page: 1, x: 60, y: 590 } },
    ],
    destinations: new Map([['section', { page: 0, x: 60, y: 135 }]]),
  });
}
