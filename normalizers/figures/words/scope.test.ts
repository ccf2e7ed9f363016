import { describe, expect, it } from 'vitest';
import { readClauses } from '../clauses/clauses.js';
import { selectCommitments } from '../commitments/commitments.js';
import { findBrackets } from './brackets.js';
import { readQualifier } from './qualifier.js';
import { findLevels, readScope } from './scope.js';

describe('readScope', () => {
  it.each([
    ['cán bộ, công chức cấp xã', 'district', false, 'commune'],
    ['cán bộ, công chức cấp xã', 'commune', false, 'commune'],
    ['tổng số hồ sơ công việc tại cấp huyện', 'province', true, 'district'],
    ['cơ quan chuyên môn cấp tỉnh, UBND cấp huyện, cấp xã', 'province', false, null],
    ['hồ sơ công việc tại cấp bộ, tỉnh, cấp xã', 'central', false, null],
    ['văn bản QPPL của HĐND, UBND huyện', 'district', false, null],
    ['lãnh đạo UBND huyện', 'district', true, 'district'],
    ['UBND các xã, thị trấn', 'district', false, 'commune'],
    ['xã, thị trấn', 'district', false, 'commune'],
    ['UBND các huyện, thành phố', 'province', false, 'district'],
    ['UBND các huyện, thành phố, UBND các xã, phường, thị trấn', 'province', false, null],
    ['cơ quan, đơn vị trên địa bàn tỉnh', 'province', false, null],
    ['hồ sơ thuộc thẩm quyền của huyện', 'district', false, null],
    ['thanh toán trực tuyến ở xã', 'district', false, 'commune'],
    ['mức độ hài lòng: huyện ', 'province', false, 'district'],
    ['hồ sơ nộp tại huyện được số hóa', 'province', false, null],
    ['lĩnh vực kinh tế - xã hội', 'district', false, null],
    ['đối tượng được trợ cấp xã hội', 'district', false, null],
    ['tuyến đường nâng cấp xã bàn giao', 'district', false, null],
    ['công chức phường', 'district', false, 'commune'],
    ['hồ sơ tại UBND các phường', 'district', false, 'commune'],
    ['hồ sơ tại UBND quận', 'district', true, 'district'],
    ['hợp tác xã', 'district', false, null],
    ['hồ sơ của cấp thành phố', 'district', false, 'district'],
    ['hồ sơ của cấp thành phố', 'province', false, 'province'],
    ['văn bản do cấp huyện cũ ban hành', 'province', false, null],
    ['hồ sơ do cấp xã tiếp nhận', 'province', false, 'commune'],
    ['trang bị cho mỗi xã', 'district', false, 'commune'],
    ['mỗi sở đề xuất phương án', 'province', false, null],
    ['hồ sơ nộp qua mạng tại các phường', 'district', false, 'commune'],
  ] as const)('%s in a %s document (contrast %s): %s', (text, own, contrast, scope) =>
    expect(readScope(text, own, contrast)).toBe(scope),
  );

  it('lists the levels of "cấp tỉnh, huyện, xã" in order', () =>
    expect(findLevels('của cấp tỉnh, huyện và xã đạt').map((m) => m.level)).toEqual([
      'province',
      'district',
      'commune',
    ]));
});

describe('levels of the figures of a sentence', () => {
  const scopes = (text: string) =>
    readClauses(text, { from: 0, own: 'province', select: selectCommitments(false, 2026) }).map(({ scope }) => scope);

  it.each([
    // A level may be named in two words.
    [
      'Tỷ lệ dịch vụ công của cấp thành phố, cấp quận, huyện và cấp phường, xã lần lượt đạt 85%, 80%, 75%.',
      ['province', 'district', 'commune'],
    ],
    ['100% công chức cấp xã đạt chuẩn, 60% được bồi dưỡng ngoại ngữ.', ['commune', 'commune']],
    ['100% công chức cấp xã đạt chuẩn, 60% hồ sơ được số hóa.', ['commune', null]],
    ['Mỗi huyện chọn tối thiểu 02 xã.', ['commune']],
    ['Hồ sơ xử lý trên mạng ở huyện đạt 80%, ở xã đạt 60%.', ['district', 'commune']],
    ['90% công chức cấp xã đạt chuẩn vào năm 2026 và 100% vào năm 2027.', ['commune', 'commune']],
    ['Tự kiểm tra 100% văn bản do UBND tỉnh ban hành, 90% văn bản cấp huyện gửi đến.', [null, 'district']],
    ['Cân đối ít nhất 40 tỷ đồng hỗ trợ các xã.', [null]],
  ])('%s', (text, expected) => expect(scopes(text)).toEqual(expected));
});

describe('readQualifier', () => {
  it.each([
    ['100% văn bản được ký số (trừ văn bản mật)', 'trừ văn bản mật'],
    ['văn bản của huyện (nếu có) được sửa đổi', 'nếu có'],
    ['văn bản quy phạm pháp luật (QPPL) của huyện', null],
    ['Cổng thông tin (địa chỉ http://a.vn) của huyện', null],
    ['đạt 80% (trong đó cấp xã 70%)', null],
    ['có 03 sáng kiến (hoặc giải pháp mới) được áp dụng', null],
  ])('%s', (text, qualifier) =>
    expect(readQualifier(text, findBrackets(text), { start: 0, end: text.length })).toBe(qualifier),
  );
});
