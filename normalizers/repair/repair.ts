import type { Diagnostic } from '../../extractors/diagnostic.js';
import type { TextVerdict } from '../../extractors/extractor.js';
import { judgeText } from '../syllable/index.js';
import { type Assessment, addSigns, assess, type Signs, signsOf } from './assess.js';
import type { LanguageModel } from './model/language-model.js';
import { loadModel } from './model/load.js';
import { describeNumberDoubt, numberDoubts } from './number-doubts.js';
import { restore } from './restore.js';
import type { Change, Doubt, Edit, RepairMode, RepairOptions, RepairResult, WordEvidence } from './types.js';

/** Lines judged together. */
const WINDOW = 40;
/** Words that a stretch must have to be judged by itself. */
const ENOUGH = 30;

/**
 * Restores damaged Vietnamese text: lost diacritics, what recognisers made of them, single misread words in sound text.
 * One line comes out for each that goes in. Digits, document numbers, Roman numerals, abbreviations, addresses and
 * foreign words stay; text that is no Vietnamese comes back unchanged, with a diagnostic. Never throws on input.
 */
export function repair(text: string, options: RepairOptions = {}): RepairResult {
  const model = loadModel();
  return repairStretches(model, text, options.mode ? [whole(text, options.mode)] : cut(model, text), options, null);
}

/** The same in a mode for a text whose words were counted before; the validity of the result is not measured. */
export function repairJudged(
  text: string,
  mode: RepairMode,
  options: RepairOptions,
  judged: TextVerdict,
): RepairResult {
  return repairStretches(loadModel(), text, [whole(text, mode)], options, judged);
}

function repairStretches(
  model: LanguageModel,
  text: string,
  stretches: readonly Stretch[],
  options: RepairOptions,
  judged: TextVerdict | null,
): RepairResult {
  const edits: Edit[] = [...(options.settled ?? [])];
  let settled = 0;
  for (const { start, end, mode } of stretches) {
    if (mode === 'keep') continue;
    const evidence = options.evidence && shift(options.evidence, start, end);
    const restored = restore(model, text.slice(start, end), mode, evidence);
    settled += restored.settled;
    for (const edit of restored.edits) {
      edits.push({ ...edit, start: edit.start + start, end: edit.end + start });
    }
  }
  if (options.settled && options.settled.length > 0) edits.sort((a, b) => a.start - b.start);
  return compose(text, edits, settled, stretches, options.doubtBelow ?? 0.995, judged);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly mode: RepairMode;
  readonly assessment: Assessment | null;
}

function whole(text: string, mode: RepairMode): Stretch {
  return { start: 0, end: text.length, mode, assessment: null };
}

/** Cuts a text where it begins to be damaged in another way. Small stretches follow the text as a whole. */
function cut(model: LanguageModel, text: string): Stretch[] {
  const windows: { start: number; end: number; signs: Signs }[] = [];
  let start = 0;
  let lines = 0;
  const add = (end: number): void => {
    windows.push({ start, end, signs: signsOf(model, text.slice(start, end)) });
    start = end;
    lines = 0;
  };
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    lines++;
    if (lines >= WINDOW) add(at + 1);
  }
  if (start < text.length || windows.length === 0) add(text.length);
  const all = assess(addSigns(windows.map(({ signs }) => signs)));
  const stretches: Stretch[] = [];
  for (const window of windows) {
    const own = assess(window.signs);
    const follows = own.tokens < ENOUGH && all.tokens >= ENOUGH && own.mode !== 'keep' && all.mode !== 'keep';
    const assessment = follows ? { ...own, mode: all.mode, reason: all.reason } : own;
    const last = stretches.at(-1);
    if (last && last.mode === assessment.mode) stretches[stretches.length - 1] = { ...last, end: window.end };
    else stretches.push({ start: window.start, end: window.end, mode: assessment.mode, assessment });
  }
  return stretches;
}

function shift(evidence: ReadonlyMap<number, WordEvidence>, start: number, end: number): Map<number, WordEvidence> {
  const shifted = new Map<number, WordEvidence>();
  for (const [at, said] of evidence) if (at >= start && at < end) shifted.set(at - start, said);
  return shifted;
}

function compose(
  text: string,
  edits: readonly Edit[],
  settled: number,
  stretches: readonly Stretch[],
  doubtBelow: number,
  judged: TextVerdict | null,
): RepairResult {
  let out = '';
  let at = 0;
  let sum = 0;
  const changes: Change[] = [];
  const doubtful: Doubt[] = [];
  for (const { start, end, after, confidence, alternatives } of edits) {
    if (start < at) continue;
    out += text.slice(at, start);
    const before = text.slice(start, end);
    const outStart = out.length;
    out += after;
    at = end;
    sum += confidence;
    const outEnd = out.length;
    if (before !== after) changes.push({ start, end, outStart, outEnd, before, after, confidence, alternatives });
    if (confidence < doubtBelow) doubtful.push({ start: outStart, end: outEnd, text: after, confidence, alternatives });
  }
  out += text.slice(at);
  const before = judged ?? judgeText(text);
  const longest = [...stretches].sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  return {
    text: out,
    changes,
    doubtful,
    diagnostics: [...diagnose(text, stretches, changes.length), ...diagnoseNumbers(out, doubtful)],
    validityBefore: before.validity,
    validityAfter: changes.length > 0 && !judged ? judgeText(out).validity : before.validity,
    mode: longest?.mode ?? 'keep',
    confidence: edits.length + settled > 0 ? (sum + settled) / (edits.length + settled) : 1,
    words: before.tokens,
  };
}

const MESSAGES: Readonly<Record<Assessment['reason'], readonly [code: string, message: string] | null>> = {
  sound: null,
  'no-diacritics': ['diacritics-restored', 'The diacritics were lost and have been restored from context.'],
  mangled: ['text-restored', 'The text was read without Vietnamese letters and has been restored from context.'],
  'not-vietnamese': ['not-vietnamese', 'The text does not look like Vietnamese and was left as it is.'],
  binary: ['not-text', 'The input is no text and was left as it is.'],
  'no-words': null,
};

function diagnose(text: string, stretches: readonly Stretch[], changes: number): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (text.trim() === '') return [{ code: 'empty-text', message: 'There is no text to repair.', severity: 'note' }];
  for (const { start, end, assessment } of stretches) {
    const message = assessment && MESSAGES[assessment.reason];
    if (!message || (assessment.mode !== 'keep' && changes === 0)) continue;
    found.push({
      code: message[0],
      message: message[1],
      span: { start, end },
      severity: assessment.mode === 'keep' ? 'note' : 'review',
    });
  }
  return found;
}

function diagnoseNumbers(out: string, doubtful: readonly Doubt[]): Diagnostic[] {
  return numberDoubts(doubtful).map((doubt) => ({
    code: 'number-may-be-letters',
    message: `Digits that may have been letters were left as read: ${describeNumberDoubt(out, doubt)}.`,
    span: { start: doubt.start, end: doubt.end },
    severity: 'review',
  }));
}
