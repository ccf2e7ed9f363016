/**
 * Reads scanned PDFs one after the other with one worker, then in the opposite order with another, and compares every
 * page: nothing that was read before may change it. Ends with exit code 1 where a page differs.
 *
 *   npx tsx scripts/check-ocr-order.ts ../shared/corpus/real-scans/*.pdf
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createOcrEngine } from '../extractors/ocr/index.js';
import { pdfExtractor } from '../extractors/pdf/index.js';
import { judgeText } from '../normalizers/syllable/index.js';

const { positionals } = parseArgs({ allowPositionals: true });
if (positionals.length < 2) throw new Error('Name two scanned PDFs or more.');

/** The pages of each file as JSON; one worker reads them all and is never replaced. */
async function readInOrder(files: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const ocr = createOcrEngine({ workers: 1, pagesPerWorker: Number.POSITIVE_INFINITY });
  const read = new Map<string, readonly string[]>();
  for (const file of files) {
    const { pages } = await pdfExtractor.extract(new Uint8Array(readFileSync(file)), { judge: judgeText, ocr });
    read.set(
      file,
      pages.map((page) => JSON.stringify(page)),
    );
  }
  await ocr.close();
  return read;
}

const there = await readInOrder(positionals);
const back = await readInOrder(positionals.toReversed());
let pages = 0;
let different = 0;
for (const [file, first] of there) {
  const second = back.get(file);
  first.forEach((page, i) => {
    pages++;
    if (second?.[i] === page) return;
    different++;
    process.stdout.write(`${file}, page ${i + 1}: differs\n`);
  });
}
process.stdout.write(`${positionals.length} files, ${pages} pages read in both orders: ${different} differ\n`);
process.exitCode = different > 0 || pages === 0 ? 1 : 0;
