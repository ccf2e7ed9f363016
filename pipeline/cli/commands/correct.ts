import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { appendCorrection, proposeCorrection } from '../../../output/corrections/index.js';
import { entryOf } from '../../../output/export/dataset.js';
import type { Label } from '../../../output/language.js';
import { parseDocument } from '../../../output/parse-document.js';
import { CommandError, EXIT } from '../exit-code.js';
import { say, tell } from '../language.js';

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
    throw new CommandError(
      {
        vi: `${documentId} không phải mã văn bản; mã có 16 chữ số thập lục phân, xem index.ndjson`,
        en: `${documentId} is no document id; one has 16 hex digits, see index.ndjson`,
      },
      EXIT.usage,
    );
  }
  const read = parseDocument(
    await readFile(path, 'utf8').catch(() => {
      throw new CommandError(
        {
          vi: `bộ dữ liệu ${dataset} không có văn bản ${documentId}`,
          en: `the dataset ${dataset} has no document ${documentId}`,
        },
        EXIT.usage,
      );
    }),
  );
  if ('problem' in read) {
    const { vi, en } = read.problem;
    throw new CommandError({ vi: `${path}: ${vi}`, en: `${path}: ${en}` }, EXIT.usage);
  }
  const { document } = await entryOf(dataset, read, { corrected: true, onProblem: tell });
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
  const { id, pointer: place, record } = correction;
  const [old, now] = [JSON.stringify(correction.old), JSON.stringify(correction.new)];
  const lines: readonly Label[] = [
    { vi: `${id}: ${place} vốn là ${old}, nay là ${now}`, en: `${id}: ${place} was ${old}, is ${now}` },
    ...(record ? [{ vi: `đọc từ: ${record.quote}`, en: `read from: ${record.quote}` }] : []),
    {
      vi: `đã ghi vào ${dataset}/corrections/${documentId}.ndjson`,
      en: `kept in ${dataset}/corrections/${documentId}.ndjson`,
    },
  ];
  process.stdout.write(lines.map((line) => `${say(line)}\n`).join(''));
}
