import type { Cascaded } from './cascade.js';
import { black } from './color.js';
import type { ComputedStyle, Display } from './computed-style.js';
import { customProperties, substitute, type CustomProperties } from './custom-properties.js';
import { expand, type Declaration, type Declared } from './declarations.js';
import type { Findings } from './findings.js';
import { properties } from './properties/index.js';
import type { ComputeContext, Property } from './properties/property.js';
import { parseValue, type Value } from './value.js';

/** What an element hands down to its children. */
export interface StyleState {
  readonly style: ComputedStyle;
  readonly custom: CustomProperties;
  /** Values that children inherit as declared, by property. */
  readonly declared: ReadonlyMap<string, Value>;
}

/** Facts about an element that values may depend on. */
export interface StyledSubject {
  readonly parent: StyleState | null;
  readonly root: StyleState | null;
  readonly attributes: ReadonlyMap<string, string>;
  /** BCP 47, of the text around the element. */
  readonly language: string;
}

const initialFontSize = 16;

/** Computes styles from cascaded declarations. Equal styles become one object, and so do equal states. */
export class StyleComputer {
  readonly #styles = new Map<string, ComputedStyle>();
  readonly #states = new Map<ComputedStyle, StyleState[]>();

  constructor(private readonly findings: Findings) {}

  compute(cascaded: Cascaded, subject: StyledSubject): StyleState {
    const { parent, root } = subject;
    const custom = customProperties(cascaded, parent?.custom ?? new Map<string, string>());
    const declared = new Map<string, Value>();
    const style: Partial<Record<keyof ComputedStyle, ComputedStyle[keyof ComputedStyle]>> = {};
    const context: ComputeContext & { fontSize: number } = {
      fontSize: parent?.style.fontSize ?? initialFontSize,
      rootFontSize: root?.style.fontSize ?? initialFontSize,
      color: parent?.style.color ?? black,
      parent: parent?.style ?? null,
      style: style as Partial<ComputedStyle>,
      attributes: subject.attributes,
      language: subject.language,
    };
    for (const property of properties) {
      const value = this.#specified(property, cascaded.get(property.name), { parent, custom });
      if (value === 'inherit') {
        if (parent) style[property.key] = parent.style[property.key];
        continue;
      }
      style[property.key] = property.compute(value, context);
      if (property.inheritsAsDeclared(value)) declared.set(property.name, value);
      if (property.key === 'fontSize' || property.key === 'color')
        Object.assign(context, { [property.key]: style[property.key] });
    }
    return this.#intern({ style: this.#share(blockify(style as ComputedStyle, root === null)), custom, declared });
  }

  /** The value to compute, or `inherit` when the parent's computed value is to be taken (css-cascade-5 §7). */
  #specified(
    property: Property,
    declaration: Declaration | undefined,
    { parent, custom }: Pick<StyleState, 'custom'> & Pick<StyledSubject, 'parent'>,
  ): Value | 'inherit' {
    const declared = declaration && this.#resolve(property, declaration, custom);
    if (declared?.kind === 'value') return declared.value;
    const keyword = declared?.kind === 'keyword' ? declared.keyword : 'unset';
    const inherits = keyword === 'inherit' || (keyword !== 'initial' && property.inherited);
    if (!inherits || !parent) return property.initial;
    return parent.declared.get(property.name) ?? 'inherit';
  }

  /** Replaces var(). A value that is then wrong counts as `unset`, with a warning (css-variables-1 §3.1). */
  #resolve(property: Property, { declared, location }: Declaration, custom: CustomProperties): Declared {
    if (declared.kind !== 'unresolved') return declared;
    const text = substitute(declared.text, custom);
    const result = text === null ? undefined : expand(declared.property, parseValue(text));
    const value = result instanceof Map ? result.get(property.name) : undefined;
    if (value) return value;
    const problem = result instanceof Map || !result ? missingVariable(declared.text) : result;
    this.findings.add({ code: 'css-value', ...problem, location });
    return { kind: 'keyword', keyword: 'unset' };
  }

  #share(style: ComputedStyle): ComputedStyle {
    const key = JSON.stringify(style);
    const known = this.#styles.get(key);
    if (known) return known;
    this.#styles.set(key, style);
    return style;
  }

  #intern(state: StyleState): StyleState {
    const alike = this.#states.get(state.style) ?? [];
    this.#states.set(state.style, alike);
    const known = alike.find((one) => one.custom === state.custom && sameDeclared(one.declared, state.declared));
    if (known) return known;
    alike.push(state);
    return state;
  }
}

function sameDeclared(a: StyleState['declared'], b: StyleState['declared']): boolean {
  return a.size === b.size && [...a].every(([name, value]) => b.get(name) === value);
}

const missingVariable = (text: string): { message: string; hint: string } => ({
  message: `A custom property in ${text} has no value.`,
  hint: 'Declare it on :root, or give var() a fallback after a comma.',
});

/** Floats and the root are block-level (css-display-3 §2.7). */
function blockify(style: ComputedStyle, isRoot: boolean): ComputedStyle {
  if (style.float === 'none' && !isRoot) return style;
  return { ...style, display: blockDisplay(style.display) };
}

function blockDisplay(display: Display): Display {
  if (display === 'none' || display === 'list-item' || display === 'flow-root') return display;
  return display === 'table' || display === 'inline-table' ? 'table' : 'block';
}
