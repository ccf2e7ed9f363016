import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { random } from './random.js';

/** Of every hundred documents: how many are scans, and how many are corrupt. */
export interface ArchiveMix {
  readonly documents: number;
  /** 0…1. */
  readonly scanned: number;
  /** 0…1. */
  readonly corrupt: number;
}

/**
 * Makes a big archive from the fixtures: each document differs from every other in its bytes (a comment at the end of a
 * PDF or picture, another figure in a text), so that none is read only once for many. The same mix gives the same bytes.
 */
export function makeArchive(fixtures: string, out: string, mix: ArchiveMix): void {
  const all = filesBelow(fixtures).filter((path) => !path.includes('khong-doc-duoc'));
  const scans = all.filter((path) => /quet|\.tiff$|anh-mang/.test(path));
  const digital = all.filter((path) => !scans.includes(path));
  const next = random(2024);
  mkdirSync(out, { recursive: true });
  for (let i = 0; i < mix.documents; i++) {
    const from = next() < mix.scanned ? scans : digital;
    const source = from[Math.floor(next() * from.length)];
    if (!source) continue;
    const folder = join(out, `don-vi-${String(Math.floor(i / 50)).padStart(2, '0')}`);
    mkdirSync(folder, { recursive: true });
    const target = join(folder, `${String(i).padStart(4, '0')}${source.slice(source.lastIndexOf('.'))}`);
    if (next() < mix.corrupt) writeFileSync(target, cut(readFileSync(source), next()));
    else if (/\.(pdf|tiff)$/.test(source)) writeFileSync(target, withTail(readFileSync(source), i));
    else if (/\.(txt|md)$/.test(source)) writeFileSync(target, `${readFileSync(source, 'utf8')}\nBản số ${i}.\n`);
    else if (i % 5 === 0) copyFileSync(source, target);
    else writeFileSync(target, withZipComment(readFileSync(source), i));
  }
}

function cut(bytes: Buffer, share: number): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length * share * 0.6));
}

/** Bytes after the end of a PDF or picture that every reader ignores. */
function withTail(bytes: Buffer, n: number): Buffer {
  return Buffer.concat([bytes, Buffer.from(`\n% ${n}\n`)]);
}

/** The comment field at the end of a ZIP archive (APPNOTE.TXT 4.3.16); Word files are ZIP archives. */
function withZipComment(bytes: Buffer, n: number): Buffer {
  const comment = Buffer.from(String(n));
  const changed = Buffer.concat([bytes, comment]);
  changed.writeUInt16LE(comment.length, bytes.length - 2);
  return changed;
}

export function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesBelow(path) : [path];
    });
}
