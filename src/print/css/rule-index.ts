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
    add(drawer, key.name, rule);
  }

  match(element: HtmlElement): MatchedRules {
    const matched = new Map<PseudoElement | null, StyleRule[]>();
    for (const rules of this.#drawersOf(element)) {
      for (const rule of rules) if (rule.selector.matches(element)) add(matched, rule.selector.pseudoElement, rule);
    }
    for (const rules of matched.values()) rules.sort(byPrecedence);
    return matched;
  }

  #drawersOf({ tag, classes, attributes }: HtmlElement): (readonly StyleRule[])[] {
    const byClass = [...new Set(classes)].map((name) => this.#byClass.get(name));
    const byId = this.#byId.get(attributes.get('id') ?? '');
    return [this.#others, this.#byTag.get(tag), ...byClass, byId].flatMap((rules) => (rules ? [rules] : []));
  }
}

function add<Key>(lists: Map<Key, StyleRule[]>, key: Key, rule: StyleRule): void {
  const list = lists.get(key);
  if (list) list.push(rule);
  else lists.set(key, [rule]);
}

/** Author rules beat the user agent's, then specificity decides, then order (css-cascade-5 §6.1). */
function byPrecedence(a: StyleRule, b: StyleRule): number {
  const origin = Number(a.origin === 'author') - Number(b.origin === 'author');
  return origin || a.selector.specificity - b.selector.specificity || a.order - b.order;
}
