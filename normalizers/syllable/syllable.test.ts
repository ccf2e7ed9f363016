import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allSyllables, compose, decompose, isSyllable, toNewStyle, unifyToneMarks } from './index.js';

describe('isSyllable', () => {
  it.each(
    'nghiêng Nguyễn quyết giếng gì giữa khuỷu thuở ương ưu yêu ủy uỷ hòa hoà quý quốc quyền kỹ nghề ghi ngoằn xoong rượu đúng Ở à ý Huế khoác QUYẾT ĐỊNH'.split(
      ' ',
    ),
  )('accepts %s', (word) => expect(isSyllable(word)).toBe(true));

  it.each(
    // Wrong letters before the nucleus, stopped codas without sắc or nặng, marks out of place, what scanners leave.
    'ngiêng cế kà gê qá cach hoc tìêu hòá tôt thức̉ nwéc phlc chirc ctia dugc đìêu ươ̛ street the9 nhuw iêu boa tiếnng'.split(
      ' ',
    ),
  )('refuses %s', (word) => expect(isSyllable(word)).toBe(false));
});

describe('decompose and compose', () => {
  it('takes a syllable apart', () => {
    expect(decompose('Nguyễn')).toEqual({ onset: 'ng', glide: 'u', nucleus: 'yê', coda: 'n', tone: 4 });
    expect(decompose('giếng')).toEqual({ onset: 'gi', glide: '', nucleus: 'iê', coda: 'ng', tone: 1 });
    expect(decompose('quốc')).toEqual({ onset: 'qu', glide: '', nucleus: 'ô', coda: 'c', tone: 1 });
  });

  it('puts the tone mark where it belongs, in both styles', () => {
    expect([compose('hoa', 2), compose('hoa', 2, 'new')]).toEqual(['hòa', 'hoà']);
    expect([compose('thuy', 3), compose('thuy', 3, 'new')]).toEqual(['thủy', 'thuỷ']);
    expect([compose('gia', 2), compose('gi', 2), compose('qua', 1), compose('quyên', 2)]).toEqual([
      'già',
      'gì',
      'quá',
      'quyền',
    ]);
    expect([compose('ngoai', 2), compose('ngươi', 2), compose('khuyu', 3), compose('mua', 2)]).toEqual([
      'ngoài',
      'người',
      'khuỷu',
      'mùa',
    ]);
    expect([compose('hoan', 2), compose('huynh', 2), compose('xoong', 2)]).toEqual(['hoàn', 'huỳnh', 'xoòng']);
  });

  it('refuses tones that a stopped coda cannot carry', () => {
    expect(compose('hoc', 5)).toBe('học');
    expect(compose('hoc', 2)).toBeNull();
    expect(compose('street', 0)).toBeNull();
  });

  it('knows every syllable it generates', () => {
    const all = allSyllables();
    expect(all.length).toBeGreaterThan(12_000);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((syllable) => !isSyllable(syllable) || syllable !== syllable.normalize('NFC'))).toEqual([]);
  });
});

describe('tone-mark styles', () => {
  it('meets in one style for matching, length kept', () => {
    expect(unifyToneMarks('Khoá họp, hoà giải, uỷ ban, THUỶ lợi, khoẻ')).toBe(
      'Khóa họp, hòa giải, ủy ban, THỦY lợi, khỏe',
    );
    expect(unifyToneMarks('quý, hoàn, khoảng, quỹ')).toBe('quý, hoàn, khoảng, quỹ');
    expect(toNewStyle('Ủy ban, hòa, quý, HÓA, tòa')).toBe('Uỷ ban, hoà, quý, HOÁ, toà');
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...allSyllables()), (syllable) => {
        expect(unifyToneMarks(toNewStyle(syllable))).toBe(syllable);
        expect(isSyllable(toNewStyle(syllable))).toBe(true);
      }),
    );
  });
});
