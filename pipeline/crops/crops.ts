import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Evidence, PlanDocument } from '../../normalizers/schema.js';
import { type Crops, cropKey } from '../../output/html/crops.js';
import { openPages } from './pages.js';

/** A passage of which a picture is wanted. */
export interface WantedCrop {
  readonly document: PlanDocument;
  readonly source: Evidence;
}

/** Pictures in one report, and bytes of all of them: a report must still go by e-mail. */
const MOST_CROPS = 120;
const MOST_BYTES = 3_000_000;
const LARGEST_FILE = 200 * 1024 * 1024;

/**
 * Cuts the wanted passages out of the page images, where the source file is still at hand (a PDF or a picture at
 * `source.path`, with the bytes that were read) and the passage has a box. The first ones win where there are too many.
 */
export async function makeCrops(wanted: readonly WantedCrop[]): Promise<Crops> {
  const crops = new Map<string, string>();
  const byDocument = new Map<PlanDocument, Evidence[]>();
  for (const { document, source } of wanted) {
    if (source.page === null || !source.bbox) continue;
    const list = byDocument.get(document) ?? [];
    byDocument.set(document, list);
    list.push(source);
  }
  let bytesLeft = MOST_BYTES;
  for (const [document, sources] of byDocument) {
    const bytes = await sourceOf(document);
    if (!bytes) continue;
    const pages = await openPages(document, bytes);
    if (!pages) continue;
    try {
      for (const source of [...sources].sort((a, b) => (a.page ?? 0) - (b.page ?? 0))) {
        const key = cropKey(document.id, source);
        if (crops.has(key) || crops.size >= MOST_CROPS || bytesLeft <= 0 || !source.bbox) continue;
        const jpeg = await pages.cut(source.page ?? 1, source.bbox);
        if (!jpeg || jpeg.length > bytesLeft) continue;
        bytesLeft -= jpeg.length;
        crops.set(key, `data:image/jpeg;base64,${jpeg.toString('base64')}`);
      }
    } finally {
      await pages.close();
    }
  }
  return crops;
}

/** The bytes that the record was read from; `null` where the file is gone or another one stands in its place. */
async function sourceOf({ source }: PlanDocument): Promise<Buffer | null> {
  try {
    const { size } = await stat(source.path);
    if (size !== source.sizeBytes || size > LARGEST_FILE) return null;
    const bytes = await readFile(source.path);
    return createHash('sha256').update(bytes).digest('hex') === source.sha256 ? bytes : null;
  } catch {
    return null;
  }
}
