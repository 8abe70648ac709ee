import type { PdfReference } from 'pdfkit';
import type { Content, StructureNode } from '../print/box/structure.js';
import type { Destination } from '../print/page/page.js';
import type { Box } from './geometry.js';

export interface PlacedPage {
  readonly dictionary: PdfReference;
  /** px. */
  readonly height: number;
  /** Marked-content sequences by their identifier (MCID). */
  readonly sequences: Sequence[];
}

/** A marked-content sequence: a piece of content, or the part of it that lies together on a page. */
export interface Sequence {
  readonly content: Content;
  readonly page: PlacedPage;
  readonly mcid: number;
}

export interface PlacedLink {
  /** The `Link` of the structure tree. */
  readonly node: StructureNode;
  readonly page: PlacedPage;
  readonly annotation: PdfReference;
  /** Key of the annotation in the parent tree. */
  readonly key: number;
  /** A place in the document, or a URL. */
  readonly target: Destination | string;
}

export interface PlacedPicture {
  readonly page: PlacedPage;
  readonly box: Box;
}

/** Where layout painted what the structure tree is made of; filled page by page, read by the tree's writer. */
export class Placements {
  readonly pages: PlacedPage[] = [];
  readonly links: PlacedLink[] = [];
  /** By figure. */
  readonly pictures = new Map<StructureNode, PlacedPicture>();
  private readonly sequences = new Map<Content, Sequence[]>();
  private readonly owners = new Map<Content, StructureNode>();

  constructor(structure: StructureNode) {
    this.findOwners(structure);
  }

  /** The node of the structure tree that a piece of content belongs to. */
  ownerOf(content: Content): StructureNode {
    const owner = this.owners.get(content);
    if (!owner) throw new Error('content was painted that is not in the structure tree');
    return owner;
  }

  sequencesOf(content: Content): readonly Sequence[] {
    return this.sequences.get(content) ?? [];
  }

  beginSequence(content: Content, page: PlacedPage): Sequence {
    const sequence = { content, page, mcid: page.sequences.length };
    page.sequences.push(sequence);
    this.sequences.set(content, [...this.sequencesOf(content), sequence]);
    return sequence;
  }

  /** The first picture of a figure stands for its area. */
  addPicture(content: Content, picture: PlacedPicture): void {
    const figure = this.ownerOf(content);
    if (!this.pictures.has(figure)) this.pictures.set(figure, picture);
  }

  private findOwners(node: StructureNode): void {
    for (const child of node.children) {
      if (child.kind === 'node') this.findOwners(child);
      else this.owners.set(child, node);
    }
  }
}
