import { appendFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Label } from '../language.js';
import { type Correction, correctionSchema, type Withdrawal, withdrawalSchema } from './correction.js';

/** The corrections of one document, oldest first, and the lines of its file that are none. */
export interface CorrectionFile {
  readonly corrections: readonly Correction[];
  readonly withdrawals: readonly Withdrawal[];
  readonly problems: readonly Label[];
}

/** Reads `corrections/<document id>.ndjson` of a dataset; a document without one has no corrections. */
export async function readCorrections(folder: string, documentId: string): Promise<CorrectionFile> {
  const text = await readOrEmpty(fileOf(folder, documentId));
  const corrections: Correction[] = [];
  const withdrawals: Withdrawal[] = [];
  const problems: Label[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const json = parseJson(line);
    const correction = correctionSchema.safeParse(json);
    const withdrawal = withdrawalSchema.safeParse(json);
    if (correction.data?.document === documentId) corrections.push(correction.data);
    else if (withdrawal.data?.document === documentId) withdrawals.push(withdrawal.data);
    else {
      const file = `corrections/${documentId}.ndjson`;
      problems.push({
        vi: `${file}, dòng ${i + 1}: không phải đính chính của văn bản này`,
        en: `${file}, line ${i + 1}: it is no correction of this document`,
      });
    }
  }
  return { corrections, withdrawals, problems };
}

/** Ids of the documents that have corrections, in order. */
export async function correctedDocuments(folder: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, 'corrections')).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .filter((name) => /^[0-9a-f]{16}\.ndjson$/.test(name))
    .map((name) => name.slice(0, 16))
    .sort();
}

/** Adds a line; what stands in the file is never touched, and a line torn by an interruption stays a line of its own. */
export async function appendCorrection(folder: string, line: Correction | Withdrawal): Promise<void> {
  await mkdir(join(folder, 'corrections'), { recursive: true });
  const path = fileOf(folder, line.document);
  const before = await readOrEmpty(path);
  const torn = before !== '' && !before.endsWith('\n');
  await appendFile(path, `${torn ? '\n' : ''}${JSON.stringify(line)}\n`);
}

/** The correction with an id, where it stands and has not been withdrawn. */
export async function findCorrection(folder: string, id: string): Promise<Correction | null> {
  for (const documentId of await correctedDocuments(folder)) {
    const { corrections, withdrawals } = await readCorrections(folder, documentId);
    const found = corrections.find((correction) => correction.id === id);
    if (found) return withdrawals.some(({ withdraws }) => withdraws === id) ? null : found;
  }
  return null;
}

function fileOf(folder: string, documentId: string): string {
  return join(folder, 'corrections', `${documentId}.ndjson`);
}

function readOrEmpty(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
