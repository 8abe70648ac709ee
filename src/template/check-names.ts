import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { excerpt } from '../diagnostics/excerpt.js';
import { nearest } from '../diagnostics/nearest.js';
import { sectionKinds } from '../spec/schema.js';
import { helpers } from './helpers/helpers.js';
import { slug } from './helpers/words.js';
import type { Program } from './parse-template.js';
import { elementType, lookUp, namesAt, root } from './scope.js';
import type { Scope, Shapes } from './scope.js';
import type { TemplateFile } from './template.js';

type Node = hbs.AST.Node;
type Path = hbs.AST.PathExpression;
type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

export interface ParsedFile extends TemplateFile {
  program: Program;
}

interface Check {
  page: ParsedFile;
  partials: ReadonlyMap<string, ParsedFile>;
  shapes: Shapes;
}

/** The types of Handlebars promise these; its parser leaves them out where there are none. */
const pairsOf = ({ hash }: { hash?: hbs.AST.Hash }): hbs.AST.HashPair[] => hash?.pairs ?? [];

const blocks = ['if', 'unless', 'each', 'with'];

/**
 * Finds every name that does not exist where it stands, in all branches, before anything is rendered. Follows `each`,
 * `with` and partials to know what `this` is; a partial chosen by an expression may be that of any section.
 */
export function checkNames({ page, partials, shapes }: Check): Diagnostic[] {
  const checker = new NameChecker(partials, shapes);
  checker.check(page, root);
  return checker.diagnostics;
}

class NameChecker {
  readonly diagnostics: Diagnostic[] = [];
  readonly #seen = new Set<string>();
  #file: ParsedFile | null = null;

  constructor(
    readonly partials: ReadonlyMap<string, ParsedFile>,
    readonly shapes: Shapes,
  ) {}

  /** Checks a file with `this` as the scope says; once for each kind of scope. */
  check(file: ParsedFile, scope: Scope): void {
    const key = JSON.stringify([file.file, scope.type, [...scope.names]]);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const caller = this.#file;
    this.#file = file;
    this.#program(file.program, scope);
    this.#file = caller;
  }

  #program(program: Program | undefined, scope: Scope): void {
    for (const statement of program?.body ?? []) this.#statement(statement, scope);
  }

  #statement(node: Node, scope: Scope): void {
    if (node.type === 'MustacheStatement') this.#expression(node as hbs.AST.MustacheStatement, scope);
    if (node.type === 'BlockStatement') this.#block(node as hbs.AST.BlockStatement, scope);
    if (node.type === 'PartialStatement') this.#partial(node as hbs.AST.PartialStatement, scope);
  }

  #block(block: hbs.AST.BlockStatement, scope: Scope): void {
    const name = block.path.original;
    if (!blocks.includes(name)) this.#unknown(block.path, `Unknown block "${name}".`, blocks);
    const [subject] = block.params.map((param) => this.#value(param, scope));
    const inner = this.#innerScope(block, subject ?? null, scope);
    this.#program(block.program, inner);
    this.#program(block.inverse, scope);
  }

  /** What `this` and the names between bars are inside the block. */
  #innerScope(block: hbs.AST.BlockStatement, subject: string | null, scope: Scope): Scope {
    const name = block.path.original;
    if (name !== 'each' && name !== 'with') return scope;
    const type = name === 'each' ? elementType(subject) : subject;
    const [item, index] = (block.program.blockParams as string[] | undefined) ?? [];
    const names = new Map(scope.names);
    if (item !== undefined) names.set(item, type);
    if (index !== undefined) names.set(index, 'number');
    return { type, names, outer: scope };
  }

  #partial(partial: hbs.AST.PartialStatement, scope: Scope): void {
    const types = partial.params.map((param) => this.#value(param, scope));
    const type = types.length > 0 ? (types[0] ?? null) : scope.type;
    const names = new Map(pairsOf(partial).map(({ key, value }) => [key, this.#value(value, scope)] as const));
    const chosen = partial.name.type === 'SubExpression';
    if (chosen) this.#value(partial.name, scope);
    for (const name of chosen ? sectionKinds.map(slug) : [(partial.name as Path).original]) {
      const file = this.partials.get(name);
      if (file !== undefined) this.check(file, { type, names, outer: null });
      else
        this.#unknown(
          partial.name,
          `Unknown partial "${name}".`,
          [...this.partials.keys()],
          'template-unknown-partial',
        );
    }
  }

  /** `{{name}}`, `{{name arguments}}` or `(name arguments)`: a helper or a value. Gives its type, null when unknown. */
  #expression(call: Call, scope: Scope): string | null {
    if (call.path.type !== 'PathExpression') return 'text';
    const path = call.path as Path;
    const types = call.params.map((param) => this.#value(param, scope));
    for (const { value } of pairsOf(call)) this.#value(value, scope);
    const helper = Object.hasOwn(helpers, path.original) ? helpers[path.original] : undefined;
    if (helper !== undefined) return helper.gives === 'rows' ? `${types[0] ?? ''}[]` : helper.gives;
    if (types.length === 0) return this.#value(path, scope);
    this.#unknown(path, `Unknown helper "${path.original}".`, Object.keys(helpers));
    return null;
  }

  #value(node: Node, scope: Scope): string | null {
    if (node.type === 'SubExpression') return this.#expression(node as hbs.AST.SubExpression, scope);
    if (node.type !== 'PathExpression') return node.type === 'NumberLiteral' ? 'number' : 'text';
    const path = node as Path;
    const found = lookUp(path, scope, this.shapes);
    if ('missing' in found) {
      this.#unknown(path, `Unknown name "${found.missing}".`, namesAt(found.type, found.names, this.shapes));
      return null;
    }
    return found.type;
  }

  #unknown(
    node: Node,
    message: string,
    allowed: readonly string[],
    code: Diagnostic['code'] = 'template-unknown-name',
  ) {
    const { file, source } = this.#file!;
    const { line, column } = { line: node.loc.start.line, column: node.loc.start.column + 1 };
    const guess = nearest(/"(?<name>.*)"/u.exec(message)?.groups?.name ?? '', allowed);
    const hint = `${guess === null ? '' : `Did you mean "${guess}"? `}Names here: ${allowed.join(', ')}.`;
    const endColumn = node.loc.end.line === line ? node.loc.end.column + 1 : column + 1;
    const place = { file, line, column, excerpt: excerpt({ source, line, column, endColumn }) };
    this.diagnostics.push({ code, severity: 'error', message, hint, ...place });
  }
}
