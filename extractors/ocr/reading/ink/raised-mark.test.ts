import { describe, expect, it } from 'vitest';
import { binarise } from '../../raster/bitmap.js';
import { findComponents } from '../../raster/components.js';
import type { Grey } from '../../raster/grey.js';
import { typeset } from '../../testing/typeset.js';
import type { FoundWord } from '../words/word.js';
import { bandOf } from './line-band.js';
import { restoreRaisedMarks } from './raised-mark.js';

const DPI = 240;
const SCALE = DPI / 72;
const [LEFT, BASE] = [40, 60];

/** "2025" with a raised "1" and a comma after it, as the engine reads it: all figures of one size. */
function read(printed: string, mark: string, after: string, text: string, doubt?: FoundWord['doubt']): string {
  const width = printed.length * 6.5 + mark.length * 4.2;
  const lines = [
    { text: 'trong cả năm là', x: 150, y: BASE },
    { text: printed, x: LEFT, y: BASE },
    { text: mark, x: LEFT + printed.length * 6.5 + 0.5, y: BASE - 4.6, size: 8.3 },
    { text: after, x: LEFT + width + 0.5, y: BASE },
  ];
  const { data, width: w, height } = typeset({ width: 300, height: 100, dpi: DPI, lines });
  const grey: Grey = { data: Uint8Array.from({ length: w * height }, (_, i) => data[4 * i] ?? 255), width: w, height };
  const components = findComponents(binarise(grey));
  const word = (content: string, x0: number, x1: number): FoundWord => ({
    text: content,
    box: [x0 * SCALE, (BASE - 12) * SCALE, x1 * SCALE, (BASE + 3) * SCALE],
    confidence: 0.9,
    baseline: BASE * SCALE,
    size: 13 * SCALE,
    alternatives: [],
    ...(content === text && doubt ? { doubt } : {}),
  });
  const words = [word(text, LEFT - 1, LEFT + width + 8), word('trong', 149, 182)];
  const [first] = restoreRaisedMarks(words, bandOf(words, components), components);
  return `${first?.text}${first?.doubt ? '?' : ''}`;
}

describe('the mark of a footnote', () => {
  it('is no figure of the number before it', () => {
    expect(read('2025', '1', ',', '20251,')).toBe('2025¹,');
    expect(read('2025', '12', ',', '202512,')).toBe('2025¹²,');
  });
  it('takes the doubt with it that the figures made no sense', () =>
    expect(read('2025', '1', ',', '20251,', 'implausible')).toBe('2025¹,'));
  it('leaves any other doubt', () => expect(read('2025', '1', ',', '20251,', 'second-reading')).toBe('2025¹,?'));
  it('is no dot of a semicolon, and no tail of the line above', () => {
    expect(read('2025', '', ';', '2025;')).toBe('2025;');
    expect(read('1/2025', '.', ';', '1/2025;')).toBe('1/2025;');
  });
  it('is not the last figure of a year, though nothing but a bit high up is left of it', () => {
    expect(read('202', '5', '', '2025')).toBe('2025');
    expect(read('IV/202', '5', '', 'IV/2025')).toBe('IV/2025');
  });
  it('is not the last figure of a number', () => {
    expect(read('20251', '', ',', '20251,')).toBe('20251,');
    expect(read('98,5', '', '', '98,5')).toBe('98,5');
  });
});
