import type { IndexLine } from '../output/index-line.js';
import type { RunSummary } from '../output/show/summary.js';

/** The totals of a run. Paths that could not be looked into count as failed. */
export function summarise(
  lines: readonly IndexLine[],
  unreachable: number,
  interrupted: boolean,
  seconds: number,
): RunSummary {
  const sum = (of: (line: IndexLine) => number): number => lines.reduce((total, line) => total + of(line), 0);
  return {
    documents: lines.length,
    pages: sum((line) => line.counts.pages),
    targets: sum((line) => line.counts.targets),
    results: sum((line) => line.counts.results),
    activities: sum((line) => line.counts.activities),
    warnings: sum((line) => line.counts.warnings),
    review: lines.filter((line) => line.status === 'review').length,
    failed: lines.filter((line) => line.status === 'failed').length + unreachable,
    interrupted,
    seconds,
  };
}
