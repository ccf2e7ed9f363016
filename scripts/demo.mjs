// The demo: ingests the fixture archive, scanned pages included, into out/demo. The archive holds four files that cannot
// be read, so the run ends with exit code 2, which is what it should end with; anything else is a failure of the demo.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { say } from '../dist/pipeline/cli/language.js';

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
const lines = readFileSync(`${OUT}/index.ndjson`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const richest = lines.reduce((most, line) => (line.counts.targets > most.counts.targets ? line : most));
const steps = [
  [`show ${OUT}/documents/${richest.id}.json`, { vi: 'xem một văn bản', en: 'look at one document' }],
  [`status ${OUT}`, { vi: 'những gì cần người xem lại', en: 'what a person should look at' }],
  [
    `audit ${OUT} --format html --out out/audit.html`,
    {
      vi: 'đối chiếu báo cáo với kế hoạch, mở bằng trình duyệt',
      en: 'reports held against plans, to open in a browser',
    },
  ],
];
const meant = {
  vi: 'Bốn tệp không đọc được là cố ý: mỗi tệp để lại một bản ghi nêu rõ lý do.',
  en: 'The four files that could not be read are meant to fail: each leaves a record with the reason.',
};
const next = { vi: 'Bước tiếp theo:', en: 'Next:' };
const shown = steps.map(([command, label]) => `  npm run -s chitieu -- ${command}\n      ${say(label)}\n`);
process.stdout.write(`\n${say(meant)}\n\n${say(next)}\n${shown.join('')}`);
