import { Reference, Text } from './pdf-objects.js';
import type { Dictionary, PdfObject, PdfObjects } from './pdf-objects.js';

/**
 * Where the structure tree and the pages contradict each other, as sentences; empty when all is well. It looks at what
 * each refers to in the other: marked-content identifiers, parent tree, link annotations and their descriptions,
 * identifiers of cells and notes.
 *
 *     expect(structureProblems(readObjects(pdf))).toEqual([]);
 */
export function structureProblems(objects: PdfObjects): string[] {
  const catalog = objects.dictionary(objects.trailer['Root']);
  const root = objects.dictionary(catalog['StructTreeRoot']);
  const pages = objects.list(objects.dictionary(catalog['Pages'])['Kids']) as Reference[];
  const elements = collectElements(root, objects);
  const parents = parentTree(root, objects);
  return [
    ...pages.flatMap((page, i) => pageProblems({ page, number: i + 1, elements, parents, objects })),
    ...elements.flatMap((element) => identifierProblems(element, identifiers(root, objects), objects)),
    ...elements.flatMap(({ reference, parent, dictionary }) =>
      isSame(dictionary['P'], parent) ? [] : [`element ${reference.id} names another parent than the one it is in`],
    ),
  ];
}

interface Element {
  readonly reference: Reference;
  readonly parent: PdfObject | undefined;
  readonly dictionary: Dictionary;
}

function collectElements(root: Dictionary, objects: PdfObjects): Element[] {
  const below = (kids: PdfObject | undefined, parent: PdfObject | undefined): Element[] =>
    objects.list(kids).flatMap((kid): Element[] => {
      if (!(kid instanceof Reference)) return [];
      const dictionary = objects.dictionary(kid);
      return [{ reference: kid, parent, dictionary }, ...below(dictionary['K'], kid)];
    });
  return below(root['K'], objects.dictionary(objects.trailer['Root'])['StructTreeRoot']);
}

/** Element or list of elements by key. */
function parentTree(root: Dictionary, objects: PdfObjects): Map<number, PdfObject> {
  const numbers = objects.list(objects.dictionary(root['ParentTree'])['Nums']);
  const tree = new Map<number, PdfObject>();
  for (let i = 0; i < numbers.length; i += 2) tree.set(numbers[i] as number, numbers[i + 1]!);
  return tree;
}

function identifiers(root: Dictionary, objects: PdfObjects): Set<string> {
  const names = root['IDTree'] === undefined ? [] : objects.list(objects.dictionary(root['IDTree'])['Names']);
  return new Set(names.filter((name) => name instanceof Text).map(({ value }) => value));
}

function identifierProblems({ dictionary }: Element, known: Set<string>, objects: PdfObjects): string[] {
  const used = [
    dictionary['ID'],
    ...objects.list(dictionary['A']).flatMap((attribute) => objects.list(objects.dictionary(attribute)['Headers'])),
  ];
  return used.flatMap((id) =>
    id instanceof Text && !known.has(id.value) ? [`identifier ${id.value} is not in the tree`] : [],
  );
}

interface PageCheck {
  readonly page: Reference;
  readonly number: number;
  readonly elements: readonly Element[];
  readonly parents: ReadonlyMap<number, PdfObject>;
  readonly objects: PdfObjects;
}

function pageProblems(check: PageCheck): string[] {
  const { page, number, elements, parents, objects } = check;
  const dictionary = objects.dictionary(page);
  const painted = [
    ...objects
      .stream(dictionary['Contents'])
      .toString('latin1')
      .matchAll(/\/MCID (\d+)/g),
  ].map((m) => Number(m[1]));
  const owners = objects.list(parents.get(dictionary['StructParents'] as number));
  const referring = elements.flatMap((element) => mcidsOn(page, element, objects).map((mcid) => ({ mcid, element })));
  return [
    ...painted.flatMap((mcid, i) => (mcid === i ? [] : [`page ${number} paints sequence ${mcid} as its ${i}th`])),
    ...(owners.length === painted.length
      ? []
      : [`page ${number} paints ${painted.length} sequences, ${owners.length} are known`]),
    ...painted.flatMap((mcid) => {
      const found = referring.filter((each) => each.mcid === mcid);
      if (found.length !== 1) return [`sequence ${mcid} of page ${number} is in ${found.length} elements`];
      return isSame(owners[mcid], found[0]!.element.reference)
        ? []
        : [`sequence ${mcid} of page ${number} has another parent`];
    }),
    ...objects.list(dictionary['Annots']).flatMap((annotation) => annotationProblems(annotation as Reference, check)),
  ];
}

function mcidsOn(page: Reference, { dictionary }: Element, objects: PdfObjects): number[] {
  return objects.list(dictionary['K']).flatMap((kid) => {
    if (typeof kid === 'number') return isSame(dictionary['Pg'], page) ? [kid] : [];
    if (kid instanceof Reference) return [];
    const { Type, Pg, MCID } = objects.dictionary(kid);
    return Type === '/MCR' && isSame(Pg ?? dictionary['Pg'], page) ? [MCID as number] : [];
  });
}

function annotationProblems(annotation: Reference, { page, number, elements, parents, objects }: PageCheck): string[] {
  const { Contents, StructParent } = objects.dictionary(annotation);
  const holders = elements.filter(({ dictionary }) =>
    objects.list(dictionary['K']).some((kid) => {
      if (typeof kid === 'number' || kid instanceof Reference) return false;
      const { Type, Obj, Pg } = objects.dictionary(kid);
      return Type === '/OBJR' && isSame(Obj, annotation) && isSame(Pg ?? dictionary['Pg'], page);
    }),
  );
  const parent = parents.get(StructParent as number);
  const owner = holders[0];
  return [
    ...(Contents instanceof Text && Contents.value !== ''
      ? []
      : [`annotation ${annotation.id} on page ${number} has no description`]),
    ...(holders.length === 1 ? [] : [`annotation ${annotation.id} on page ${number} is in ${holders.length} elements`]),
    ...(owner && owner.dictionary['S'] !== '/Link' ? [`annotation ${annotation.id} is not in a Link`] : []),
    ...(isSame(parent, owner?.reference) ? [] : [`annotation ${annotation.id} has another parent in the parent tree`]),
  ];
}

function isSame(a: PdfObject | undefined, b: PdfObject | undefined): boolean {
  return a instanceof Reference && b instanceof Reference && a.id === b.id;
}
