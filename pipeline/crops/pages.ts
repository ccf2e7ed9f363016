import { decodeFrame } from '../../extractors/image/decode.js';
import { openPdf } from '../../extractors/pdf/open.js';
import type { PlanDocument } from '../../normalizers/schema.js';

type Box = readonly [number, number, number, number];

/** The pages of a file as pictures, painted when the first passage of a page is cut out. */
export interface Pages {
  /** A JPEG of the box (PDF points of the page as read) with a margin; `null` where the page cannot be painted. */
  cut(page: number, box: Box): Promise<Buffer | null>;
  close(): Promise<void>;
}

interface Picture {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
}

const DPI = 110;
/** Points around the passage, so that the reader sees where it stands. */
const MARGIN = 8;
/** A page whose picture has other proportions was turned in a way that is not known here. */
const PROPORTION = 0.02;

/** `null` for formats that are no pictures of pages. */
export async function openPages(document: PlanDocument, bytes: Uint8Array): Promise<Pages | null> {
  const painter = await painterOf(document, bytes);
  if (!painter) return null;
  const { default: sharp } = await import('sharp');
  let last: { page: number; picture: Picture | null } | null = null;
  return {
    async cut(page, box) {
      if (last?.page !== page) last = { page, picture: await painter.paint(page).catch(() => null) };
      const { picture } = last;
      const size = document.pages.find((one) => one.number === page);
      if (!picture || !size?.width || !size.height) return null;
      const scale = picture.width / size.width;
      if (Math.abs(picture.height / (size.height * scale) - 1) > PROPORTION) return null;
      const left = Math.max(0, Math.floor((box[0] - MARGIN) * scale));
      const top = Math.max(0, Math.floor((box[1] - MARGIN) * scale));
      const width = Math.min(picture.width, Math.ceil((box[2] + MARGIN) * scale)) - left;
      const height = Math.min(picture.height, Math.ceil((box[3] + MARGIN) * scale)) - top;
      if (width < 4 || height < 4) return null;
      const { data, width: w, height: h, channels } = picture;
      return sharp(data, { raw: { width: w, height: h, channels } })
        .extract({ left, top, width, height })
        .resize({ width: 900, withoutEnlargement: true })
        .flatten({ background: '#ffffff' })
        .jpeg({ quality: 60 })
        .toBuffer();
    },
    close: painter.close,
  };
}

interface Painter {
  paint(page: number): Promise<Picture | null>;
  close(): Promise<void>;
}

async function painterOf({ source, pages }: PlanDocument, bytes: Uint8Array): Promise<Painter | null> {
  if (source.mediaType.startsWith('image/')) {
    return {
      async paint(page) {
        const turned = pages.find((one) => one.number === page)?.rotation ?? 0;
        const frame = turned === 0 ? await decodeFrame(bytes, page - 1) : null;
        return frame && 'data' in frame ? frame : null;
      },
      close: async () => undefined,
    };
  }
  if (source.mediaType !== 'application/pdf') return null;
  const opened = await openPdf(bytes);
  if (!opened.ok) return null;
  const { pdf } = opened;
  return {
    async paint(number) {
      const { createCanvas } = await import('@napi-rs/canvas');
      const page = await pdf.document.getPage(number);
      const rotation = pages.find((one) => one.number === number)?.rotation ?? page.rotate;
      const viewport = page.getViewport({ scale: DPI / 72, rotation });
      const width = Math.max(1, Math.round(viewport.width));
      const height = Math.max(1, Math.round(viewport.height));
      const canvas = createCanvas(width, height);
      // The canvas of @napi-rs is one of the browser's in all that pdf.js uses.
      await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: 'white' }).promise;
      const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
      page.cleanup();
      return { data: new Uint8Array(data.buffer), width, height, channels: 4 };
    },
    close: () => pdf.close(),
  };
}
