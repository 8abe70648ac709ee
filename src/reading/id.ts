/** Four hexadecimal digits of the parts (FNV-1a, folded), behind the letter of the kind: the same for the same finding. */
export function idOf(letter: string, parts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) hash = Math.imul(hash ^ part.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  }
  return `${letter}-${(((hash >>> 16) ^ hash) & 0xffff).toString(16).padStart(4, '0')}`;
}

/** The same finds, each under an id of its own: where two hashes meet, the later find's id is numbered. */
export function withUniqueIds<F extends { id: string }>(found: readonly F[]): F[] {
  const seen = new Map<string, number>();
  return found.map((one) => {
    const count = (seen.get(one.id) ?? 0) + 1;
    seen.set(one.id, count);
    return count === 1 ? one : { ...one, id: `${one.id}-${count}` };
  });
}
