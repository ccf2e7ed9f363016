import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingest } from '../ingest.js';
import { folderOf, SMALL_PLAN } from '../testing.js';

const MAIN = join(import.meta.dirname, '../../dist/pipeline/cli/main.js');
const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
if (!hasRedis) console.warn('queue tests skipped: no redis-server on this machine (apt-get install redis-server)');

/** Forty small plans, each with a figure of its own. */
function archive(): Promise<string> {
  const files = Array.from(
    { length: 40 },
    (_, i) => [`plan-${i}.txt`, SMALL_PLAN.replace('95%', `${50 + i}%`)] as const,
  );
  return folderOf(Object.fromEntries(files));
}

async function contentOf(out: string): Promise<Record<string, string>> {
  const names = (await readdir(join(out, 'documents'))).sort();
  const entries = names.map(async (name) => [name, await readFile(join(out, 'documents', name), 'utf8')] as const);
  return {
    ...Object.fromEntries(await Promise.all(entries)),
    index: await readFile(join(out, 'index.ndjson'), 'utf8'),
  };
}

describe.skipIf(!hasRedis)('reading over a queue', () => {
  let redis: ChildProcess;
  let url: string;
  const workers: ChildProcess[] = [];

  beforeAll(async () => {
    const port = await freePort();
    url = `redis://127.0.0.1:${port}`;
    redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], {
      stdio: 'ignore',
    });
  });
  afterAll(() => {
    for (const worker of workers) worker.kill('SIGKILL');
    redis?.kill('SIGKILL');
  });
  const startWorker = (): ChildProcess => {
    const worker = spawn(process.execPath, [MAIN, 'worker', '--queue', url, '-j', '1', '--take-over', '2'], {
      stdio: 'ignore',
    });
    workers.push(worker);
    return worker;
  };

  it('gives the same bytes as one process although two of four workers are killed half-way', async () => {
    const root = await archive();
    const alone = join(root, 'alone');
    const shared = join(root, 'shared');
    const paths = (await readdir(root)).filter((name) => name.endsWith('.txt')).map((name) => join(root, name));
    await ingest(paths, { out: alone, ocr: null });

    const doomed = [startWorker(), startWorker()];
    startWorker();
    startWorker();
    let done = 0;
    const { summary } = await ingest(paths, {
      out: shared,
      ocr: null,
      queue: url,
      onEvent: ({ event }) => {
        if (event !== 'document') return;
        done += 1;
        if (done === 10) for (const worker of doomed) worker.kill('SIGKILL');
      },
    });
    expect(summary).toMatchObject({ documents: 40, failed: 0 });
    expect(await contentOf(shared)).toEqual(await contentOf(alone));
  });

  it('says clearly where no Redis answers', async () => {
    const root = await archive();
    const port = await freePort();
    await expect(
      ingest([root], { out: join(root, 'out'), ocr: null, queue: `redis://127.0.0.1:${port}` }),
    ).rejects.toThrow(/no Redis answers/);
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
