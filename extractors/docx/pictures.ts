import { filesOfZip, type PackedFile } from '../archive/zip.js';
import type { Diagnostic } from '../diagnostic.js';
import type { Extraction, ExtractOptions } from '../extractor.js';
import { descendants, elementsOf, type XmlElement } from '../ooxml/xml.js';
import type { Page } from '../page.js';

/** Smaller pictures are logos, seals and signatures. */
const PAGE_PICTURE_BYTES = 60_000;
const MAX_PICTURE_BYTES = 128 * 2 ** 20;
const READABLE = /\.(?:png|jpe?g|tiff?|webp)$/i;

/** The pictures that may be scanned pages, in the order in which the document shows them. */
export function pagePictures(
  bytes: Uint8Array,
  document: XmlElement | null,
  relationships: XmlElement | null,
): readonly PackedFile[] {
  const targets = new Map(
    elementsOf(relationships ?? undefined).map((node) => [
      node.attributes.Id ?? '',
      `word/${node.attributes.Target ?? ''}`,
    ]),
  );
  const files = new Map(filesOfZip(bytes).files.map((file) => [file.name, file]));
  const shown = document ? [...descendants(document, 'a:blip'), ...descendants(document, 'v:imagedata')] : [];
  const names = new Set(
    shown.map((node) => targets.get(node.attributes['r:embed'] ?? node.attributes['r:id'] ?? '') ?? ''),
  );
  return [...names].flatMap((name) => {
    const file = files.get(name);
    return file && READABLE.test(name) && file.size >= PAGE_PICTURE_BYTES && file.size <= MAX_PICTURE_BYTES
      ? [file]
      : [];
  });
}

const gentler = (severity: Diagnostic['severity']): NonNullable<Diagnostic['severity']> =>
  severity === 'note' ? 'note' : 'review';

/** A document of pictures alone is a scan: each picture is read as a page. `null` where there is no such picture. */
export async function readPictures(
  pictures: readonly PackedFile[],
  options: ExtractOptions,
): Promise<Extraction | null> {
  if (pictures.length === 0) return null;
  const { imageExtractor } = await import('../image/index.js');
  const pages: Page[] = [];
  const diagnostics: Diagnostic[] = [];
  const decisions: Extraction['decisions'][number][] = [];
  const { onPage: _, ...inner } = options;
  const wanted = Math.min(pictures.length, options.maxPages ?? 2000);
  if (wanted < pictures.length) {
    const message = `Only the first ${wanted} of ${pictures.length} pages were read.`;
    diagnostics.push({ code: 'too-many-pages', message, page: wanted + 1 });
  }
  for (const picture of pictures.slice(0, wanted)) {
    const unpacked = picture.unpack();
    const number = decisions.length + 1;
    if (!(unpacked instanceof Uint8Array)) {
      diagnostics.push({
        code: 'cannot-unpack',
        message: `A picture cannot be unpacked: ${unpacked.reason}.`,
        page: number,
      });
      decisions.push({ page: number, method: 'none', reason: unpacked.reason });
      continue;
    }
    const extraction = await imageExtractor.extract(unpacked, inner);
    // What fails here is one page, not the document.
    diagnostics.push(...extraction.diagnostics.map((d) => ({ ...d, page: number, severity: gentler(d.severity) })));
    decisions.push({
      page: number,
      method: extraction.decisions[0]?.method ?? 'ocr',
      reason: 'a picture in a DOCX without text',
    });
    pages.push(...extraction.pages.slice(0, 1).map((page) => ({ ...page, number })));
    options.onPage?.(number, wanted);
  }
  if (pages.length === 0) {
    diagnostics.push({
      code: 'no-text',
      message: 'The DOCX file holds pictures only, and none could be read.',
      severity: 'failure',
    });
  }
  return { pages, pageCount: pictures.length, diagnostics, decisions };
}
