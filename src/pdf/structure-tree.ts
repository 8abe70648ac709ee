import type { PdfDictionary, PdfReference, PdfValue } from 'pdfkit';
import type { Content, StructureNode } from '../print/box/structure.js';
import { attributesOf } from './attributes.js';
import type { PdfDocument } from './pdf-document.js';
import type { PlacedLink, PlacedPage, Placements, Sequence } from './placements.js';
import { textString } from './text-string.js';

/** Roles that stay without content: a table needs all its cells. */
const KEPT_WHEN_EMPTY = new Set(['TR', 'TH', 'TD']);

interface Tree {
  readonly pdf: PdfDocument;
  readonly placements: Placements;
}

/** Writes the structure tree (ISO 32000-1 §14.7) in logical order, with its parent tree and its identifiers. */
export function writeStructureTree(structure: StructureNode, tree: Tree): void {
  const writer = new TreeWriter(tree);
  const root = tree.pdf.getStructTreeRoot();
  const top = writer.writeNode(structure, root);
  root.data['K'] = top ? [top] : [];
  root.data['ParentTree'] = writer.parentTree();
  root.data['ParentTreeNextKey'] = tree.placements.pages.length + tree.placements.links.length;
  root.data['IDTree'] = writer.identifierTree();
}

class TreeWriter {
  private readonly references = new Map<StructureNode, PdfReference>();
  private readonly kept = new Map<StructureNode, boolean>();
  private readonly links = new Map<StructureNode, PlacedLink[]>();
  private readonly identifiers: { readonly name: Uint8Array; readonly reference: PdfReference }[] = [];

  constructor(private readonly tree: Tree) {
    for (const link of tree.placements.links) this.links.set(link.node, [...this.linksOf(link.node), link]);
  }

  /** Writes a node and all below it; undefined when none of it was painted. */
  writeNode(node: StructureNode, parent: PdfReference): PdfReference | undefined {
    if (!this.isKept(node)) return undefined;
    const reference = this.tree.pdf.ref({ Type: 'StructElem', S: this.roleOf(node), P: parent });
    this.references.set(node, reference);
    Object.assign(reference.data, this.properties(node, reference), this.kids(node, reference));
    reference.end();
    return reference;
  }

  /** Leads from what is on the pages back to the elements: each page's sequences, then the link annotations. */
  parentTree(): PdfDictionary {
    const { placements } = this.tree;
    const ownerOf = ({ content }: Sequence) => this.referenceOf(placements.ownerOf(content));
    const ofPages = placements.pages.flatMap(({ sequences }, index) => [index, sequences.map(ownerOf)]);
    const ofLinks = placements.links.flatMap(({ key, node }) => [key, this.referenceOf(node)]);
    return { Nums: [...ofPages, ...ofLinks] };
  }

  identifierTree(): PdfDictionary | undefined {
    if (this.identifiers.length === 0) return undefined;
    const sorted = [...this.identifiers].sort((a, b) => Buffer.compare(a.name, b.name));
    return { Names: sorted.flatMap(({ name, reference }) => [name, reference]) };
  }

  private properties(node: StructureNode, reference: PdfReference): PdfDictionary {
    return {
      ID: this.identify(node, reference),
      Lang: node.language === undefined ? undefined : textString(node.language),
      Alt: node.alternative === undefined ? undefined : textString(node.alternative),
      E: node.expansion === undefined ? undefined : textString(node.expansion),
      A: attributesOf(node, this.tree.placements),
    };
  }

  /** Notes must have an identifier (ISO 14289-1 §7.9); cells have theirs for the `Headers` of others. */
  private identify(node: StructureNode, reference: PdfReference): Uint8Array | undefined {
    const id = node.id ?? (node.role === 'Note' ? `note-${this.identifiers.length + 1}` : undefined);
    if (id === undefined) return undefined;
    const name = Buffer.from(id, 'utf8');
    this.identifiers.push({ name, reference });
    return name;
  }

  /** Elements, marked-content sequences and annotations in logical order; those on `Pg` need not say their page. */
  private kids(node: StructureNode, reference: PdfReference): PdfDictionary {
    const links = this.linksOf(node);
    const page = this.firstPageOf(node);
    const pageEntry = (at: PlacedPage) => (at === page ? undefined : at.dictionary);
    const kidsOf = (child: StructureNode | Content): PdfValue[] => {
      if (child.kind === 'node') {
        const kid = this.writeNode(child, reference);
        return kid ? [kid] : [];
      }
      const sequences = this.tree.placements.sequencesOf(child);
      return sequences.map(({ page: at, mcid }) =>
        at === page ? mcid : { Type: 'MCR', Pg: at.dictionary, MCID: mcid },
      );
    };
    return {
      Pg: page?.dictionary,
      K: [
        ...node.children.flatMap(kidsOf),
        ...links.map((link) => ({ Type: 'OBJR', Obj: link.annotation, Pg: pageEntry(link.page) })),
      ],
    };
  }

  /** The page that the node's own content begins on. */
  private firstPageOf(node: StructureNode): PlacedPage | undefined {
    const contents = node.children.filter((child) => child.kind === 'content');
    const [first] = [
      ...contents.flatMap((content) => this.tree.placements.sequencesOf(content)),
      ...this.linksOf(node),
    ];
    return first?.page;
  }

  /** A link that leads nowhere has no annotation, so it is no link. */
  private roleOf(node: StructureNode): string {
    return node.role === 'Link' && this.linksOf(node).length === 0 ? 'Span' : node.role;
  }

  private linksOf(node: StructureNode): PlacedLink[] {
    return this.links.get(node) ?? [];
  }

  private isKept(node: StructureNode): boolean {
    let kept = this.kept.get(node);
    if (kept === undefined) {
      kept =
        KEPT_WHEN_EMPTY.has(node.role) ||
        this.linksOf(node).length > 0 ||
        node.children.some((child) => this.isPainted(child));
      this.kept.set(node, kept);
    }
    return kept;
  }

  private isPainted(child: StructureNode | Content): boolean {
    return child.kind === 'node' ? this.isKept(child) : this.tree.placements.sequencesOf(child).length > 0;
  }

  private referenceOf(node: StructureNode): PdfReference {
    const reference = this.references.get(node);
    if (!reference) throw new Error(`a ${node.role} was painted that is not in the structure tree`);
    return reference;
  }
}
