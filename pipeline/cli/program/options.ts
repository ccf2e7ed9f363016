import { InvalidArgumentError, Option } from 'commander';
import { FORMATS } from '../formats.js';
import type { Say } from './say.js';

/** Options that several commands have, worded once. */
export function sharedOptions(say: Say) {
  const number = say({ vi: 'số', en: 'n' });
  const dataset = say({ vi: 'bộ-dữ-liệu', en: 'dataset' });
  return {
    /** The name of the argument, and what it is. */
    dataset: [`<${dataset}>`, say({ vi: 'thư mục do ingest tạo ra', en: 'a folder made by ingest' })] as const,
    file: say({ vi: 'tệp', en: 'file' }),
    folder: say({ vi: 'thư-mục', en: 'folder' }),
    concurrency: () =>
      new Option(
        `-j, --concurrency <${number}>`,
        say({ vi: 'số văn bản đọc cùng lúc', en: 'documents read side by side' }),
      ).argParser(positiveInteger),
    format: () =>
      new Option(
        `--format <${say({ vi: 'dạng', en: 'format' })}>`,
        say({ vi: 'dạng của kết quả', en: 'of the result' }),
      )
        .choices(FORMATS)
        .default('json'),
    out: () =>
      new Option(
        `--out <${say({ vi: 'tệp', en: 'file' })}>`,
        say({
          vi: 'nơi ghi kết quả; không có thì in ra màn hình',
          en: 'where the result goes; standard output without it',
        }),
      ),
    crops: () =>
      new Option(
        '--crops',
        say({
          vi: 'với --format html: kèm ảnh cắt từ trang, nếu còn tệp gốc',
          en: 'with --format html: show the passages as cut from the pages, where the files are at hand',
        }),
      ),
    ocrEngine: () =>
      new Option(
        `--ocr-engine <${say({ vi: 'bộ-máy', en: 'engine' })}>`,
        say({ vi: 'phần mềm nhận dạng trang quét', en: 'what reads scanned pages' }),
      )
        .choices(['tesseract.js', 'native'])
        .default('tesseract.js'),
    corrected: () =>
      new Option(
        '--corrected',
        say({ vi: 'lấy giá trị do người đính chính (mặc định)', en: 'values as corrected by people (the default)' }),
      ),
    asRead: () => new Option('--no-corrected', say({ vi: 'lấy giá trị như đã đọc', en: 'values as read' })),
  };
}

export function positiveInteger(value: string): number {
  const n = Number(value);
  if (!Number.isInteger(n) || n < 1) throw new InvalidArgumentError('expected a whole number from 1 on.');
  return n;
}
