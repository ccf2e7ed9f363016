import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Diagnostic } from '../diagnostic.js';
import type { ExtractOptions, PageImage } from '../extractor.js';
import { loadPage } from './content/load-page.js';
import { type OpenPdf, openPdf } from './open.js';
import { picturePage } from './picture/picture.js';
import { decodePicture, openPlainScan, type PlainScanPage } from './plain-scan/index.js';
import { type ReadPage, readPage } from './read-page.js';

/** An open file of which pages can be read. */
export interface PageSource {
  readonly pageCount: number;
  /** Reads a page, counted from 1; throws where that is impossible. */
  read(number: number, options: ExtractOptions): Promise<ReadPage>;
  close(): Promise<void>;
}

export type OpenedSource =
  | { readonly ok: true; readonly source: PageSource }
  | { readonly ok: false; readonly failure: Diagnostic };

/** Opens a file by the simplest means that do; encrypted, damaged and foreign files give a diagnostic. */
export async function openSource(bytes: Uint8Array): Promise<OpenedSource> {
  const scan = await openPlainScan(bytes);
  if (scan) return { ok: true, source: plainSource(scan, bytes) };
  const opened = await openPdf(bytes);
  return opened.ok ? { ok: true, source: interpretedSource(opened.pdf) } : opened;
}

function interpretedSource(pdf: OpenPdf): PageSource {
  return {
    pageCount: pdf.document.numPages,
    read: (number, options) =>
      withPage(pdf, number, async (proxy) => {
        const loaded = await loadPage(pdf, proxy);
        return readPage(number, loaded, () => picturePage(pdf, proxy, loaded), options);
      }),
    close: () => pdf.close(),
  };
}

/** The interpreter is opened for a picture that cannot be decoded; it may still show part of it. */
function plainSource(scan: readonly PlainScanPage[], bytes: Uint8Array): PageSource {
  let opened: ReturnType<typeof openPdf> | null = null;
  const interpreted = async (number: number): Promise<PageImage> => {
    opened ??= openPdf(bytes);
    const result = await opened;
    if (!result.ok) throw new Error(result.failure.message);
    const { pdf } = result;
    return withPage(pdf, number, async (proxy) => picturePage(pdf, proxy, await loadPage(pdf, proxy)));
  };
  return {
    pageCount: scan.length,
    async read(number, options) {
      const page = scan[number - 1];
      if (!page) throw new Error(`there is no page ${number}`);
      return readPage(number, page.loaded, async () => (await decodePicture(page)) ?? interpreted(number), options);
    },
    async close() {
      const result = await opened;
      if (result?.ok) await result.pdf.close();
    },
  };
}

/** Lends a page, and lets go of what pdf.js keeps for it afterwards. */
async function withPage<T>(pdf: OpenPdf, number: number, use: (page: PDFPageProxy) => Promise<T>): Promise<T> {
  const page = await pdf.document.getPage(number);
  try {
    return await use(page);
  } finally {
    page.cleanup();
  }
}
