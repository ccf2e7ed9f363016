import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { PageImage } from '../../extractor.js';

/** What to print on a page made for a test; lengths in points. */
export interface TestPage {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly lines?: readonly { readonly text: string; readonly x: number; readonly y: number; readonly size?: number }[];
  readonly rules?: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[];
  readonly seal?: {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    /** @default red */
    readonly colour?: string;
  };
  /** Degrees by which the print leans to the right. */
  readonly skew?: number;
}

let family = '';

/** A page printed in Tinos, the free metric twin of Times New Roman, as a scanner would give it. */
export function typeset(page: TestPage): PageImage {
  if (family === '') {
    const require = createRequire(import.meta.url);
    GlobalFonts.registerFromPath(require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'), 'Tinos');
    family = 'Tinos';
  }
  const scale = page.dpi / 72;
  const width = Math.round(page.width * scale);
  const height = Math.round(page.height * scale);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fcfcfa';
  context.fillRect(0, 0, width, height);
  context.scale(scale, scale);
  context.translate(page.width / 2, page.height / 2);
  context.rotate(((page.skew ?? 0) * Math.PI) / 180);
  context.translate(-page.width / 2, -page.height / 2);
  context.fillStyle = '#1a1a1a';
  for (const line of page.lines ?? []) {
    context.font = `${line.size ?? 13}px ${family}`;
    context.fillText(line.text, line.x, line.y);
  }
  context.strokeStyle = '#303030';
  context.lineWidth = 0.6;
  for (const [x0, y0, x1, y1] of page.rules ?? []) {
    context.beginPath();
    context.moveTo(x0, y0);
    context.lineTo(x1, y1);
    context.stroke();
  }
  if (page.seal) {
    context.globalCompositeOperation = 'multiply';
    context.strokeStyle = page.seal.colour ?? '#e04050';
    for (const [radius, thickness] of [
      [page.seal.radius, 3],
      [page.seal.radius * 0.7, 2],
      [page.seal.radius * 0.35, 8],
    ] as const) {
      context.lineWidth = thickness;
      context.beginPath();
      context.arc(page.seal.x, page.seal.y, radius, 0, 2 * Math.PI);
      context.stroke();
    }
  }
  const { data } = context.getImageData(0, 0, width, height);
  return { data: new Uint8Array(data.buffer), width, height, channels: 4, dpi: page.dpi };
}
