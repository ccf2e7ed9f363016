import type { Choice, ReadLine, ReadWord } from '../recogniser.js';

/** The lines of each picture of tesseract's hOCR. */
export function readHocr(hocr: string): ReadLine[][] {
  return hocr
    .split(/<div class='ocr_page'/)
    .slice(1)
    .map(readPageOfHocr);
}

/**
 * Reads one page of tesseract's hOCR. Its writer is regular, so matching its tags one after another is enough:
 *
 *     <span class='ocr_line' id='line_1_2' title="bbox 380 348 1819 422; baseline 0.001 -32; x_size 61; …">
 *      <span class='ocrx_word' id='word_1_5' title='bbox 380 353 409 382; x_wconf 78'>ngày
 *       <span class='ocrx_cinfo' id='lstm_choices_1_5_1'>
 *        <span class='ocrx_cinfo' id='choice_1_5_1' title='x_confs 91.9'>n</span> …
 */
function readPageOfHocr(hocr: string): ReadLine[] {
  const lines: ReadWord[][] = [];
  let frame: LineFrame | null = null;
  let words: ReadWord[] = [];
  let places: Choice[][] = [];
  for (const match of hocr.matchAll(TAG)) {
    const [, className, id = '', title = '', text = ''] = match;
    if (className === 'ocrx_word') {
      const box = numbersAfter(title, 'bbox');
      const content = clean(text);
      places = [];
      if (!frame || box.length < 4 || content === '') continue;
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box;
      const middle = (x0 + x1) / 2;
      words.push({
        text: content,
        box: [x0, y0, x1, y1],
        confidence: Math.min(1, Math.max(0, (numbersAfter(title, 'x_wconf')[0] ?? 0) / 100)),
        baseline: frame.bottom + frame.offset + frame.slope * (middle - frame.left),
        size: frame.size,
        places,
      });
    } else if (className === 'ocrx_cinfo') {
      if (id.startsWith('lstm_choices')) places.push([]);
      else {
        const choice = clean(text);
        const confidence = (numbersAfter(title, 'x_confs')[0] ?? 0) / 100;
        if (choice !== '' && confidence > 0) places.at(-1)?.push({ text: choice, confidence });
      }
    } else {
      frame = lineFrame(title);
      words = [];
      lines.push(words);
    }
  }
  return lines.filter((line) => line.length > 0).map((line) => ({ words: line }));
}

// Lines are of four kinds: ocr_line, ocr_header (larger print), ocr_caption and ocr_textfloat.
const TAG =
  /<span class='(ocr_line|ocr_header|ocr_caption|ocr_textfloat|ocrx_word|ocrx_cinfo)' id='([^']*)'(?: title=["']([^"'>]*)["'])?[^>]*>([^<]*)/g;

interface LineFrame {
  readonly left: number;
  readonly bottom: number;
  readonly slope: number;
  readonly offset: number;
  readonly size: number;
}

function lineFrame(title: string): LineFrame {
  const [left = 0, top = 0, , bottom = 0] = numbersAfter(title, 'bbox');
  const [slope = 0, offset = 0] = numbersAfter(title, 'baseline');
  return { left, bottom, slope, offset, size: numbersAfter(title, 'x_size')[0] ?? bottom - top };
}

function numbersAfter(title: string, name: string): number[] {
  const part = title.split(';').find((property) => property.trim().startsWith(`${name} `));
  return part ? part.trim().slice(name.length).trim().split(' ').map(Number) : [];
}

function clean(text: string): string {
  const plain = unescapeXml(text).replace(/\s+/gu, '').normalize('NFC');
  // The network knows the letter eth, which looks like the capital Đ; beside one it is the same letter read twice.
  return plain.replace(/(?<!Đ)Ð(?!Đ)/gu, 'Đ');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function unescapeXml(text: string): string {
  const plain = text.replace(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity);
  // The network knows two strokes, and documents one.
  return plain.replaceAll('⁄', '/');
}
