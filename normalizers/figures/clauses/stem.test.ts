import { describe, expect, it } from 'vitest';
import { readTargets } from '../targets.js';
import { read } from '../testing/sample.js';

function targets(body: string): string[] {
  const { doc, outline, metadata } = read(`KẾ HOẠCH\nCải cách hành chính\n\nI. CHỈ TIÊU\n${body}\n`, {
    level: 'province',
  });
  return readTargets(doc, outline, metadata).targets.map(({ value, scope, indicator }) =>
    [value ? `${value.comparator} ${value.number}` : '–', scope, indicator].filter(Boolean).join(' | '),
  );
}

describe('an item over others', () => {
  it('says what is measured for each level below it, and how it is compared', () =>
    expect(
      targets(`- Tỷ lệ số hóa hồ sơ đạt tối thiểu:
+ Cấp tỉnh: 98%.
+ Cấp xã: 84%.
- 95% văn bản được ký số.`),
    ).toEqual([
      'gte 98 | province | Tỷ lệ số hóa hồ sơ',
      'gte 84 | commune | Tỷ lệ số hóa hồ sơ',
      'eq 95 | văn bản được ký số',
    ]));

  it('also where it has a figure of its own, is numbered, or is a heading', () => {
    expect(
      targets(`- Tỷ lệ hồ sơ trực tuyến đạt 70%, trong đó:
+ Cấp tỉnh trên 80%;
+ Lĩnh vực đất đai tối thiểu 60%.`),
    ).toEqual([
      'eq 70 | Tỷ lệ hồ sơ trực tuyến',
      'gt 80 | province | Tỷ lệ hồ sơ trực tuyến',
      'gte 60 | Tỷ lệ hồ sơ trực tuyến: Lĩnh vực đất đai',
    ]);
    expect(targets('1. Tỷ lệ hồ sơ đúng hạn:\na) Cấp tỉnh: 99%;\nb) Cấp xã: từ 97% trở lên.')).toEqual([
      'eq 99 | province | Tỷ lệ hồ sơ đúng hạn',
      'gte 97 | commune | Tỷ lệ hồ sơ đúng hạn',
    ]);
    expect(targets('1. Mức độ hài lòng của người dân\n- Cấp xã: 93%')).toEqual([
      'eq 93 | commune | Mức độ hài lòng của người dân',
    ]);
  });

  it('is known under a label that counts it', () =>
    expect(targets('Chỉ tiêu 3: Tỷ lệ hồ sơ đúng hạn:\n- Tại Sở: 97%;\nChỉ tiêu 4: 90% văn bản được ký số.')).toEqual([
      'eq 97 | Tỷ lệ hồ sơ đúng hạn: Tại Sở',
      'eq 90 | văn bản được ký số',
    ]));

  it('says nothing for items that say it themselves, or stand beside it', () => {
    expect(
      targets(`- Tỷ lệ cắt giảm:
+ Giảm 5% chi phí tuân thủ.
+ 100% hồ sơ cấp xã được số hóa.
- Hồ sơ trực tuyến: 60%.
- Các chỉ tiêu khác như sau:
+ Cổng dịch vụ công: 40%.`),
    ).toEqual([
      'eq 5 | chi phí tuân thủ',
      'eq 100 | commune | hồ sơ cấp xã được số hóa',
      'eq 60 | Hồ sơ trực tuyến',
      'eq 40 | Cổng dịch vụ công',
    ]);
  });
});
