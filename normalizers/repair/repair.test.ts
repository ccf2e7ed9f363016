import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { allSyllables } from '../syllable/index.js';
import { loadModel, repair } from './index.js';

beforeAll(() => {
  loadModel();
});

const SOUND = `KẾ HOẠCH
Cải cách hành chính nhà nước xã Bình Tân năm 2025

I. MỤC TIÊU
1. Phấn đấu 100% hồ sơ thủ tục hành chính (TTHC) được giải quyết đúng hạn trong quý III/2025.
2. Tối thiểu 85,5% cán bộ, công chức hoàn thành bồi dưỡng trước ngày 30/6/2025 theo Quyết định số 412/QĐ-UBND.
Căn cứ Nghị quyết số 21-NQ/TU, Luật số 63/2020/QH14; xem https://binhtan.example.vn/ke-hoach hoặc thư van-thu@binhtan.example.vn.
Giao ông Lò Văn Quàng, bà Quàng Thị Phổng, Trưởng bản Nà Lái phối hợp tuyên truyền qua eCabinet, SMS và website.`;

const stripped = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

describe('repair of sound text', () => {
  it('changes nothing', () => {
    const result = repair(SOUND);
    expect(result.text).toBe(SOUND);
    expect(result.changes).toEqual([]);
    expect(result.mode).toBe('spot');
  });

  it.each([
    'Ban hành Kế hoạch cải cách thủ tục hành chính trọng tâm năm 2025',
    'Từ nay đến năm 2025, cử 30 đồng chí đi học sau đại học',
    'Bố trí tám công chức, chín viên chức tại Trung tâm',
  ])('leaves %s', (text) => expect(repair(text).text).toBe(text));

  it.each([
    ['Phân đầu 100% cán bộ được bồi dưỡng', 'Phấn đấu 100% cán bộ được bồi dưỡng'],
    ['QUYÉT ĐỊNH', 'QUYẾT ĐỊNH'],
    ['Sở Nội vu tham mưu, trình UBND tinh ban hành', 'Sở Nội vụ tham mưu, trình UBND tỉnh ban hành'],
    ['hô sơ thủ tục hành chính được giải quyết', 'hồ sơ thủ tục hành chính được giải quyết'],
    ['rà soát các quy định,đảm bảo đúng tiến độ', 'rà soát các quy định, đảm bảo đúng tiến độ'],
    ['ĐIỀ U KHO ẢN THI HÀ NH', 'ĐIỀU KHOẢN THI HÀNH'],
    ['đánh giá cánbộ hằng năm theo quy định', 'đánh giá cán bộ hằng năm theo quy định'],
    ['Quyết định số 58/QÐ-UBND của Ủy ban nhân dân xã', 'Quyết định số 58/QĐ-UBND của Ủy ban nhân dân xã'],
  ])('mends %s', (damaged, expected) => expect(repair(damaged).text).toBe(expected));

  it.each([
    // Names, foreign words, abbreviations and list letters are not for guessing.
    'Ông Lường Văn Muôn, bà Cà Thị Chiêng ký nhận tại bản Huổi Púng',
    'Báo cáo qua ứng dụng Zalo và fanpage Facebook của xã',
    'Bộ phận KSTT phối hợp P. TCKH, đồng gửi BQL dự án',
    'a) Nội dung; b) Kinh phí; d) Thời gian; e) Sản phẩm',
    'b) Rà soát thủ tục hành chính của xã',
    'Khoản 1a Điều 5b, mẫu số 02-TTHC, phòng A4',
    'Sa Pa',
    'Đề án theo cơ chế PPP, khóa học MOOC cho cán bộ',
  ])('leaves %s', (text) => expect(repair(text).text).toBe(text));
});

describe('what is mended by rule', () => {
  it.each([
    ['|. MỤC TIÊU CHUNG', 'I. MỤC TIÊU CHUNG'],
    ['I1l. TỔ CHỨC THỰC HIỆN', 'III. TỔ CHỨC THỰC HIỆN'],
    ['báo cáo trong Quý I11/2025 theo quy định', 'báo cáo trong Quý III/2025 theo quy định'],
    ['S6: 45/KH-UBND', 'Số: 45/KH-UBND'],
  ])('%s', (damaged, expected) => expect(repair(damaged).text).toBe(expected));

  it.each(['1. Mục tiêu chung', '11. TỔ CHỨC', 'Quý 1/2025', 'lộ trình số 1'])('leaves %s', (text) =>
    expect(repair(text).text).toBe(text),
  );
});

describe('repair of text without diacritics', () => {
  it('restores every word of plain text of the register', () => {
    const text = `Ủy ban nhân dân xã ban hành kế hoạch cải cách hành chính năm 2025 với các nội dung sau:
- Phấn đấu 100% thủ tục hành chính được giải quyết đúng hạn theo Quyết định số 15/QĐ-UBND ngày 03/01/2025.
- Văn phòng HĐND và UBND xã chủ trì, phối hợp với các cơ quan, đơn vị tổ chức thực hiện.`;
    const result = repair(stripped(text));
    expect(result.mode).toBe('diacritics');
    expect(result.text).toBe(text);
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['diacritics-restored']);
    expect(result.validityBefore).toBeLessThan(0.8);
    expect(result.validityAfter).toBe(1);
  });
});

describe('repair of text read without Vietnamese', () => {
  const MANGLED = `Can ctr Quyét dinh sé 412/QD-UBND ngay 30/6/2025 ctia Uy ban nhan dan tinh vé viéc ban hanh
K& hoach cai cach hanh chinh nha nudc, cac co quan, don vi trién khai thyc hién cac nhiém vu sau day:
- Phan d4u t6i thiéu 85% hd so thu tuc hanh chinh dugc giai quyét dung han trong ndm 2025.`;

  it('restores words, codes and their neighbours, and keeps every number', () => {
    const result = repair(MANGLED);
    expect(result.mode).toBe('damaged');
    expect(result.text).toBe(`Căn cứ Quyết định số 412/QĐ-UBND ngày 30/6/2025 của Ủy ban nhân dân tỉnh về việc ban hành
Kế hoạch cải cách hành chính nhà nước, các cơ quan, đơn vị triển khai thực hiện các nhiệm vụ sau đây:
- Phấn đấu tối thiểu 85% hồ sơ thủ tục hành chính được giải quyết đúng hạn trong năm 2025.`);
  });

  it('reports every change with both forms, so that the original is recoverable', () => {
    const result = repair(MANGLED);
    let original = '';
    let at = 0;
    for (const { outStart, outEnd, start, end, before, after } of result.changes) {
      expect(MANGLED.slice(start, end)).toBe(before);
      expect(result.text.slice(outStart, outEnd)).toBe(after);
      original += result.text.slice(at, outStart) + before;
      at = outEnd;
    }
    expect(original + result.text.slice(at)).toBe(MANGLED);
  });

  it('tells how sure it is', () => {
    const result = repair(MANGLED);
    for (const { confidence, alternatives } of result.changes) {
      const sum = alternatives.reduce((all, { probability }) => all + probability, confidence);
      expect(confidence).toBeGreaterThan(0);
      expect(sum).toBeLessThan(1.001);
    }
    expect(result.doubtful.length).toBeLessThan(result.words / 5);
    expect(result.doubtful.every(({ confidence }) => confidence < 0.995)).toBe(true);
  });

  it('does not let the language model choose another code', () => {
    const text = `${MANGLED}\nNghi quyét sé 17-NQ/TU ngay 31/8/2021 ctia Ban Thuong vu Tinh uy va van ban (50b).`;
    expect(repair(text).text).toContain('Nghị quyết số 17-NQ/TU ngày 31/8/2021 của Ban Thường vụ Tỉnh ủy');
    expect(repair(text).text).toContain('(50b)');
  });
});

describe('lines that differ from the text around them', () => {
  it('leaves a sound paragraph on a mangled page alone', () => {
    const sound = 'Giao Quận Đoàn theo dõi, tổng hợp, báo cáo Sở Nội vụ theo quy định.';
    const mangled =
      'Trién khai thyc hién cac nhiém vu ctia co quan, don vi theo quy dinh cua phap luat, bao dam tién do va chat lugng.';
    expect(repair([mangled, sound, mangled].join('\n'), { mode: 'damaged' }).text.split('\n')[1]).toBe(sound);
  });

  it('restores a heading that alone lost its diacritics', () => {
    const text = 'Ke hoach cai cach hanh chinh nha nuoc\nỦy ban nhân dân xã ban hành kế hoạch như sau:';
    expect(repair(text, { mode: 'spot' }).text.split('\n')[0]).toBe('Kế hoạch cải cách hành chính nhà nước');
  });
});

describe('bad input', () => {
  it.each([
    ['', 'empty-text'],
    ['The ministry published the annual report on the reform of public administration.', 'not-vietnamese'],
    ["Le gouvernement a publié le rapport annuel sur la réforme de l'administration publique.", 'not-vietnamese'],
    ['行政改革計劃二零二五年 政府 部門 報告', 'not-vietnamese'],
    [`\u0000\u0001PNG\u0002\u0003\u0004${'\u0000'.repeat(50)}kết quả`, 'not-text'],
  ])('comes back unchanged: %j', (text, code) => {
    const result = repair(text);
    expect(result.text).toBe(text);
    expect(result.changes).toEqual([]);
    expect(result.diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });
});

describe('names', () => {
  const restored = (line: string) => {
    const result = repair(
      `${line}\nTrién khai thyc hién cac nhiém vu ctia co quan, don vi theo quy dinh cua phap luat, bao dam tién do.`,
      { mode: 'damaged' },
    );
    const words = new Map(result.doubtful.map(({ text, confidence }) => [text, confidence]));
    return { text: result.text.split('\n')[0], doubts: words };
  };

  it('makes no known place of one that it does not know', () => {
    const { text, doubts } = restored('Ké hoach cai cach hanh chinh nha nuéc tinh Binh Linh ndm 2025');
    expect(text).toBe('Kế hoạch cải cách hành chính nhà nước tỉnh Bình Linh năm 2025');
    expect(doubts.get('Linh')).toBeLessThan(0.95);
  });

  it('calls a name doubtful whose syllables it never saw side by side', () => {
    const result = repair('Ke hoach cai cach hanh chinh cua Uy ban nhan dan xa Khe Luong nam 2025', {
      mode: 'diacritics',
    });
    expect(result.doubtful.map(({ text }) => text.slice(0, 1))).toContain('L');
  });

  it('calls words doubtful that it cannot restore', () => {
    const result = repair('Cac DVSN cua tinh thuc hien theo huong dan cua So Noi vu', { mode: 'diacritics' });
    expect(result.doubtful.map(({ text }) => text)).toContain('DVSN');
  });
});

describe('digits', () => {
  // Odd signs stand beside digits in damaged text; what is made of digits and the marks of numbers alone is a number.
  const NUMBERS = /(?<![\p{L}\p{M}\p{N}¢€&§$£<>{}@^~\\`])\d+(?![\p{L}\p{M}\p{N}¢€&§$£<>{}@^~\\`])/gu;
  const numbersOf = (text: string): string => (text.match(NUMBERS) ?? []).join(' ');

  it('reports digits that may have been letters, and leaves them', () => {
    const text = 'Trién khai thyc hién theo 16 trinh cai cach hanh chinh ctia co quan nha nudc theo quy dinh cua tinh';
    const result = repair(text, { mode: 'damaged' });
    expect(result.text).toContain('theo 16 trình');
    const doubt = result.doubtful.find((one) => one.text === '16');
    expect(doubt?.alternatives.map((alternative) => alternative.text)).toContain('lộ');
    const [diagnostic] = result.diagnostics.filter(({ code }) => code === 'number-may-be-letters');
    expect(diagnostic?.message).toContain('theo 16 trình cải" (lộ)');
    expect(result.text.slice(diagnostic?.span?.start, diagnostic?.span?.end)).toBe('16');
  });

  it('stay digits in every mode, whatever stands around them', () => {
    const piece = fc.oneof(
      fc.constantFrom('lộ', 'trinh', 'theo', 'hd', 'sé', 'ctia', 'thyc', 'hién', 'dinh', 'tỷ', 'năm', 'Khoan'),
      fc.constantFrom(
        '16',
        '46',
        '40',
        '18',
        '1',
        '4',
        '8',
        '1 1',
        '|1',
        '1|',
        "1'",
        '10,',
        '(4)',
        '16.',
        '1-4',
        '4/6',
      ),
      fc.integer({ min: 0, max: 999_999 }).map(String),
      fc.tuple(fc.nat(99), fc.constantFrom('.', ',', '/', ':', '-', '%'), fc.nat(999)).map((parts) => parts.join('')),
    );
    const text = fc.array(
      fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(' ')),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(text, fc.constantFrom('spot', 'diacritics', 'damaged', undefined), (lines, mode) => {
        const input = lines.join('\n');
        const { text: out } = repair(input, mode ? { mode } : {});
        expect(numbersOf(out)).toBe(numbersOf(input));
      }),
      { numRuns: 150 },
    );
  });
});

describe('repair of anything', () => {
  const word = fc.constantFrom(...allSyllables().filter((_, i) => i % 37 === 0));
  const code = fc.constantFrom(
    '12/KH-UBND',
    '98,5%',
    '1.739.919',
    '15/7/2021',
    'III',
    'QH15',
    '02-NQ/TU',
    '40/86',
    'TTHC',
  );
  const line = fc.array(fc.oneof(word, word, word, code, fc.constantFrom(',', '-', '.', ';', '(', '\t')), {
    maxLength: 14,
  });
  const text = fc
    .array(
      line.map((parts) => parts.join(' ')),
      { maxLength: 5 },
    )
    .map((lines) => lines.join('\n'));
  const digits = (s: string): string => s.replace(/\D+/g, ' ').trim();

  it('never changes a digit or a code, and gives a line for a line', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (sound, strip) => {
        const input = strip ? stripped(sound) : sound;
        const { text: out } = repair(input);
        expect(digits(out)).toBe(digits(input));
        expect(out.split('\n').length).toBe(input.split('\n').length);
        for (const kept of ['12/KH-UBND', 'III', 'QH15', '02-NQ/TU', 'TTHC']) {
          expect(out.split(kept).length).toBe(input.split(kept).length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (input) => {
        expect(repair(input).text.split('\n').length).toBe(input.split('\n').length);
      }),
      { numRuns: 40 },
    );
  });
});
