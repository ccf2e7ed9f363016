import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IndexLine } from '../output/index-line.js';

/** One document, read. A line of `journal.ndjson`, which is only ever appended to. */
export interface JournalEntry {
  readonly sha256: string;
  /** What it was read with: options and versions; other options mean reading again. */
  readonly options: string;
  readonly seconds: number;
  readonly line: IndexLine;
}

export interface Journal {
  /** The latest entry of each path. */
  readonly byPath: ReadonlyMap<string, JournalEntry>;
  /** Of every document that was ever read into the dataset. */
  readonly ids: ReadonlySet<string>;
  /** An entry of a file with these bytes, read with these options. */
  find(sha256: string, options: string): JournalEntry | null;
  /** Writes an entry down before it counts. */
  append(entry: JournalEntry): Promise<void>;
}

/**
 * Opens the journal of a dataset folder, or begins one. A line that was torn by an interruption is ignored, wherever it
 * stands: what it said was not finished.
 */
export async function openJournal(folder: string): Promise<Journal> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'journal.ndjson');
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const byPath = new Map<string, JournalEntry>();
  const byContent = new Map<string, JournalEntry>();
  const ids = new Set<string>();
  const remember = (entry: JournalEntry): void => {
    ids.add(entry.line.id);
    byPath.set(entry.line.path, entry);
    byContent.set(`${entry.sha256} ${entry.options}`, entry);
  };
  for (const line of text.split('\n')) {
    const entry = parseEntry(line);
    if (entry) remember(entry);
  }
  let torn = text !== '' && !text.endsWith('\n');
  let last: Promise<void> = Promise.resolve();
  return {
    byPath,
    ids,
    find: (sha256, options) => byContent.get(`${sha256} ${options}`) ?? null,
    append(entry) {
      remember(entry);
      const written = `${torn ? '\n' : ''}${JSON.stringify(entry)}\n`;
      torn = false;
      last = last.then(() => appendFile(path, written));
      return last;
    },
  };
}

function parseEntry(line: string): JournalEntry | null {
  if (line === '') return null;
  try {
    const entry = JSON.parse(line) as Partial<JournalEntry>;
    return typeof entry.sha256 === 'string' && typeof entry.options === 'string' && entry.line
      ? (entry as JournalEntry)
      : null;
  } catch {
    return null;
  }
}
