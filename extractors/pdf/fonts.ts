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
  };
}

/** The fields are getters of a prototype. */
function fields(font: object): Readonly<Record<string, unknown>> {
  const read = (key: string): unknown => Reflect.get(font, key);
  return Object.fromEntries(
    ['name', 'bold', 'black', 'italic', 'vertical', 'fontMatrix'].map((key) => [key, read(key)]),
  );
}
