import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { appendCorrection, proposeCorrection } from '../../../output/corrections/index.js';
import { entryOf } from '../../../output/export/dataset.js';
import { parseDocument } from '../../../output/parse-document.js';
import { CommandError, EXIT } from '../exit-code.js';

export interface CorrectCommandOptions {
  readonly by: string;
  readonly why: string;
}

/** `chitieu correct`: writes down what a person says a value should be. The record as read is not touched. */
export async function correctCommand(
  dataset: string,
  documentId: string,
  pointer: string,
  value: string,
  options: CorrectCommandOptions,
): Promise<void> {
  const path = join(dataset, 'documents', `${documentId}.json`);
  if (!/^[0-9a-f]{16}$/.test(documentId)) {
    throw new CommandError(`${documentId} is no document id; one has 16 hex digits, see index.ndjson`, EXIT.usage);
  }
  const read = parseDocument(
    await readFile(path, 'utf8').catch(() => {
      throw new CommandError(`the dataset ${dataset} has no document ${documentId}`, EXIT.usage);
    }),
  );
  if (typeof read === 'string') throw new CommandError(`${path}: ${read}`, EXIT.usage);
  const onProblem = (problem: string): void => void process.stderr.write(`chitieu: ${problem}\n`);
  const { document } = await entryOf(dataset, read, { corrected: true, onProblem });
  const proposed = proposeCorrection(document, {
    pointer,
    value,
    by: options.by,
    why: options.why,
    at: new Date().toISOString(),
  });
  if ('problem' in proposed) throw new CommandError(proposed.problem, EXIT.usage);
  const { correction } = proposed;
  await appendCorrection(dataset, correction);
  process.stdout.write(
    `${correction.id}: ${correction.pointer} was ${JSON.stringify(correction.old)}, is ${JSON.stringify(correction.new)}\n` +
      (correction.record ? `read from: ${correction.record.quote}\n` : '') +
      `kept in ${dataset}/corrections/${documentId}.ndjson\n`,
  );
}
