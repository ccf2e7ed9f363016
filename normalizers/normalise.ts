import type { Diagnostic } from '../extractors/diagnostic.js';
import type { Page } from '../extractors/page.js';
import { readActivities } from './activities/index.js';
import { readCitations } from './citations/index.js';
import { composeText } from './compose-text.js';
import type { DocumentText } from './document-text.js';
import { decodePages } from './encoding/index.js';
import { readResults, readTargets } from './figures/index.js';
import { readMetadata } from './metadata/index.js';
import type { Outline } from './outline.js';
import { unruled } from './page-tables.js';
import { readParagraphs } from './paragraphs/index.js';
import { type RepairChange, repairPages } from './repair/index.js';
import type { PlanDocument } from './schema.js';
import { readOutline } from './structure/index.js';
import { uncertainWords } from './uncertain-words.js';

/** What the pages of a document say: every list of the contract, and the text that all offsets point into. */
export interface Reading
  extends Pick<
    PlanDocument,
    'metadata' | 'legalBasis' | 'sections' | 'targets' | 'results' | 'activities' | 'citations'
  > {
  readonly text: DocumentText;
  readonly outline: Outline;
  readonly changes: readonly RepairChange[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Pages after legacy encodings and damage are undone, and as one text. */
export interface Restored {
  readonly text: DocumentText;
  readonly changes: readonly RepairChange[];
  readonly diagnostics: readonly Diagnostic[];
}

/** First half of normalising: words → Vietnamese words. */
export async function restore(pages: readonly Page[]): Promise<Restored> {
  const decoded = decodePages(pages);
  const repaired = await repairPages(decoded.pages);
  return {
    text: composeText(unruled(repaired.pages)),
    changes: repaired.changes,
    diagnostics: [...decoded.diagnostics, ...repaired.diagnostics],
  };
}

/** Words → meaning: reads a whole document. Never throws on any input; doubts are diagnostics. */
export async function normalise(pages: readonly Page[]): Promise<Reading> {
  const { text, changes, diagnostics } = await restore(pages);
  const outline = readOutline(text, readParagraphs(text));
  const { metadata, diagnostics: metadataDoubts } = readMetadata(text, outline.outline);
  const cited = readCitations(text, outline.outline, metadata);
  const targets = readTargets(text, outline.outline, metadata);
  const results = readResults(text, outline.outline, metadata);
  const figured = new Set([...targets.tables, ...results.tables]);
  const activities = readActivities(text, outline.outline, metadata, { except: figured, appended: targets.appended });
  const found = [
    ...diagnostics,
    ...outline.diagnostics,
    ...metadataDoubts,
    ...cited.diagnostics,
    ...targets.diagnostics,
    ...results.diagnostics,
    ...activities.diagnostics,
  ];
  return {
    text,
    outline: outline.outline,
    changes,
    metadata,
    legalBasis: cited.legalBasis,
    sections: [...outline.outline.sections],
    targets: targets.targets,
    results: results.results,
    activities: activities.activities,
    citations: cited.citations,
    diagnostics: [...found, ...uncertainWords(text, found)],
  };
}
