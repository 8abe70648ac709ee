import type { PdfDictionary } from 'pdfkit';
import type { StructureNode } from '../print/box/structure.js';
import { rectangleOf } from './geometry.js';
import type { Placements } from './placements.js';

/** A node's standard attributes (ISO 32000-1 §14.8.5): of tables, of lists, of pictures. */
export function attributesOf(node: StructureNode, placements: Placements): PdfDictionary | undefined {
  if (node.role === 'TH' || node.role === 'TD') return cellAttributes(node);
  if (node.listNumbering !== undefined) return { O: 'List', ListNumbering: node.listNumbering };
  const picture = placements.pictures.get(node);
  if (!picture) return undefined;
  return { O: 'Layout', Placement: 'Block', BBox: rectangleOf(picture.box, picture.page) };
}

function cellAttributes({
  scope,
  columnSpan = 1,
  rowSpan = 1,
  headers = [],
}: StructureNode): PdfDictionary | undefined {
  if (scope === undefined && columnSpan === 1 && rowSpan === 1 && headers.length === 0) return undefined;
  return {
    O: 'Table',
    Scope: scope,
    ColSpan: columnSpan === 1 ? undefined : columnSpan,
    RowSpan: rowSpan === 1 ? undefined : rowSpan,
    Headers: headers.length === 0 ? undefined : headers.map((id) => Buffer.from(id, 'utf8')),
  };
}
