import type { ComputedStyle, CounterChange } from '../css/computed-style.js';

interface Counter {
  value: number;
  /** Depth of the element that made it. */
  readonly depth: number;
}

/** Counters and their scopes (css-lists-3 §4): walked in document order, entering and leaving each element. */
export class Counters {
  readonly #scopes = new Map<string, Counter[]>();
  #depth = 0;

  /** `style` is the element's; `implied` are changes that HTML makes to the list-item counter. */
  enter(style: ComputedStyle, implied: { reset?: number; increment?: number; set?: number } = {}): void {
    this.#depth++;
    for (const { name, value } of withImplied(style.counterReset, implied.reset)) this.#reset(name, value);
    for (const { name, value } of withImplied(style.counterIncrement, implied.increment))
      this.#current(name).value += value;
    for (const { name, value } of withImplied(style.counterSet, implied.set)) this.#current(name).value = value;
  }

  /** Counters made inside the element go out of scope; its own stay for its siblings. */
  leave(): void {
    for (const scope of this.#scopes.values()) {
      while (scope.length > 0 && scope.at(-1)!.depth > this.#depth) scope.pop();
    }
    this.#depth--;
  }

  /** Values of all counters of that name in scope, outermost first; at least one. */
  values(name: string): number[] {
    const scope = this.#scopes.get(name) ?? [];
    return scope.length > 0 ? scope.map((counter) => counter.value) : [0];
  }

  #reset(name: string, value: number): void {
    const scope = this.#scopes.get(name) ?? [];
    this.#scopes.set(name, scope);
    if (scope.at(-1)?.depth === this.#depth) scope.pop();
    scope.push({ value, depth: this.#depth });
  }

  #current(name: string): Counter {
    if (!this.#scopes.get(name)?.length) this.#reset(name, 0);
    return this.#scopes.get(name)!.at(-1)!;
  }
}

function withImplied(changes: readonly CounterChange[], implied: number | undefined): readonly CounterChange[] {
  const says = changes.some((change) => change.name === 'list-item');
  return implied === undefined || says ? changes : [{ name: 'list-item', value: implied }, ...changes];
}
