/**
 * The page model: what every extractor yields, whatever the file format. It knows text and geometry, and nothing of
 * Vietnamese administration.
 *
 * All boxes are in PDF points (1/72 inch), origin at the top left corner of the page as a reader holds it
 * (after rotation), x to the right, y downwards.
 */

/** Left, top, right, bottom in PDF points; left < right, top < bottom. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** How the text of a page was obtained. */
export type PageMethod =
  | 'text-layer'
  | 'ocr'
  | 'repaired-text'
  | 'docx'
  | 'plain'
  | 'markdown'
  | 'none'
  | (string & {});

export interface Page {
  /** 1-based; `null` for formats without pages (plain text, DOCX). */
  readonly number: number | null;
  /** Size as read, in points; `null` where the format has none. */
  readonly width: number | null;
  readonly height: number | null;
  /** Degrees clockwise by which the stored page was turned to be read. */
  readonly rotation: 0 | 90 | 180 | 270;
  readonly method: PageMethod;
  /** 0…1, how far the text can be trusted. */
  readonly confidence: number;
  /** Everything printed, in reading order. */
  readonly blocks: readonly Block[];
  /** Seals, signatures and stamps, which are evidence but no text. */
  readonly marks?: readonly Mark[];
  /** Ink of a scanned page that no word was read from: handwriting, signatures, print under seals. */
  readonly unread?: readonly Box[];
}

export type Block = Line | Table;

/**
 * Where on the page a line belongs. Two-column blocks are read left then right.
 * `header-*`: letterhead and quốc hiệu; `closing-*`: Nơi nhận and signature; `footnote`: at the foot of the page;
 * `page-number`: running number or running header.
 */
export type Zone =
  | 'body'
  | 'header-left'
  | 'header-right'
  | 'closing-left'
  | 'closing-right'
  | 'footnote'
  | 'page-number';

/** One printed line (for DOCX and plain text: one paragraph line as stored). */
export interface Line {
  readonly kind: 'line';
  /**
   * NFC, single spaces, trimmed. A raised footnote mark is written with superscript digits ("năm 2023¹"), so that it
   * never joins a number; the footnote itself begins with the same mark.
   */
  readonly text: string;
  readonly box: Box | null;
  /** In order; empty where the format has no positions. `text` of a line is its words joined by single spaces. */
  readonly words: readonly Word[];
  readonly style: Style;
  readonly zone: Zone;
  /**
   * What the format or the geometry says about paragraphs: `start` begins one, `continue` goes on with the paragraph of
   * the line before, `unknown` leaves it to the wording.
   */
  readonly flow: 'start' | 'continue' | 'unknown';
}

export interface Word {
  readonly text: string;
  readonly box: Box;
  /** 0…1; 1 for a trusted text layer. */
  readonly confidence: number;
  /** Other readings of the same pixels, best first, with their confidence 0…1 (OCR only). */
  readonly alternatives?: readonly { readonly text: string; readonly confidence: number }[];
  /** Set where a second reading disagreed, or the word is hand-written. */
  readonly doubt?: 'second-reading' | 'handwriting' | 'implausible';
}

export interface Style {
  /** Whether most letters of the line are bold; `null` = the format does not say. */
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  /** Points. */
  readonly size: number | null;
  readonly align: 'left' | 'center' | 'right' | 'justify' | null;
  /** Font name of most letters, as stored (legacy encodings are recognised by it). */
  readonly font: string | null;
  /**
   * Length in characters of the bold (or italic) text that begins the line, where it ends before the line does:
   * a run-in heading ("**3. Phòng Nội vụ:** tham mưu …").
   */
  readonly leadLength?: number;
  /** Which font each part of the text stands in, in order, where there are several (legacy encodings go by it). */
  readonly fontSpans?: readonly { readonly start: number; readonly end: number; readonly font: string | null }[];
}

export const NO_STYLE: Style = { bold: null, italic: null, size: null, align: null, font: null };

export interface Table {
  readonly kind: 'table';
  readonly box: Box | null;
  /** How the grid was found. */
  readonly origin: 'ruled' | 'aligned' | 'tabs' | 'markdown' | 'docx' | 'stacked' | (string & {});
  /** Number of grid columns. */
  readonly columnCount: number;
  /** x of the column boundaries in points, `columnCount + 1` of them, where there is geometry. */
  readonly columnEdges: readonly number[] | null;
  readonly rows: readonly Row[];
  /** 0…1 from checks that need no gold. */
  readonly score: number;
}

export interface Row {
  readonly box: Box | null;
  /** In column order; a cell that spans rows stands in its first row only. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** 0-based grid column of its left edge. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly box: Box | null;
  readonly lines: readonly Line[];
}

export interface Mark {
  readonly kind: 'seal' | 'signature' | 'stamp';
  readonly box: Box;
}

/** The box around all given boxes, `null` for none. */
export function unionBox(boxes: Iterable<Box | null | undefined>): Box | null {
  let union: [number, number, number, number] | null = null;
  for (const box of boxes) {
    if (!box) continue;
    if (!union) union = [...box];
    else {
      union[0] = Math.min(union[0], box[0]);
      union[1] = Math.min(union[1], box[1]);
      union[2] = Math.max(union[2], box[2]);
      union[3] = Math.max(union[3], box[3]);
    }
  }
  return union;
}
