import { Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../version.js';
import { EXIT_HELP } from './exit-code.js';
import { FORMATS } from './formats.js';

/** Every command of `chitieu`. What a command needs is loaded when it runs, so that help is quick. */
export function program(): Command {
  const root = new Command('chitieu')
    .description(
      'Turns archives of Vietnamese administrative documents (kế hoạch, báo cáo cải cách hành chính) into data.\n' +
        'Works offline. Every figure keeps the place on the page where it was read.',
    )
    .version(version())
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(run chitieu --help for usage)')
    .addHelpText('after', EXIT_HELP);

  root
    .command('ingest')
    .description('read files and folders into a dataset: documents/<id>.json, texts/<id>.txt, index.ndjson')
    .argument('<paths...>', 'files or folders')
    .requiredOption('-o, --out <folder>', 'where the dataset goes')
    .option('-j, --concurrency <n>', 'documents read side by side', positiveInteger)
    .option('--max-pages <n>', 'pages read of one file', positiveInteger)
    .option('--queue <url>', 'let chitieu worker processes read, over a Redis (redis://host:6379)')
    .option('--force', 'read again what has been read before')
    .option('--json', 'print events as JSON lines instead of a progress bar and a table')
    .addOption(ocrEngineOption())
    .option('--no-ocr', 'leave scanned pages unread')
    .action(async (paths, options) => (await import('./commands/ingest.js')).ingestCommand(paths, options));

  root
    .command('worker')
    .description('read documents for an ingest --queue running elsewhere, until stopped')
    .requiredOption('--queue <url>', 'the Redis (redis://host:6379)')
    .option('-j, --concurrency <n>', 'documents read side by side', positiveInteger)
    .option(
      '--take-over <seconds>',
      'silence after which others take its documents over (default: 30)',
      positiveInteger,
    )
    .action(async (options) => (await import('./commands/worker.js')).workerCommand(options));

  root
    .command('inspect')
    .description('say what a file is, and why: pages, how each would be read, kind, issuer, period, counts, warnings')
    .argument('<file>')
    .addOption(ocrEngineOption())
    .option('--no-ocr', 'do not read scanned pages')
    .action(async (file, options) => (await import('./commands/inspect.js')).inspectCommand(file, options));

  root
    .command('text')
    .description('print the repaired text in reading order, nothing else')
    .argument('<file>')
    .option('--raw', 'print the text as read, before repair')
    .addOption(ocrEngineOption())
    .action(async (file, options) => (await import('./commands/text.js')).textCommand(file, options));

  root
    .command('status')
    .description('say what of a dataset is done, failed, or waits for a person')
    .argument('<dataset>', 'a folder made by ingest')
    .action(async (folder) => (await import('./commands/status.js')).statusCommand(folder));

  root
    .command('retry')
    .description('read again what could not be read')
    .argument('<dataset>', 'a folder made by ingest')
    .requiredOption('--failed', 'the documents with status failed')
    .option('-j, --concurrency <n>', 'documents read side by side', positiveInteger)
    .addOption(ocrEngineOption())
    .action(async (folder, options) => (await import('./commands/status.js')).retryCommand(folder, options));

  root
    .command('show')
    .description('print a document of a dataset as tables: outline, targets, results, activities')
    .argument('<json>', 'a documents/<id>.json')
    .action(async (file) => (await import('./commands/show.js')).showCommand(file));

  root
    .command('repair')
    .description('restore damaged Vietnamese text (lost diacritics, OCR damage, legacy encodings), line by line')
    .argument('[file]', 'a text file; standard input where none is given')
    .option('--explain', 'print each changed word with its alternatives and probabilities instead of the text')
    .option('--report', 'print a summary instead of the text')
    .action(async (file, options) => (await import('./commands/repair.js')).repairCommand(file, options));

  root
    .command('compare')
    .description('compare the targets of two or more plans: of several levels, units or years')
    .argument('<paths...>', 'a dataset folder, documents/<id>.json, or files not yet ingested')
    .addOption(formatOption())
    .option('--out <file>', 'where the result goes; standard output without it')
    .option('--explain', 'print why each pairing was made, and which were near')
    .option('--crops', 'with --format html: show the passages as cut from the pages, where the files are at hand')
    .addOption(ocrEngineOption())
    .action(async (paths, options) => (await import('./commands/compare.js')).compareCommand(paths, options));

  root
    .command('audit')
    .description('hold reports against plans, target by target')
    .argument('[dataset...]', 'audits every report with the plan of its unit and year')
    .option('--plan <file>', 'documents/<id>.json or a file not yet ingested')
    .option('--report <file>', 'likewise')
    .addOption(formatOption())
    .option('--out <file>', 'where the result goes; standard output without it')
    .option('--crops', 'with --format html: show the passages as cut from the pages, where the files are at hand')
    .addOption(ocrEngineOption())
    .action(async (paths, options) => (await import('./commands/audit.js')).auditCommand(paths, options));

  root
    .command('export')
    .description('write a dataset as tables, with datapackage.json and a data dictionary in Vietnamese and English')
    .argument('<dataset>', 'a folder made by ingest')
    .requiredOption('-o, --out <folder>', 'where the tables go')
    .addOption(
      new Option('--format <format>', 'of the tables')
        .choices(['csv', 'xlsx', 'parquet', 'ndjson', 'sqlite'])
        .default('csv'),
    )
    .option('--corrected', 'values as corrected by people (the default)')
    .option('--no-corrected', 'values as read')
    .action(async (dataset, options) => (await import('./commands/export.js')).exportCommand(dataset, options));

  root
    .command('query')
    .description('run one SQL statement (DuckDB) over the tables of a dataset: documents, targets, results, …')
    .argument('<dataset>', 'a folder made by ingest')
    .argument('<sql>')
    .addOption(new Option('--format <format>', 'of the answer').choices(['table', 'csv', 'json']).default('table'))
    .option('--corrected', 'values as corrected by people (the default)')
    .option('--no-corrected', 'values as read')
    .action(async (dataset, sql, options) => (await import('./commands/query.js')).queryCommand(dataset, sql, options));

  root
    .command('correct')
    .description(
      'write down what a value should be; the record as read is kept, and so is the correction when it is read again',
    )
    .argument('<dataset>', 'a folder made by ingest')
    .argument('<document>', 'id of the document')
    .argument('<pointer>', 'JSON Pointer to the value: /targets/t12/value/number, /metadata/number')
    .argument('<value>', 'the right value, as JSON or plain text')
    .requiredOption('--by <name>', 'who says so')
    .requiredOption('--why <reason>', 'why')
    .action(async (dataset, document, pointer, value, options) =>
      (await import('./commands/correct.js')).correctCommand(dataset, document, pointer, value, options),
    );

  root
    .command('corrections')
    .description('list the corrections of a dataset: applied, agreed by a later reading, or waiting for a person')
    .argument('<dataset>', 'a folder made by ingest')
    .option('--json', 'as JSON lines')
    .option('--withdraw <id>', 'take one back, with --by and --why; it stays in its file')
    .option('--by <name>', 'who takes it back')
    .option('--why <reason>', 'why')
    .action(async (dataset, options) =>
      (await import('./commands/corrections.js')).correctionsCommand(dataset, options),
    );

  root
    .command('schema')
    .description('print the JSON Schema of a document')
    .action(async () => (await import('./commands/schema.js')).schemaCommand());

  // Sub-commands inherit neither of these from their parent once they are made.
  for (const command of root.commands) command.exitOverride().showHelpAfterError('(run chitieu --help for usage)');
  return root;
}

function formatOption(): Option {
  return new Option('--format <format>', 'of the result').choices(FORMATS).default('json');
}

function ocrEngineOption(): Option {
  return new Option('--ocr-engine <engine>', 'what reads scanned pages')
    .choices(['tesseract.js', 'native'])
    .default('tesseract.js');
}

function positiveInteger(value: string): number {
  const n = Number(value);
  if (!Number.isInteger(n) || n < 1) throw new InvalidArgumentError('expected a whole number from 1 on.');
  return n;
}
