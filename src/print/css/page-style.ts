import { cascade, type Cascaded, type DeclarationBlock } from './cascade.js';
import type { StyleComputer, StyleState } from './compute.js';
import type { LengthPercentage } from './computed-style.js';
import { usedLength } from './length.js';
import { marginBoxNames, pageRuleMatches, pageSpecificity, type PageRule } from './page-rule.js';
import { pageSize } from './page-size.js';
import type { MarginBoxName, MarginBoxStyle, PageContext, PageStyle } from './styled-document.js';

interface PageStyleSources {
  readonly rules: readonly PageRule[];
  readonly computer: StyleComputer;
  /** Pages inherit from the root element (css-page-3 §5). */
  readonly rootState: StyleState;
  readonly language: string;
}

/** The style of each kind of page, computed once. */
export function pageStyles(sources: PageStyleSources): (context: PageContext) => PageStyle {
  const known = new Map<string, PageStyle>();
  return (context) => {
    const key = [context.name, context.first, context.blank, context.left].join(' ');
    let style = known.get(key);
    if (!style) known.set(key, (style = computePageStyle(context, sources)));
    return style;
  };
}

function computePageStyle(context: PageContext, { rules, computer, rootState, language }: PageStyleSources): PageStyle {
  const matched = rules.filter((rule) => pageRuleMatches(rule, context)).sort(byPrecedence);
  const cascaded = cascade(matched);
  const noAttributes = new Map<string, string>();
  const subject = { root: rootState, attributes: noAttributes, language };
  const state = computer.compute(cascaded, { ...subject, parent: rootState });
  const { style } = state;
  const [width, height] = sizeOf(cascaded, { fontSize: style.fontSize, rootFontSize: rootState.style.fontSize });
  const marginBoxes = new Map<MarginBoxName, MarginBoxStyle>();
  for (const name of marginBoxNames) {
    const blocks = matched.map((rule) => blockOf(rule, name));
    const box = computer.compute(cascade(blocks), { ...subject, parent: state }).style;
    if (Array.isArray(box.content)) marginBoxes.set(name, { style: box, content: box.content });
  }
  const margin = {
    top: usedMargin(style.marginTop, height),
    right: usedMargin(style.marginRight, width),
    bottom: usedMargin(style.marginBottom, height),
    left: usedMargin(style.marginLeft, width),
  };
  return { width, height, margin, style, marginBoxes };
}

/** `sort` keeps the order of appearance among equals. */
function byPrecedence(a: PageRule, b: PageRule): number {
  return Number(a.origin === 'author') - Number(b.origin === 'author') || pageSpecificity(a) - pageSpecificity(b);
}

function blockOf(rule: PageRule, name: MarginBoxName): DeclarationBlock {
  return { declarations: rule.marginBoxes.get(name) ?? [], origin: rule.origin };
}

function sizeOf(cascaded: Cascaded, context: { fontSize: number; rootFontSize: number }): readonly [number, number] {
  const declared = cascaded.get('size')?.declared;
  return pageSize(declared?.kind === 'value' ? declared.value : [], context);
}

function usedMargin(margin: LengthPercentage | 'auto', base: number): number {
  return margin === 'auto' ? 0 : usedLength(margin, base);
}
