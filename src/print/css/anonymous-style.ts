import type { ComputedStyle, Display } from './computed-style.js';
import { properties } from './properties/index.js';
import type { ComputeContext } from './properties/property.js';

const known = new WeakMap<ComputedStyle, Map<Display, ComputedStyle>>();

/** The style of an anonymous box: inherited properties from `parent`, all others initial (CSS 2.2 §9.2.1.1). */
export function anonymousStyle(parent: ComputedStyle, display: Display): ComputedStyle {
  const styles = known.get(parent) ?? new Map<Display, ComputedStyle>();
  known.set(parent, styles);
  let style = styles.get(display);
  if (!style) styles.set(display, (style = { ...inheritedOnly(parent), display }));
  return style;
}

function inheritedOnly(parent: ComputedStyle): ComputedStyle {
  const initial: Partial<Record<keyof ComputedStyle, ComputedStyle[keyof ComputedStyle]>> = {};
  const context: ComputeContext = {
    fontSize: parent.fontSize,
    rootFontSize: parent.fontSize,
    color: parent.color,
    parent,
    style: initial as Partial<ComputedStyle>,
    attributes: new Map(),
    language: '',
  };
  for (const property of properties) {
    if (!property.inherited) initial[property.key] = property.compute(property.initial, context);
  }
  return { ...parent, ...context.style };
}
