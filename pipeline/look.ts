import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isArchive } from '../extractors/archive/index.js';
import { sniff } from '../extractors/sniff/index.js';
import type { FoundFile } from './discover.js';

/** What is known of a file before it is read: that it holds other files, or which bytes it has. */
export type Look = { readonly kind: 'archive' } | { readonly kind: 'file'; readonly sha256: string };

/** Zipped files up to this many bytes are held in memory while one looks at them; a larger one takes two readings. */
const HELD = 16 * 1024 * 1024;
/** Enough of a file to tell an e-mail from other text. */
const HEAD = 64 * 1024;

/**
 * Looks at a file, reading it once. Whether a zipped file is an archive or a document is told by the directory at its end,
 * so that all of it is needed.
 * @throws where it cannot be read
 */
export async function lookAt({ path, name }: FoundFile): Promise<Look> {
  const hash = createHash('sha256');
  const held: Buffer[] = [];
  let size = 0;
  let zipped = false;
  for await (const chunk of createReadStream(path, { highWaterMark: HEAD }) as AsyncIterable<Buffer>) {
    if (size === 0) {
      zipped = chunk[0] === 0x50 && chunk[1] === 0x4b;
      if (!zipped && isArchive(sniff(chunk, name).mediaType)) return { kind: 'archive' };
    }
    size += chunk.length;
    if (zipped && size <= HELD) held.push(chunk);
    hash.update(chunk);
  }
  if (zipped && isArchive(sniff(size <= HELD ? Buffer.concat(held) : await readFile(path), name).mediaType)) {
    return { kind: 'archive' };
  }
  return { kind: 'file', sha256: hash.digest('hex') };
}
