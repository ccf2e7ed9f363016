import { needsPerson } from '../../../output/corrections/index.js';
import { readDataset } from '../../../output/export/dataset.js';
import { ExportError } from '../../../output/export/export-error.js';
import { textTable } from '../../../output/show/table.js';
import { CommandError, EXIT } from '../exit-code.js';

/** `chitieu corrections`: every correction of a dataset and what became of it. */
export async function correctionsCommand(dataset: string, options: { readonly json?: boolean }): Promise<void> {
  const onProblem = (problem: string): void => {
    process.stderr.write(`chitieu: ${problem}\n`);
    process.exitCode = EXIT.review;
  };
  const rows: string[][] = [];
  try {
    for await (const { document, outcomes } of readDataset(dataset, { corrected: false, onProblem })) {
      for (const outcome of outcomes) {
        if (needsPerson(outcome)) process.exitCode = EXIT.review;
        if (options.json) process.stdout.write(`${JSON.stringify({ path: document.source.path, ...outcome })}\n`);
        const { correction, state, pointer, found } = outcome;
        const now = state === 'conflict' ? ` (now ${JSON.stringify(found)})` : '';
        rows.push([
          state,
          `${document.id} ${document.source.path}`,
          pointer ?? correction.pointer,
          `${JSON.stringify(correction.old)} → ${JSON.stringify(correction.new)}${now}`,
          `${correction.by}, ${correction.at.slice(0, 10)}: ${correction.why}`,
        ]);
      }
    }
  } catch (error) {
    throw error instanceof ExportError ? new CommandError(error.message, EXIT.usage) : error;
  }
  if (options.json) return;
  if (rows.length === 0) {
    process.stdout.write('no corrections\n');
    return;
  }
  const columns = [
    { title: 'state' },
    { title: 'document', share: 2 },
    { title: 'where' },
    { title: 'correction', share: 2 },
    { title: 'who, when, why', share: 2 },
  ];
  process.stdout.write(`${textTable(columns, rows, process.stdout.columns ?? 140)}\n`);
}
