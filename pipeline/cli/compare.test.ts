import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, OTHER_PLAN, SMALL_PLAN, smallReport } from '../testing.js';
import { chitieu as run } from './testing.js';

const FIXTURES = join(import.meta.dirname, '../../fixtures/archive/huyen-na-luong/2024');

const NO_TARGETS = SMALL_PLAN.replace(/^- (?:Phấn đấu|100%).*$/gmu, '- Tiếp tục đổi mới.').replace(
  'I. MỤC TIÊU',
  'I. YÊU CẦU',
);

const chitieu = (...args: readonly string[]) => run([...args, '--ocr-engine', 'tesseract.js']);

const folder = await folderOf({
  'plan.txt': SMALL_PLAN,
  'other.txt': OTHER_PLAN,
  'report.txt': smallReport(97),
  'none.txt': NO_TARGETS,
  'broken.json': '{"schemaVersion": ',
  'foreign.json': '{"hello": 1}',
});
const at = (name: string): string => join(folder, name);

describe('chitieu compare', () => {
  it('prints a comparison as JSON in the shape of the contract', () => {
    const { status, stdout } = chitieu('compare', at('plan.txt'), at('other.txt'));
    expect(status).toBe(0);
    const { documents, rows } = JSON.parse(stdout) as { documents: unknown[]; rows: { relation: string }[] };
    expect(documents).toHaveLength(2);
    expect(rows.map((row) => row.relation).sort()).toEqual(['equal', 'looser']);
  });

  it('says that the same document was given twice, and that two plans are needed', () => {
    expect(chitieu('compare', at('plan.txt'), at('plan.txt'))).toMatchObject({
      status: 5,
      stdout: '',
      stderr: expect.stringMatching(/the same document was given twice[\s\S]*two plans with targets are needed/),
    });
  });

  it('leaves out reports and documents without targets, by name', () => {
    expect(chitieu('compare', at('plan.txt'), at('report.txt')).stderr).toMatch(/report\.txt is a report, not a plan/);
    expect(chitieu('compare', at('plan.txt'), at('none.txt')).stderr).toMatch(/none\.txt has no targets/);
  });

  it('says which JSON it cannot read and why, and goes on with the rest', () => {
    const { status, stderr } = chitieu(
      'compare',
      at('broken.json'),
      at('foreign.json'),
      at('plan.txt'),
      at('other.txt'),
    );
    expect(status).toBe(0);
    expect(stderr).toMatch(/broken\.json: it is not JSON/);
    expect(stderr).toMatch(/foreign\.json: it is not a chitieu document/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('chitieu audit', () => {
  it('prints an audit as JSON in the shape of the contract', () => {
    const { status, stdout } = chitieu('audit', '--plan', at('plan.txt'), '--report', at('report.txt'));
    expect(status).toBe(0);
    const { rows } = JSON.parse(stdout) as { rows: { status: string; results: string[] }[] };
    expect(rows.map((row) => [row.status, row.results.length])).toEqual([
      ['met', 1],
      ['not-reported', 0],
    ]);
  });

  it('names a report where a plan is expected, and a plan where a report is', () => {
    expect(chitieu('audit', '--plan', at('report.txt'), '--report', at('plan.txt'))).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('report.txt is a report, not a plan'),
    });
    expect(chitieu('audit', '--plan', at('plan.txt'), '--report', at('other.txt'))).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('other.txt is a plan, not a report'),
    });
  });

  it('refuses one document as both, a plan without targets, and what is not there', () => {
    expect(chitieu('audit', '--plan', at('plan.txt'), '--report', at('plan.txt')).stderr).toContain(
      'the same document',
    );
    expect(chitieu('audit', '--plan', at('none.txt'), '--report', at('report.txt')).stderr).toContain('has no targets');
    expect(chitieu('audit', '--plan', at('gone.txt'), '--report', at('report.txt'))).toMatchObject({
      status: 5,
      stderr: expect.stringContaining('gone.txt'),
    });
    expect(chitieu('audit').stderr).toContain('give either --plan and --report, or a dataset');
  });

  it('cuts the passages out of the page with --crops, and only there', async () => {
    const pair = [
      '--plan',
      join(FIXTURES, 'ke-hoach-cchc-2024.docx'),
      '--report',
      join(FIXTURES, 'bao-cao-cchc-2024.pdf'),
    ];
    chitieu('audit', ...pair, '--format', 'html', '--crops', '--out', at('with.html'));
    chitieu('audit', ...pair, '--format', 'html', '--out', at('without.html'));
    expect(
      (await readFile(at('with.html'), 'utf8')).match(/<img src="data:image\/jpeg;base64,/g)?.length,
    ).toBeGreaterThan(5);
    expect(await readFile(at('without.html'), 'utf8')).not.toContain('<img');
  });
});
