import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSentenceDeadline } from './index.js';

const context = { period: { start: '2024-01-01', end: '2024-12-31' } };
const read = (text: string): string | null => {
  const found = readSentenceDeadline(text, context);
  if (!found) return null;
  const { raw, kind, start, end, relation } = found.deadline;
  expect(text.slice(found.from, found.to)).toBe(raw);
  return `${raw}: ${kind} ${start ?? ''}..${end ?? ''} ${relation}`;
};

describe('a deadline inside a sentence', () => {
  it.each([
    ['Phấn đấu đến năm 2026, giảm 5% số đầu mối', 'đến năm 2026: year ..2026-12-31 by'],
    ['Đến hết năm 2024, 70% hồ sơ được số hóa', 'Đến hết năm 2024: year ..2024-12-31 by'],
    ['60% xã hoàn thành trước ngày 15/8/2024', 'trước ngày 15/8/2024: date ..2024-08-15 before'],
    ['Trong quý II/2024 cấp 100% chữ ký số', 'Trong quý II/2024: quarter 2024-04-01..2024-06-30 in'],
    ['100% đơn vị nộp kế hoạch chậm nhất ngày 20/01/2024', 'chậm nhất ngày 20/01/2024: date ..2024-01-20 by'],
    ['vào năm 2026 đạt 95%', 'vào năm 2026: year 2026-01-01..2026-12-31 in'],
    ['Thực hiện Đề án số hóa đến năm 2025 đạt 80%', 'đến năm 2025: year ..2025-12-31 by'],
  ])('is found in: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    'Năm 2024, 90% hồ sơ đúng hạn',
    'Trong năm 2024 tăng 5% so với năm 2022',
    '100% đơn vị làm theo Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ',
    'Công khai văn bản còn hiệu lực tính đến hết ngày 31/12/2024',
    'Hoàn thành 80% Chương trình phát triển đô thị đến năm 2030',
    '100% chỉ tiêu của Kế hoạch giai đoạn 2021-2025',
    'thực hiện đề án “Làng số đến năm 2027” ở 10 xã',
    'Đến hết năm 2021 có 5 đơn vị tự chủ',
    '95% báo cáo quý I/2024 gửi đúng hạn',
    'tỷ lệ hồ sơ đúng hạn và trước hạn đạt 98%',
    '20 đơn vị (kèm theo Quyết định trước ngày 01/5/2024)',
  ])('is not seen in: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('is a year of a plan for several', () => {
    const several = { period: { start: '2021-01-01', end: '2025-12-31' } };
    expect(readSentenceDeadline('đạt trên 91% vào năm 2023', several)?.deadline).toMatchObject({ end: '2023-12-31' });
    expect(readSentenceDeadline('đạt 91% trong năm 2023', several)?.deadline).toMatchObject({ start: '2023-01-01' });
    expect(readSentenceDeadline('Giai đoạn 2023 - 2025 sáp nhập 8 phòng', several)?.deadline).toMatchObject({
      kind: 'period',
      start: '2023-01-01',
    });
    expect(readSentenceDeadline('Giai đoạn 2021 - 2025 sáp nhập 8 phòng', several)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => readSentenceDeadline(text, context) !== undefined),
    );
  });
});
