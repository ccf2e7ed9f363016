import { writeWhole } from '../../output/write.js';
import type { NotLoaded } from '../load-documents.js';

/** Writes a result to the file that the user named, else to standard output. */
export async function writeResult(out: string | undefined, render: () => string | Promise<Buffer>): Promise<void> {
  const content = await render();
  if (out === undefined) process.stdout.write(content);
  else await writeWhole(out, content);
}

/** One line on stderr for each path that gave no document. */
export function tellNotLoaded(notLoaded: readonly NotLoaded[]): void {
  for (const { path, reason } of notLoaded) process.stderr.write(`chitieu: ${path}: ${reason}\n`);
}
