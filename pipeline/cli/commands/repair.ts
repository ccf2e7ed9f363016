import { repair } from '../../../normalizers/repair/index.js';
import { explainRepair, reportRepair } from '../../../output/show/repair.js';
import { decodeInput } from '../../decode-text.js';
import { readInput, readStandardInput } from '../files.js';

export interface RepairCommandOptions {
  readonly explain?: boolean;
  readonly report?: boolean;
}

/** `chitieu repair`: text in, text out, one line out for each line in; or what was changed, and why. */
export async function repairCommand(path: string | undefined, options: RepairCommandOptions): Promise<void> {
  const bytes = path === undefined ? await readStandardInput() : await readInput(path);
  const input = decodeInput(bytes);
  if (!input) {
    process.stderr.write('chitieu: the input is no text and was left as it is [not-text]\n');
    process.stdout.write(bytes);
    return;
  }
  const { text, encoding } = input;
  const result = repair(text);
  for (const { code, message } of result.diagnostics) process.stderr.write(`chitieu: ${message} [${code}]\n`);
  if (encoding !== 'unicode') process.stderr.write(`chitieu: the text was encoded in ${encoding}\n`);
  if (options.explain) process.stdout.write(explainRepair(text, result));
  else if (options.report) process.stdout.write(`${reportRepair(result)}\n`);
  else process.stdout.write(result.text);
}
