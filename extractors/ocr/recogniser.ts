import type { Grey, PixelBox } from './raster/grey.js';

/**
 * What turns a clean picture into words: tesseract.js in a worker thread, or a native tesseract in a process. Layout,
 * cleaning and voting are ours and the same for both. A picture is read the same whatever was read before it.
 */
export interface Recogniser {
  /** Throws `RecogniserLost` where the engine died or overran its deadline; the recogniser is then of no more use. */
  recognise(image: Grey, settings: ReadSettings): Promise<readonly ReadLine[]>;
  /** The same for many small pictures, in the order given. */
  recogniseAll(images: readonly Grey[], settings: ReadSettings): Promise<readonly (readonly ReadLine[])[]>;
  close(): Promise<void>;
}

export interface ReadSettings {
  /**
   * How the engine cuts the picture: `page` finds columns and paragraphs itself (tesseract's page segmentation mode 3),
   * `block` takes it as one column of lines (6), `line` as one line (7), `sparse` looks for text anywhere (11).
   */
  readonly mode: 'page' | 'block' | 'line' | 'sparse';
  /** Pixels per inch. */
  readonly dpi: number;
}

export interface ReadLine {
  readonly words: readonly ReadWord[];
}

export interface ReadWord {
  /** NFC, no white space. */
  readonly text: string;
  readonly box: PixelBox;
  /** 0…1 */
  readonly confidence: number;
  /** y of the baseline under the middle of the word, pixels. */
  readonly baseline: number;
  /** Height from descender to ascender of the line it stands in, pixels. */
  readonly size: number;
  /** What the engine saw in each place of the word, best first; empty where the engine does not tell. */
  readonly places: readonly (readonly Choice[])[];
}

export interface Choice {
  readonly text: string;
  /** 0…1 */
  readonly confidence: number;
}

/** The engine behind a recogniser is gone: it died, hung, or could not be started. */
export class RecogniserLost extends Error {
  override readonly name = 'RecogniserLost';
}

/** Tesseract's numbers for the ways of cutting a picture. */
export const SEGMENTATION_MODE = { page: '3', block: '6', line: '7', sparse: '11' } as const;
