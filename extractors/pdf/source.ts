import type { Diagnostic } from '../diagnostic.js';
import type { ExtractOptions } from '../extractor.js';
import { loadPage } from './load-page.js';
import { type OpenPdf, openPdf } from './open.js';
import { picturePage } from './picture.js';
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
  return scan ? { ok: true, source: plainSource(scan, bytes) } : openInterpreted(bytes);
}

async function openInterpreted(bytes: Uint8Array): Promise<OpenedSource> {
  const opened = await openPdf(bytes);
  return opened.ok ? { ok: true, source: interpretedSource(opened.pdf) } : opened;
}

function interpretedSource(pdf: OpenPdf): PageSource {
  return {
    pageCount: pdf.document.numPages,
    async read(number, options) {
      const proxy = await pdf.document.getPage(number);
      try {
        const loaded = await loadPage(pdf, proxy);
        return await readPage(number, loaded, () => picturePage(pdf, proxy, loaded), options);
      } finally {
        proxy.cleanup();
      }
    },
    close: () => pdf.close(),
  };
}

/** The interpreter is opened for a picture that cannot be decoded; it may still show part of it. */
function plainSource(scan: readonly PlainScanPage[], bytes: Uint8Array): PageSource {
  let interpreted: Promise<OpenedSource> | null = null;
  return {
    pageCount: scan.length,
    async read(number, options) {
      const page = scan[number - 1];
      const picture = page && (await decodePicture(page));
      if (page && picture) return readPage(number, page.loaded, async () => picture, options);
      interpreted ??= openInterpreted(bytes);
      const opened = await interpreted;
      if (!opened.ok) throw new Error(opened.failure.message);
      return opened.source.read(number, options);
    },
    async close() {
      const opened = await interpreted;
      if (opened?.ok) await opened.source.close();
    },
  };
}
