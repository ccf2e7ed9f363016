import { describe, expect, it } from 'vitest';
import { readMarker } from './marker.js';
import { mayBeRoman, romanValue, toRoman } from './roman.js';

const read = (text: string) => {
  const marker = readMarker(text);
  return marker ? `${marker.kind} ${marker.label} [${marker.numbers}] ${text.slice(marker.length)}` : null;
};

describe('readMarker', () => {
  it.each([
    ['II. NHIỆM VỤ', 'roman II [2] NHIỆM VỤ'],
    ['IV/ Tổ chức', 'roman IV [4] Tổ chức'],
    ['I- MỤC ĐÍCH', 'roman I [1] MỤC ĐÍCH'],
    ['B. KẾT QUẢ', 'capital B [2] KẾT QUẢ'],
    ['1. Mục đích', 'number 1 [1] Mục đích'],
    ['1/ Mục đích', 'number 1 [1] Mục đích'],
    ['2.1. Phấn đấu', 'number 2.1 [2,1] Phấn đấu'],
    ['6.2 100% cơ quan', 'number 6.2 [6,2] 100% cơ quan'],
    ['1.2.3. Về kiểm tra', 'number 1.2.3 [1,2,3] Về kiểm tra'],
    ['a) Chỉ tiêu', 'letter a [1] Chỉ tiêu'],
    ['đ) Kinh phí', 'letter đ [5] Kinh phí'],
    ['- Tăng cường', 'bullet - [] Tăng cường'],
    ['+ 100% hồ sơ', 'bullet + [] 100% hồ sơ'],
    ['Điều 3. Chánh Văn phòng', 'article Điều 3 [3] Chánh Văn phòng'],
    ['Phần thứ hai: NHIỆM VỤ', 'part Phần thứ hai [2] NHIỆM VỤ'],
    ['PHẦN II. NHIỆM VỤ', 'part PHẦN II [2] NHIỆM VỤ'],
    ['PHỤ LỤC', 'appendix PHỤ LỤC [] '],
    ['Phụ lục II DANH MỤC NHIỆM VỤ', 'appendix Phụ lục II [2] DANH MỤC NHIỆM VỤ'],
  ])('reads %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    '17- NQ/TU ngày 31/8/2021',
    '15/6/2017 của Bộ Tài chính',
    '1.739.919 triệu đồng',
    '2025. Trong quá trình triển khai',
    '98,5% hồ sơ',
    '25 xã, thị trấn',
    '6.2 triệu đồng',
    'Điều 25, khoản 3 của Nghị định',
    'Phụ lục kèm theo Kế hoạch này',
    'phần còn lại',
    'Phần mềm một cửa',
    'nhân dân',
    'V/v báo cáo cải cách hành chính',
  ])('sees no marker in %s', (text) => expect(read(text)).toBeNull());

  it('reads a single Roman letter as a letter of the alphabet too', () => {
    expect(readMarker('C. TỔ CHỨC')?.alternative).toEqual({ kind: 'capital', numbers: [3] });
  });

  it('reads misread numerals as what their strokes allow', () => {
    expect(readMarker('IL. Yêu cầu')?.misread).toBe(true);
    expect([mayBeRoman('IL', 'II'), mayBeRoman('IH', 'III'), mayBeRoman('L', 'I')]).toEqual([true, true, true]);
    expect([mayBeRoman('IL', 'IV'), mayBeRoman('L', 'V'), mayBeRoman('VL', 'II')]).toEqual([false, false, false]);
    expect([1, 4, 9, 14, 40].map(toRoman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL']);
  });

  it('knows Roman numerals from letters', () => {
    expect(['I', 'IV', 'IX', 'XIV', 'XL'].map(romanValue)).toEqual([1, 4, 9, 14, 40]);
    expect(['IIII', 'VX', 'IC', 'A', ''].map(romanValue)).toEqual([0, 0, 0, 0, 0]);
  });
});
