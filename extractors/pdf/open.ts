import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Diagnostic } from '../diagnostic.js';

export type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** An open document; `close` releases all that pdf.js holds of it. */
export interface OpenPdf {
  readonly pdfjs: PdfJs;
  readonly document: PDFDocumentProxy;
  close(): Promise<void>;
}

export type Opened =
  | { readonly ok: true; readonly pdf: OpenPdf }
  | { readonly ok: false; readonly failure: Diagnostic };

/** Comes without types. */
const WORKER: string = 'pdfjs-dist/legacy/build/pdf.worker.mjs';

let loaded: Promise<PdfJs> | null = null;

/** pdf.js takes a third of a second to load: only when a PDF is read. */
function loadPdfJs(): Promise<PdfJs> {
  loaded ??= importPdfJs();
  return loaded;
}

/**
 * The build for Node 20 replaces `Array.prototype.push` by one in JavaScript, several times slower, for a fault of frozen
 * arrays that nobody here has: the engine's own is put back, for the sake of everything in this process.
 */
async function importPdfJs(): Promise<PdfJs> {
  const push = Object.getOwnPropertyDescriptor(Array.prototype, 'push');
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // The half that parses; pdf.js would load it, and the replacement again, at the first document.
  const worker: unknown = await import(WORKER);
  if (push && worker) Object.defineProperty(Array.prototype, 'push', push);
  return pdfjs;
}

/** Folders of pdf.js with character maps, standard fonts and decoders: everything comes from the disk. */
function resources(): { cMapUrl: string; standardFontDataUrl: string; wasmUrl: string; iccUrl: string } {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const folder = (name: string): string => `${join(root, name)}/`;
  return {
    cMapUrl: folder('cmaps'),
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
  };
}

/** Opens a file; encrypted, damaged and foreign files give a diagnostic. */
export async function openPdf(bytes: Uint8Array): Promise<Opened> {
  if (bytes.length === 0) return failure('empty-file', 'The file is empty (0 bytes).');
  if (!hasHeader(bytes)) return failure('not-a-pdf', 'The file is no PDF: it does not begin with "%PDF-".');
  const pdfjs = await loadPdfJs();
  const task = pdfjs.getDocument({
    // pdf.js takes the buffer for itself.
    data: new Uint8Array(bytes),
    ...resources(),
    cMapPacked: true,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  const close = async (): Promise<void> => {
    await task.destroy().catch(() => undefined);
  };
  try {
    const document = await task.promise;
    return { ok: true, pdf: { pdfjs, document, close } };
  } catch (error) {
    await close();
    return reasonOf(error);
  }
}

/** The header may stand anywhere in the first 1024 bytes (PDF 32000-1, annex H, note 13). */
function hasHeader(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');
}

function reasonOf(error: unknown): Opened {
  const name = error instanceof Error ? error.name : '';
  const detail = error instanceof Error ? error.message.split('\n')[0] : String(error);
  if (name === 'PasswordException') {
    return failure('encrypted-file', 'The PDF is encrypted and needs a password to be opened.');
  }
  return failure('damaged-file', `The PDF is damaged or cut short and cannot be opened (${detail}).`);
}

function failure(code: string, message: string): Opened {
  return { ok: false, failure: { code, message, severity: 'failure' } };
}
