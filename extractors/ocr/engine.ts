import type { Diagnostic } from '../diagnostic.js';
import type { OcrEngine, OcrPageRequest, PageImage } from '../extractor.js';
import { layoutPage } from '../layout/index.js';
import type { Page } from '../page.js';
import type { RecogniserPool } from './pool.js';
import { preparePage } from './prepare.js';
import { toRawPage } from './raw.js';
import { readPage } from './reading/read-page.js';
import { RecogniserLost } from './recogniser.js';

/** An engine that reads pages with the recognisers of a pool. */
export function engineOn(name: string, pool: RecogniserPool): OcrEngine {
  return {
    name,
    async read(image, request) {
      for (let attempt = 1; ; attempt++) {
        request.signal?.throwIfAborted();
        try {
          return { page: await readOne(image, request, pool), diagnostics: [] };
        } catch (error) {
          if (!(error instanceof RecogniserLost)) throw error;
          if (attempt === 2) return unread(request, image, error);
        }
      }
    },
    close: () => pool.close(),
  };
}

async function readOne(image: PageImage, request: OcrPageRequest, pool: RecogniserPool): Promise<Page> {
  const size = pageSize(image, request);
  const dpi = (image.width / size.width) * 72;
  const { read, prepared } = await pool.use(async (recogniser) => {
    const page = await preparePage(image, dpi);
    return { prepared: page, read: await readPage(recogniser, page, request.judge) };
  });
  const raw = toRawPage(read, prepared.warp, { number: request.number, ...size }, []);
  const letters = raw.words.flatMap((word) => Array<number>(Math.min(20, word.text.length)).fill(word.confidence));
  return {
    number: request.number,
    width: size.width,
    height: size.height,
    rotation: 0,
    method: 'ocr',
    confidence: letters.length
      ? Math.round((letters.reduce((sum, c) => sum + c, 0) / letters.length) * 1000) / 1000
      : 1,
    blocks: layoutPage(raw),
  };
}

/** Points: the shorter side of A4, for pictures that do not say how large their paper is. */
const A4_WIDTH = 595;
const A4_HEIGHT = 842;

function pageSize(image: PageImage, request: OcrPageRequest): { width: number; height: number } {
  if (request.width && request.height) return { width: request.width, height: request.height };
  if (image.dpi) return { width: (image.width / image.dpi) * 72, height: (image.height / image.dpi) * 72 };
  const [shorter, longer] = image.width <= image.height ? [image.width, image.height] : [image.height, image.width];
  const points = Math.min(A4_WIDTH / shorter, A4_HEIGHT / longer);
  return { width: image.width * points, height: image.height * points };
}

function unread(request: OcrPageRequest, image: PageImage, error: Error): { page: Page; diagnostics: Diagnostic[] } {
  const size = pageSize(image, request);
  return {
    page: { number: request.number, ...size, rotation: 0, method: 'none', confidence: 0, blocks: [] },
    diagnostics: [
      {
        code: 'ocr-failed',
        message: `The page could not be read in two attempts: ${error.message}`,
        ...(request.number === null ? {} : { page: request.number }),
        severity: 'review',
      },
    ],
  };
}
