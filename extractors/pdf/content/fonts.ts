import type { GlyphFont } from './content.js';

const BOLD = /bold|black|heavy|demi|,b\b|-bd\b|BdMT/iu;
const ITALIC = /italic|oblique|kursiv|ItMT|-it\b|BdIt/iu;

/** What is needed of a font of pdf.js; anything strange becomes an unnamed regular font. */
export function readFont(font: unknown): GlyphFont {
  const record: Readonly<Record<string, unknown>> =
    typeof font === 'object' && font !== null ? { ...fields(font) } : {};
  const name = typeof record.name === 'string' ? record.name.replace(/^[A-Z]{6}\+/u, '') : '';
  const matrix = record.fontMatrix;
  const unit = Array.isArray(matrix) && typeof matrix[0] === 'number' && matrix[0] !== 0 ? matrix[0] : 0.001;
  return {
    name,
    bold: record.bold === true || record.black === true || BOLD.test(name),
    italic: record.italic === true || ITALIC.test(name),
    vertical: record.vertical === true,
    unit,
    scale: record.isType3Font === true ? type3Scale(record.bbox, unit) : 1,
  };
}

/** The fields are getters of a prototype. */
function fields(font: object): Readonly<Record<string, unknown>> {
  const read = (key: string): unknown => Reflect.get(font, key);
  return Object.fromEntries(
    ['name', 'bold', 'black', 'italic', 'vertical', 'fontMatrix', 'isType3Font', 'bbox'].map((key) => [key, read(key)]),
  );
}

/** Glyphs of a Type 3 font are drawings of any size: their font's box tells how large they come out. */
function type3Scale(box: unknown, unit: number): number {
  if (!Array.isArray(box) || typeof box[1] !== 'number' || typeof box[3] !== 'number') return 1;
  const height = Math.abs((box[3] - box[1]) * unit);
  return height > 0.01 && (height < 0.5 || height > 2) ? height : 1;
}
