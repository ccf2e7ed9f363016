import {
  appendCorrection,
  type CorrectionState,
  findCorrection,
  needsPerson,
} from '../../../output/corrections/index.js';
import { showDay } from '../../../output/day.js';
import { readDataset } from '../../../output/export/dataset.js';
import type { Label } from '../../../output/language.js';
import { CORRECTION_STATE } from '../../../output/meanings.js';
import { textTable } from '../../../output/show/table.js';
import { CommandError, EXIT } from '../exit-code.js';
import { LANGUAGE, say, screen, tell } from '../language.js';

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
  if (!by?.trim() || !why?.trim()) {
    throw new CommandError(
      { vi: '--withdraw cần kèm --by và --why', en: '--withdraw needs --by and --why' },
      EXIT.usage,
    );
  }
  const correction = await findCorrection(dataset, id);
  if (!correction) {
    throw new CommandError(
      { vi: `${dataset} không có đính chính ${id} còn hiệu lực`, en: `no correction ${id} stands in ${dataset}` },
      EXIT.usage,
    );
  }
  const { document } = correction;
  const said = { by: by.trim().normalize('NFC'), at: new Date().toISOString(), why: why.trim().normalize('NFC') };
  await appendCorrection(dataset, { withdraws: id, document, ...said });
  const file = `${dataset}/corrections/${document}.ndjson`;
  const done = { vi: `đã rút lại ${id}; dòng ấy vẫn còn trong ${file}`, en: `${id} is withdrawn; it stays in ${file}` };
  process.stdout.write(`${say(done)}\n`);
}

async function list(dataset: string, options: CorrectionsCommandOptions): Promise<void> {
  const onProblem = (problem: Label): void => {
    tell(problem);
    process.exitCode = EXIT.review;
  };
  const rows: string[][] = [];
  for await (const { document, outcomes } of readDataset(dataset, { corrected: false, onProblem })) {
    for (const outcome of outcomes) {
      if (needsPerson(outcome)) process.exitCode = EXIT.review;
      if (options.json) process.stdout.write(`${JSON.stringify({ path: document.source.path, ...outcome })}\n`);
      const { correction, state, pointer, found } = outcome;
      const now = state === 'conflict' ? ` (${say({ vi: 'nay', en: 'now' })} ${JSON.stringify(found)})` : '';
      rows.push([
        correction.id,
        named(state),
        `${document.id} ${document.source.path}`,
        pointer ?? correction.pointer,
        `${JSON.stringify(correction.old)} → ${JSON.stringify(correction.new)}${now}`,
        `${correction.by}, ${showDay(correction.at.slice(0, 10), LANGUAGE)}: ${correction.why}`,
      ]);
    }
  }
  if (options.json) return;
  if (rows.length === 0) {
    process.stdout.write(`${say({ vi: 'không có đính chính nào', en: 'no corrections' })}\n`);
    return;
  }
  const columns = [
    { title: say({ vi: 'mã', en: 'id' }) },
    { title: say({ vi: 'tình trạng', en: 'state' }) },
    { title: say({ vi: 'văn bản', en: 'document' }), share: 2, kind: 'path' as const },
    { title: say({ vi: 'vị trí', en: 'where' }), kind: 'path' as const },
    { title: say({ vi: 'đính chính', en: 'correction' }), share: 2 },
    { title: say({ vi: 'ai, khi nào, vì sao', en: 'who, when, why' }), share: 2 },
  ];
  process.stdout.write(`${textTable(columns, rows, screen())}\n`);
}

/** The code that docs/DATASET.md explains, and what it means. */
function named(state: CorrectionState): string {
  const meaning = say(CORRECTION_STATE[state]);
  return meaning === state ? state : `${state} (${meaning})`;
}
