import type { PlanDocument } from '../../normalizers/schema.js';
import { showWarning } from './warning.js';
import { hanging } from './wrap.js';

export interface InspectedPage {
  readonly page: number | null;
  readonly method: string;
  readonly reason: string;
}

const MOST_LINES = 12;

/** What a file is, and why, in a screenful. */
export function showInspection(
  document: PlanDocument,
  reason: string,
  pages: readonly InspectedPage[],
  width = 120,
): string {
  const { metadata, source } = document;
  const read = document.status !== 'failed';
  const unit = [metadata.unit.commune, metadata.unit.district, metadata.unit.province].filter(Boolean).join(', ');
  const period = metadata.period.start ? `${metadata.period.start} – ${metadata.period.end}` : null;
  const facts: readonly (readonly [string, string | null])[] = [
    ['file', `${source.path}, ${source.sizeBytes.toLocaleString('en')} bytes`],
    ['is', `${source.mediaType} (${reason})`],
    ['status', document.status],
    ['kind', read ? [...new Set([metadata.kind, metadata.instrument])].filter(Boolean).join(', ') : null],
    ['title', metadata.title],
    ['number', metadata.number],
    ['issuer', metadata.issuer],
    ['level', [metadata.level, unit].filter(Boolean).join(': ') || null],
    ['period', period],
    ['pages', source.pageCount === null ? null : String(source.pageCount)],
    [
      'counts',
      read
        ? (['sections', 'targets', 'results', 'activities', 'citations'] as const)
            .map((list) => `${document[list].length} ${list}`)
            .join(', ')
        : null,
    ],
  ];
  const lines = facts
    .filter(([, value]) => value !== null)
    .map(([name, value]) => hanging(name.padEnd(8), value ?? '', width));
  lines.push(...firstFew('pages are read so:', runsOf(pages), width));
  lines.push(...firstFew('warnings:', document.warnings.map(showWarning), width));
  return lines.join('\n');
}

/** Neighbouring pages that are read alike, for the same reason, on one line. */
function runsOf(pages: readonly InspectedPage[]): string[] {
  const runs: { from: number | null; to: number | null; text: string }[] = [];
  for (const { page, method, reason } of pages) {
    const text = `${method}: ${reason}`;
    const last = runs.at(-1);
    if (last && last.text === text) last.to = page;
    else runs.push({ from: page, to: page, text });
  }
  return runs.map(({ from, to, text }) =>
    from === null ? text : `${from === to ? `page ${from}` : `pages ${from}–${to}`}: ${text}`,
  );
}

function firstFew(title: string, lines: readonly string[], width: number): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MOST_LINES).map((line) => hanging('  ', line, width));
  if (lines.length > MOST_LINES) shown.push(`  … and ${lines.length - MOST_LINES} more`);
  return [title, ...shown];
}
