import type { StyledElement } from '../css/styled-document.js';
import type { Link } from './box.js';
import {
  HeadingLevels,
  headerScopeOf,
  headingLevel,
  isLayoutTable,
  roleAttributes,
  roleOf,
  type HeaderScope,
} from './roles.js';
import { node, StructureCursor } from './structure-cursor.js';
import type { StructureNode, StructureRole } from './structure.js';

/** What an element takes from those around it when it finds its place in the structure tree. */
export interface StructureContext {
  readonly cursor: StructureCursor;
  /** Language of the nearest node. */
  readonly language: string;
  /** Inside `aria-hidden`: painted, but not read. */
  readonly isArtifact: boolean;
  readonly inLayoutTable: boolean;
  readonly headerScope: HeaderScope;
}

/** Gives elements their nodes, in document order. */
export class ElementStructure {
  readonly #headings = new HeadingLevels();

  /** The context inside an element. `link` is where it leads. */
  enter(element: StyledElement, around: StructureContext, link: Link | null): StructureContext {
    const isBlock = !isInlineLevel(element);
    if (element.attributes.get('aria-hidden') === 'true') {
      return { ...around, cursor: new StructureCursor(node('NonStruct')), isArtifact: true };
    }
    const context = {
      ...around,
      inLayoutTable: element.tag === 'table' ? isLayoutTable(element) : around.inLayoutTable,
      headerScope: element.tag === 'tr' ? headerScopeOf(element) : around.headerScope,
    };
    const role = this.#role(element, context, link) ?? languageRole(element, around, isBlock);
    if (isBlock) around.cursor.endParagraph();
    if (!role) return { ...context, cursor: isBlock ? around.cursor.nested() : around.cursor };
    const attributes = attributesOf(element, context);
    return { ...context, cursor: new StructureCursor(around.cursor.add(role, attributes)), language: element.language };
  }

  #role(element: StyledElement, { cursor, inLayoutTable }: StructureContext, link: Link | null): StructureRole | null {
    const level = headingLevel(element.tag);
    if (level !== null) return this.#headings.next(level);
    if (link) return 'Link';
    if (element.tag === 'abbr' && element.attributes.has('title')) return 'Span';
    if (element.tag === 'div' && cursor.container.role === 'L') return 'LI';
    return roleOf(element, inLayoutTable);
  }
}

function isInlineLevel({ style }: StyledElement): boolean {
  return style.float === 'none' && (style.display.startsWith('inline') || style.display === 'contents');
}

/** A change of language needs a node to carry it. */
function languageRole(element: StyledElement, around: StructureContext, isBlock: boolean): StructureRole | null {
  if (element.language === around.language) return null;
  return isBlock ? 'Div' : 'Span';
}

function attributesOf(element: StyledElement, { language, headerScope }: StructureContext): Partial<StructureNode> {
  const title = element.attributes.get('title');
  return {
    ...roleAttributes(element, headerScope),
    ...(element.language === language ? {} : { language: element.language }),
    ...(element.tag === 'abbr' && title ? { expansion: title } : {}),
  };
}
