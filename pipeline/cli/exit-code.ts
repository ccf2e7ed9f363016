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

export const EXIT_HELP = `
Exit codes:
  0    all well
  1    finished, with documents that a person should review
  2    finished, with documents that could not be read
  3    wrong use
  4    something is missing on this machine
  5    nothing to read
  130  interrupted`;

/** An error whose message is for the user, with its exit code. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: number;
  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The exit code of a run, by its worst document. */
export function exitCodeOf(summary: IngestSummary): number {
  if (summary.interrupted) return EXIT.interrupted;
  if (summary.failed > 0) return EXIT.failed;
  return summary.review > 0 ? EXIT.review : EXIT.ok;
}
