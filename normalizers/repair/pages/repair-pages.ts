import type { Diagnostic } from '../../../extractors/diagnostic.js';
import type { TextVerdict } from '../../../extractors/extractor.js';
import type { Line, Page } from '../../../extractors/page.js';
import { addSigns, assess, signsOf } from '../assess.js';
import { loadModel } from '../model/load.js';
import { describeNumberDoubt, numberDoubts } from '../number-doubts.js';
import { repairJudged } from '../repair.js';
import type { Change, RepairMode, RepairOptions, RepairResult } from '../types.js';
import { misreadAbbreviations } from './abbreviations.js';
import { type PageText, pageText } from './page-text.js';
import { rewriteLine } from './rewrite-line.js';

/** A changed word of a page. */
export interface RepairChange extends Pick<Change, 'before' | 'after' | 'confidence' | 'alternatives'> {
  /** 1-based, `null` for formats without pages. */
  readonly page: number | null;
  /** Index into the pages given. */
  readonly pageIndex: number;
  /** Which line of the page, table cells included, in reading order. */
  readonly line: number;
  /** In the line as it was. */
  readonly start: number;
  readonly end: number;
  /** In the line as it is now. */
  readonly outStart: number;
  readonly outEnd: number;
}

export interface RepairedPages {
  readonly pages: readonly Page[];
  readonly changes: readonly RepairChange[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Words that a page must have to be judged by itself. */
const ENOUGH = 30;

/**
 * Repairs pages, each as much as it needs: sound ones only where a single word is damaged, those whose text lost its
 * diacritics or was read by a recogniser without Vietnamese as a whole (their method becomes `repaired-text`). Words
 * keep their boxes, lines stay lines.
 */
export function repairPages(pages: readonly Page[], options: RepairOptions = {}): RepairedPages {
  const texts = pages.map(pageText);
  const decided = decideModes(pages, texts, options);
  const abbreviations = misreadAbbreviations(pages, texts);
  const changes: RepairChange[] = [];
  const diagnostics: Diagnostic[] = [];
  const repaired = pages.map((page, pageIndex) => {
    const source = texts[pageIndex] as PageText;
    const { mode, verdict } = decided[pageIndex] as Decided;
    if (mode === 'keep' || source.lines.length === 0) return page;
    const result = repairJudged(
      source.text,
      mode,
      { ...options, evidence: source.evidence, settled: abbreviations[pageIndex] ?? [] },
      verdict,
    );
    diagnostics.push(...diagnose(page, mode, result));
    if (result.changes.length === 0) return page;
    return rewritePage(page, pageIndex, source, mode, result, changes);
  });
  return { pages: repaired, changes, diagnostics };
}

interface Decided {
  readonly mode: RepairMode;
  readonly verdict: TextVerdict;
}

function decideModes(pages: readonly Page[], texts: readonly PageText[], options: RepairOptions): Decided[] {
  const model = loadModel();
  const signs = texts.map(({ text }) => signsOf(model, text));
  const all = assess(addSigns(signs));
  return pages.map((page, i) => {
    const verdict = assess(signs[i] ?? addSigns([]));
    if (options.mode) return { mode: options.mode, verdict };
    const follows = verdict.tokens < ENOUGH && verdict.mode !== 'keep' && all.mode !== 'keep';
    const mode = follows ? all.mode : verdict.mode;
    // The pixels have been read with Vietnamese: what is invalid there is not for a channel without it to explain.
    const readAgain = page.method === 'ocr' && (mode === 'damaged' || mode === 'diacritics');
    return { mode: readAgain ? 'spot' : mode, verdict };
  });
}

function rewritePage(
  page: Page,
  pageIndex: number,
  source: PageText,
  mode: RepairMode,
  result: RepairResult,
  changes: RepairChange[],
): Page {
  const rewritten = new Map<Line, Line>();
  let next = 0;
  source.lines.forEach(({ line, start, end }, index) => {
    const own: RepairChange[] = [];
    let shift = next > 0 ? (result.changes[next - 1]?.outEnd ?? 0) - (result.changes[next - 1]?.end ?? 0) : 0;
    const outLine = start + shift;
    for (; next < result.changes.length && (result.changes[next]?.start ?? 0) < end; next++) {
      const change = result.changes[next] as Change;
      shift = change.outEnd - change.end;
      own.push({
        page: page.number,
        pageIndex,
        line: index,
        start: change.start - start,
        end: change.end - start,
        outStart: change.outStart - outLine,
        outEnd: change.outEnd - outLine,
        before: change.before,
        after: change.after,
        confidence: change.confidence,
        alternatives: change.alternatives,
      });
    }
    if (own.length === 0) return;
    rewritten.set(line, rewriteLine(line, result.text.slice(outLine, end + shift), own));
    changes.push(...own);
  });
  const lineOf = (line: Line): Line => rewritten.get(line) ?? line;
  const whole = mode === 'damaged' || mode === 'diacritics';
  return {
    ...page,
    ...(whole ? { method: 'repaired-text', confidence: Math.min(page.confidence, result.confidence) } : {}),
    blocks: page.blocks.map((block) =>
      block.kind === 'line'
        ? lineOf(block)
        : {
            ...block,
            rows: block.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.map(lineOf) })),
            })),
          },
    ),
  };
}

/** "dựng → dụng"; of a space put in, the words around it: "kếtquả → kết quả". */
function describeChange(text: string, { before, after, outStart, outEnd }: Change): string {
  if (before.trim() !== '' || after.trim() !== '') return `${before} → ${after}`;
  const left = /\S*$/u.exec(text.slice(Math.max(0, outStart - 24), outStart))?.[0] ?? '';
  const right = /^\S*/u.exec(text.slice(outEnd, outEnd + 24))?.[0] ?? '';
  return `${left}${before}${right} → ${left}${after}${right}`;
}

function diagnose(page: Page, mode: RepairMode, result: RepairResult): Diagnostic[] {
  const at = page.number === null ? {} : { page: page.number };
  const found: Diagnostic[] = [];
  if (mode === 'damaged' || mode === 'diacritics') {
    const what = mode === 'damaged' ? 'was read without Vietnamese letters' : 'had lost its diacritics';
    const percent = Math.round((100 * result.doubtful.length) / Math.max(1, result.words));
    const numbers = numberDoubts(result.doubtful);
    if (numbers.length > 0) {
      const shown = numbers.slice(0, 5).map((doubt) => describeNumberDoubt(result.text, doubt));
      found.push({
        code: 'number-may-be-letters',
        message: `Digits that may have been letters were left as read: ${shown.join(', ')}${numbers.length > 5 ? ' …' : ''}.`,
        severity: 'review',
        ...at,
      });
    }
    found.push({
      code: mode === 'damaged' ? 'text-restored' : 'diacritics-restored',
      message: `The text ${what} and was restored from context: ${result.changes.length} words changed, ${percent} % doubtful.`,
      severity: 'review',
      ...at,
    });
  } else if (result.changes.length > 0) {
    const shown = result.changes.slice(0, 5).map((change) => describeChange(result.text, change));
    found.push({
      code: 'words-repaired',
      message: `${result.changes.length} misread ${result.changes.length === 1 ? 'word was' : 'words were'} repaired: ${shown.join(', ')}${result.changes.length > 5 ? ' …' : ''}.`,
      severity: 'note',
      ...at,
    });
  }
  return found;
}
