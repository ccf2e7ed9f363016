import { dirname, relative, resolve, sep } from 'node:path';
import type { Label } from '../../output/language.js';
import { writeWhole } from '../../output/write.js';
import type { NotLoaded } from '../load-documents.js';
import { EXIT } from './exit-code.js';
import { say, tell } from './language.js';

/** Writes a result to the file that the user named, and says so; else to standard output. */
export async function writeResult(out: string | undefined, render: () => string | Promise<Buffer>): Promise<void> {
  const content = await render();
  if (out === undefined) process.stdout.write(content);
  else {
    await writeWhole(out, content);
    process.stdout.write(`${say({ vi: `đã ghi ${out}`, en: `written to ${out}` })}\n`);
  }
}

/** Paths as seen from the folder of a result: as they are where it goes to standard output. */
export function seenFrom(out: string | undefined): (path: string) => string {
  if (out === undefined) return (path) => path;
  return (path) =>
    relative(dirname(resolve(out)), resolve(path))
      .split(sep)
      .join('/');
}

/** One line on stderr for each path that gave no document. */
export function tellNotLoaded(notLoaded: readonly NotLoaded[]): void {
  for (const { path, reason } of notLoaded) tell({ vi: `${path}: ${reason.vi}`, en: `${path}: ${reason.en}` });
}

/** Doubts about the corrections of a dataset, a line each: with any, a person should look. */
export function tellDoubts(doubts: readonly Label[]): void {
  doubts.forEach(tell);
  if (doubts.length > 0) process.exitCode = EXIT.review;
}
