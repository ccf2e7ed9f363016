import { expect, it } from 'vitest';
import { indexLine } from '../index-line.js';
import { planOf, targetOf, value } from '../testing/documents.js';
import { summaryTable } from './summary.js';

const english = { language: 'en', width: 120, isTerminal: false } as const;
const plan = planOf('district', [targetOf('t1', 'hồ sơ đúng hạn', value('gte', 95))]);
const lines = ['kho/a/plan.txt', 'kho/b/plan.txt'].map((path) => indexLine(plan, path));
const totals = {
  documents: 2,
  pages: 0,
  targets: 2,
  results: 0,
  activities: 0,
  warnings: 0,
  interrupted: false,
  seconds: 1.2,
};

it('lists each document below the folder that they share, and the totals', () => {
  const table = summaryTable(lines, { ...totals, review: 0, failed: 0 }, 'out', english);
  expect(table).toContain('document in kho/');
  expect(table).toMatch(/^a\/plan\.txt +plan +2024 +0 +1 /m);
  expect(table).toMatch(/^2 documents +0 +2 /m);
});

it('says of a failed document which and why, and how many to review', () => {
  const failed = {
    ...lines[0],
    path: 'kho/c.pdf',
    status: 'failed',
    reason: 'the file is empty',
  } as (typeof lines)[number];
  const table = summaryTable([...lines, failed], { ...totals, review: 1, failed: 1 }, 'out', english);
  expect(table).toContain('failed: kho/c.pdf: the file is empty');
  expect(table).toContain('1 documents have warnings');
});

it('names whole months by their numbers', () => {
  const [line] = lines;
  if (!line) throw new Error('no line');
  const periodOf = (start: string, end: string): string =>
    summaryTable([{ ...line, period: { start, end } }], { ...totals, review: 0, failed: 0 }, 'out', {
      ...english,
      width: 200,
    });
  expect(periodOf('2025-01-01', '2025-06-30')).toContain(' 2025-01 – 2025-06 ');
  expect(periodOf('2025-01-01', '2025-06-15')).toContain(' 2025-01-01 – 2025-06-15 ');
});

it('ends for paths that share nothing', () => {
  const [line] = lines;
  if (!line) throw new Error('no line');
  const mixed = [
    { ...line, path: '/kho/a.txt' },
    { ...line, path: 'b.txt' },
  ];
  expect(summaryTable(mixed, { ...totals, review: 0, failed: 0 }, 'out', english)).toContain('/kho/a.txt');
});

it('speaks Vietnamese, of what failed too', () => {
  const failed = {
    ...lines[0],
    path: 'kho/c.pdf',
    status: 'failed',
    warnings: ['empty-file'],
    reason: 'The file is empty (0 bytes).',
  };
  const all = [...lines, failed as (typeof lines)[number]];
  const table = summaryTable(all, { ...totals, review: 1, failed: 1 }, 'out', { ...english, language: 'vi' });
  expect(table).toMatch(/^văn bản trong kho\/ +loại +đơn vị +kỳ +trang +chỉ tiêu +kết quả +nhiệm vụ +lưu ý$/m);
  expect(table).toContain('không đọc được: kho/c.pdf: Tệp rỗng (0 byte)');
  expect(table).toContain('bộ dữ liệu ở out, 1,2 giây');
  expect(table).not.toMatch(/document|failed|warnings|empty/);
});

it('never wraps a path that goes to a program, and does in a narrow terminal', () => {
  const [line] = lines;
  if (!line) throw new Error('no line');
  const path = `kho/${'thu-muc-rat-dai/'.repeat(9)}ke hoach.pdf`;
  const long = [{ ...line, path }];
  const summed = { ...totals, review: 0, failed: 0 };
  expect(summaryTable(long, summed, 'out', { ...english, width: 80 })).toContain(path);
  expect(summaryTable(long, summed, 'out', { ...english, width: 80, isTerminal: true })).not.toContain(path);
});
