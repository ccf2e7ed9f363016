/**
 * Measures what an archive costs: documents a second of digital files and pages a second of scans, with one process and
 * with two. The ratio of both says how well a second core is used; docs/SCALING.md does the arithmetic for big archives.
 *
 *   npx tsx scripts/benchmark-archive.ts [--documents 100] [--scans 6]
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ingest } from '../pipeline/ingest.js';
import { makeArchive } from './archive/make-archive.js';

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '100' }, scans: { type: 'string', default: '6' } },
});
const root = mkdtempSync(join(tmpdir(), 'chitieu-benchmark-'));
makeArchive('fixtures/archive', join(root, 'digital'), { documents: Number(values.documents), scanned: 0, corrupt: 0 });
makeArchive('fixtures/archive', join(root, 'scans'), { documents: Number(values.scans), scanned: 1, corrupt: 0 });

const lines = [
  '| archive | processes | documents | pages | seconds | documents/s | pages/s |',
  '| --- | --- | --- | --- | --- | --- | --- |',
];
for (const kind of ['digital', 'scans']) {
  for (const concurrency of [1, 2]) {
    const { summary } = await ingest([join(root, kind)], { out: join(root, `${kind}-${concurrency}`), concurrency });
    const { documents, pages, seconds } = summary;
    lines.push(
      `| ${kind} | ${concurrency} | ${documents} | ${pages} | ${seconds.toFixed(1)} | ${(documents / seconds).toFixed(2)} | ${(pages / seconds).toFixed(2)} |`,
    );
  }
}
process.stdout.write(`${lines.join('\n')}\n`);
