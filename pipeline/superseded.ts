import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Journal } from './journal.js';

/**
 * Moves the records of files that have changed since they were read out of `documents/`, into `superseded/`: beside the
 * record of what a file says now they would give its figures twice, the old ones as if they still held.
 */
export async function setAside(out: string, { ids, byPath }: Pick<Journal, 'ids' | 'byPath'>): Promise<void> {
  const current = new Set([...byPath.values()].map(({ line }) => line.id));
  for (const id of ids) {
    if (current.has(id)) continue;
    await mkdir(join(out, 'superseded'), { recursive: true });
    const name = `${id}.json`;
    await rename(join(out, 'documents', name), join(out, 'superseded', name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
}
