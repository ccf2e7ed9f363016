// Compiles the TypeScript sources to dist/ and sets beside them the data files they load at run time.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const DATA = /\.(bin|bin\.gz|bin\.br|tsv|tsv\.gz|json)$/;
const require = createRequire(import.meta.url);
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });

/** @param {string} folder */
function copyData(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) copyData(path);
    else if (DATA.test(name)) {
      mkdirSync(join('dist', folder), { recursive: true });
      cpSync(path, join('dist', path));
    }
  }
}
for (const folder of ['extractors', 'normalizers', 'output', 'pipeline']) copyData(folder);
chmodSync('dist/pipeline/cli/main.js', 0o755);
