import type { Command } from 'commander';
import { positiveInteger, sharedOptions } from './options.js';
import type { Say } from './say.js';

/** The commands that read files, and those that show what was read. */
export function addReadingCommands(root: Command, say: Say): void {
  const shared = sharedOptions(say);
  const number = say({ vi: 'số', en: 'n' });
  const noOcr = say({ vi: 'không đọc các trang quét', en: 'leave scanned pages unread' });

  root
    .command('ingest')
    .description(
      say({
        vi: 'đọc tệp và thư mục thành bộ dữ liệu: documents/<id>.json, texts/<id>.txt, index.ndjson',
        en: 'read files and folders into a dataset: documents/<id>.json, texts/<id>.txt, index.ndjson',
      }),
    )
    .argument(say({ vi: '<đường-dẫn...>', en: '<paths...>' }), say({ vi: 'tệp hoặc thư mục', en: 'files or folders' }))
    .requiredOption(`-o, --out <${shared.folder}>`, say({ vi: 'nơi đặt bộ dữ liệu', en: 'where the dataset goes' }))
    .addOption(shared.concurrency())
    .option(
      `--max-pages <${number}>`,
      say({ vi: 'số trang tối đa đọc trong một tệp', en: 'pages read of one file' }),
      positiveInteger,
    )
    .option(
      '--queue <url>',
      say({
        vi: 'để các tiến trình chitieu worker đọc, qua Redis (redis://host:6379)',
        en: 'let chitieu worker processes read, over a Redis (redis://host:6379)',
      }),
    )
    .option('--force', say({ vi: 'đọc lại cả những gì đã đọc', en: 'read again what has been read before' }))
    .option(
      '--json',
      say({
        vi: 'in sự kiện theo dòng JSON thay cho thanh tiến độ và bảng',
        en: 'print events as JSON lines instead of a progress bar and a table',
      }),
    )
    .addOption(shared.ocrEngine())
    .option('--no-ocr', noOcr)
    .action(async (paths, options) => (await import('../commands/ingest.js')).ingestCommand(paths, options));

  root
    .command('worker')
    .description(
      say({
        vi: 'đọc văn bản cho một ingest --queue chạy ở nơi khác, đến khi bị dừng',
        en: 'read documents for an ingest --queue running elsewhere, until stopped',
      }),
    )
    .requiredOption(
      '--queue <url>',
      say({ vi: 'địa chỉ Redis (redis://host:6379)', en: 'the Redis (redis://host:6379)' }),
    )
    .addOption(shared.concurrency())
    .option(
      `--take-over <${say({ vi: 'giây', en: 'seconds' })}>`,
      say({
        vi: 'im lặng bao lâu thì máy khác nhận thay văn bản (mặc định: 30)',
        en: 'silence after which others take its documents over (default: 30)',
      }),
      positiveInteger,
    )
    .action(async (options) => (await import('../commands/worker.js')).workerCommand(options));

  root
    .command('inspect')
    .description(
      say({
        vi: 'cho biết tệp là gì và vì sao: cách đọc từng trang, loại, cơ quan, kỳ, số lượng, lưu ý',
        en: 'say what a file is, and why: pages, how each would be read, kind, issuer, period, counts, warnings',
      }),
    )
    .argument(`<${shared.file}>`)
    .addOption(shared.ocrEngine())
    .option('--no-ocr', noOcr)
    .action(async (file, options) => (await import('../commands/inspect.js')).inspectCommand(file, options));

  root
    .command('text')
    .description(
      say({
        vi: 'in toàn văn đã khôi phục theo thứ tự đọc, không kèm gì khác',
        en: 'print the repaired text in reading order, nothing else',
      }),
    )
    .argument(`<${shared.file}>`)
    .option('--raw', say({ vi: 'in như đã đọc, trước khi khôi phục', en: 'print the text as read, before repair' }))
    .addOption(shared.ocrEngine())
    .action(async (file, options) => (await import('../commands/text.js')).textCommand(file, options));

  root
    .command('show')
    .description(
      say({
        vi: 'in một văn bản của bộ dữ liệu thành bảng: bố cục, chỉ tiêu, kết quả, nhiệm vụ',
        en: 'print a document of a dataset as tables: outline, targets, results, activities',
      }),
    )
    .argument('<json>', say({ vi: 'một tệp documents/<id>.json', en: 'a documents/<id>.json' }))
    .action(async (file) => (await import('../commands/show.js')).showCommand(file));

  root
    .command('status')
    .description(
      say({
        vi: 'cho biết bộ dữ liệu đã đọc xong gì, tệp nào không đọc được, tệp nào cần người xem lại',
        en: 'say what of a dataset is done, failed, or waits for a person',
      }),
    )
    .argument(...shared.dataset)
    .action(async (folder) => (await import('../commands/status.js')).statusCommand(folder));

  root
    .command('retry')
    .description(say({ vi: 'đọc lại những gì chưa đọc được', en: 'read again what could not be read' }))
    .argument(...shared.dataset)
    .requiredOption(
      '--failed',
      say({ vi: 'các văn bản có tình trạng failed (không đọc được)', en: 'the documents with status failed' }),
    )
    .addOption(shared.concurrency())
    .addOption(shared.ocrEngine())
    .action(async (folder, options) => (await import('../commands/status.js')).retryCommand(folder, options));

  root
    .command('repair')
    .description(
      say({
        vi: 'khôi phục từng dòng văn bản tiếng Việt bị hỏng (mất dấu, lỗi nhận dạng, bảng mã cũ)',
        en: 'restore damaged Vietnamese text (lost diacritics, OCR damage, legacy encodings), line by line',
      }),
    )
    .argument(
      `[${shared.file}]`,
      say({
        vi: 'tệp văn bản; không có thì đọc từ đầu vào chuẩn',
        en: 'a text file; standard input where none is given',
      }),
    )
    .option(
      '--explain',
      say({
        vi: 'in từng từ đã sửa kèm các khả năng khác và xác suất, thay cho văn bản',
        en: 'print each changed word with its alternatives and probabilities instead of the text',
      }),
    )
    .option('--report', say({ vi: 'in bản tóm tắt thay cho văn bản', en: 'print a summary instead of the text' }))
    .action(async (file, options) => (await import('../commands/repair.js')).repairCommand(file, options));
}
