import type { Diagnostic } from './diagnostic.js';
import type { Page } from './page.js';

/** One reader of one file format; all are listed in `registry.ts`. */
export interface Extractor {
  readonly name: string;
  /** Media types it reads, as told by `sniff.ts` from the bytes. */
  readonly mediaTypes: readonly string[];
  /**
   * Reads a whole file. Bad input gives diagnostics of severity `failure` and no pages; it throws only where the
   * machine is broken.
   */
  extract(bytes: Uint8Array, options: ExtractOptions): Promise<Extraction>;
}

export interface Extraction {
  readonly pages: readonly Page[];
  /** Pages of the file, also those not read; `null` for formats without pages. */
  readonly pageCount: number | null;
  readonly diagnostics: readonly Diagnostic[];
  /** What a person asking `inspect` is told: one line per page, how it would be read and why. */
  readonly decisions: readonly PageDecision[];
}

export interface PageDecision {
  readonly page: number | null;
  readonly method: string;
  readonly reason: string;
}

export interface ExtractOptions {
  /** Reads pictures of pages; without it pages that need OCR give a diagnostic. */
  readonly ocr?: OcrEngine;
  /** Share of valid Vietnamese syllables, from normalizers; extractors know no language themselves. */
  readonly judge: TextJudge;
  /** @default 2000 */
  readonly maxPages?: number;
  readonly signal?: AbortSignal;
  /** Called after each page. */
  readonly onPage?: (done: number, total: number | null) => void;
}

/** Tells how Vietnamese a text is. */
export interface TextJudge {
  (text: string): TextVerdict;
  /** Whether a word, its marks perhaps misread, is the title of the stamp on documents received; without it none is. */
  readonly isStampTitle?: (word: string) => boolean;
}
export interface TextVerdict {
  /** Tokens made of letters. */
  readonly tokens: number;
  /** 0…1, share of those tokens that are valid Vietnamese syllables or common abbreviations. */
  readonly validity: number;
}

/** A picture of a page, raw pixels. */
export interface PageImage {
  /** Interleaved, 1 (grey), 3 (RGB) or 4 (RGBA) channels of 8 bits. */
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
  /** Pixels per inch of the paper; `null` = unknown. */
  readonly dpi: number | null;
}

export interface OcrEngine {
  readonly name: string;
  /** Pages that it reads side by side. @default 2 */
  readonly pagesAtOnce?: number;
  /** Reads one page. `number` and the size in points are those of the page that the picture shows. */
  read(image: PageImage, page: OcrPageRequest): Promise<{ page: Page; diagnostics: readonly Diagnostic[] }>;
  close(): Promise<void>;
}

export interface OcrPageRequest {
  readonly number: number | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly judge: TextJudge;
  readonly signal?: AbortSignal;
}
