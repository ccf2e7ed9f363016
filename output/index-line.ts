import type { PlanDocument } from '../normalizers/schema.js';

/** One line of `index.ndjson`: what a person browsing an archive wants to know of a document. */
export interface IndexLine {
  readonly id: string;
  readonly path: string;
  readonly kind: PlanDocument['metadata']['kind'];
  readonly level: PlanDocument['metadata']['level'];
  readonly unit: PlanDocument['metadata']['unit'];
  readonly number: string | null;
  readonly period: PlanDocument['metadata']['period'];
  readonly counts: {
    readonly pages: number;
    readonly sections: number;
    readonly targets: number;
    readonly results: number;
    readonly activities: number;
    readonly citations: number;
    readonly warnings: number;
  };
  readonly status: PlanDocument['status'];
  /** Codes of the warnings, each once, in order of appearance. */
  readonly warnings: readonly string[];
  /** For a failed document, why, in one line. */
  readonly reason: string | null;
}

/** Sums a document up for the index; `path` differs from the record's where identical files were read once. */
export function indexLine(document: PlanDocument, path = document.source.path): IndexLine {
  const { metadata } = document;
  return {
    id: document.id,
    path,
    kind: metadata.kind,
    level: metadata.level,
    unit: metadata.unit,
    number: metadata.number,
    period: metadata.period,
    counts: {
      pages: document.source.pageCount ?? document.pages.length,
      sections: document.sections.length,
      targets: document.targets.length,
      results: document.results.length,
      activities: document.activities.length,
      citations: document.citations.length,
      warnings: document.warnings.length,
    },
    status: document.status,
    warnings: [...new Set(document.warnings.map((warning) => warning.code))],
    reason: document.status === 'failed' ? (document.warnings[0]?.message ?? 'unknown') : null,
  };
}
