import { readFile } from 'node:fs/promises';
import { type IndexLine, indexLine } from '../output/index-line.js';
import { writeDocument } from '../output/write.js';
import { failedDocument } from './failed-document.js';
import { type ReadOptions, readDocument } from './read-document.js';

/**
 * Reads one file and writes its record. An error of the program itself becomes a record with status `failed`.
 * @throws only where the output folder cannot be written
 */
export async function readAndWrite(
  file: { readonly path: string; readonly name: string; readonly out: string },
  options: ReadOptions,
): Promise<IndexLine> {
  const bytes = await readFile(file.path);
  const read = await readDocument(bytes, file.name, options).catch((error: unknown) => ({
    document: failedDocument(bytes, file.name, 'internal-error', messageOf(error)),
    reading: null,
  }));
  await writeDocument(file.out, read.document, read.reading?.text.text ?? null);
  return indexLine(read.document);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
