import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import type { Label } from '../output/language.js';
import { fileProblem } from './file-problem.js';

/** A file to be read. */
export interface FoundFile {
  /** Where it is on this machine. */
  readonly path: string;
  /** The path as given by the user, with forward slashes: what the record says. */
  readonly name: string;
  readonly sizeBytes: number;
}

/** A path that could not be looked into, and why, in one line. */
export interface Unreachable {
  readonly path: string;
  readonly reason: Label;
}

/**
 * All files below the given paths, in the order of their names, each once. Hidden files and folders are left out, and so are
 * datasets and exports, which would count what they were made from twice; symbolic links to folders are not followed.
 */
export async function discover(
  paths: readonly string[],
): Promise<{ readonly files: readonly FoundFile[]; readonly unreachable: readonly Unreachable[] }> {
  const files = new Map<string, FoundFile>();
  const unreachable: Unreachable[] = [];
  const visit = async (path: string, given: boolean): Promise<void> => {
    try {
      const info = await stat(path);
      if (info.isDirectory()) {
        const entries = await readdir(path, { withFileTypes: true });
        if (isOwn(entries)) return;
        entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
        for (const entry of entries) {
          if (entry.name.startsWith('.')) continue;
          if (entry.isDirectory() || entry.isFile() || (await isLinkToFile(entry, path))) {
            await visit(join(path, entry.name), false);
          }
        }
      } else if (info.isFile() || given) {
        files.set(path, { path, name: asName(path), sizeBytes: info.size });
      }
    } catch (error) {
      unreachable.push({ path: asName(path), reason: fileProblem(error) });
    }
  };
  for (const path of paths) await visit(path, true);
  return { files: [...files.values()], unreachable };
}

/** What `ingest` or `export` wrote: people keep it among what it was made from. */
function isOwn(entries: readonly Dirent[]): boolean {
  const names = new Set(entries.map(({ name }) => name));
  const has = (...all: readonly string[]): boolean => all.every((name) => names.has(name));
  return has('journal.ndjson', 'documents') || has('datapackage.json', 'dictionary.vi.md', 'dictionary.en.md');
}

/** Also one that leads nowhere: what cannot be read is said. */
async function isLinkToFile(entry: Dirent, folder: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false;
  const target = await stat(join(folder, entry.name)).catch(() => null);
  return target === null || target.isFile();
}

function asName(path: string): string {
  return posix.normalize(path.split(sep).join('/'));
}
