import type { HtmlElement } from './html.js';
import type { StyleRule } from './rules.js';
import type { PseudoElement } from './selectors.js';

/** The rules that match an element, for its own box and for each pseudo-element; from weakest to strongest. */
export type MatchedRules = ReadonlyMap<PseudoElement | null, readonly StyleRule[]>;

/** Finds the rules of an element without trying all: rules are filed under the id, class or type they ask for. */
export class RuleIndex {
  readonly #byId = new Map<string, StyleRule[]>();
  readonly #byClass = new Map<string, StyleRule[]>();
  readonly #byTag = new Map<string, StyleRule[]>();
  readonly #others: StyleRule[] = [];

  constructor(rules: readonly StyleRule[]) {
    for (const rule of rules) this.#file(rule);
  }

  #file(rule: StyleRule): void {
    const { key } = rule.selector;
    if (key.kind === 'any') {
      this.#others.push(rule);
      return;
    }
    const drawer = { id: this.#byId, class: this.#byClass, tag: this.#byTag }[key.kind];
    const filed = drawer.get(key.name);
    if (filed) filed.push(rule);
    else drawer.set(key.name, [rule]);
  }

  match(element: HtmlElement): MatchedRules {
    const matched = new Map<PseudoElement | null, StyleRule[]>();
    for (const rule of this.#candidates(element)) {
      if (!rule.selector.matches(element)) continue;
      const { pseudoElement } = rule.selector;
      const rules = matched.get(pseudoElement);
      if (rules) rules.push(rule);
      else matched.set(pseudoElement, [rule]);
    }
    for (const rules of matched.values()) rules.sort(byPrecedence);
    return matched;
  }

  #candidates({ tag, classes, attributes }: HtmlElement): StyleRule[] {
    return [
      ...this.#others,
      ...(this.#byTag.get(tag) ?? []),
      ...[...new Set(classes)].flatMap((name) => this.#byClass.get(name) ?? []),
      ...(this.#byId.get(attributes.get('id') ?? '') ?? []),
    ];
  }
}

/** Author rules beat the user agent's, then specificity decides, then order (css-cascade-5 §6.1). */
function byPrecedence(a: StyleRule, b: StyleRule): number {
  const origin = Number(a.origin === 'author') - Number(b.origin === 'author');
  return origin || a.selector.specificity - b.selector.specificity || a.order - b.order;
}
