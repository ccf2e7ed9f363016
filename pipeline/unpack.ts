import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isArchive, openArchive } from '../extractors/archive/index.js';
import type { Diagnostic } from '../extractors/diagnostic.js';
import { sniff } from '../extractors/sniff/index.js';
import type { FoundFile } from './discover.js';

/** An archive, or a file in one, that could not be unpacked. */
export interface Packed {
  readonly file: FoundFile;
  readonly diagnostic: Diagnostic;
}

export interface Unpacked {
  /** Plain files as they were found, and the members of archives in their place. */
  readonly files: readonly FoundFile[];
  readonly problems: readonly Packed[];
  /** Removes the unpacked copies. */
  dispose(): Promise<void>;
}

/** Enough of a file to tell an e-mail from other text. */
const HEAD = 64 * 1024;

/**
 * Puts the members of ZIP archives and e-mails in the place of these ("thang-1.zip/ke-hoach.docx"). Members are copied
 * into `folder` under numbers of our own, so that no name inside an archive decides where anything is written.
 */
export async function unpackArchives(found: readonly FoundFile[], folder: string): Promise<Unpacked> {
  const files: FoundFile[] = [];
  const problems: Packed[] = [];
  let copies = 0;
  for (const file of found) {
    const bytes = await archiveBytes(file);
    if (!bytes) {
      files.push(file);
      continue;
    }
    for await (const member of openArchive(bytes, file.name)) {
      if ('diagnostic' in member) {
        problems.push({ file: { ...file, name: member.path }, diagnostic: member.diagnostic });
        continue;
      }
      if (copies === 0) await mkdir(folder, { recursive: true });
      const path = join(folder, String(copies++));
      await writeFile(path, member.bytes);
      files.push({ path, name: member.path, sizeBytes: member.bytes.length });
    }
  }
  return { files, problems, dispose: () => rm(folder, { recursive: true, force: true }) };
}

/** The bytes of a file that is an archive; `null` for every other file, and for one that cannot be read now. */
async function archiveBytes({ path, name }: FoundFile): Promise<Uint8Array | null> {
  try {
    const handle = await open(path);
    const head = Buffer.alloc(HEAD);
    const { bytesRead } = await handle.read(head, 0, HEAD, 0);
    await handle.close();
    const looksZipped = head[0] === 0x50 && head[1] === 0x4b;
    // What a ZIP file holds is told by the directory at its end.
    const bytes = looksZipped ? await readFile(path) : head.subarray(0, bytesRead);
    if (!isArchive(sniff(bytes, name).mediaType)) return null;
    return looksZipped ? bytes : await readFile(path);
  } catch {
    return null; // Hashing it meets the same error and reports it.
  }
}
