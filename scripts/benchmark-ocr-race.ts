/**
 * Races the built command line (as many workers as cores: give it two) against `ocrmypdf -l vie -j 2` on the same scanned pages, alternating,
 * and prints wall and CPU seconds of each round and the ratio of the sums. The scan's pages are repeated to the number
 * asked for. Needs ocrmypdf and pdfseparate, pdfunite (poppler-utils) on the machine.
 *
 *   npm run build && npx tsx scripts/benchmark-ocr-race.ts ../shared/corpus/pdf/000-song-ma-plan-2024.scan-200dpi.pdf \
 *     --pages 40 --rounds 2 [--ocr-engine native]
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '40' },
    rounds: { type: 'string', default: '2' },
    'ocr-engine': { type: 'string' },
  },
});
const [scan] = positionals;
if (!scan) throw new Error('Name a scanned PDF.');

interface Time {
  readonly wall: number;
  readonly cpu: number;
}

/** Runs a command under the shell's `time`, its own threads and children counted. */
function timed(command: string): Time {
  const run = spawnSync('bash', ['-c', `TIMEFORMAT='time %R %U %S'; time { ${command} ; }`], { encoding: 'utf8' });
  const found = /time ([\d.]+) ([\d.]+) ([\d.]+)\s*$/.exec(run.stderr);
  // 1: finished, with documents that a person should review.
  if ((run.status !== 0 && run.status !== 1) || !found) throw new Error(`${command}: ${run.stderr.slice(-500)}`);
  const [wall = 0, user = 0, system = 0] = found.slice(1).map(Number);
  return { wall, cpu: user + system };
}

const folder = mkdtempSync(join(tmpdir(), 'chitieu-race-'));
try {
  execFileSync('pdfseparate', [scan, join(folder, 'page-%d.pdf')]);
  const count = Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [scan], { encoding: 'utf8' }))?.[1] ?? 1);
  const pages = Array.from({ length: Number(values.pages) }, (_, i) => join(folder, `page-${(i % count) + 1}.pdf`));
  const all = join(folder, 'all.pdf');
  execFileSync('pdfunite', [...pages, all]);
  const engine = values['ocr-engine'] ? ` --ocr-engine ${values['ocr-engine']}` : '';
  const rivals = {
    chitieu: `node dist/pipeline/cli/main.js ingest ${all} --force -o ${join(folder, 'out')}${engine}`,
    ocrmypdf: `ocrmypdf -q -l vie -j 2 ${all} ${join(folder, 'searchable.pdf')}`,
  };
  const sums: Record<string, Time> = {};
  for (let round = 1; round <= Number(values.rounds); round++) {
    for (const [name, command] of Object.entries(rivals)) {
      const time = timed(command);
      const before = sums[name] ?? { wall: 0, cpu: 0 };
      sums[name] = { wall: before.wall + time.wall, cpu: before.cpu + time.cpu };
      process.stdout.write(`round ${round}, ${name}: ${time.wall.toFixed(1)} s, CPU ${time.cpu.toFixed(1)} s\n`);
    }
  }
  const [ours, theirs] = [sums.chitieu as Time, sums.ocrmypdf as Time];
  const ratio = (key: keyof Time) => (ours[key] / theirs[key]).toFixed(2);
  process.stdout.write(`chitieu to ocrmypdf: wall ${ratio('wall')}, CPU ${ratio('cpu')}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
