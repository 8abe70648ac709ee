/** The index of the last one, in a list ordered by tokens, that starts before a token; -1 when none does. */
export function lastBefore(list: readonly { token: number }[], token: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.token < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
