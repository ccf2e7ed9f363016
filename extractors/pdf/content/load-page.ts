import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { clampBox } from '../../layout/geometry.js';
import type { OpenPdf } from '../open.js';
import type { Glyph, GlyphFont, PageContent } from './content.js';
import { readFont } from './fonts.js';
import { interpret } from './interpreter.js';
import { IDENTITY, matrixFrom } from './matrix.js';
import { type RightAngle, turnUpright } from './orientation.js';

/** A page with everything drawn on it, upright. */
export interface LoadedPage {
  readonly content: PageContent;
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise by which the stored page was turned: its /Rotate and what its text asks for. */
  readonly rotation: RightAngle;
  /** The part of `rotation` beyond /Rotate. */
  readonly turned: RightAngle;
}

/** Annotations that print no text of the document, by PDF subtype. */
const NO_TEXT = new Set(['Link', 'Popup', 'Highlight', 'Underline', 'StrikeOut', 'Squiggly', 'Text', 'FileAttachment']);

/** Runs the operators of a page. */
export async function loadPage(pdf: OpenPdf, page: PDFPageProxy): Promise<LoadedPage> {
  const list = await page.getOperatorList();
  const { OPS } = pdf.pdfjs;
  const viewport = page.getViewport({ scale: 1 });
  const stamps = list.fnArray.includes(OPS.beginAnnotation) ? await stampIds(page) : new Set<string>();
  const layers = list.fnArray.includes(OPS.beginMarkedContentProps)
    ? await pdf.document.getOptionalContentConfig()
    : null;
  const fonts = new Map<string, GlyphFont>();
  const content = interpret(list.fnArray, list.argsArray, {
    ops: OPS,
    viewport: matrixFrom(viewport.transform) ?? IDENTITY,
    font: (name) => {
      const known = fonts.get(name) ?? readFont(page.commonObjs.has(name) ? page.commonObjs.get(name) : null);
      fonts.set(name, known);
      return known;
    },
    isVisible: (properties) => layers === null || properties === null || layers.isVisible(properties) !== false,
    isStamp: (id) => stamps.has(id),
  });
  const { width, height } = viewport;
  const isShown = (glyph: Glyph): boolean => isOnPage(glyph, width, height);
  const shown = content.glyphs.every(isShown) ? content : { ...content, glyphs: content.glyphs.filter(isShown) };
  const rules = shown.rules.map((rule) => ({ ...rule, box: clampBox(rule.box, width, height) }));
  const stampBoxes = shown.stamps.map((box) => clampBox(box, width, height));
  const turned = turnUpright({ ...shown, rules, stamps: stampBoxes }, width, height);
  return {
    content: turned.content,
    width: turned.width,
    height: turned.height,
    rotation: ((page.rotate + turned.by) % 360) as RightAngle,
    turned: turned.by,
  };
}

function isOnPage(glyph: Glyph, width: number, height: number): boolean {
  return glyph.x >= -1 && glyph.x <= width + 1 && glyph.y >= -1 && glyph.y <= height + 1;
}

async function stampIds(page: PDFPageProxy): Promise<ReadonlySet<string>> {
  const annotations: readonly unknown[] = await page.getAnnotations().catch(() => []);
  const ids = new Set<string>();
  for (const annotation of annotations) {
    if (typeof annotation !== 'object' || annotation === null) continue;
    const [id, subtype, field] = ['id', 'subtype', 'fieldType'].map((key) => Reflect.get(annotation, key));
    if (field === 'Sig' || NO_TEXT.has(String(subtype))) ids.add(String(id));
  }
  return ids;
}
