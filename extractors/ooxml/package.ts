import { unzipSync } from 'fflate';
import type { Extraction } from '../extractor.js';
import { failedExtraction } from '../failure.js';
import { zipEntries } from '../sniff/index.js';

/** The XML parts of an Office file as text, by their names ("word/document.xml"). */
export type Parts = ReadonlyMap<string, string>;

/** 32 MB of XML are some 2,800 pages, and take 2 GB of memory to read; what unpacks to more is a bomb. */
const MAX_PART_BYTES = 32 * 2 ** 20;
const MAX_TOTAL_BYTES = 128 * 2 ** 20;

export interface PackageKind {
  /** As people call it: "DOCX". */
  readonly label: string;
  /** The parts that hold text; pictures and the rest are never unpacked. */
  readonly wanted: RegExp;
  /** The part without which there is nothing to read. */
  readonly main: string;
}

/**
 * Unpacks the wanted parts. What a part unpacks to is bounded by the size that its entry announces, which is checked
 * first.
 */
export function openPackage(bytes: Uint8Array, kind: PackageKind): { parts: Parts } | { failure: Extraction } {
  const { label, wanted, main } = kind;
  const { entries, complete } = zipEntries(bytes);
  if (!complete) return failed('truncated-file', `The end of the ${label} file is missing.`);
  const found = entries.filter((entry) => wanted.test(entry.name));
  if (found.some((entry) => entry.encrypted)) return failed('encrypted-file', `The ${label} file is encrypted.`);
  const total = found.reduce((sum, entry) => sum + entry.size, 0);
  if (total > MAX_TOTAL_BYTES || found.some((entry) => entry.size > MAX_PART_BYTES)) {
    return failed('file-too-large', `The ${label} file unpacks to more than ${MAX_PART_BYTES >> 20} MB of text.`);
  }
  try {
    const unpacked = unzipSync(bytes, {
      filter: (file) => wanted.test(file.name) && file.originalSize <= MAX_PART_BYTES,
    });
    const decoder = new TextDecoder();
    const parts = new Map(Object.entries(unpacked).map(([name, data]) => [name, decodePart(data, decoder)]));
    return parts.has(main) ? { parts } : failed('no-text', `The ${label} file has no ${main}.`);
  } catch (error) {
    return failed('damaged-file', `The ${label} file cannot be unpacked: ${messageOf(error)}.`);
  }
}

function decodePart(data: Uint8Array, utf8: TextDecoder): string {
  const wide =
    data[0] === 0xff && data[1] === 0xfe ? 'utf-16le' : data[0] === 0xfe && data[1] === 0xff ? 'utf-16be' : null;
  return wide ? new TextDecoder(wide).decode(data) : utf8.decode(data);
}

/** The first line of an error, at most 200 characters. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] ?? '').slice(0, 200);
}

function failed(code: string, message: string): { failure: Extraction } {
  return { failure: failedExtraction(code, message) };
}
