// The demo: ingests the fixture archive, scanned pages included, into out/demo. The archive holds four files that cannot
// be read, so the run ends with exit code 2, which is what it should end with; anything else is a failure of the demo.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';

const OUT = 'out/demo';
rmSync(OUT, { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  ['dist/pipeline/cli/main.js', 'ingest', 'fixtures/archive', '--out', OUT],
  { stdio: 'inherit' },
);
if (status !== 2) {
  process.stderr.write(`demo: expected exit code 2 (documents that cannot be read are reported), got ${status}\n`);
  process.exit(1);
}
const [first] = readdirSync(`${OUT}/documents`);
process.stdout.write(`\nLook at one of them:  npm run -s chitieu -- show ${OUT}/documents/${first}\n`);
