// Adds to package-lock.json the platform packages (`@img/sharp-darwin-arm64`, …) that npm leaves out
// when the registry it talks to does not carry them: `npm ci` refuses a lockfile with gaps, although
// it would never install a package of another platform. Run after every `npm install <package>`.
import { readFileSync, writeFileSync } from 'node:fs';

const OS = ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'openharmony', 'sunos', 'win32', 'aix', 'netbsd'];
const CPU = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
let added = 0;
for (const entry of Object.values(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`; // hoisted: every optional package here is of one version
    if (lock.packages[key] !== undefined || !/^\d+\.\d+\.\d+/.test(range)) continue;
    const words = name.split(/[-/]/);
    const os = OS.filter((o) => words.includes(o) || (o === 'linux' && words.includes('linuxmusl')));
    const cpu = CPU.filter((c) => words.includes(c));
    const musl = words.some((w) => w.endsWith('musl') || w === 'musleabihf');
    lock.packages[key] = {
      version: range,
      ...(cpu.length > 0 ? { cpu } : {}),
      ...(entry.dev ? { dev: true } : {}),
      ...(os.includes('linux') && musl ? { libc: ['musl'] } : {}),
      optional: true,
      ...(os.length > 0 ? { os } : {}),
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
process.stderr.write(`complete-lockfile: ${added} platform packages added\n`);
