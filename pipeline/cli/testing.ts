import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const MAIN = join(import.meta.dirname, '../../dist/pipeline/cli/main.js');

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line; `input` goes to its standard input, `locale` decides its language. */
export function chitieu(
  args: readonly string[],
  { input, locale }: { readonly input?: string; readonly locale?: string } = {},
): Ran {
  const env = locale === undefined ? process.env : { ...process.env, LC_ALL: locale };
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8', input, env });
  return { status, stdout, stderr };
}
