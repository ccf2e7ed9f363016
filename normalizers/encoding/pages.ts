import type { Diagnostic } from '../../extractors/diagnostic.js';
import type { Block, Line, Page } from '../../extractors/page.js';
import { type Detected, detectLegacy } from './detect.js';
import { encodingOfFont } from './font.js';
import { decodeLine, withoutHidden } from './line.js';

export interface DecodedPages {
  readonly pages: readonly Page[];
  readonly diagnostics: readonly Diagnostic[];
}

const NAMES: Readonly<Record<Detected['encoding'], string>> = {
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
  vps: 'VPS',
  'windows-1258': 'Windows-1258',
  viqr: 'VIQR',
  'double-utf8': 'UTF-8 read as Windows-1252',
};

/**
 * Repairs the lines whose font or words prove a legacy encoding. Lines in Unicode, in any language, come back as they
 * were, and so do pages without any legacy line (the same objects).
 */
export function decodePages(pages: readonly Page[]): DecodedPages {
  const byFont = detectPerFont(pages);
  const diagnostics: Diagnostic[] = [];
  const decoded = pages.map((page): Page => {
    const counts = new Map<Detected['encoding'], number>();
    const readLine = (line: Line): Line => {
      const detected = byFont.get(line.style.font) ?? detectLegacy(line.text, { font: line.style.font });
      const read = withoutHidden(detected || line.style.fontSpans ? decodeLine(line, detected) : line);
      if (read.text !== line.text && detected) counts.set(detected.encoding, (counts.get(detected.encoding) ?? 0) + 1);
      return read;
    };
    const blocks = page.blocks.map((block) => decodeBlock(block, readLine));
    if (blocks.every((block, index) => block === page.blocks[index])) return page;
    for (const [encoding, count] of counts) {
      const message = `${count} lines were in the old encoding ${NAMES[encoding]} and were converted.`;
      const place = page.number === null ? {} : { page: page.number };
      diagnostics.push({ code: 'legacy-encoding', message, severity: 'note', ...place });
    }
    // A one-byte text file is trusted once its encoding is known.
    const confidence =
      page.method === 'plain' || page.method === 'markdown' ? Math.max(page.confidence, 0.97) : page.confidence;
    return { ...page, blocks, confidence, method: page.method === 'text-layer' ? 'repaired-text' : page.method };
  });
  return { pages: decoded, diagnostics };
}

/** For each font that does not tell by its name, what all text in it together is in. */
function detectPerFont(pages: readonly Page[]): Map<string | null, Detected> {
  const texts = new Map<string | null, string[]>();
  for (const page of pages) {
    for (const block of page.blocks) {
      for (const line of linesOf(block)) {
        if (encodingOfFont(line.style.font)) continue;
        const known = texts.get(line.style.font);
        if (known) known.push(line.text);
        else texts.set(line.style.font, [line.text]);
      }
    }
  }
  const detected = new Map<string | null, Detected>();
  for (const [font, lines] of texts) {
    const found = detectLegacy(lines.join('\n'), { font });
    if (found) detected.set(font, found);
  }
  return detected;
}

function linesOf(block: Block): readonly Line[] {
  return block.kind === 'line' ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines));
}

/** The block with its lines read, the same object where none of them changed. */
function decodeBlock(block: Block, readLine: (line: Line) => Line): Block {
  if (block.kind === 'line') return readLine(block);
  let changed = false;
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const lines = cell.lines.map((line) => {
        const read = readLine(line);
        if (read !== line) changed = true;
        return read;
      });
      return { ...cell, lines };
    }),
  }));
  return changed ? { ...block, rows } : block;
}
