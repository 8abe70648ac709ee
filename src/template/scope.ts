import type { Shape, Variable } from './variables.js';

/** What names mean at one place of a template. */
export interface Scope {
  /** Type of `this`; null when it is not known. */
  type: string | null;
  /** Names between bars and arguments of the partial, with their types. */
  names: ReadonlyMap<string, string | null>;
  /** What `../` leads to. */
  outer: Scope | null;
}

export type Shapes = Readonly<Record<string, Shape>>;

export const root: Scope = { type: 'Brief', names: new Map(), outer: null };

/** What Handlebars itself knows inside `each`. */
const loopNames: Readonly<Record<string, string>> = { index: 'number', key: 'text', first: 'truth', last: 'truth' };

export type Found = { type: string | null } | { missing: string; type: string | null; names: Scope['names'] };

/** The type a path leads to, or the first of its names that does not exist and where it was looked for. */
export function lookUp(path: hbs.AST.PathExpression, scope: Scope, shapes: Shapes): Found {
  const none: Scope['names'] = new Map();
  const [first, ...rest] = path.parts;
  if (path.data) {
    if (first === 'root') return walk('Brief', rest, shapes);
    const type = Object.hasOwn(loopNames, first ?? '') ? loopNames[first ?? ''] : undefined;
    return type === undefined
      ? { missing: path.original, type: null, names: new Map([['@root', null], ...loopWords]) }
      : { type };
  }
  const at = outerScope(scope, path.depth);
  const named = path.depth === 0 && first !== undefined && !path.original.startsWith('this') && at.names.has(first);
  if (named) return walk(at.names.get(first)!, rest, shapes);
  const found = walk(at.type, path.parts, shapes);
  return 'missing' in found && found.missing === first ? { ...found, names: at.names } : { names: none, ...found };
}

const loopWords = Object.keys(loopNames).map((name) => [`@${name}`, null] as const);

/** The names that exist on a type, for messages. */
export const namesAt = (type: string | null, names: Scope['names'], shapes: Shapes): string[] => [
  ...names.keys(),
  ...Object.keys(shapes[type ?? ''] ?? {}),
];

export const elementType = (type: string | null): string | null =>
  type?.endsWith('[]') === true ? type.slice(0, -2) : null;

function walk(type: string | null, parts: readonly string[], shapes: Shapes): Found {
  let at = type;
  for (const part of parts) {
    if (at === null) return { type: null };
    const field = fieldOf(shapes, at, part);
    if (field === undefined) return { missing: part, type: at, names: new Map() };
    at = field.type;
  }
  return { type: at };
}

/** Only what the tables list: "constructor" is no field. */
const fieldOf = (shapes: Shapes, type: string, name: string): Variable | undefined =>
  Object.hasOwn(shapes, type) && Object.hasOwn(shapes[type]!, name) ? shapes[type]![name] : undefined;

const outerScope = (scope: Scope, depth: number): Scope =>
  depth === 0 || scope.outer === null ? scope : outerScope(scope.outer, depth - 1);
