import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fold } from '../../normalizers/text/fold.js';

export interface Source {
  readonly path: string;
  /** How often every line of it counts. */
  readonly weight: number;
}

/** "file.txt" or "file.txt:4", the weight behind the colon. */
export function parseSource(argument: string): Source {
  const match = /^(.*?)(?::(\d+))?$/.exec(argument);
  return { path: match?.[1] ?? argument, weight: Number(match?.[2] ?? 1) };
}

/** Lines of a UTF-8 text file in NFC, empty ones left out. */
export async function* readLines(path: string): AsyncGenerator<string> {
  for await (const line of createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (line.trim() !== '') yield line.normalize('NFC');
  }
}

/** Words in a row that a training line may not share with a test document. */
const SHARED_LENGTH = 14;
const WORDS = /[\p{L}\d]+/gu;

/**
 * Tells whether a line shares a long run of words with the documents kept for testing (all text files under the
 * given folders): such lines are not trained on.
 */
export function heldOut(folders: readonly string[]): (line: string) => boolean {
  const runs = new Set<string>();
  for (const folder of folders) {
    for (const path of textFiles(folder)) for (const run of runsOf(readFileSync(path, 'utf8'))) runs.add(run);
  }
  return (line) => {
    for (const run of runsOf(line)) if (runs.has(run)) return true;
    return false;
  };
}

function* runsOf(text: string): Generator<string> {
  const words = fold(text.normalize('NFC')).match(WORDS) ?? [];
  for (let i = 0; i + SHARED_LENGTH <= words.length; i++) yield words.slice(i, i + SHARED_LENGTH).join(' ');
}

function textFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md|tsv)$/.test(name))
    .map((name) => join(path, name));
}
