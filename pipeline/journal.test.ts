import { appendFile, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { IndexLine } from '../output/index-line.js';
import { type JournalEntry, openJournal } from './journal.js';

function entry(path: string, sha256: string, options = 'o1'): JournalEntry {
  const line: IndexLine = {
    id: sha256.padEnd(16, '0'),
    path,
    kind: 'plan',
    level: null,
    unit: { province: null, district: null, commune: null },
    number: null,
    period: { start: null, end: null },
    counts: { pages: 1, sections: 0, targets: 0, results: 0, activities: 0, citations: 0, warnings: 0 },
    status: 'ok',
    warnings: [],
    reason: null,
  };
  return { sha256, options, seconds: 1, line };
}
const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'chitieu-'));

it('remembers over runs what was read, and the latest of each path', async () => {
  const out = await folder();
  const first = await openJournal(out);
  await first.append(entry('a.pdf', 'aa'));
  await first.append(entry('a.pdf', 'bb'));
  const second = await openJournal(out);
  expect(second.byPath.get('a.pdf')?.sha256).toBe('bb');
  expect(second.find('aa', 'o1')?.line.path).toBe('a.pdf');
});

it('does not take a document that was read with other options for read', async () => {
  const journal = await openJournal(await folder());
  await journal.append(entry('a.pdf', 'aa'));
  expect(journal.find('aa', 'o2')).toBeNull();
});

it('ignores a line that an interruption tore, and keeps what is written after it', async () => {
  const out = await folder();
  const whole = `${JSON.stringify(entry('a.pdf', 'aa'))}\n`;
  await writeFile(join(out, 'journal.ndjson'), whole + whole.slice(0, 40));
  const journal = await openJournal(out);
  expect([...journal.byPath.keys()]).toEqual(['a.pdf']);
  await journal.append(entry('b.pdf', 'bb'));
  expect([...(await openJournal(out)).byPath.keys()]).toEqual(['a.pdf', 'b.pdf']);
});

it('ignores lines that are no entries', async () => {
  const out = await folder();
  await appendFile(join(out, 'journal.ndjson'), '{"sha256":1}\nnull\n[]\n\u0000\n');
  expect((await openJournal(out)).byPath.size).toBe(0);
});

it('writes entries in the order in which they were given', async () => {
  const out = await folder();
  const journal = await openJournal(out);
  await Promise.all(['a', 'b', 'c'].map((name) => journal.append(entry(name, name))));
  const lines = (await readFile(join(out, 'journal.ndjson'), 'utf8')).trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as JournalEntry).line.path)).toEqual(['a', 'b', 'c']);
});
