import type { Declaration } from './declarations.js';
import type { Origin } from './stylesheets.js';

/** Declarations that apply together. */
export interface DeclarationBlock {
  readonly declarations: readonly Declaration[];
  readonly origin: Origin;
}

/** Name of a longhand or custom property → the declaration that wins. */
export type Cascaded = ReadonlyMap<string, Declaration>;

/** The winning declarations of blocks that come from weakest to strongest (css-cascade-5 §6, without layers). */
export function cascade(blocks: readonly DeclarationBlock[]): Cascaded {
  const winners = new Map<string, Declaration>();
  const ownBlocks = blocks.filter((block) => block.origin === 'author');
  const agentBlocks = blocks.filter((block) => block.origin === 'user-agent');
  apply(agentBlocks, false, winners);
  const agentWinners = new Map(winners);
  apply(ownBlocks, false, winners);
  apply(ownBlocks, true, winners);
  revert(winners, agentWinners);
  apply(agentBlocks, true, winners);
  return winners;
}

function apply(blocks: readonly DeclarationBlock[], important: boolean, winners: Map<string, Declaration>): void {
  for (const { declarations } of blocks) {
    for (const declaration of declarations) {
      if (declaration.important === important) winners.set(declaration.name, declaration);
    }
  }
}

/** `revert` rolls an author's declaration back to the user agent's (css-cascade-5 §7.3.4). */
function revert(winners: Map<string, Declaration>, agentWinners: Cascaded): void {
  for (const [name, { declared }] of winners) {
    if (declared.kind !== 'keyword' || declared.keyword !== 'revert') continue;
    const agent = agentWinners.get(name);
    if (agent) winners.set(name, agent);
    else winners.delete(name);
  }
}
