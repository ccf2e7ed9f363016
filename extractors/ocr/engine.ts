import type { Diagnostic } from '../diagnostic.js';
import type { OcrEngine, OcrPageRequest, PageImage, TextJudge } from '../extractor.js';
import { layoutPage } from '../layout/index.js';
import type { Page } from '../page.js';
import { bestTurn, liesOnItsSide } from './orientation.js';
import type { RecogniserPool } from './pool.js';
import { type CleanPage, cleanPage, straighten } from './prepare.js';
import { limitResolution } from './raster/limit.js';
import { type QuarterTurn, turn } from './raster/turn.js';
import { leaning, marksOf, toRawPage, unreadOf } from './raw.js';
import { type ReadPage, readGoodPrint, readPage } from './reading/read-page.js';
import { type RuledPage, takeRules } from './reading/tables/ruled-page.js';
import { type Recogniser, RecogniserLost } from './recogniser.js';
import { ontoPicture, type Size, takeSheet } from './sheet/index.js';
import { placeBlocks, placePage } from './sheet/place-page.js';
import { unreadInk } from './unread-ink.js';

/** An engine that reads pages with the recognisers of a pool. */
export function engineOn(name: string, pool: RecogniserPool): OcrEngine {
  return {
    name,
    // One more than are read, so that its picture is ready when a recogniser comes free.
    pagesAtOnce: pool.size + 1,
    async read(image, request) {
      for (let attempt = 1; ; attempt++) {
        request.signal?.throwIfAborted();
        try {
          const page = await readOne(image, request, pool);
          return { page, diagnostics: unreadInk(page) };
        } catch (error) {
          if (!(error instanceof RecogniserLost)) throw error;
          if (attempt === 2) return unread(request, image, error);
        }
      }
    },
    close: () => pool.close(),
  };
}

/** All that needs no recogniser is done without one, so that none waits for it. */
async function readOne(given: PageImage, request: OcrPageRequest, pool: RecogniserPool): Promise<Page> {
  pool.announce();
  const stored = pageSize(given, request);
  const density = given.width / stored.width;
  const { judge } = request;
  const { projection, ...sheet } = takeSheet(given, density * 72);
  const { image, dpi } = await limitResolution(sheet.image, sheet.dpi);
  const upright = liesOnItsSide(image, dpi) ? null : await makeReady(image, dpi, 0);
  const [read, turned] = await pool.use(async (recogniser): Promise<[TurnedReading, QuarterTurn]> => {
    const first = upright ? 0 : await bestTurn(recogniser, image, dpi, [90, 270], judge);
    const read = await readReady(recogniser, upright ?? (await makeReady(image, dpi, first)), judge);
    if (!isRubbish(read, judge)) return [read, first];
    const better = await bestTurn(recogniser, image, dpi, TURNS, judge);
    if (better === first) return [read, first];
    return [await readReady(recogniser, await makeReady(image, dpi, better), judge), better];
  });
  if (!projection) return pageOf(read, { number: request.number, ...turnedSize(stored, turned) }, turned);
  const size = { width: (image.width / dpi) * 72, height: (image.height / dpi) * 72 };
  const page = pageOf(read, { number: request.number, ...turnedSize(size, turned) }, turned);
  return placePage(page, turnedSize(stored, turned), ontoPicture(projection, turned, size, stored, density));
}

function turnedSize(size: Size, degrees: QuarterTurn): Size {
  return degrees === 90 || degrees === 270 ? { width: size.height, height: size.width } : size;
}

/** Pixels per inch at which good print is read as well as at more, in two thirds of the time. */
const GOOD_PRINT_DPI = 240;
/** A page that is stored a little smaller is read as it is. */
const NEARLY = 0.8;
/** Pixels per inch at which tesseract reads poor print best; more gains nothing. */
const POOR_PRINT_DPI = 300;

interface TurnedReading {
  readonly read: ReadPage;
  readonly prepared: RuledPage;
}

/** A page cleaned and turned, and prepared for the first look at it. */
interface ReadyPage {
  readonly clean: CleanPage;
  readonly first: RuledPage;
  /** Whether `first` is as good print is read; else it is for poor print. */
  readonly forGoodPrint: boolean;
}

async function makeReady(image: PageImage, dpi: number, degrees: QuarterTurn): Promise<ReadyPage> {
  const clean = cleanPage(turn(image, degrees), dpi);
  const forGoodPrint = dpi >= GOOD_PRINT_DPI * NEARLY;
  const first = takeRules(await straighten(clean, forGoodPrint ? GOOD_PRINT_DPI : POOR_PRINT_DPI));
  return { clean, first, forGoodPrint };
}

async function readReady(
  recogniser: Recogniser,
  { clean, first, forGoodPrint }: ReadyPage,
  judge: TextJudge,
): Promise<TurnedReading> {
  if (!forGoodPrint) return { prepared: first, read: await readPage(recogniser, first, null, judge) };
  const { read, lines } = await readGoodPrint(recogniser, first, judge);
  if (read) return { prepared: first, read };
  const prepared = takeRules(await straighten(clean, POOR_PRINT_DPI));
  return { prepared, read: await readPage(recogniser, prepared, { lines, dpi: first.dpi }, judge) };
}

function pageOf(
  { read, prepared }: TurnedReading,
  page: { readonly number: number | null; readonly width: number; readonly height: number },
  rotation: QuarterTurn,
): Page {
  const raw = toRawPage(read, prepared, page);
  const lean = leaning(prepared.warp, page.width);
  const marks = marksOf(read, prepared, page.width);
  const unread = unreadOf(read, prepared, page.width);
  const letters = raw.words.flatMap((word) => Array<number>(Math.min(20, word.text.length)).fill(word.confidence));
  const confidence = letters.length > 0 ? letters.reduce((sum, value) => sum + value, 0) / letters.length : 1;
  return {
    ...page,
    rotation,
    method: 'ocr',
    confidence: Math.round(confidence * 1000) / 1000,
    blocks: lean ? placeBlocks(layoutPage(raw), lean) : layoutPage(raw),
    ...(marks.length > 0 ? { marks } : {}),
    ...(unread.length > 0 ? { unread } : {}),
  };
}

/** Letters of poor upright pages are seen with a confidence of 0.9, those of pages on their head with 0.4. */
const UPRIGHT_SIGHT = 0.65;

/**
 * Letters hardly seen, or hardly a word that makes sense: perhaps the page stands on its head or on its side. Of a page
 * on its head little is left once noise is taken out, and what is left makes sense.
 */
function isRubbish({ read }: TurnedReading, judge: TextJudge): boolean {
  if (read.sight < UPRIGHT_SIGHT) return true;
  const words = read.lines.flatMap((line) => line.words);
  const { tokens, validity } = judge(words.map((word) => word.text).join(' '));
  return words.length >= 5 && (tokens === 0 || validity < 0.6);
}

const TURNS: readonly QuarterTurn[] = [0, 180, 90, 270];

/** Points: the shorter side of A4, for pictures that do not say how large their paper is. */
const A4_WIDTH = 595;
const A4_HEIGHT = 842;

function pageSize(image: PageImage, request: OcrPageRequest): Size {
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
