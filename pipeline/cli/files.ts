import { readFile } from 'node:fs/promises';
import { CommandError, EXIT } from './exit-code.js';

/**
 * The bytes of a file named on the command line.
 * @throws CommandError (exit code 5) that says in one line why it cannot be read
 */
export async function readInput(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reason =
      code === 'ENOENT'
        ? 'no such file'
        : code === 'EISDIR'
          ? 'it is a folder'
          : code === 'EACCES'
            ? 'no permission to read it'
            : String(code);
    throw new CommandError(`cannot read ${path}: ${reason}`, EXIT.nothing);
  }
}

/** All of standard input. */
export async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
