import type { Diagnostic } from '../diagnostic.js';
import type { ExtractOptions, PageDecision, PageImage } from '../extractor.js';
import { clampBox } from '../layout/geometry.js';
import { layoutPage } from '../layout/index.js';
import type { PlacedWord } from '../layout/raw-page.js';
import type { Mark, Page } from '../page.js';
import type { LoadedPage } from './content/load-page.js';
import { FEW_WORDS, judgeLayer, readableGlyphs, type Verdict } from './layer.js';
import { wordsOf } from './words/words.js';

export interface ReadPage {
  readonly page: Page;
  readonly decision: PageDecision;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one page by its text layer or, where that cannot be trusted, by OCR.
 * @param picture the page as OCR is to see it; asked for where it is needed
 */
export async function readPage(
  number: number,
  loaded: LoadedPage,
  picture: () => Promise<PageImage>,
  options: ExtractOptions,
): Promise<ReadPage> {
  const { content, width, height } = loaded;
  const readable = readableGlyphs(content, [0, 0, width, height]);
  const words = wordsOf(readable, width, height, options.judge).map((word) => onPage(word, width, height));
  const verdict = judgeLayer(content, words, [0, 0, width, height], options.judge);
  const marks = content.stamps.map((box): Mark => ({ kind: 'stamp', box }));
  const stamped = wordsOf(content.stampGlyphs, width, height, options.judge);
  const decided = (method: string, reason: string): PageDecision => ({ page: number, method, reason });
  const layer = (confidence: number): Page => ({
    number,
    width,
    height,
    rotation: loaded.rotation,
    method: words.length === 0 ? 'none' : 'text-layer',
    confidence,
    blocks: layoutPage({ number, width, height, words, rules: content.rules, marks }),
    ...(marks.length > 0 ? { marks } : {}),
  });
  const own = layer(verdict.method === 'ocr' ? Math.min(0.3, verdict.confidence) : verdict.confidence);
  const decision = decided(verdict.method, verdict.reason);
  const notes = stampNote(number, stamped);
  if (verdict.method !== 'ocr') return { page: own, decision, diagnostics: notes };
  if (!options.ocr) {
    const message = `Page ${number} needs OCR (${verdict.reason}), and none is at hand.`;
    return { page: own, decision, diagnostics: [...notes, { code: 'needs-ocr', message, page: number }] };
  }
  const read = await readPicture(number, loaded, picture, verdict, options);
  if ('problem' in read) {
    const message = `OCR of page ${number} failed (${read.problem}); its text layer is kept as it is.`;
    return {
      page: own,
      decision: decided(own.method, `${verdict.reason}; ${read.problem}`),
      diagnostics: [...notes, { code: 'ocr-failed', message, page: number }],
    };
  }
  if (words.length > 0 && isBetter(own, read.page, words.length, options)) {
    const reason = `${verdict.reason}; OCR reads it no better`;
    return { page: layer(verdict.confidence), decision: decided('text-layer', reason), diagnostics: notes };
  }
  // Boxes of stamps are those of the page as stored; OCR may have turned it.
  const seen = read.turned ? [] : marks;
  const all = [...seen, ...(read.page.marks ?? [])];
  const overprint = words.length > 0 && words.length < FEW_WORDS ? [...stamped, ...words] : stamped;
  return {
    page: { ...read.page, ...(all.length > 0 ? { marks: all } : {}) },
    decision,
    diagnostics: [...stampNote(number, overprint), ...read.diagnostics],
  };
}

function onPage(word: PlacedWord, width: number, height: number): PlacedWord {
  const box = clampBox(word.box, width, height);
  return box === word.box ? word : { ...word, box };
}

/** What a stamp says is no text of the document, yet a reader may look for it: the number of a signed file, say. */
function stampNote(page: number, words: readonly PlacedWord[]): readonly Diagnostic[] {
  if (words.length === 0) return [];
  const text = words.map((word) => word.text).join(' ');
  const quote = text.length > 200 ? `${text.slice(0, 200)}…` : text;
  return [
    { code: 'stamp-text', message: `Stamped on the page, not part of its text: "${quote}"`, page, severity: 'note' },
  ];
}

type Picture =
  | { readonly page: Page; readonly turned: boolean; readonly diagnostics: readonly Diagnostic[] }
  | { readonly problem: string };

async function readPicture(
  number: number,
  loaded: LoadedPage,
  picture: () => Promise<PageImage>,
  verdict: Verdict,
  options: ExtractOptions,
): Promise<Picture> {
  if (!options.ocr) return { problem: verdict.reason };
  const { width, height } = loaded;
  try {
    const image = await picture();
    const { judge, signal } = options;
    const request = { number, width, height, judge, ...(signal ? { signal } : {}) };
    const { page, diagnostics } = await options.ocr.read(image, request);
    const rotation = ((loaded.rotation + page.rotation) % 360) as Page['rotation'];
    return { page: { ...page, rotation }, turned: page.rotation !== 0, diagnostics };
  } catch (error) {
    if (options.signal?.aborted) throw error;
    return { problem: error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error) };
  }
}

/** The text layer holds more valid text than OCR found: a foreign language, or letters that OCR could not see. */
function isBetter(layer: Page, read: Page, wordCount: number, { judge }: ExtractOptions): boolean {
  const [a, b] = [judge(textOf(layer)), judge(textOf(read))];
  // Few words over a picture are a stamp, unless the picture has nothing to read: then it is their background.
  if (wordCount < FEW_WORDS) return b.tokens < 0.5 * a.tokens;
  if (b.tokens < 0.2 * a.tokens) return true;
  return a.validity * a.tokens > 1.15 * b.validity * b.tokens && a.validity >= b.validity - 0.05;
}

function textOf(page: Page): string {
  return page.blocks
    .flatMap((block) =>
      block.kind === 'line' ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines)),
    )
    .map((line) => line.text)
    .join('\n');
}
