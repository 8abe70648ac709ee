import type { BlockBox, BlockLevelBox, InlineItem } from './box.js';
import type { Content, StructureNode, StructureRole } from './structure.js';

/** Cells count even when nothing is in them: they keep the columns in place. */
const keptEmpty: ReadonlySet<StructureRole> = new Set(['Document', 'TR', 'TH', 'TD']);

/** Takes out what nothing is painted for: content that made no box, and nodes without content. */
export function pruneStructure(structure: StructureNode, root: BlockBox): void {
  const painted = new Set<Content>();
  collect(root, painted);
  prune(structure, painted);
}

function prune(node: StructureNode, painted: ReadonlySet<Content>): void {
  const kept = node.children.filter((child) => {
    if (child.kind === 'content') return painted.has(child);
    prune(child, painted);
    return child.children.length > 0 || keptEmpty.has(child.role);
  });
  node.children.splice(0, node.children.length, ...kept);
}

function collect(box: BlockLevelBox, painted: Set<Content>): void {
  if (box.kind === 'image') painted.add(box.content);
  if (box.kind === 'block') {
    for (const child of box.children) collect(child, painted);
    for (const item of [...(box.marker ?? []), ...(box.inlines ?? [])]) collectInline(item, painted);
  }
  if (box.kind === 'table') {
    for (const caption of box.captions) collect(caption, painted);
    const cells = box.groups.flatMap((group) => group.rows).flatMap((row) => row.cells);
    for (const cell of cells) collect(cell.contents, painted);
  }
}

function collectInline(item: InlineItem, painted: Set<Content>): void {
  if (item.kind === 'text') painted.add(item.content);
  if (item.kind === 'atomic' || item.kind === 'float') collect(item.box, painted);
}
