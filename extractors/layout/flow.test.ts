import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutPage } from './index.js';
import type { PlacedWord, Rule } from './raw-page.js';
import { centred, FULL, justified, line, linesOf, page, rule } from './testing.js';

const flows = (words: readonly (readonly PlacedWord[])[]): readonly string[] =>
  linesOf(layoutPage(page(words))).map((l) => l.flow);

const full = (y: number): readonly PlacedWord[] => justified(FULL, 85, y);
const indented = (y: number): readonly PlacedWord[] => justified(FULL.slice(4), 120, y);

describe('paragraphs', () => {
  it('begin at an indent and go on at the margin', () => {
    const words = [100, 160, 220].flatMap((y) => [indented(y), full(y + 20), full(y + 40)]);
    expect(flows(words)).toEqual(Array(3).fill(['start', 'continue', 'continue']).flat());
  });

  it('go on at the top of a page that begins at the margin', () => {
    expect(flows([full(80), indented(100), full(120), indented(140), full(160)])[0]).toBe('continue');
    expect(flows([full(80), full(100), full(120)])[0]).toBe('unknown');
  });

  it('end where the next word would have fitted', () => {
    expect(flows([full(100), line('hết đoạn.', 85, 120), full(140), full(160)])).toEqual([
      'unknown',
      'continue',
      'start',
      'continue',
    ]);
  });

  it('end at a wider gap', () => {
    expect(flows([100, 120, 140, 160, 195, 215].map(full))[4]).toBe('start');
  });

  it('hang below the text after a bullet', () => {
    expect(flows([justified(`- ${FULL}`, 85, 100), justified(FULL, 96, 120), full(140)])[1]).toBe('continue');
  });

  it('keep a line that begins with the hyphen of a range, and part bullets', () => {
    expect(flows([full(100), justified(`- 2035 ${FULL.slice(9)}`, 85, 120), full(140)])[1]).toBe('continue');
    expect(flows([justified(`${FULL};`, 85, 100), justified(`- ${FULL.slice(4)}`, 85, 120), full(140)])[1]).toBe(
      'start',
    );
  });

  it('leave the lines of one centred title to the wording and part it from the next', () => {
    const bold = { bold: true };
    const words = [
      centred('QUYẾT ĐỊNH', 312, 100, bold),
      centred('Về việc ban hành Kế hoạch cải cách', 312, 116, bold),
      centred('của huyện Đồi Sậy năm 2031', 312, 132, bold),
      full(170),
      full(190),
    ];
    expect(flows(words).slice(0, 4)).toEqual(['start', 'start', 'unknown', 'start']);
  });

  it('are not taken for centred where a first line leaves equal room on both sides', () => {
    const words = [indented(100), full(120), indented(140), full(160), line(FULL.slice(0, 53), 120, 180), full(200)];
    const [, , , , equal] = linesOf(layoutPage(page(words)));
    expect(equal?.style.align).toBe('left');
  });
});

describe('a page whose margins lean', () => {
  it('keeps its paragraphs and centred titles', () => {
    const lean = (words: readonly PlacedWord[]): PlacedWord[] =>
      words.map((word) => {
        const by = -0.03 * (word.baseline - 100);
        const [x0, y0, x1, y1] = word.box;
        return { ...word, box: [x0 + by, y0, x1 + by, y1] };
      });
    const rows = [
      centred('THÔNG BÁO', 312, 100),
      ...[140, 220, 300, 380].flatMap((y) => [indented(y), full(y + 20), full(y + 40), line('hết đoạn.', 85, y + 60)]),
    ];
    const lines = linesOf(layoutPage(page(rows.map(lean))));
    expect(lines.map((l) => l.flow)).toEqual([
      'start',
      ...Array(4).fill(['start', 'continue', 'continue', 'continue']).flat(),
    ]);
    expect(lines[0]?.style.align).toBe('center');
    // Places stay those of the page.
    expect(lines.at(-1)?.box?.[0]).toBeCloseTo(85 - 0.03 * 340, 1);
  });
});

describe('whatever stands on a page', () => {
  const word = fc.record({
    text: fc.constantFrom('Điều', '1', '12', '2031', '-', 'Nơi', 'nhận:', '98,5%', 'phòng', 'Số:'),
    x: fc.integer({ min: 20, max: 560 }),
    y: fc.integer({ min: 20, max: 820 }),
    size: fc.constantFrom(8, 11, 14),
  });
  const rules = fc.array(
    fc.tuple(
      fc.boolean(),
      fc.integer({ min: 30, max: 500 }),
      fc.integer({ min: 30, max: 700 }),
      fc.integer({ min: 10, max: 400 }),
    ),
    { maxLength: 16 },
  );

  it('comes out once, and no digit is lost or changed', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), rules, (words, drawn) => {
        const placed = words.flatMap(({ text, x, y, size }) => [...line(text, x, y, { size })]);
        const lines: Rule[] = drawn.map(([across, x, y, length]) =>
          across ? rule(x, y, x + length, y + 0.5) : rule(x, y, x + 0.5, y + length),
        );
        const out = layoutPage(page([placed], lines))
          .flatMap((b) => (b.kind === 'line' ? [b] : b.rows.flatMap((r) => r.cells.flatMap((c) => c.lines))))
          .map((l) => l.text)
          .join(' ')
          .normalize('NFKC');
        const letters = (text: string): string => [...text.replace(/\s/gu, '')].sort().join('');
        expect(letters(out)).toBe(letters(words.map((w) => w.text).join('')));
      }),
      { numRuns: 300 },
    );
  });
});
