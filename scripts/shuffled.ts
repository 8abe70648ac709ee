/** 0 up to a length in an order that only the seed decides (Fisher and Yates; MINSTD for chance). */
export function shuffled(length: number, seed: number): number[] {
  const order = [...Array(length).keys()];
  let state = seed * 7919 + 1;
  for (let i = length - 1; i > 0; i--) {
    state = (state * 48271) % 2147483647;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
