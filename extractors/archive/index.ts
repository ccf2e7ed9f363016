import type { Diagnostic } from '../diagnostic.js';
import { MEDIA, sniff } from '../sniff/index.js';
import { filesOfEmail } from './email.js';
import { type ArchiveLimits, DEFAULT_LIMITS } from './limits.js';
import { filesOfZip, type PackedFile } from './zip.js';

export type { ArchiveLimits } from './limits.js';

/** A file out of an archive. */
export interface ArchiveMember {
  /** Where it stands: the archive's own name, then the path inside ("thang-1.zip/ke-hoach.docx"). */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file that could not be unpacked, or the reason why no more are. */
export interface ArchiveProblem {
  readonly path: string;
  readonly diagnostic: Diagnostic;
}

/** Whether files of that media type hold other files, to be read one by one. */
export function isArchive(mediaType: string): boolean {
  return mediaType === MEDIA.zip || mediaType === MEDIA.email;
}

/**
 * Unpacks a ZIP archive or an e-mail, and the archives in it, one file after the other: only the one that is asked for
 * is in memory. What cannot be unpacked is told and does not stop the rest; beyond the limits nothing more is unpacked.
 */
export async function* openArchive(
  bytes: Uint8Array,
  name: string,
  limits: Partial<ArchiveLimits> = {},
): AsyncGenerator<ArchiveMember | ArchiveProblem> {
  const used = { files: 0, bytes: 0 };
  yield* openInside(bytes, name, { ...DEFAULT_LIMITS, ...limits }, 1, used);
}

async function* openInside(
  bytes: Uint8Array,
  name: string,
  limits: ArchiveLimits,
  depth: number,
  used: { files: number; bytes: number },
): AsyncGenerator<ArchiveMember | ArchiveProblem> {
  const listed = await list(bytes, name);
  if ('diagnostic' in listed) {
    yield listed;
    return;
  }
  for (const file of listed) {
    const path = `${name}/${file.name}`;
    if (used.files >= limits.maxFiles || used.bytes + file.size > limits.maxTotalBytes) {
      yield problem(name, 'archive-limit', `The archive holds more than is unpacked (${used.files} files so far).`);
      return;
    }
    if (file.size > limits.maxFileBytes) {
      yield problem(path, 'file-too-large', `The file unpacks to ${file.size} bytes, more than the limit.`);
      continue;
    }
    used.files++;
    used.bytes += file.size;
    const unpacked = file.unpack();
    if (!(unpacked instanceof Uint8Array)) {
      yield problem(path, 'cannot-unpack', `The file cannot be unpacked: ${unpacked.reason}.`);
    } else if (!isArchive(sniff(unpacked, file.name).mediaType)) yield { path, bytes: unpacked };
    else if (depth >= limits.maxDepth) {
      yield problem(path, 'archive-limit', `Archives are nested deeper than ${limits.maxDepth} times.`);
    } else yield* openInside(unpacked, path, limits, depth + 1, used);
  }
}

async function list(bytes: Uint8Array, name: string): Promise<readonly PackedFile[] | ArchiveProblem> {
  const { mediaType } = sniff(bytes, name);
  if (mediaType === MEDIA.email) {
    try {
      return await filesOfEmail(bytes);
    } catch {
      return problem(name, 'damaged-file', 'The e-mail is damaged and cannot be read.');
    }
  }
  if (mediaType !== MEDIA.zip) return problem(name, 'unsupported-format', `No archive: ${mediaType}.`);
  const { files, complete } = filesOfZip(bytes);
  if (!complete) return problem(name, 'truncated-file', 'The end of the ZIP archive is missing.');
  return files.length > 0 ? files : problem(name, 'empty-archive', 'The archive holds no files.');
}

function problem(path: string, code: string, message: string): ArchiveProblem {
  return { path, diagnostic: { code, message, severity: 'failure' } };
}
