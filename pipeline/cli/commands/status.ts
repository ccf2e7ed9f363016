import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { showStatus } from '../../../output/show/status.js';
import { openJournal } from '../../journal.js';
import { CommandError, EXIT } from '../exit-code.js';
import { LANGUAGE, say } from '../language.js';
import { type IngestCommandOptions, ingestCommand } from './ingest.js';

/** `chitieu status`: what of a dataset is done, failed, or waits for a person. */
export async function statusCommand(folder: string): Promise<void> {
  process.stdout.write(`${showStatus(await linesOf(folder), folder, LANGUAGE)}\n`);
}

/** `chitieu retry --failed`: reads again what could not be read, into the same dataset. */
export async function retryCommand(folder: string, options: Omit<IngestCommandOptions, 'out'>): Promise<void> {
  const failed = (await linesOf(folder)).filter((line) => line.status === 'failed').map((line) => line.path);
  if (failed.length === 0) {
    const none = { vi: `${folder} không có văn bản nào bị lỗi`, en: `nothing failed in ${folder}` };
    process.stdout.write(`${say(none)}\n`);
    return;
  }
  await ingestCommand(failed, { ...options, out: folder, force: true });
}

async function linesOf(folder: string) {
  if (!existsSync(join(folder, 'journal.ndjson'))) {
    throw new CommandError(
      {
        vi: `${folder} không phải bộ dữ liệu: không có journal.ndjson (hãy tạo bằng chitieu ingest)`,
        en: `${folder} is no dataset: it has no journal.ndjson (make one with chitieu ingest)`,
      },
      EXIT.nothing,
    );
  }
  const journal = await openJournal(folder);
  return [...journal.byPath.values()].map((entry) => entry.line);
}
