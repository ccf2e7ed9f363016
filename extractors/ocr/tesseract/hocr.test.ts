import { describe, expect, it } from 'vitest';
import { readHocr } from './hocr.js';

/** One line of words as tesseract writes it. */
function hocr(...words: string[]): string {
  const spans = words.map(
    (word, i) =>
      `<span class='ocrx_word' id='word_1_${i}' title='bbox ${i * 90} 10 ${i * 90 + 80} 40; x_wconf 93'>${word}` +
      `<span class='ocrx_cinfo' id='lstm_choices_1_${i}_1'><span class='ocrx_cinfo' id='choice_1_1_1' title='x_confs 91'>${word[0]}</span></span></span>`,
  );
  return `<div class='ocr_page' id='page_1' title='bbox 0 0 900 60'><span class='ocr_line' id='line_1_1' title="bbox 0 10 900 40; baseline 0.01 -8; x_size 30">${spans.join('')}</span></div>`;
}
const texts = (...words: string[]) =>
  readHocr(hocr(...words)).flatMap((page) => page.flatMap((line) => line.words.map((word) => word.text)));

describe('the words of hOCR', () => {
  it('have a box, a confidence, a baseline and what was seen in each place', () => {
    const [[line] = []] = readHocr(hocr('Quý', 'III'));
    expect(line?.words[1]).toMatchObject({ text: 'III', box: [90, 10, 170, 40], confidence: 0.93, size: 30 });
    expect(line?.words[1]?.baseline).toBeCloseTo(40 - 8 + 0.01 * 130);
    expect(line?.words[0]?.places).toEqual([[{ text: 'Q', confidence: 0.91 }]]);
  });
  it('are written without entities', () => expect(texts('&quot;A&amp;B&lt;')).toEqual(['"A&B<']));
  it('have the stroke of documents, and the letter Đ for the one of the same shape', () =>
    expect(texts('I⁄2031', '11/QÐ-UBND', 'Ðề')).toEqual(['I/2031', '11/QĐ-UBND', 'Đề']));
  it('show a letter that was read twice', () => expect(texts('11/QĐÐ-UBND')).toEqual(['11/QĐÐ-UBND']));
});
