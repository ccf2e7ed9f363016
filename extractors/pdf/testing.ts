import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { ExtractOptions, TextJudge } from '../extractor.js';

const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
export const REGULAR = join(folder, '400Regular/Tinos_400Regular.ttf');
export const BOLD = join(folder, '700Bold/Tinos_700Bold.ttf');
export const ITALIC = join(folder, '400Regular_Italic/Tinos_400Regular_Italic.ttf');

/** A PDF drawn by `draw`; begins with an empty A4 page without margins and the regular font at 14 points. */
export async function makePdf(
  draw: (doc: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'A4', margin: 0, ...options });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => doc.on('end', () => resolve()));
  doc.font(REGULAR).fontSize(14);
  draw(doc);
  doc.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

/** One line at a place, never wrapped. */
export function put(doc: PDFKit.PDFDocument, text: string, x: number, y: number): void {
  doc.text(text, x, y, { lineBreak: false });
}

/**
 * A line whose glyphs are set one by one, without spaces, letters first and every combining mark on its own: what some
 * programs make of Vietnamese.
 */
export function putApart(doc: PDFKit.PDFDocument, text: string, x: number, y: number): void {
  let at = x;
  const marks: { mark: string; x: number }[] = [];
  for (const letter of text.normalize('NFC')) {
    const [base = '', ...accents] = letter.normalize('NFD');
    const width = doc.widthOfString(base);
    if (base !== ' ') put(doc, base, at, y);
    for (const mark of accents) marks.push({ mark, x: at + width });
    at += width;
  }
  // A combining glyph without advance width is drawn to the left of where it is put.
  for (const { mark, x: markX } of marks) put(doc, mark, markX, y);
}

/** The borders of cells, given as column and row edges, each edge drawn once. */
export function putGrid(doc: PDFKit.PDFDocument, xs: readonly number[], ys: readonly number[]): void {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  for (const x of xs) doc.moveTo(x, top).lineTo(x, bottom).stroke();
  for (const y of ys) doc.moveTo(left, y).lineTo(right, y).stroke();
}

/** Judges as a reader of a few words would: whatever is listed is valid. */
export function judgeOf(valid: readonly string[]): TextJudge {
  const known = new Set(valid.map((word) => word.toLowerCase()));
  return (text) => {
    const tokens = text.match(/\p{L}+/gu) ?? [];
    const good = tokens.filter((token) => known.has(token.toLowerCase())).length;
    return { tokens: tokens.length, validity: tokens.length === 0 ? 1 : good / tokens.length };
  };
}

/** Everything is Vietnamese. */
export const TRUSTING: ExtractOptions = {
  judge: (text) => ({ tokens: text.match(/\p{L}+/gu)?.length ?? 0, validity: 1 }),
};
