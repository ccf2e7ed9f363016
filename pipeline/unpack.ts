import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PQueue from 'p-queue';
import { openArchive } from '../extractors/archive/index.js';
import type { Diagnostic } from '../extractors/diagnostic.js';
import type { FoundFile, Unreachable } from './discover.js';
import { fileProblem } from './file-problem.js';
import { lookAt } from './look.js';

/** A file to be read, and the hash of its bytes. */
export interface KnownFile extends FoundFile {
  readonly sha256: string;
}

/** An archive, or a file in one, that could not be unpacked. */
export interface Packed {
  readonly file: FoundFile;
  readonly diagnostic: Diagnostic;
}

export interface Unpacked {
  /** Plain files as they were found, and the members of archives in their place. */
  readonly files: readonly KnownFile[];
  readonly problems: readonly Packed[];
  /** Files that cannot be read now. */
  readonly unreachable: readonly Unreachable[];
  /** Removes the unpacked copies. */
  dispose(): Promise<void>;
}

/** Files looked at side by side. */
const LOOKS = 4;

/**
 * Puts the members of ZIP archives and e-mails in the place of these ("thang-1.zip/ke-hoach.docx"). Members are copied
 * into `folder` under numbers of our own, so that no name inside an archive decides where anything is written.
 * @throws only where `folder` cannot be written
 */
export async function unpackArchives(found: readonly FoundFile[], folder: string): Promise<Unpacked> {
  const files: KnownFile[] = [];
  const problems: Packed[] = [];
  const unreachable: Unreachable[] = [];
  const queue = new PQueue({ concurrency: LOOKS });
  const looks = await queue.addAll(
    found.map((file) => () => lookAt(file).catch((error: unknown) => ({ kind: 'unreachable', error }) as const)),
  );
  let copies = 0;
  for (const [i, file] of found.entries()) {
    const look = looks[i];
    if (look?.kind === 'file') files.push({ ...file, sha256: look.sha256 });
    if (look?.kind === 'unreachable') unreachable.push({ path: file.name, reason: fileProblem(look.error) });
    if (look?.kind !== 'archive') continue;
    const bytes = await readFile(file.path).catch((error: unknown) => {
      unreachable.push({ path: file.name, reason: fileProblem(error) });
      return null;
    });
    if (!bytes) continue;
    for await (const member of openArchive(bytes, file.name)) {
      if ('diagnostic' in member) {
        problems.push({ file: { ...file, name: member.path }, diagnostic: member.diagnostic });
        continue;
      }
      if (copies === 0) await mkdir(folder, { recursive: true });
      const path = join(folder, String(copies++));
      await writeFile(path, member.bytes);
      const sha256 = createHash('sha256').update(member.bytes).digest('hex');
      files.push({ path, name: member.path, sizeBytes: member.bytes.length, sha256 });
    }
  }
  return { files, problems, unreachable, dispose: () => rm(folder, { recursive: true, force: true }) };
}
