import { appendCorrection, findCorrection, needsPerson } from '../../../output/corrections/index.js';
import { readDataset } from '../../../output/export/dataset.js';
import { ExportError } from '../../../output/export/export-error.js';
import { textTable } from '../../../output/show/table.js';
import { CommandError, EXIT } from '../exit-code.js';

export interface CorrectionsCommandOptions {
  readonly json?: boolean;
  /** Id of a correction to take back. */
  readonly withdraw?: string;
  readonly by?: string;
  readonly why?: string;
}

/** `chitieu corrections`: every correction of a dataset and what became of it; or one of them withdrawn. */
export async function correctionsCommand(dataset: string, options: CorrectionsCommandOptions): Promise<void> {
  if (options.withdraw !== undefined) await withdraw(dataset, options.withdraw, options);
  else await list(dataset, options);
}

async function withdraw(dataset: string, id: string, { by, why }: CorrectionsCommandOptions): Promise<void> {
  if (!by?.trim() || !why?.trim()) throw new CommandError('--withdraw needs --by and --why', EXIT.usage);
  const correction = await findCorrection(dataset, id);
  if (!correction) throw new CommandError(`no correction ${id} stands in ${dataset}`, EXIT.usage);
  const { document } = correction;
  const said = { by: by.trim().normalize('NFC'), at: new Date().toISOString(), why: why.trim().normalize('NFC') };
  await appendCorrection(dataset, { withdraws: id, document, ...said });
  process.stdout.write(`${id} is withdrawn; it stays in ${dataset}/corrections/${document}.ndjson\n`);
}

async function list(dataset: string, options: CorrectionsCommandOptions): Promise<void> {
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
          `${correction.id} ${state}`,
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
    { title: 'id, state' },
    { title: 'document', share: 2 },
    { title: 'where' },
    { title: 'correction', share: 2 },
    { title: 'who, when, why', share: 2 },
  ];
  process.stdout.write(`${textTable(columns, rows, process.stdout.columns ?? 140)}\n`);
}
