import { type Command, Option } from 'commander';
import { sharedOptions } from './options.js';
import type { Say } from './say.js';

/** The commands that make something of what was read. */
export function addUsingCommands(root: Command, say: Say): void {
  const shared = sharedOptions(say);
  const format = say({ vi: 'dạng', en: 'format' });
  const notIngested = say({
    vi: 'documents/<id>.json hoặc tệp chưa đưa vào bộ dữ liệu',
    en: 'documents/<id>.json or a file not yet ingested',
  });

  root
    .command('compare')
    .description(
      say({
        vi: 'so sánh chỉ tiêu của hai kế hoạch trở lên: khác cấp, khác đơn vị hoặc khác năm',
        en: 'compare the targets of two or more plans: of several levels, units or years',
      }),
    )
    .argument(
      say({ vi: '<đường-dẫn...>', en: '<paths...>' }),
      say({
        vi: 'thư mục bộ dữ liệu, documents/<id>.json, hoặc tệp chưa đưa vào bộ dữ liệu',
        en: 'a dataset folder, documents/<id>.json, or files not yet ingested',
      }),
    )
    .addOption(shared.format())
    .addOption(shared.out())
    .option(
      '--explain',
      say({
        vi: 'in lý do ghép từng cặp, và những cặp gần giống',
        en: 'print why each pairing was made, and which were near',
      }),
    )
    .addOption(shared.crops())
    .addOption(shared.corrected())
    .addOption(shared.asRead())
    .addOption(shared.ocrEngine())
    .action(async (paths, options) => (await import('../commands/compare.js')).compareCommand(paths, options));

  root
    .command('audit')
    .description(
      say({ vi: 'đối chiếu báo cáo với kế hoạch, từng chỉ tiêu', en: 'hold reports against plans, target by target' }),
    )
    .argument(
      `[${say({ vi: 'bộ-dữ-liệu', en: 'dataset' })}...]`,
      say({
        vi: 'đối chiếu mọi báo cáo với kế hoạch cùng đơn vị, cùng năm',
        en: 'audits every report with the plan of its unit and year',
      }),
    )
    .option(`--plan <${shared.file}>`, notIngested)
    .option(`--report <${shared.file}>`, notIngested)
    .addOption(shared.format())
    .addOption(shared.out())
    .addOption(shared.crops())
    .addOption(shared.corrected())
    .addOption(shared.asRead())
    .addOption(shared.ocrEngine())
    .action(async (paths, options) => (await import('../commands/audit.js')).auditCommand(paths, options));

  root
    .command('export')
    .description(
      say({
        vi: 'xuất bộ dữ liệu thành bảng, kèm datapackage.json và từ điển dữ liệu tiếng Việt, tiếng Anh',
        en: 'write a dataset as tables, with datapackage.json and a data dictionary in Vietnamese and English',
      }),
    )
    .argument(...shared.dataset)
    .requiredOption(`-o, --out <${shared.folder}>`, say({ vi: 'nơi đặt các bảng', en: 'where the tables go' }))
    .addOption(
      new Option(`--format <${format}>`, say({ vi: 'dạng của các bảng', en: 'of the tables' }))
        .choices(['csv', 'xlsx', 'parquet', 'ndjson', 'sqlite'])
        .default('csv'),
    )
    .addOption(shared.corrected())
    .addOption(shared.asRead())
    .action(async (dataset, options) => (await import('../commands/export.js')).exportCommand(dataset, options));

  root
    .command('query')
    .description(
      say({
        vi: 'chạy một câu SQL (DuckDB) trên các bảng của bộ dữ liệu: documents, targets, results, …',
        en: 'run one SQL statement (DuckDB) over the tables of a dataset: documents, targets, results, …',
      }),
    )
    .argument(...shared.dataset)
    .argument('<sql>')
    .addOption(
      new Option(`--format <${format}>`, say({ vi: 'dạng của câu trả lời', en: 'of the answer' }))
        .choices(['table', 'csv', 'json'])
        .default('table'),
    )
    .addOption(shared.corrected())
    .addOption(shared.asRead())
    .action(async (dataset, sql, options) =>
      (await import('../commands/query.js')).queryCommand(dataset, sql, options),
    );

  root
    .command('correct')
    .description(
      say({
        vi: 'ghi lại giá trị đúng; bản đọc được giữ nguyên, và đính chính vẫn còn khi đọc lại văn bản',
        en: 'write down what a value should be; the record as read is kept, and so is the correction when it is read again',
      }),
    )
    .argument(...shared.dataset)
    .argument(say({ vi: '<văn-bản>', en: '<document>' }), say({ vi: 'mã của văn bản', en: 'id of the document' }))
    .argument(
      say({ vi: '<vị-trí>', en: '<pointer>' }),
      say({
        vi: 'JSON Pointer tới giá trị: /targets/t12/value/number, /metadata/number',
        en: 'JSON Pointer to the value: /targets/t12/value/number, /metadata/number',
      }),
    )
    .argument(
      say({ vi: '<giá-trị>', en: '<value>' }),
      say({ vi: 'giá trị đúng, là JSON hoặc chữ thường', en: 'the right value, as JSON or plain text' }),
    )
    .requiredOption(`--by <${say({ vi: 'tên', en: 'name' })}>`, say({ vi: 'người đính chính', en: 'who says so' }))
    .requiredOption(`--why <${say({ vi: 'lý-do', en: 'reason' })}>`, say({ vi: 'vì sao', en: 'why' }))
    .action(async (dataset, document, pointer, value, options) =>
      (await import('../commands/correct.js')).correctCommand(dataset, document, pointer, value, options),
    );

  root
    .command('corrections')
    .description(
      say({
        vi: 'liệt kê các đính chính của bộ dữ liệu: đã áp dụng, bản đọc nay đã đúng, hoặc chờ người xem',
        en: 'list the corrections of a dataset: applied, agreed by a later reading, or waiting for a person',
      }),
    )
    .argument(...shared.dataset)
    .option('--json', say({ vi: 'theo dòng JSON', en: 'as JSON lines' }))
    .option(
      '--withdraw <id>',
      say({
        vi: 'rút lại một đính chính, kèm --by và --why; dòng ấy vẫn còn trong tệp',
        en: 'take one back, with --by and --why; it stays in its file',
      }),
    )
    .option(`--by <${say({ vi: 'tên', en: 'name' })}>`, say({ vi: 'người rút lại', en: 'who takes it back' }))
    .option(`--why <${say({ vi: 'lý-do', en: 'reason' })}>`, say({ vi: 'vì sao', en: 'why' }))
    .action(async (dataset, options) =>
      (await import('../commands/corrections.js')).correctionsCommand(dataset, options),
    );

  root
    .command('schema')
    .description(say({ vi: 'in lược đồ JSON (JSON Schema) của bản ghi', en: 'print the JSON Schema of a document' }))
    .action(async () => (await import('../commands/schema.js')).schemaCommand());
}
