import type { PlanDocument } from '../../normalizers/schema.js';

/** One record that a reader made: how sure it was, and whether the gold has it. */
export interface Judged {
  readonly list: string;
  readonly confidence: number;
  readonly right: boolean;
  readonly label: string;
}

type Figure = PlanDocument['results'][number] | PlanDocument['targets'][number];
type Pairing = (gold: readonly unknown[], predicted: readonly unknown[]) => { matched: [unknown, unknown][] };
export type Gold = Partial<Pick<PlanDocument, 'targets' | 'results' | 'activities' | 'citations' | 'sections'>>;

/** Words of a text without marks and case, for comparing what OCR and people write differently. */
function words(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Words that two texts share, as an F1: 1 = the same words. */
export function similarity(a: string, b: string): number {
  const left = words(a);
  const right = words(b);
  const bag = new Map<string, number>();
  for (const word of left) bag.set(word, (bag.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = bag.get(word) ?? 0;
    if (count > 0) shared++;
    bag.set(word, count - 1);
  }
  return left.length + right.length === 0 ? 1 : (2 * shared) / (left.length + right.length);
}

/**
 * Judges every record of a document by its gold. Figures are right by the scorers' own pairing (value, ratio and words of
 * the statement), sections by marker and title,
 * citations by number or title, rows of tables by number and activity, each as loosely as the scorers.
 * Lists that the gold does not hold, and counts of reports, which no gold lists, are not judged.
 */
export function judge(document: PlanDocument, gold: Gold, pair: Pairing): Judged[] {
  const figures = (list: 'targets' | 'results'): Judged[] => {
    if (!gold[list]?.length && list === 'results') return [];
    const made: readonly Figure[] = document[list];
    const matched = new Set(pair(gold[list] ?? [], made).matched.map(([, predicted]) => predicted));
    return made
      .filter((r) => matched.has(r) || list === 'targets' || r.value?.unit === 'percent' || ('ratio' in r && r.ratio))
      .map((r) => ({ list, confidence: r.confidence, right: matched.has(r), label: r.statement }));
  };
  const described = <T extends { readonly confidence: number }>(
    list: string,
    made: readonly T[],
    known: readonly T[] | undefined,
    least: number,
    tell: (record: T) => readonly [name: string, text: string],
  ): Judged[] => {
    if (!known?.length) return [];
    const left = known.map(tell);
    return made.map((one) => {
      const [name, text] = tell(one);
      const at = left.findIndex(([known, words]) => known === name && similarity(words, text) >= least);
      if (at >= 0) left.splice(at, 1);
      return { list, confidence: one.confidence, right: at >= 0, label: `${name} ${text}` };
    });
  };
  return [
    ...figures('targets'),
    ...figures('results'),
    ...described('activities', document.activities, gold.activities, 0.6, (a) => [
      words(a.number ?? '').join(''),
      [a.goal, a.task, a.activity].join(' '),
    ]),
    ...described('citations', document.citations, gold.citations, 0.8, (c) => [
      words(c.number ?? '').join(''),
      c.number ? '' : String(c.title).replace(/^Luật /u, ''),
    ]),
    ...described('sections', document.sections, gold.sections, 0.75, (s) => [
      words(s.marker ?? '').join(''),
      s.title ?? '',
    ]),
  ];
}

const EDGES = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01];

/** A Markdown table: per list and band of confidence how many records, how many right, and how many were promised. */
export function reliabilityTable(judged: readonly Judged[]): string {
  const lines = ['| list | confidence | records | right | share | promised |', '| --- | --- | --- | --- | --- | --- |'];
  const lists = [...new Set(judged.map((one) => one.list))];
  for (const list of [...lists, 'all']) {
    const records = list === 'all' ? judged : judged.filter((one) => one.list === list);
    for (const [i, from] of EDGES.slice(0, -1).entries()) {
      const to = EDGES[i + 1] ?? 1.01;
      const band = records.filter((one) => one.confidence >= from && one.confidence < to);
      if (band.length === 0) continue;
      const right = band.filter((one) => one.right).length;
      const promised = band.reduce((sum, one) => sum + one.confidence, 0) / band.length;
      const share = (right / band.length).toFixed(3);
      lines.push(
        `| ${list} | ${from.toFixed(2)}–${Math.min(to, 1).toFixed(2)} | ${band.length} | ${right} | ${share} | ${promised.toFixed(3)} |`,
      );
    }
  }
  return lines.join('\n');
}
