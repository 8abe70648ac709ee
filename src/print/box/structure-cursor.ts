import type { Content, StructureNode, StructureRole } from './structure.js';

/** Structure types that hold text themselves; in all others it needs a paragraph. */
const textHolders: ReadonlySet<StructureRole> = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'Lbl',
  'LBody',
  'TH',
  'TD',
  'Caption',
  'Note',
  'Span',
  'Quote',
  'Reference',
  'Code',
  'Link',
  'Figure',
]);

export function node(role: StructureRole, attributes: Partial<StructureNode> = {}): StructureNode {
  return { ...attributes, kind: 'node', role, children: [] };
}

/** Structure types that stand inside a paragraph. */
const inlineRoles: ReadonlySet<StructureRole> = new Set(['Span', 'Quote', 'Reference', 'Code', 'Link']);

/**
 * Where content goes in the structure tree. Supplies what the tree needs and the page does not say: paragraphs around
 * loose text, list items and lists around their parts (ISO 32000-1 §14.8.4.3).
 */
export class StructureCursor {
  /** Paragraph that collects loose text until the next block. */
  #paragraph: StructureNode | null = null;
  /** Body of the list item that the cursor stands in. */
  #body: StructureNode | null = null;
  /** Item of a definition list that collects terms and definitions. */
  #item: StructureNode | null = null;
  /** List around items that stand in none. */
  #list: StructureNode | null = null;

  constructor(readonly container: StructureNode) {}

  /** Whether text that comes now has a node to go to. */
  get isOpen(): boolean {
    return textHolders.has(this.container.role) || this.#paragraph !== null || this.#body !== null;
  }

  addContent(content: Content): void {
    this.#textNode().children.push(content);
  }

  /** Adds a node for an element and gives it back. */
  add(role: StructureRole, attributes?: Partial<StructureNode>): StructureNode {
    if (inlineRoles.has(role)) return append(this.#textNode(), node(role, attributes));
    this.endParagraph();
    return append(this.#parentFor(role), node(this.#legalRole(role), attributes));
  }

  /** Ends loose text: what comes now is a block beside it. */
  endParagraph(): void {
    this.#paragraph = null;
  }

  /** For the content of a block that has no node of its own. */
  nested(): StructureCursor {
    this.endParagraph();
    return new StructureCursor(this.container.role === 'LI' ? this.#bodyNode() : this.container);
  }

  #textNode(): StructureNode {
    if (textHolders.has(this.container.role)) return this.container;
    if (this.container.role === 'LI') return this.#bodyNode();
    this.#paragraph ??= this.container.role === 'L' ? this.#looseItem() : append(this.container, node('P'));
    return this.#paragraph;
  }

  #bodyNode(): StructureNode {
    this.#body ??= append(this.container, node('LBody'));
    return this.#body;
  }

  /** An item for what stands in a list without being one. */
  #looseItem(): StructureNode {
    return append(append(this.container, node('LI')), node('LBody'));
  }

  #parentFor(role: StructureRole): StructureNode {
    const { container } = this;
    if (role !== 'LI') this.#list = null;
    if (container.role === 'LI') return isListPart(role) ? container : this.#bodyNode();
    if (container.role === 'L') {
      if (isListPart(role)) return this.#definition(role);
      return role === 'LI' ? container : this.#looseItem();
    }
    if (role !== 'LI') return container;
    this.#list ??= append(container, node('L'));
    return this.#list;
  }

  /** A term after a definition starts a new item. */
  #definition(role: StructureRole): StructureNode {
    const isComplete = this.#item?.children.some((child) => child.kind === 'node' && child.role === 'LBody');
    if (!this.#item || (role === 'Lbl' && isComplete)) this.#item = append(this.container, node('LI'));
    return this.#item;
  }

  /** Labels and bodies outside lists are paragraphs. */
  #legalRole(role: StructureRole): StructureRole {
    return isListPart(role) && this.container.role !== 'L' && this.container.role !== 'LI' ? 'P' : role;
  }
}

const isListPart = (role: StructureRole): boolean => role === 'Lbl' || role === 'LBody';

function append(parent: StructureNode, child: StructureNode): StructureNode {
  parent.children.push(child);
  return child;
}
