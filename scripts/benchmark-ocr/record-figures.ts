/** The figures of records read from a scan against those of the same pages read from their text layer. */
import type { DocumentText } from '../../normalizers/document-text.js';
import type { Reading } from '../../normalizers/normalise.js';
import type { Deadline } from '../../normalizers/schema.js';

/** One figure of a record: "value 98.5 percent", "deadline 2024-03-31". */
export interface RecordFigure {
  readonly text: string;
  /** Offsets of the record in the document text, where its words are looked at for doubts. */
  readonly start: number;
  readonly end: number;
  readonly page: number | null;
  readonly quote: string;
  /** Digits of the figure as they are printed, without points and commas; `null` where that is not known. */
  readonly digits: string | null;
}

/** A record with figures and the words by which it is known again. */
interface Entry {
  readonly words: readonly string[];
  readonly figures: readonly RecordFigure[];
}

export type Outcome = 'exact' | 'wrong-flagged' | 'wrong' | 'missing' | 'invented-flagged' | 'invented';

export interface Judged {
  readonly outcome: Outcome;
  /** The page of the figure as printed, or as read where nothing of the kind is printed. */
  readonly page: number | null;
  readonly printed: string | null;
  readonly read: string | null;
  readonly quote: string;
}

/** Judges every figure of targets and results and every deadline of activities. */
export function judgeFigures(truth: Reading, read: Reading): Judged[] {
  return [
    ...judgeEntries(measured(truth, 'targets'), measured(read, 'targets'), read.text),
    ...judgeEntries(measured(truth, 'results'), measured(read, 'results'), read.text),
    ...judgeEntries(scheduled(truth), scheduled(read), read.text),
  ];
}

function measured(reading: Reading, list: 'targets' | 'results'): Entry[] {
  return reading[list].map((record): Entry => {
    const { source } = record;
    const place = { start: source.start, end: source.end, page: source.page, quote: source.quote };
    const { value, baseline } = record;
    const figures: RecordFigure[] = [];
    if (value) {
      const upper = value.upper === null ? '' : ` to ${value.upper}`;
      figures.push({ ...place, text: `${value.number}${upper} ${value.unit}`, digits: digitsOf(value.number) });
    }
    if (baseline) figures.push({ ...place, text: `against ${baseline.year}`, digits: String(baseline.year) });
    if ('ratio' in record && record.ratio) {
      const { numerator, denominator } = record.ratio;
      figures.push({ ...place, text: `${numerator} of ${denominator}`, digits: digitsOf(numerator) });
    }
    if ('deadline' in record && record.deadline) figures.push(...deadlineFigures([record.deadline], place));
    return { words: wordsOf(record.statement), figures };
  });
}

function scheduled(reading: Reading): Entry[] {
  return reading.activities.map((record) => ({
    words: wordsOf(`${record.task ?? ''} ${record.activity ?? ''} ${record.outputs.join(' ')}`),
    figures: deadlineFigures(record.deadlines, record.source),
  }));
}

function deadlineFigures(deadlines: readonly Deadline[], place: Omit<RecordFigure, 'text' | 'digits'>): RecordFigure[] {
  return deadlines
    .filter(({ start, end, raw, kind }) => start !== null || end !== null || (kind === 'unspecified' && /\d/.test(raw)))
    .map(({ kind, start, end, raw }) => ({
      start: place.start,
      end: place.end,
      page: place.page,
      quote: raw,
      text: kind === 'unspecified' ? `due ${raw}` : `due ${kind} ${start ?? ''}..${end ?? ''}`,
      digits: null,
    }));
}

function digitsOf(value: number): string {
  return String(value).replace(/\D/g, '').replace(/0+$/, '');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function judgeEntries(truth: readonly Entry[], read: readonly Entry[], doc: DocumentText): Judged[] {
  const judged: Judged[] = [];
  for (const [printed, found] of align(truth, read)) judged.push(...judgePair(printed, found, doc));
  return judged;
}

function judgePair(printed: Entry | null, found: Entry | null, doc: DocumentText): Judged[] {
  const left = [...(found?.figures ?? [])];
  const open: RecordFigure[] = [];
  const judged: Judged[] = [];
  for (const figure of printed?.figures ?? []) {
    const at = left.findIndex((other) => other.text === figure.text);
    if (at < 0) open.push(figure);
    else {
      left.splice(at, 1);
      judged.push({
        outcome: 'exact',
        page: figure.page,
        printed: figure.text,
        read: figure.text,
        quote: figure.quote,
      });
    }
  }
  for (const figure of open) {
    const at = left.findIndex((other) => kindOf(other) === kindOf(figure));
    const [other] = at < 0 ? [] : left.splice(at, 1);
    const outcome = other === undefined ? 'missing' : isFlagged(other, doc) ? 'wrong-flagged' : 'wrong';
    const quote = other?.quote ?? figure.quote;
    judged.push({ outcome, page: figure.page, printed: figure.text, read: other?.text ?? null, quote });
  }
  for (const other of left) {
    const outcome = isFlagged(other, doc) ? 'invented-flagged' : 'invented';
    judged.push({ outcome, page: other.page, printed: null, read: other.text, quote: other.quote });
  }
  return judged;
}

function kindOf({ text }: RecordFigure): string {
  return text.startsWith('due')
    ? 'due'
    : text.startsWith('against')
      ? 'against'
      : / of /.test(text)
        ? 'ratio'
        : 'value';
}

/** Whether a word with figures in the record carries a doubt: that of the figure itself where it can be told. */
function isFlagged({ start, end, digits, quote }: RecordFigure, doc: DocumentText): boolean {
  const words = wordsBetween(doc, start, end).filter(({ text }) => /\d/.test(text));
  const own = words.filter(({ text }) =>
    digits === null
      ? quote.includes(text.replace(/^[^\p{L}\d]+|[^\p{L}\d%]+$/gu, ''))
      : stripped(text).includes(digits),
  );
  return (own.length > 0 ? own : words).some(({ doubt }) => doubt !== undefined);
}

function stripped(text: string): string {
  return text.replace(/\D/g, '');
}

function wordsBetween(doc: DocumentText, start: number, end: number): { text: string; doubt?: string | undefined }[] {
  const lines = [
    ...doc.lines,
    ...doc.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((c) => c.lines))),
  ];
  return lines.flatMap((line) => {
    if (line.end < start || line.start > end) return [];
    let at = line.start;
    return line.words.flatMap(({ text, doubt }) => {
      const from = at;
      at += text.length + 1;
      return from < end && from + text.length > start ? [{ text, doubt }] : [];
    });
  });
}

/** Records that are the same, by their words, in the order of both lists (Needleman and Wunsch, 1970). */
function align(truth: readonly Entry[], read: readonly Entry[]): [Entry | null, Entry | null][] {
  const width = read.length + 1;
  const best = new Float64Array((truth.length + 1) * width);
  const alike = truth.map((a) => read.map((b) => likeness(a, b)));
  for (let i = 1; i <= truth.length; i++) {
    for (let j = 1; j <= read.length; j++) {
      const same = alike[i - 1]?.[j - 1] ?? 0;
      const paired = same > LEAST_LIKENESS ? (best[(i - 1) * width + j - 1] ?? 0) + same : 0;
      best[i * width + j] = Math.max(paired, best[(i - 1) * width + j] ?? 0, best[i * width + j - 1] ?? 0);
    }
  }
  const pairs: [Entry | null, Entry | null][] = [];
  let [i, j] = [truth.length, read.length];
  while (i > 0 || j > 0) {
    const here = best[i * width + j] ?? 0;
    if (i > 0 && here === best[(i - 1) * width + j]) pairs.push([truth[--i] ?? null, null]);
    else if (j > 0 && here === best[i * width + j - 1]) pairs.push([null, read[--j] ?? null]);
    else pairs.push([truth[--i] ?? null, read[--j] ?? null]);
  }
  return pairs.reverse();
}

const LEAST_LIKENESS = 0.35;

/** Share of the words of both that they have in common; a little more where the figures agree too. */
function likeness(a: Entry, b: Entry): number {
  const free = new Map<string, number>();
  for (const word of a.words) free.set(word, (free.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b.words) {
    const count = free.get(word) ?? 0;
    if (count > 0) shared++;
    free.set(word, count - 1);
  }
  const all = a.words.length + b.words.length;
  const figures = new Set(a.figures.map(({ text }) => text));
  return (all === 0 ? 1 : (2 * shared) / all) + (b.figures.some(({ text }) => figures.has(text)) ? 0.05 : 0);
}
