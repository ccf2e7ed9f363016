import { shellWord } from '../../../output/show/shell.js';
import { summaryTable } from '../../../output/show/summary.js';
import { ingest } from '../../ingest.js';
import { CommandError, EXIT, exitCodeOf } from '../exit-code.js';
import { screen, tell } from '../language.js';
import { checkOcr, type OcrChoice } from '../ocr.js';
import { createProgress } from '../progress.js';

export interface IngestCommandOptions extends OcrChoice {
  readonly out: string;
  readonly concurrency?: number;
  readonly maxPages?: number;
  readonly json?: boolean;
  readonly force?: boolean;
  readonly queue?: string;
}

/** `chitieu ingest`: reads, shows how far it is, and ends with a table. */
export async function ingestCommand(paths: readonly string[], options: IngestCommandOptions): Promise<void> {
  const ocr = checkOcr(options);
  const progress = await createProgress(process.stderr);
  const stop = new AbortController();
  const interrupt = (): void => {
    if (stop.signal.aborted) process.exit(EXIT.interrupted);
    stop.abort();
    process.stderr.write('\n');
    tell({
      vi: 'sẽ dừng sau khi đọc xong các văn bản đang dở; nhấn Ctrl-C lần nữa để dừng ngay',
      en: 'stopping after the documents in hand; press Ctrl-C again to stop at once',
    });
  };
  process.on('SIGINT', interrupt);
  try {
    const { lines, summary } = await ingest(paths, {
      out: options.out,
      ...(options.concurrency === undefined ? {} : { concurrency: options.concurrency }),
      signal: stop.signal,
      ocr,
      force: options.force ?? false,
      ...(options.queue === undefined ? {} : { queue: options.queue }),
      ...(options.maxPages === undefined ? {} : { maxPages: options.maxPages }),
      onEvent: (event) => {
        progress.on(event);
        if (options.json) process.stdout.write(`${JSON.stringify(event)}\n`);
        else if (event.event === 'unreachable') {
          tell({ vi: `${event.path}: ${event.reasonVi}`, en: `${event.path}: ${event.reason}` });
        }
      },
    });
    progress.stop();
    if (lines.length === 0 && summary.failed === 0 && !summary.interrupted) {
      const where = paths.join(', ');
      throw new CommandError(
        { vi: `không có gì để đọc trong ${where}`, en: `nothing to read below ${where}` },
        EXIT.nothing,
      );
    }
    if (!options.json && (lines.length > 0 || summary.interrupted))
      process.stdout.write(`${summaryTable(lines, summary, options.out, screen())}\n`);
    if (summary.interrupted) {
      const command = `chitieu ${process.argv.slice(2).map(shellWord).join(' ')}`;
      tell({ vi: `để đọc tiếp, gõ: ${command}`, en: `to continue: ${command}` });
    }
    process.exitCode = lines.length === 0 && !summary.interrupted ? EXIT.nothing : exitCodeOf(summary);
  } finally {
    progress.stop();
    process.off('SIGINT', interrupt);
  }
}
