import type { Style } from '../page.js';
import type { Marker } from './numbering.js';
import type { RunProperties } from './run-properties.js';

/** What a paragraph is beyond its text, which mammoth does not tell. */
export interface ParagraphFacts {
  readonly align: Style['align'];
  /** The number or bullet that Word prints before it. */
  readonly marker: Marker | null;
  readonly markerStyle: RunProperties;
  /** It begins a page. */
  readonly pageBreakBefore: boolean;
  /** It ends a section, so that what follows begins a page. */
  readonly sectionEnd: boolean;
  /** Index of the innermost table around it. */
  readonly table: number | null;
  /** It stands in the running header or footer. */
  readonly furniture: boolean;
}

export interface TableFacts {
  /** Whether lines are drawn between its columns; a table without them lays out a page. */
  readonly ruled: boolean;
}

/** Facts by the number that a bookmark named `facts-N` carries through mammoth. */
export interface Facts {
  readonly paragraphs: ParagraphFacts[];
  readonly tables: TableFacts[];
  /** Insertions and deletions that were accepted. */
  trackedChanges: number;
}

const PREFIX = 'facts-';

export const bookmarkName = (index: number): string => `${PREFIX}${index}`;

/** The facts that a bookmark made by us stands for; `null` for other bookmarks. */
export function factsOf(facts: Facts, bookmark: string): ParagraphFacts | null {
  return bookmark.startsWith(PREFIX) ? (facts.paragraphs[Number(bookmark.slice(PREFIX.length))] ?? null) : null;
}
