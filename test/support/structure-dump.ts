import { Reference, Text } from './pdf-objects.js';
import type { Dictionary, PdfObject, PdfObjects } from './pdf-objects.js';

/** Keys of a structure element and of its attribute dictionaries that say something of their own. */
const SHOWN = ['Lang', 'Alt', 'E', 'ActualText', 'Scope', 'ColSpan', 'RowSpan', 'Headers', 'ListNumbering', 'ID'];

/**
 * The structure tree as an indented text; line ends read as spaces, outer spaces are left out. `texts` has what each
 * sequence says by pdf.js's identifier, `p7R_mc0`.
 */
export function dumpStructure(objects: PdfObjects, texts: ReadonlyMap<string, string>): string {
  const root = objects.dictionary(objects.dictionary(objects.trailer['Root'])['StructTreeRoot']);
  const lines = objects.list(root['K']).flatMap((kid) => dumpElement(objects.dictionary(kid), objects, texts));
  return lines.join('\n');
}

function dumpElement(element: Dictionary, objects: PdfObjects, texts: ReadonlyMap<string, string>): string[] {
  const kids = objects.list(element['K']).flatMap((kid): string[] => {
    if (typeof kid === 'number') return [sequenceText(element['Pg'], kid, texts)];
    const dictionary = objects.dictionary(kid);
    if (dictionary['Type'] === '/MCR') return [sequenceText(dictionary['Pg'], dictionary['MCID'], texts)];
    if (dictionary['Type'] === '/OBJR') return [`-> ${target(objects.dictionary(dictionary['Obj']), objects)}`];
    return dumpElement(dictionary, objects, texts);
  });
  return [show(element['S'] ?? null) + attributes(element, objects), ...kids.map((line) => `  ${line}`)];
}

function sequenceText(page: PdfObject | undefined, mcid: unknown, texts: ReadonlyMap<string, string>): string {
  const id = page instanceof Reference ? page.id : 'none';
  const text = texts.get(`p${id}R_mc${String(mcid)}`) ?? '';
  return JSON.stringify(text.replace(/\s+/g, ' ').trim());
}

function attributes(element: Dictionary, objects: PdfObjects): string {
  const all = [element, ...objects.list(element['A']).map((attribute) => objects.dictionary(attribute))];
  const shown = SHOWN.flatMap((key) =>
    all.flatMap((each) => (each[key] === undefined ? [] : `${key}=${show(each[key])}`)),
  );
  return shown.length === 0 ? '' : ` (${shown.join(', ')})`;
}

function show(value: PdfObject): string {
  if (Array.isArray(value)) return value.map(show).join(' ');
  if (value instanceof Text) return value.value;
  return typeof value === 'string' ? value.slice(1) : JSON.stringify(value);
}

function target(annotation: Dictionary, objects: PdfObjects): string {
  if (annotation['A'] !== undefined) return show(objects.dictionary(annotation['A'])['URI'] ?? null);
  const [page] = objects.list(annotation['Dest']);
  const catalog = objects.dictionary(objects.trailer['Root']);
  const kids = objects.list(objects.dictionary(catalog['Pages'])['Kids']);
  const index = kids.findIndex((kid) => kid instanceof Reference && page instanceof Reference && kid.id === page.id);
  return `page ${index + 1}`;
}
