import type { Label } from '../../output/language.js';
import { UserError } from '../../output/user-error.js';
import type { IngestSummary } from '../ingest.js';

/** What the command line says to the shell. */
export const EXIT = {
  ok: 0,
  review: 1,
  failed: 2,
  usage: 3,
  missing: 4,
  nothing: 5,
  interrupted: 130,
} as const;

export const EXIT_HELP: Label = {
  vi: `
Mã thoát:
  0    mọi việc ổn
  1    xong, có văn bản cần người xem lại
  2    xong, có văn bản không đọc được
  3    dùng sai
  4    máy này thiếu thứ cần dùng
  5    không có gì để đọc
  130  bị ngắt`,
  en: `
Exit codes:
  0    all well
  1    finished, with documents that a person should review
  2    finished, with documents that could not be read
  3    wrong use
  4    something is missing on this machine
  5    nothing to read
  130  interrupted`,
};

/** An error whose message is for the user, with its exit code. */
export class CommandError extends UserError {
  override readonly name = 'CommandError';
  readonly exitCode: number;
  constructor(label: Label, exitCode: number) {
    super(label);
    this.exitCode = exitCode;
  }
}

/** The exit code of a run, by its worst document. */
export function exitCodeOf(summary: IngestSummary): number {
  if (summary.interrupted) return EXIT.interrupted;
  if (summary.failed > 0) return EXIT.failed;
  return summary.review > 0 ? EXIT.review : EXIT.ok;
}
