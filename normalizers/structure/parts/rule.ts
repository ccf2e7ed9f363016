import type { Part } from '../../outline.js';
import type { Paragraph } from '../../paragraph.js';
import type { Marker } from '../../paragraphs/index.js';

/** A paragraph and the part of the document that it belongs to. */
export interface Placed {
  readonly paragraph: Paragraph;
  readonly part: Part;
}

/** How far the reading of a document has come. */
export interface Progress {
  /** What the next paragraph is part of unless its wording says otherwise. */
  readonly within: Part;
  /** Running text has begun. */
  readonly begun: boolean;
  /** The signatures are passed. */
  readonly closed: boolean;
  /** The article above says that the plan itself follows in it. */
  readonly announced: boolean;
}

/** A paragraph to be placed, and what stands around it. */
export interface At {
  readonly paragraph: Paragraph;
  readonly text: string;
  /** Its first letters without diacritics. */
  readonly folded: string;
  readonly marker: Marker | null;
  readonly index: number;
  readonly paragraphs: readonly Paragraph[];
  /** What stands before it. */
  readonly placed: readonly Placed[];
  /** Where the tables of the document begin. */
  readonly tables: readonly number[];
}

/** Where a paragraph goes, and how the reading stands after it. */
export interface Step {
  readonly part: Part;
  readonly after?: Partial<Progress>;
}

/** One thing that tells of which part a paragraph is; `null` where it tells nothing. */
export type Rule = (at: At, progress: Progress) => Step | null;
