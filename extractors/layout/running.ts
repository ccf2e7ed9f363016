import type { Block, Line, Page } from '../page.js';

/** Share of a page's height at its top and foot in which a running header stands. */
const MARGIN = 0.11;

/**
 * Gives lines that return at the top or foot of page after page (numbers in them aside) the zone `page-number`: a running
 * header is no text of the document.
 */
export function markRunningLines(pages: readonly Page[]): readonly Page[] {
  const seen = new Map<string, Set<number>>();
  pages.forEach((page, index) => {
    for (const line of edgeLines(page)) {
      const key = keyOf(line);
      seen.set(key, (seen.get(key) ?? new Set()).add(index));
    }
  });
  const running = new Set([...seen].filter(([, on]) => on.size >= 3 && hasNeighbours(on)).map(([key]) => key));
  if (running.size === 0) return pages;
  return pages.map((page) => {
    const edges = new Set<Block>(edgeLines(page).filter((line) => running.has(keyOf(line))));
    if (edges.size === 0) return page;
    return {
      ...page,
      blocks: page.blocks.map(
        (block): Block => (block.kind === 'line' && edges.has(block) ? { ...block, zone: 'page-number' } : block),
      ),
    };
  });
}

/** The first two and last two lines of a page that stand in its margins, outside headers of documents. */
function edgeLines(page: Page): readonly Line[] {
  const { height } = page;
  if (height === null) return [];
  const isEdge = (block: Block | undefined): block is Line =>
    block?.kind === 'line' &&
    block.zone === 'body' &&
    block.box !== null &&
    (block.box[3] < MARGIN * height || block.box[1] > (1 - MARGIN) * height);
  const candidates = [...page.blocks.slice(0, 3), ...page.blocks.slice(-3)];
  return [...new Set(candidates)].filter(isEdge);
}

function keyOf(line: Line): string {
  return `${Math.round((line.box?.[1] ?? 0) / 6)} ${line.text.toLowerCase().replace(/\d+/gu, '0').replace(/\s+/gu, ' ')}`;
}

/** A line on pages 2, 3 and 4 runs; one on pages 1, 40 and 90 was written three times. */
function hasNeighbours(pages: ReadonlySet<number>): boolean {
  let near = 0;
  for (const page of pages) if (pages.has(page + 1) || pages.has(page + 2)) near++;
  return near * 2 >= pages.size;
}
