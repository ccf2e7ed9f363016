/**
 * What is known of stretches of text, found by their letters where they stand: cutting each word of a long text out, only
 * to ask a `Map` for it, takes several times as long.
 */
export type ChunkMemory<T> = (text: string, start: number, end: number) => T;

/** Slots of the table for each chunk remembered: chains stay short. */
const SPARSE = 4;

/**
 * Remembers what `make` says of a chunk, for up to `most` chunks; then all are forgotten. An open-addressed hash table (FNV-1a
 * over code units, linear probing) that grows with what is remembered.
 */
export function chunkMemory<T>(make: (chunk: string) => T, most: number): ChunkMemory<T> {
  const chunks: string[] = [];
  const values: T[] = [];
  const hashes: number[] = [];
  /** Index of a chunk plus one, 0 for an empty slot. */
  let slots = new Int32Array(1024);
  const place = (hash: number, index: number): void => {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = index + 1;
  };
  const add = (chunk: string, hash: number): T => {
    if (chunks.length >= most) {
      chunks.length = 0;
      values.length = 0;
      hashes.length = 0;
      slots.fill(0);
    } else if ((chunks.length + 1) * SPARSE > slots.length) {
      slots = new Int32Array(slots.length * 2);
      hashes.forEach(place);
    }
    const value = make(chunk);
    place(hash, chunks.length);
    chunks.push(chunk);
    values.push(value);
    hashes.push(hash);
    return value;
  };
  return (text, start, end) => {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    for (let slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const index = (slots[slot] as number) - 1;
      if (index < 0) return add(text.slice(start, end), hash);
      if (hashes[index] === hash && stands(chunks[index] as string, text, start, end)) return values[index] as T;
    }
  };
}

function stands(chunk: string, text: string, start: number, end: number): boolean {
  if (chunk.length !== end - start) return false;
  for (let i = 0; i < chunk.length; i++) if (chunk.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
