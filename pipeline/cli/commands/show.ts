import { parseDocument } from '../../../output/parse-document.js';
import { showDocument } from '../../../output/show/document.js';
import { CommandError, EXIT } from '../exit-code.js';
import { readInput } from '../files.js';

/** `chitieu show`: a document's outline, targets, results and activities as tables for people. */
export async function showCommand(path: string): Promise<void> {
  const document = parseDocument((await readInput(path)).toString('utf8'));
  if (typeof document === 'string') throw new CommandError(`${path} cannot be shown: ${document}`, EXIT.usage);
  process.stdout.write(`${showDocument(document, process.stdout.columns ?? 120)}\n`);
}
