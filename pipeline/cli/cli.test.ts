import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, SMALL_PLAN } from '../testing.js';
import { chitieu } from './testing.js';

describe('the command line', () => {
  it('lists its exit codes in the help and knows its version', () => {
    expect(chitieu(['--help']).stdout).toMatch(/Exit codes:[\s\S]*130 {2}interrupted/);
    expect(chitieu(['--version'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  it('says with exit code 3 what is wrong with its use', () => {
    expect(chitieu(['ingest', 'x'])).toMatchObject({ status: 3, stderr: expect.stringContaining('--out') });
    expect(chitieu(['frobnicate'])).toMatchObject({ status: 3, stderr: expect.stringContaining('unknown command') });
    expect(chitieu(['ingest', 'x', '--out', 'y', '-j', '0']).status).toBe(3);
  });

  it('says with exit code 5 that there is nothing to read', async () => {
    const empty = await folderOf({});
    expect(chitieu(['ingest', empty, '--out', join(empty, 'out')])).toMatchObject({
      status: 5,
      stderr: expect.stringContaining('nothing to read'),
    });
    expect(chitieu(['text', join(empty, 'absent.pdf')])).toMatchObject({
      status: 5,
      stderr: expect.stringContaining('no such file'),
    });
  });

  it('ingests, prints a table, and is silent on stderr where that is no terminal', async () => {
    const root = await folderOf({ 'plan.txt': SMALL_PLAN });
    const { stdout, stderr } = chitieu(['ingest', root, '--out', join(root, 'out'), '--no-ocr']);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/plan\.txt +plan/);
    expect(stdout).toContain('1 documents');
  });

  it('ends with exit code 2 where a document failed, and says which and why', async () => {
    const root = await folderOf({ 'plan.txt': SMALL_PLAN, 'broken.pdf': '%PDF-1.7\nnothing' });
    const { status, stdout } = chitieu(['ingest', root, '--out', join(root, 'out')]);
    expect(status).toBe(2);
    expect(stdout).toMatch(/failed: .*broken\.pdf: /);
  });

  it('prints events as JSON lines when asked to', async () => {
    const root = await folderOf({ 'plan.txt': SMALL_PLAN });
    const { stdout } = chitieu(['ingest', root, '--out', join(root, 'out'), '--json']);
    const events = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { event: string }).event);
    expect(events[0]).toBe('start');
    expect(events).toContain('document');
    expect(events.at(-1)).toBe('end');
  });

  it('shows a document of the dataset as tables', async () => {
    const root = await folderOf({ 'plan.txt': SMALL_PLAN });
    chitieu(['ingest', root, '--out', join(root, 'out')]);
    const [name] = readdirSync(join(root, 'out/documents'));
    const { status, stdout } = chitieu(['show', join(root, 'out/documents', name ?? '')]);
    expect(status).toBe(0);
    expect(stdout).toContain('≥ 95 %');
    expect(stdout).toContain('OUTLINE');
  });

  it('says what of a dataset failed, and reads it again when told to', async () => {
    const root = await folderOf({ 'plan.txt': SMALL_PLAN, 'later.txt': '' });
    const out = join(root, 'out');
    chitieu(['ingest', join(root, 'plan.txt'), join(root, 'later.txt'), '--out', out]);
    expect(chitieu(['status', out]).stdout).toMatch(/2 documents: .* 1 failed\nfailed {2}.*later\.txt: /);
    await writeFile(join(root, 'later.txt'), SMALL_PLAN.replace('95%', '96%'));
    chitieu(['retry', out, '--failed']);
    expect(chitieu(['status', out]).stdout).toContain(' 0 failed');
    expect(chitieu(['status', root])).toMatchObject({ status: 5, stderr: expect.stringContaining('no dataset') });
  });

  it('refuses to show what is no document', async () => {
    const root = await folderOf({ 'x.json': '{"a":1}', 'y.json': '{' });
    expect(chitieu(['show', join(root, 'x.json')])).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('not a chitieu document'),
    });
    expect(chitieu(['show', join(root, 'y.json')])).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('not JSON'),
    });
  });

  it('prints the text of a file and nothing else', async () => {
    const root = await folderOf({ 'plan.txt': SMALL_PLAN });
    const { stdout } = chitieu(['text', join(root, 'plan.txt')]);
    expect(stdout.split('\n')).toContain('- Phấn đấu tối thiểu 95% hồ sơ được giải quyết đúng hạn.');
  });

  it('inspects a file in a screenful', async () => {
    const root = await folderOf({ 'plan.txt': SMALL_PLAN });
    const { stdout } = chitieu(['inspect', join(root, 'plan.txt')]);
    expect(stdout).toMatch(/kind +plan/);
    expect(stdout.split('\n').length).toBeLessThan(40);
  });

  it('repairs text from standard input, one line for each', () => {
    const { stdout } = chitieu(['repair'], { input: 'Cai cach hanh chinh nha nuoc\n\nThu tuc hanh chinh nam 2024\n' });
    expect(stdout).toBe('Cải cách hành chính nhà nước\n\nThủ tục hành chính năm 2024\n');
  });

  it('keeps the line ends of Windows', () => {
    expect(chitieu(['repair'], { input: 'Cai cach hanh chinh\r\nnha nuoc\r\n' }).stdout).toBe(
      'Cải cách hành chính\r\nnhà nước\r\n',
    );
  });

  it('prints the contract as JSON Schema', () => {
    const schema = JSON.parse(chitieu(['schema']).stdout) as { required: string[] };
    expect(schema.required).toContain('legalBasis');
  });
});
