// Compiles the TypeScript sources to dist/, sets beside them the data files they load at run time, and takes away what
// earlier builds left of sources that are no more.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
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

/** @param {string} folder below dist/ */
function removeStale(folder) {
  for (const name of readdirSync(join('dist', folder))) {
    const path = join(folder, name);
    if (statSync(join('dist', path)).isDirectory()) removeStale(path);
    else if (!existsSync(path) && !existsSync(path.replace(/(?:\.js|\.js\.map|\.d\.ts)$/, '.ts'))) {
      rmSync(join('dist', path));
    }
  }
  if (readdirSync(join('dist', folder)).length === 0) rmSync(join('dist', folder), { recursive: true });
}

for (const folder of ['extractors', 'normalizers', 'output', 'pipeline']) copyData(folder);
removeStale('.');
chmodSync('dist/pipeline/cli/main.js', 0o755);
