import { toNewStyle } from '../syllable/index.js';
import { isAbbreviation } from './candidates/shared.js';
import { columnMaker } from './columns.js';
import { type Decision, decide } from './decode/decide.js';
import { type Column, fixed } from './decode/lattice.js';
import { chooseWinners } from './decode/winners.js';
import { modesAt } from './line-modes.js';
import type { LanguageModel } from './model/language-model.js';
import { NUMBER, UNKNOWN } from './model/symbols.js';
import { keepNames, mostSure } from './names.js';
import { isKnownName, staysInName } from './printed-names.js';
import { lookClosely } from './spot/close-look.js';
import { applyCase, type CasePattern, casePattern } from './tokens/case.js';
import { mendHyphens } from './tokens/hyphens.js';
import { type MarkerChange, mendMarkers } from './tokens/markers.js';
import type { Token } from './tokens/token.js';
import { tokenise } from './tokens/tokenise.js';
import { tokensOf } from './tokens/tokens.js';
import type { Alternative, Edit, RepairMode, WordEvidence } from './types.js';

export interface Restoration {
  /** In order; those whose `after` equals the input were looked at and left. */
  readonly edits: readonly Edit[];
  /** Words beyond doubt as they stand, which were not looked at. */
  readonly settled: number;
}

const BEAMS = {
  spot: { width: 12, margin: 14 },
  diacritics: { width: 8, margin: 10 },
  damaged: { width: 20, margin: 14 },
} as const;
const SHOWN = 4;

/** Decides on every word of a stretch of text that is damaged in one way. */
export function restore(
  model: LanguageModel,
  text: string,
  mode: Exclude<RepairMode, 'keep'>,
  evidence?: ReadonlyMap<number, WordEvidence>,
): Restoration {
  const rules = mendMarkers(text, mode === 'damaged');
  const markers = mode === 'spot' ? [...rules, ...mendHyphens(model, text)] : rules;
  const markerAt = byStart(markers);
  const all = tokenise(text);
  const look = mode === 'spot' ? lookClosely(model, text, all, modesAt(model, text, mode, all.starts), evidence) : null;
  const tokens = look?.tokens ?? tokensOf(all);
  const starts = tokens.map(({ start }) => start);
  const modes = modesAt(model, text, mode, starts);
  const columnOf = columnMaker(model, evidence, markerAt);
  const columns = tokens.map((token, i) => {
    const stands = look?.context[i] ?? -1;
    return stands < 0 ? columnOf(token, modes[i] ?? mode) : fixed(stands);
  });
  const decisions = decide(model, columns, BEAMS[mode], look?.sure ?? null);
  const winners = chooseWinners(tokens, columns, decisions, modes);
  const names = mode === 'damaged' ? keepNames(model, tokens, columns, decisions) : null;
  const newStyle = lazily(() => prefersNewStyle(text));
  const edits: Edit[] = markers.map(({ start, end, after }) => ({
    start,
    end,
    after,
    confidence: 1,
    alternatives: [],
  }));
  tokens.forEach((token, i) => {
    const column = columns[i];
    const decision = decisions[i];
    if (!column || !decision || markerAt.has(token.start)) return;
    // A missing space is a change of its own.
    if (token.gap !== '' && !isKnownName(text, token.start, token.end))
      edits.push({ start: token.start, end: token.start, after: token.gap, confidence: 1, alternatives: [] });
    const decided = editOf(model, token, column, decision, names?.get(i) ?? winners[i] ?? 0, newStyle, text);
    const asName = decided !== null && modes[i] === 'spot' && token.kind === 'word' && isOtherName(text, decided);
    const edit = asName ? null : decided;
    const most =
      modes[i] === 'diacritics' || modes[i] === 'damaged' ? mostSure(model, tokens, columns, decisions, i) : 1;
    if (edit) edits.push(edit.confidence > most ? { ...edit, confidence: most } : edit);
    else if (most < 1 && token.kind === 'word')
      edits.push({
        start: token.start,
        end: token.end,
        after: text.slice(token.start, token.end),
        confidence: most,
        alternatives: [],
      });
  });
  return { edits: edits.sort((a, b) => a.start - b.start || a.end - b.end), settled: look?.settled ?? 0 };
}

/** A change of a name that stands as printed. */
function isOtherName(text: string, { start, end, after }: Edit): boolean {
  return text.slice(start, end) !== after && staysInName(text, start, end, after);
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function byStart(markers: readonly MarkerChange[]): ReadonlyMap<number, MarkerChange> {
  const places = new Map<number, MarkerChange>();
  for (const marker of markers) for (let at = marker.start; at < marker.end; at++) places.set(at, marker);
  return places;
}

function editOf(
  model: LanguageModel,
  token: Token,
  column: Column,
  { chosen, probabilities }: Decision,
  winner: number,
  newStyle: () => boolean,
  text: string,
): Edit | null {
  const source = text.slice(token.start, token.end);
  const form = (i: number): string =>
    i === column.asIs ? token.text : render(model, column.ids[i] ?? 0, token, newStyle);
  if (token.kind === 'number') {
    // A wrong number is worse than a missing word: digits stay as read, doubt is all that may come of them.
    if (chosen === column.asIs || probabilities.length === 0) return null;
    return {
      start: token.start,
      end: token.end,
      after: source,
      confidence: probabilities[column.asIs] ?? 0,
      alternatives: others(probabilities, column.asIs, form),
    };
  }
  const after = form(winner);
  if (probabilities.length === 0 && after === source) return null;
  return {
    start: token.start,
    end: token.end,
    after,
    confidence: probabilities.length > 0 ? (probabilities[winner] ?? 1) : 1,
    alternatives: others(probabilities, winner, form),
  };
}

function others(probabilities: Float64Array, winner: number, form: (i: number) => string): Alternative[] {
  const found: Alternative[] = [];
  probabilities.forEach((probability, i) => {
    if (i !== winner && probability > 5e-4) found.push({ text: form(i), probability });
  });
  return found.sort((a, b) => b.probability - a.probability).slice(0, SHOWN);
}

function render(model: LanguageModel, id: number, token: Token, newStyle: () => boolean): string {
  const word = model.words[id] ?? '';
  if (id === UNKNOWN || id === NUMBER) return token.text;
  if (isAbbreviation(word)) return word;
  const cased = applyCase(word, patternFor(token, word));
  return newStyle() ? toNewStyle(cased) : cased;
}

function patternFor(token: Token, word: string): CasePattern {
  const pattern = casePattern(token.text);
  if (pattern !== 'capital') return pattern;
  // "Ý" is a capital among small letters and capitals among capitals: both look alike.
  if (token.inCapitals && token.text.length === 1) return 'capitals';
  // A small l was read as a capital I: "xử Iý".
  return token.text.startsWith('I') && word.startsWith('l') && !token.opening ? 'small' : pattern;
}

const OLD = /[òóỏõọ][ae](?!\p{L})|(?<!q)[ùúủũụ]y(?!\p{L})/giu;
const NEW = /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/giu;

/** The style of tone marks that a text uses itself; the old one where it shows none. */
function prefersNewStyle(text: string): boolean {
  return (text.match(NEW)?.length ?? 0) > 2 * (text.match(OLD)?.length ?? 0) + 1;
}
