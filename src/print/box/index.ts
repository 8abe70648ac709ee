import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Resources } from '../../resources.js';
import { Findings } from '../css/findings.js';
import type { StyledDocument, StyledElement } from '../css/styled-document.js';
import { blockContent } from './anonymous-boxes.js';
import type { BlockBox } from './box.js';
import { Generator } from './generate.js';
import type { Item } from './items.js';
import { pruneStructure } from './prune.js';
import { node, StructureCursor } from './structure-cursor.js';
import type { StructureNode } from './structure.js';

export { marginBoxInlines } from './margin-box.js';

export interface BuildBoxesOptions {
  readonly document: StyledDocument;
  readonly resources: Resources;
  /** Page numbers of elements by id, from an earlier layout: what target-counter() shows. */
  readonly targetPages?: ReadonlyMap<string, number>;
}

export interface Boxes {
  readonly root: BlockBox;
  readonly structure: StructureNode;
  readonly diagnostics: Diagnostic[];
}

/** The box tree and the structure tree of a styled page. */
export function buildBoxes({ document, resources, targetPages = new Map() }: BuildBoxesOptions): Boxes {
  const findings = new Findings();
  findings.addSource(document.file, document.source);
  const structure = node('Document');
  // Note the places that links may lead to
  const ids = new Set(allIds(document.root));
  // Turn elements into boxes, with their generated content and their place in the structure
  const generator = new Generator({ file: document.file, resources, findings, ids, targetPages });
  const items = generator.element(document.root, {
    cursor: new StructureCursor(structure),
    language: document.language,
    isArtifact: false,
    inLayoutTable: false,
    headerScope: 'Column',
    linkAround: null,
  });
  const root = rootBox(items, document, structure);
  // Take out of the structure what nothing is painted for
  pruneStructure(structure, root);
  return { root, structure, diagnostics: findings.diagnostics };
}

function* allIds(element: StyledElement): IterableIterator<string> {
  const id = element.attributes.get('id');
  if (id !== undefined) yield id;
  for (const child of element.children) if (child.kind === 'element') yield* allIds(child);
}

/** The root element's box; a block around it when it is a table, or not shown at all. */
function rootBox(items: readonly Item[], { root }: StyledDocument, structure: StructureNode): BlockBox {
  const [first] = items;
  if (first?.kind === 'block-level' && first.box.kind === 'block') return first.box;
  const { style, location } = root;
  const content = blockContent(items, { style, node: structure, link: null });
  return {
    kind: 'block',
    style,
    id: null,
    location,
    node: structure,
    strings: [],
    bookmark: null,
    ...content,
    marker: null,
    artifact: false,
  };
}
