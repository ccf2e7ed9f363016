import type { ChunkMemory } from './chunk-memory.js';
import { chunkEnd, chunkStart, isSpace } from './chunks.js';

/** The last `count` of what the chunks of a text hold, in order; chunks before those that hold them are not looked at. */
export function lastHeld<T>(text: string, count: number, held: ChunkMemory<readonly T[]>): readonly T[] {
  let found: readonly T[] = [];
  let end = text.length;
  while (found.length < count) {
    while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
    if (end === 0) break;
    let start = end - 1;
    while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start--;
    found = [...held(text, start, end), ...found];
    end = start;
  }
  return found.slice(-count);
}

/** The first `count` of what the chunks of a text hold. */
export function firstHeld<T>(text: string, count: number, held: ChunkMemory<readonly T[]>): readonly T[] {
  const found: T[] = [];
  for (let start = chunkStart(text, 0); start < text.length && found.length < count; ) {
    const end = chunkEnd(text, start);
    found.push(...held(text, start, end));
    start = chunkStart(text, end);
  }
  return found.slice(0, count);
}
