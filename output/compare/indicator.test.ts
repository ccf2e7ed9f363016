import { describe, expect, it } from 'vitest';
import { planOf, targetOf, value } from '../testing/documents.js';
import { underHeading, wordsOf } from './indicator.js';

const NOWHERE = planOf('district', []);

describe('what a figure measures', () => {
  it('is completed by the clause before where it only says of what', () => {
    const before = targetOf('t1', 'Mức độ hài lòng của người dân đối với dịch vụ y tế công lập', value('gt', 75));
    const schools = targetOf('t2', 'đối với dịch vụ giáo dục công lập', value('gt', 80));
    expect(wordsOf(schools, before)).toBe('Mức độ hài lòng của người dân  đối với dịch vụ giáo dục công lập');
    expect(wordsOf(schools, { ...before, section: 's9' })).toBe(schools.indicator);
  });

  it('is completed by what stands before the colon where it only says what is done', () => {
    const apology = targetOf('t1', 'có thư xin lỗi', value('eq', 100), {
      statement: 'Hồ sơ trễ hạn: 100% có thư xin lỗi',
    });
    expect(wordsOf(apology, undefined)).toBe('Hồ sơ trễ hạn có thư xin lỗi');
  });

  it('is completed by the heading where it says next to nothing', () => {
    const plan = {
      ...NOWHERE,
      sections: [{ id: 's1', title: 'Thực hiện kế hoạch cải cách hành chính' } as (typeof NOWHERE.sections)[number]],
    };
    const duties = targetOf('t1', 'nhiệm vụ', value('eq', 95), { section: 's1' });
    expect(underHeading('nhiệm vụ', duties, plan)).toBe('nhiệm vụ Thực hiện kế hoạch cải cách hành chính');
  });
});
