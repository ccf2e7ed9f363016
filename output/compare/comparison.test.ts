import { describe, expect, it } from 'vitest';
import { planOf, targetOf, value } from '../testing/documents.js';
import { compare } from './comparison.js';
import { relationOf } from './relation.js';

const ONLINE = 'hồ sơ thủ tục hành chính được nộp và trả kết quả trực tuyến';
const SATISFIED = 'mức độ hài lòng của người dân khi làm thủ tục tại Bộ phận Một cửa';
const ARCHIVE = 'kết quả giải quyết hồ sơ còn hiệu lực được số hóa đưa vào kho dữ liệu';

describe('comparing plans', () => {
  it('joins the same indicator of two levels although the words differ a little', () => {
    const province = planOf('province', [
      targetOf('t1', ONLINE, value('gte', 60)),
      targetOf('t2', SATISFIED, value('gte', 90)),
    ]);
    const district = planOf('district', [
      targetOf('t1', 'mức độ hài lòng của người dân khi làm TTHC tại Bộ phận Một cửa huyện', value('gte', 90)),
      targetOf('t2', 'hồ sơ TTHC được nộp, trả kết quả trực tuyến', value('gte', 50)),
    ]);
    const { rows } = compare([district, province]);
    expect(rows.map((row) => [row.label, row.relation])).toEqual([
      [ONLINE, 'looser'],
      [SATISFIED, 'equal'],
    ]);
  });

  it('leaves different indicators of the same field apart and lists what was near', () => {
    const province = planOf('province', [
      targetOf('t1', 'hồ sơ thủ tục hành chính được giải quyết đúng hạn', value('eq', 100)),
    ]);
    const district = planOf('district', [
      targetOf('t1', 'hồ sơ thủ tục hành chính được thanh toán trực tuyến', value('gte', 40)),
    ]);
    const { rows, nearMisses } = compare([province, district]);
    expect(rows.map((row) => row.relation)).toEqual(['only-here', 'only-here']);
    expect(nearMisses.length).toBeLessThanOrEqual(1);
  });

  it('holds a district against the figure that the province sets for districts', () => {
    const scoped = (id: string, number: number, scope: 'province' | 'district') =>
      targetOf(id, ARCHIVE, value('gte', number), { scope, statement: `${ARCHIVE} cấp tỉnh 100%, cấp huyện 80%` });
    const province = planOf('province', [scoped('t1', 100, 'province'), scoped('t2', 80, 'district')]);
    const district = planOf('district', [targetOf('t1', ARCHIVE, value('gte', 80))]);
    const [row] = compare([province, district]).rows;
    expect(row?.relation).toBe('equal');
    expect(row?.entries.map((entry) => [entry.target, entry.compared])).toEqual([
      ['t1', true],
      ['t2', false],
      ['t1', true],
    ]);
  });

  it('joins what two drafters word in their own way', () => {
    const province = planOf('province', [
      targetOf('t1', 'hồ sơ quá hạn phải có văn bản xin lỗi người dân, tổ chức', value('eq', 100)),
      targetOf('t2', 'Tỷ lệ hồ sơ nộp trực tuyến trên tổng số hồ sơ', value('gte', 60)),
      targetOf('t3', 'phản ánh, kiến nghị của doanh nghiệp, người dân được xử lý đúng thời hạn', value('eq', 100)),
    ]);
    const district = planOf('district', [
      targetOf('t1', 'xin lỗi bằng văn bản đối với hồ sơ để trễ hẹn', value('eq', 100)),
      targetOf('t2', 'hồ sơ TTHC được tổ chức, cá nhân gửi qua mạng', value('gte', 50)),
      targetOf('t3', 'Xử lý đúng hạn phản ánh, kiến nghị của tổ chức, cá nhân', value('eq', 100)),
    ]);
    expect(compare([province, district]).rows.map((row) => row.relation)).toEqual(['equal', 'looser', 'equal']);
  });

  it('leaves apart what is set for other levels, and a change from a level', () => {
    const trained = 'công chức được bồi dưỡng kỹ năng số';
    const units = 'đơn vị sự nghiệp công lập trên địa bàn';
    const province = planOf('province', [
      targetOf('t1', trained, value('eq', 90), { scope: 'province' }),
      targetOf('t2', units, value('gte', 10), { change: 'decrease' }),
    ]);
    const district = planOf('district', [
      targetOf('t1', trained, value('eq', 90), { scope: 'commune' }),
      targetOf('t2', `${units} tự chủ tài chính`, value('gte', 10)),
    ]);
    expect(new Set(compare([province, district]).rows.map((row) => row.relation))).toEqual(new Set(['only-here']));
  });

  it('takes plans of one level and period in the order given', () => {
    const first = planOf('province', [targetOf('t1', ONLINE, value('gte', 60))], 'b'.repeat(16));
    const second = planOf('province', [targetOf('t1', ONLINE, value('gte', 70))], 'a'.repeat(16));
    expect(compare([first, second]).rows[0]?.relation).toBe('stricter');
    expect(compare([second, first]).rows[0]?.relation).toBe('looser');
  });

  it('counts a document that is given twice once', () => {
    const province = planOf('province', [targetOf('t1', ONLINE, value('gte', 60))]);
    expect(compare([province, province]).documents).toHaveLength(1);
  });
});

describe('the relation of two figures', () => {
  const relation = (upper: ReturnType<typeof value>, lower: ReturnType<typeof value>) =>
    relationOf(targetOf('a', ONLINE, upper), targetOf('b', ONLINE, lower));

  it('takes a plain figure for a floor', () => {
    expect(relation(value('eq', 90), value('gte', 90))).toBe('equal');
  });
  it('takes "more than" for stricter than "at least" at the same number', () => {
    expect(relation(value('gte', 80), value('gt', 80))).toBe('stricter');
    expect(relation(value('gt', 80), value('eq', 80))).toBe('looser');
  });
  it('turns round where the figure is a ceiling', () => {
    expect(relation(value('lte', 3, 'days'), value('lte', 2, 'days'))).toBe('stricter');
  });
  it('does not compare percentages with counts, nor a floor with a ceiling', () => {
    expect(relation(value('gte', 80), value('gte', 80, 'count'))).toBe('incomparable');
    expect(relation(value('gte', 80), value('lte', 80))).toBe('incomparable');
  });
  it('takes a small share of the unwanted for a ceiling', () => {
    const late = (number: number) => targetOf('a', 'Tỷ lệ hồ sơ trễ hạn', value('eq', number));
    expect(relationOf(late(3), late(2))).toBe('stricter');
  });
  it('does not compare a level with a change', () => {
    const level = targetOf('a', ONLINE, value('gte', 10));
    const change = targetOf('b', ONLINE, value('gte', 10), { change: 'decrease' });
    expect(relationOf(level, change)).toBe('incomparable');
  });
});
