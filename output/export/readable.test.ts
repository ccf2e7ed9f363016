import { describe, expect, it } from 'vitest';
import { planOf, targetOf, value } from '../testing/documents.js';
import { readable } from './readable.js';
import type { Entry } from './table.js';

const source = { page: null, start: 0, end: 30, quote: 'giảm tối thiểu 10% biên chế' };
const plan = planOf('district', [
  targetOf('t1', 'biên chế', value('gte', 10), { change: 'decrease', confidence: 0.6, source }),
  targetOf('t2', 'hồ sơ đúng hạn', value('gte', 95), { scope: 'commune' }),
]);
const entry: Entry = { document: plan, outcomes: [], corrected: (_, index) => index === 1 };

describe('the sheet that people read', () => {
  it('says of every figure what, how much, where, and what is in doubt', () => {
    const table = readable('vi');
    const rows = [...table.rows(entry)].map((row) =>
      Object.fromEntries(table.columns.map(({ name }, i) => [name, row[i]])),
    );
    expect(rows[0]).toMatchObject({
      Tệp: 'district.txt',
      Kỳ: '2024',
      Loại: 'chỉ tiêu',
      Mức: 'giảm ≥ 10 %',
      Số: 10,
      'Vị trí': null,
      'Trích dẫn': 'giảm tối thiểu 10% biên chế',
      'Cần xem lại': expect.stringContaining('độ tin cậy khi đọc là 0,60'),
      'Đính chính': null,
    });
    expect(rows[1]).toMatchObject({ 'Phạm vi': 'cấp xã', 'Vị trí': 'trang 1', 'Đính chính': 'đã đính chính' });
    expect(rows[1]?.['Cần xem lại']).toBe('');
  });

  it('is in English for who reads English', () => {
    const table = readable('en');
    expect(table.columns.map(({ name }) => name)).toContain('To be checked');
    expect([...table.rows(entry)][0]).toContain('down ≥ 10 %');
  });
});
