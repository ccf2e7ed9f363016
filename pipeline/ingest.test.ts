import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '../normalizers/schema.js';
import type { IndexLine } from '../output/index-line.js';
import { type IngestEvent, ingest } from './ingest.js';
import { folderOf, readLines, SMALL_PLAN } from './testing.js';

const archive = () =>
  folderOf({
    'a/plan.txt': SMALL_PLAN,
    'b/same.txt': SMALL_PLAN,
    'empty.pdf': '',
    'noise.bin': new Uint8Array([0, 1, 2, 255]),
  });

async function run(paths: readonly string[], out: string, more: Partial<Parameters<typeof ingest>[1]> = {}) {
  const events: IngestEvent[] = [];
  const result = await ingest(paths, { out, ocr: null, ...more, onEvent: (event) => events.push(event) });
  return { ...result, events };
}

describe('ingesting an archive', () => {
  it('leaves a valid record for every file, also for those that cannot be read', async () => {
    const root = await archive();
    const out = join(root, 'out');
    const { summary } = await run([join(root, 'a'), join(root, 'empty.pdf'), join(root, 'noise.bin')], out);
    expect(summary).toMatchObject({ documents: 3, failed: 2, targets: 2 });
    for (const name of await readdir(join(out, 'documents'))) {
      documentSchema.parse(JSON.parse(await readFile(join(out, 'documents', name), 'utf8')));
    }
    const failed = (await readLines<IndexLine>(join(out, 'index.ndjson'))).filter((line) => line.status === 'failed');
    expect(failed.map((line) => line.reason)).toEqual([
      expect.stringContaining('empty'),
      expect.stringContaining('not read'),
    ]);
  });

  it('points every figure to its words in the text that it writes', async () => {
    const root = await archive();
    const out = join(root, 'out');
    const { lines } = await run([join(root, 'a')], out);
    const document = documentSchema.parse(
      JSON.parse(await readFile(join(out, 'documents', `${lines[0]?.id}.json`), 'utf8')),
    );
    const text = await readFile(join(out, 'texts', `${document.id}.txt`), 'utf8');
    expect(document.targets).toHaveLength(2);
    for (const { source } of document.targets) expect(text.slice(source.start, source.end)).toBe(source.quote);
  });

  it('reads identical files once and lists both', async () => {
    const root = await archive();
    const { lines, events } = await run([join(root, 'a'), join(root, 'b')], join(root, 'out'));
    expect(new Set(lines.map((line) => line.id)).size).toBe(1);
    expect(lines.map((line) => line.path)).toHaveLength(2);
    expect(events.filter((event) => event.event === 'document-start')).toHaveLength(1);
  });

  it('does not read again what it has read, unless told to', async () => {
    const root = await archive();
    const out = join(root, 'out');
    await run([join(root, 'a')], out);
    const again = await run([join(root, 'a')], out);
    expect(again.events.some((event) => event.event === 'document-start')).toBe(false);
    const forced = await run([join(root, 'a')], out, { force: true });
    expect(forced.events.some((event) => event.event === 'document-start')).toBe(true);
  });

  it('reads again what has changed, or whose record is gone', async () => {
    const root = await archive();
    const out = join(root, 'out');
    await run([join(root, 'a')], out);
    await rm(join(out, 'documents'), { recursive: true });
    expect((await run([join(root, 'a')], out)).events.some((event) => event.event === 'document-start')).toBe(true);
    await writeFile(join(root, 'a/plan.txt'), `${SMALL_PLAN}- 90% người dân hài lòng.\n`);
    expect((await run([join(root, 'a')], out)).events.some((event) => event.event === 'document-start')).toBe(true);
  });

  it('sets the record of a file aside that has changed since, so that no figure counts twice', async () => {
    const root = await archive();
    const out = join(root, 'out');
    const before = await run([join(root, 'a'), join(root, 'b')], out);
    await writeFile(join(root, 'a/plan.txt'), SMALL_PLAN.replace('95%', '96%'));
    await run([join(root, 'a')], out);
    // Another file still says what the first one said.
    expect(await readdir(join(out, 'documents'))).toHaveLength(2);
    await writeFile(join(root, 'b/same.txt'), SMALL_PLAN.replace('95%', '96%'));
    const after = await run([join(root, 'b')], out);
    expect(await readdir(join(out, 'documents'))).toEqual([`${after.lines[0]?.id}.json`]);
    expect(await readdir(join(out, 'superseded'))).toEqual([`${before.lines[0]?.id}.json`]);
  });

  it('writes the same index whatever the order and the number of processes', async () => {
    const root = await archive();
    const one = join(root, 'one');
    const two = join(root, 'two');
    const paths = ['a', 'b', 'empty.pdf', 'noise.bin'].map((name) => join(root, name));
    await run(paths, one, { concurrency: 1 });
    await run([...paths].reverse(), two, { concurrency: 2 });
    expect(await readFile(join(two, 'index.ndjson'), 'utf8')).toBe(await readFile(join(one, 'index.ndjson'), 'utf8'));
  });

  it('reads the members of an archive under their own names, wherever those want to lead', async () => {
    const text = new TextEncoder();
    const zip = zipSync({
      'thang-1/plan.txt': text.encode(SMALL_PLAN),
      '../../climbed.txt': text.encode(SMALL_PLAN.replace('95%', '96%')),
    });
    const root = await folderOf({ 'kho/a.zip': zip });
    const { lines, summary } = await run([join(root, 'kho')], join(root, 'kho-out'));
    expect(summary.targets).toBeGreaterThanOrEqual(2);
    expect(lines.map((line) => line.path.slice(root.length + 1))).toContain('kho/a.zip/thang-1/plan.txt');
    expect((await readdir(root)).sort()).toEqual(['kho', 'kho-out']);
    expect(await readdir(join(root, 'kho-out'))).not.toContain('.unpacked');
  });

  it('records a document that takes too long and goes on', async () => {
    const root = await archive();
    const out = join(root, 'out');
    const { summary, lines } = await run([join(root, 'a')], out, { limits: { documentMs: 1, perMegabyteMs: 0 } });
    expect(summary.failed).toBe(1);
    expect(lines[0]?.warnings).toContain('timed-out');
  });

  it('records a document that needs too much memory and goes on', async () => {
    const root = await archive();
    const { lines } = await run([join(root, 'a')], join(root, 'out'), { limits: { memoryBytes: 24 * 2 ** 20 } });
    expect(lines[0]?.status).toBe('failed');
    expect(['out-of-memory', 'crashed']).toContain(lines[0]?.warnings[0]);
  });

  it('stops after the documents in hand when it is told to', async () => {
    const root = await archive();
    const stop = new AbortController();
    stop.abort();
    const { summary } = await run([root], join(root, 'out'), { signal: stop.signal });
    expect(summary).toMatchObject({ documents: 0, interrupted: true });
  });
});
