/** The figures of one document that stand in docs/EVALUATION.md; `null` where the gold has no such list. */
export interface ScoreRow {
  readonly document: string;
  readonly figures: readonly (number | null)[];
  readonly seconds: number;
}

const FIGURES: readonly (readonly [title: string, list: string, ...path: string[]])[] = [
  ['metadata', 'metadata', 'accuracy'],
  ['sections F1', 'sections', 'f1'],
  ['parent', 'sections', 'parentAccuracy'],
  ['role', 'sections', 'roleAccuracy'],
  ['targets F1', 'targets', 'f1'],
  ['strict F1', 'targets', 'strict', 'f1'],
  ['results F1', 'results', 'f1'],
  ['strict F1', 'results', 'strict', 'f1'],
  ['activities F1', 'activities', 'f1'],
  ['cells', 'activities', 'cellAccuracy'],
  ['deadlines', 'activities', 'deadlineAccuracy'],
  ['citations F1', 'citations', 'f1'],
  ['dates', 'citations', 'dateAccuracy'],
];

export function scoreRow(document: string, scores: Record<string, unknown>, seconds: number): ScoreRow {
  const figures = FIGURES.map(([, ...path]) => {
    let value: unknown = scores;
    for (const key of path) value = (value as Record<string, unknown> | null)?.[key];
    return typeof value === 'number' ? value : null;
  });
  return { document, figures, seconds };
}

/** One Markdown table, a document a line. */
export function markdownTable(rows: readonly ScoreRow[]): string {
  const head = ['document', ...FIGURES.map(([title]) => title), 's'];
  const body = rows.map((row) => [
    row.document,
    ...row.figures.map((n) => (n === null ? '–' : n.toFixed(3))),
    row.seconds.toFixed(1),
  ]);
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
