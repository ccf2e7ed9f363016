import { repair } from '../../../normalizers/repair/index.js';
import { explainRepair, reportRepair } from '../../../output/show/repair.js';
import { messageOf } from '../../../output/warnings/index.js';
import { decodeInput } from '../../decode-text.js';
import { readInput, readStandardInput } from '../files.js';
import { LANGUAGE, screen, tell } from '../language.js';

export interface RepairCommandOptions {
  readonly explain?: boolean;
  readonly report?: boolean;
}

/** `chitieu repair`: text in, text out, one line out for each line in; or what was changed, and why. */
export async function repairCommand(path: string | undefined, options: RepairCommandOptions): Promise<void> {
  const bytes = path === undefined ? await readStandardInput() : await readInput(path);
  const input = decodeInput(bytes);
  if (!input) {
    tellWarning('not-text', 'The input is no text and was left as it is.');
    process.stdout.write(bytes);
    return;
  }
  const { text, encoding } = input;
  const result = repair(text);
  for (const { code, message } of result.diagnostics) tellWarning(code, message);
  if (encoding !== 'unicode') {
    tell({ vi: `văn bản dùng bảng mã ${encoding}`, en: `the text was encoded in ${encoding}` });
  }
  if (options.explain) process.stdout.write(explainRepair(text, result, LANGUAGE));
  else if (options.report) process.stdout.write(`${reportRepair(result, screen())}\n`);
  else process.stdout.write(bytes.includes('\r\n') ? result.text.replaceAll('\n', '\r\n') : result.text);
}

function tellWarning(code: string, message: string): void {
  const { vi, en } = messageOf({ code, message });
  tell({ vi: `${vi} [${code}]`, en: `${en} [${code}]` });
}
