import { cascade, type DeclarationBlock } from './cascade.js';
import type { StyleComputer, StyledSubject, StyleState } from './compute.js';
import type { ComputedStyle } from './computed-style.js';
import { readDeclarationText } from './declarations.js';
import type { Findings } from './findings.js';
import type { HtmlElement, HtmlNode } from './html.js';
import { presentationalHints } from './presentational-hints.js';
import { RuleIndex, type MatchedRules } from './rule-index.js';
import type { StyleRule } from './rules.js';
import type { PseudoElement } from './selectors.js';
import type { StyledElement, StyledNode } from './styled-document.js';

interface StyledTreeSources {
  readonly root: HtmlElement;
  readonly rules: readonly StyleRule[];
  readonly computer: StyleComputer;
  readonly language: string;
  readonly findings: Findings;
}

/** The styled page, and the root's style for `@page` to inherit from. */
export interface StyledTree {
  readonly root: StyledElement;
  readonly rootState: StyleState;
}

/** Styles each element. Elements with the same rules under the same parent style share their style unseen. */
export function buildStyledTree({ root, rules, computer, language, findings }: StyledTreeSources): StyledTree {
  const builder = new TreeBuilder(new RuleIndex(rules), computer, findings);
  const styled = builder.element(root, { parent: null, root: null, language });
  return { root: styled.element, rootState: styled.state };
}

/** What an element takes from those around it. */
type Surroundings = Pick<StyledSubject, 'parent' | 'root' | 'language'>;

class TreeBuilder {
  readonly #cache = new Map<StyleState | null, Map<string, StyleState>>();

  constructor(
    private readonly index: RuleIndex,
    private readonly computer: StyleComputer,
    private readonly findings: Findings,
  ) {}

  element(source: HtmlElement, around: Surroundings): { element: StyledElement; state: StyleState } {
    const matched = this.index.match(source);
    const subject: StyledSubject = { ...around, attributes: source.attributes };
    const state = this.#state({ source, subject, rules: matched.get(null) ?? [] });
    const language = source.attributes.get('lang') ?? around.language;
    const inside: Surroundings = { parent: state, root: around.root ?? state, language };
    // quotation marks follow the language around the quotation, so pseudo-elements keep to it
    const beside: Surroundings = { ...inside, language: around.language };
    const pseudo = (name: PseudoElement): ComputedStyle | null => this.#pseudo(name, { source, matched, beside });
    const element: StyledElement = {
      kind: 'element',
      tag: source.tag,
      attributes: source.attributes,
      language,
      style: state.style,
      before: generates(pseudo('before')),
      after: generates(pseudo('after')),
      marker: state.style.display === 'list-item' ? pseudo('marker') : null,
      children: state.style.display === 'none' ? [] : source.children.map((child) => this.#child(child, inside)),
      location: source.location,
    };
    return { element, state };
  }

  #child(node: HtmlNode, around: Surroundings): StyledNode {
    return node.kind === 'text' ? { kind: 'text', text: node.text } : this.element(node, around).element;
  }

  #pseudo(
    name: PseudoElement,
    { source, matched, beside }: { source: HtmlElement; matched: MatchedRules; beside: Surroundings },
  ): ComputedStyle | null {
    const rules = matched.get(name);
    if (!rules) return null;
    const subject: StyledSubject = { ...beside, attributes: source.attributes };
    return this.#state({ source: null, subject, rules }).style;
  }

  /** `source` is null for pseudo-elements: they have no attributes that style them. */
  #state({
    source,
    subject,
    rules,
  }: {
    source: HtmlElement | null;
    subject: StyledSubject;
    rules: readonly StyleRule[];
  }): StyleState {
    const inline = source?.attributes.get('style') ?? '';
    const hints = source ? presentationalHints(source) : '';
    const attributes =
      rules.some((rule) => rule.usesAttributes) || inline.includes('attr(') ? [...subject.attributes] : [];
    const key = [rules.map((rule) => rule.order).join(' '), inline, hints, subject.language, ...attributes.flat()].join(
      '\n',
    );
    const siblings = this.#cache.get(subject.parent) ?? new Map<string, StyleState>();
    this.#cache.set(subject.parent, siblings);
    let state = siblings.get(key);
    if (!state) {
      const blocks = [...this.#agentBlocks(rules, hints), ...this.#authorBlocks(rules, inline, source)];
      siblings.set(key, (state = this.computer.compute(cascade(blocks), subject)));
    }
    return state;
  }

  #agentBlocks(rules: readonly StyleRule[], hints: string): DeclarationBlock[] {
    const own = rules.filter((rule) => rule.origin === 'user-agent');
    if (hints === '') return own;
    const declarations = readDeclarationText({ css: hints, location: null, findings: this.findings });
    return [...own, { declarations, origin: 'user-agent' }];
  }

  #authorBlocks(rules: readonly StyleRule[], inline: string, source: HtmlElement | null): DeclarationBlock[] {
    const own = rules.filter((rule) => rule.origin === 'author');
    if (inline === '') return own;
    const location = source?.styleLocation ?? null;
    return [
      ...own,
      { declarations: readDeclarationText({ css: inline, location, findings: this.findings }), origin: 'author' },
    ];
  }
}

/** `::before` and `::after` exist only with content. */
function generates(style: ComputedStyle | null): ComputedStyle | null {
  return style && style.content !== 'normal' && style.content !== 'none' && style.display !== 'none' ? style : null;
}
