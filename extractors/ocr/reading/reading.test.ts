import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextJudge } from '../../extractor.js';
import type { PixelRule } from '../raster/rules.js';
import { fitsInk, type InkEvidence } from './ink/ink-evidence.js';
import { dropNoise } from './no-print/noise.js';
import { findGrids } from './tables/grid.js';
import { voteLine } from './vote/vote.js';
import { figuresFor, isWellWritten } from './words/figures.js';
import { restoreSpaces } from './words/spacing.js';
import type { FoundWord } from './words/word.js';

/** Words of these letters are Vietnamese enough here. */
const judge: TextJudge = (text) => {
  const tokens = text.match(/\p{L}+/gu) ?? [];
  const valid = tokens.filter((token) => /^(đối|với|kế|hoạch|ngày|đôi|năm|Sở|Nội|vụ)$/u.test(token));
  return { tokens: tokens.length, validity: tokens.length ? valid.length / tokens.length : 0 };
};

function words(text: string, confidence = 0.9): FoundWord[] {
  let x = 0;
  return text.split(' ').map((token) => {
    const box = [x, 0, x + token.length * 10, 20] as const;
    x += token.length * 10 + 10;
    return { text: token, box, confidence, baseline: 16, size: 20, alternatives: [] };
  });
}

/** The ink of a text as it should be. */
function inkOf(text: string): InkEvidence {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return {
    separators: count(/[.,:;]/g),
    tall: count(/[\p{L}\p{N}/()]/gu),
    stems: count(/I/g),
    dotted: [],
    raised: count(/[%”"]/g),
    holes: [],
    leadingStems: /^I*/.exec(text)?.[0].length ?? 0,
    opensWithSerifs: text.startsWith('I'),
    opensWithFlag: false,
    opensWithDash: false,
  };
}

function vote(...readings: { text: string; confidence?: number; weight?: number }[]): FoundWord[] {
  const given = readings.map(({ text, confidence, weight }) => ({
    words: words(text, confidence),
    weight: weight ?? 1,
  }));
  return voteLine(given, judge, () => inkOf(readings.at(-1)?.text ?? ''));
}

describe('the vote over readings of a line', () => {
  it('takes what most readings say, word by word', () => {
    const line = vote({ text: 'đôi với kế' }, { text: 'đối vói kế' }, { text: 'đối với kê' });
    expect(line.map((word) => word.text)).toEqual(['đối', 'với', 'kế']);
  });

  it('prefers a syllable to a better seen non-syllable', () => {
    expect(vote({ text: 'hoạch', confidence: 0.7 }, { text: 'hoạcb', confidence: 0.8 })[0]?.text).toBe('hoạch');
  });

  it('doubts the code of a document number that makes no sense, and no other', () => {
    const knows: TextJudge = (text) => {
      const parts = text.match(/\p{L}+/gu) ?? [];
      const valid = parts.filter((part) => /^\p{Lu}+\p{Ll}?$/u.test(part));
      return { tokens: parts.length, validity: parts.length ? valid.length / parts.length : 0 };
    };
    const doubt = (text: string) => voteLine([{ words: words(text), weight: 1 }], knows, () => inkOf(text))[0]?.doubt;
    expect(doubt('23/CT-TTqg')).toBe('implausible');
    expect(doubt('23/CT-TTg')).toBeUndefined();
    expect(doubt('56/2031/T1-BTC')).toBe('implausible');
    expect(doubt('31/2031/QH15')).toBeUndefined();
    expect(doubt('15/7/2031')).toBeUndefined();
    expect(doubt('tháng/lần')).toBeUndefined();
  });

  it('doubts a figure that one look alone saw where others looked too', () => {
    const doubts = (...texts: readonly string[]) => {
      const readings = texts.map((text) => ({ words: words(text), weight: 1 }));
      const voted = voteLine(readings, judge, () => inkOf('2031'));
      return voted.map((word) => `${word.text}${word.doubt ? '?' : ''}`);
    };
    expect(doubts('năm 2031', 'năm', 'năm')).toEqual(['năm', '2031?']);
    expect(doubts('năm 2031', 'năm 2031', 'năm')).toEqual(['năm', '2031']);
    expect(doubts('năm 2031')).toEqual(['năm', '2031']);
  });

  it('keeps the other readings as alternatives', () => {
    expect(vote({ text: 'đối' }, { text: 'đôi' }, { text: 'đối' })[0]?.alternatives.map((other) => other.text)).toEqual(
      ['đôi'],
    );
  });

  it('flags a number that readings see differently, whatever the majority says', () => {
    const [number] = vote({ text: '79/2022' }, { text: '70/2022' }, { text: '79/2022' });
    expect(number?.text).toBe('79/2022');
    expect(number?.doubt).toBe('second-reading');
    expect(number?.confidence).toBeLessThan(0.5);
  });

  it('does not flag a number for the comma after it', () => {
    expect(vote({ text: '2024,' }, { text: '2024,' })[0]?.doubt).toBeUndefined();
  });

  it('trusts the ink about points and commas', () => {
    const readings = ['985%', '985%', '98,5%'].map((text) => ({ words: words(text), weight: 1 }));
    const [number] = voteLine(readings, judge, () => inkOf('98,5%'));
    expect(number?.text).toBe('98,5%');
    expect(number?.doubt).toBe('second-reading');
  });

  it('takes words that the first reading lacks only where they make sense', () => {
    const gap = { words: words('đối với').slice(0, 1), weight: 1 };
    expect(voteLine([gap, { words: words('đối với'), weight: 1 }], judge, () => inkOf(''))).toHaveLength(2);
    expect(voteLine([gap, { words: words('đối xqz'), weight: 1 }], judge, () => inkOf(''))).toHaveLength(1);
  });

  it('never makes up a word: every word was read, and digits come from one reading', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[0-9,.%ađốiv]{1,6}( [0-9,.%ađốiv]{1,6}){0,3}$/), { minLength: 1, maxLength: 3 }),
        (texts) => {
          const seen = new Set(texts.flatMap((text) => text.split(' ')));
          return vote(...texts.map((text) => ({ text }))).every((word) => seen.has(word.text));
        },
      ),
    );
  });
});

describe('ink as a witness', () => {
  it('tells figures and points that a reading lacks', () => {
    expect(fitsInk('51', inkOf('5.1'))).toBe(false);
    expect(fitsInk('1', inkOf('11'))).toBe(false);
    expect(fitsInk('98,5', inkOf('98,5'))).toBe(true);
    expect(fitsInk('đối', inkOf('xx'))).toBe(true);
  });

  it('lets touching figures pass', () => {
    expect(
      fitsInk('2024', {
        separators: 0,
        tall: 3,
        stems: 0,
        leadingStems: 0,
        raised: 0,
        dotted: [],
        holes: [],
        opensWithSerifs: false,
        opensWithFlag: false,
        opensWithDash: false,
      }),
    ).toBe(true);
  });

  it('mends a Roman number whose strokes the engine merged, and says so', () => {
    const readings = [{ words: words('I.'), weight: 1 }];
    const [numeral] = voteLine(readings, judge, () => inkOf('II.'));
    expect([numeral?.text, numeral?.doubt]).toEqual(['II.', 'second-reading']);
  });

  it('tells the first quarter in Roman from a figure by its serifs', () => {
    const readings = [{ words: words('1/2024'), weight: 1 }];
    expect(voteLine(readings, judge, () => inkOf('I/2024'))[0]?.text).toBe('I/2024');
    expect(voteLine(readings, judge, () => inkOf('1/2024'))[0]?.text).toBe('1/2024');
  });

  it('takes a doubled letter out of an abbreviation that makes no sense with it', () => {
    const known: TextJudge = (text) => ({ tokens: text === 'CCHC' ? 1 : 0, validity: text === 'CCHC' ? 1 : 0 });
    const line = voteLine([{ words: words('CCHOC', 0.5), weight: 1 }], known, () => inkOf(''));
    expect(line[0]?.text).toBe('CCHC');
    expect(line[0]?.alternatives[0]?.text).toBe('CCHOC');
  });
});

describe('how numbers are written', () => {
  it.each([
    '2024',
    '98,5%',
    '1.200.000',
    '15/3/2024',
    '188/QĐ-VPCP',
    '79/2022/NĐ-CP',
    '(3)',
    '2024-2025',
    '5a',
    '1408/CT-TTg',
    '3x4',
    '100%.',
  ])('%s is well written', (text) => expect(isWellWritten(text)).toBe(true));
  it.each(['1]', 'l8', '44Š', '0Í', 'S<⁄4', '5ế', '06/QĐ-TTgø', '11/QĐÐ-UBND', '203đ.', 'ó8'])('%s is not', (text) =>
    expect(isWellWritten(text)).toBe(false),
  );
});

describe('letters read for figures', () => {
  it('takes the reading that has figures there', () => {
    expect(figuresFor('l8', ['l3', '18'])).toBe('18');
    expect(figuresFor('0Í', ['01'])).toBe('01');
  });

  it('never exchanges one figure for another', () => {
    expect(figuresFor('l8', ['13', '19', '1'])).toBeNull();
  });
});

describe('noise', () => {
  const line = (text: string, confidence: number) => ({ words: words(text, confidence) });

  it('drops what is neither sure nor sensible and keeps print and numbers', () => {
    const kept = dropNoise([line('Sở Nội vụ', 0.9), line('~ xq |', 0.3), line('12', 0.7), line('mm', 0.2)], judge, 300);
    expect(kept.map(({ words: left }) => left.map((word) => word.text).join(' '))).toEqual(['Sở Nội vụ', '12']);
  });
});

describe('spaces', () => {
  const texts = (text: string) => restoreSpaces({ words: words(text) }).words.map((word) => word.text);

  it('puts a space after the dash of an item and after a comma between letters', () => {
    expect(texts('-Lưu: VT,NV.')).toEqual(['-', 'Lưu:', 'VT,', 'NV.']);
  });

  it('puts a space after the number of an item or title', () => {
    expect(texts('1.Ưu điểm')).toEqual(['1.', 'Ưu', 'điểm']);
    expect(texts('2.10.Nâng cấp')).toEqual(['2.10.', 'Nâng', 'cấp']);
    expect(texts('II.MỤC TIÊU')).toEqual(['II.', 'MỤC', 'TIÊU']);
    expect(texts('12.A 3.TTHC 1.5 1.Ưu')).toEqual(['12.A', '3.TTHC', '1.5', '1.Ưu']);
  });

  it('joins a share that was parted behind its comma where no space is printed', () => {
    const parted = (gap: number) =>
      restoreSpaces({
        words: words('đạt 91, 9% vào năm').map((word, i) =>
          i < 2 ? word : { ...word, box: [word.box[0] - 10 + gap, word.box[1], word.box[2] - 10 + gap, word.box[3]] },
        ),
      }).words;
    expect(parted(1).map((word) => word.text)).toEqual(['đạt', '91,9%', 'vào', 'năm']);
    expect(parted(1)[1]?.doubt).toBe('second-reading');
    expect(parted(8)[1]?.text).toBe('91,9%');
    expect(parted(10).map((word) => word.text)).toEqual(['đạt', '91,', '9%', 'vào', 'năm']);
    expect(parted(10).map((word) => word.doubt !== undefined)).toEqual([false, true, true, false, false]);
  });

  it('splits nothing beside other figures, nor a hyphen within', () => {
    expect(texts('-5% 98,5% TC-HC 12,a -')).toEqual(['-5%', '98,5%', 'TC-HC', '12,a', '-']);
  });
});

describe('ruled grids', () => {
  const across = (y: number, x0: number, x1: number): PixelRule => ({
    direction: 'horizontal',
    box: [x0, y, x1, y + 3],
  });
  const down = (x: number, y0: number, y1: number): PixelRule => ({ direction: 'vertical', box: [x, y0, x + 3, y1] });

  it('finds cells, and one cell where the rule between two is missing', () => {
    const rules = [0, 100, 200, 300]
      .map((y) => across(y, 0, 600))
      .concat([down(0, 0, 300), down(300, 0, 100), down(300, 200, 300), down(600, 0, 300)]);
    const grids = findGrids(rules, 300);
    expect(grids).toHaveLength(1);
    expect(grids[0]?.cells).toHaveLength(5);
  });

  it('takes lines under headings for no table', () => {
    expect(findGrids([across(0, 0, 200), across(50, 0, 200)], 300)).toEqual([]);
  });
});
