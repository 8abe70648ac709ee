import type { CssNode } from '@eslint/css-tree/dist/csstree.esm';
import { expand } from './declarations.js';

/**
 * Whether a media query list holds for print; an empty one always does. Paper has no window: a query with features
 * (width, colour, …) does not hold, whatever they ask.
 */
export function mediaHolds(list: string): boolean {
  return list.trim() === '' || list.split(',').some(queryHolds);
}

function queryHolds(query: string): boolean {
  const [, modifier, type] = /^(?:(only|not)\s+)?([a-z-]+)$/u.exec(query.trim().toLowerCase()) ?? [];
  if (type === undefined) return false;
  return ['print', 'all'].includes(type) !== (modifier === 'not');
}

/** Whether an `@supports` condition holds (css-conditional-3 §6). Functions such as selector() do not. */
export function supportsHolds(condition: readonly CssNode[]): boolean {
  const words = condition.map((node) => (node.type === 'Identifier' ? node.name.toLowerCase() : ''));
  const operands = condition.filter((node) => node.type !== 'Identifier').map(operandHolds);
  if (words[0] === 'not') return operands[0] === false;
  return words.includes('or') ? operands.some(Boolean) : operands.length > 0 && operands.every(Boolean);
}

function operandHolds(node: CssNode): boolean {
  if (node.type === 'Condition') return supportsHolds(node.children.toArray());
  if (node.type !== 'SupportsDeclaration' || node.declaration.type !== 'Declaration') return false;
  const { property, value } = node.declaration;
  if (property.startsWith('--')) return true;
  return value.type === 'Value' && expand(property.toLowerCase(), value.children.toArray()) instanceof Map;
}
