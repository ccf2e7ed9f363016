import { readFile } from 'node:fs/promises';
import { fileProblem } from '../file-problem.js';
import { CommandError, EXIT } from './exit-code.js';

/**
 * The bytes of a file named on the command line.
 * @throws CommandError (exit code 5) that says in one line why it cannot be read
 */
export async function readInput(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const { vi, en } = fileProblem(error);
    throw new CommandError({ vi: `không đọc được ${path}: ${vi}`, en: `cannot read ${path}: ${en}` }, EXIT.nothing);
  }
}

/** All of standard input. */
export async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
