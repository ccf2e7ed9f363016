import type { Page } from '../../../extractors/page.js';
import { matchesOf } from '../../text/matches.js';
import { isAbbreviation } from '../candidates/shared.js';
import { loadModel } from '../model/load.js';
import { wordSymbol } from '../model/symbols.js';
import type { Edit } from '../types.js';
import type { PageText } from './page-text.js';

/** A word of capitals as a recogniser saw it: "CCHOC," without its comma. */
interface Sighting {
  readonly page: number;
  readonly start: number;
  readonly text: string;
  readonly confidence: number;
}

/** A recogniser surer than this is believed. */
const SURE = 0.85;
/** How often a word must stand in the document, and how many times as often as the word it is to replace. */
const OFTEN = 3;
const TIMES = 3;
/** No change is called surer: what was printed may be an abbreviation of its own. */
const CONFIDENCE = 0.9;

/**
 * Abbreviations (chữ viết tắt) that a recogniser misread, restored from what the same document shows elsewhere: its round
 * capitals look alike, and it sees "CCHOC" or "CCHGC" where "CCHC" stands a dozen times. Only words that it doubted, that
 * nobody knows, and that look like exactly one known word of the document are changed; words with figures never are.
 * @returns for every page its edits, in order
 */
export function misreadAbbreviations(pages: readonly Page[], texts: readonly PageText[]): readonly (readonly Edit[])[] {
  const edits: Edit[][] = pages.map(() => []);
  const sightings = pages.flatMap((page, i) => (page.method === 'ocr' ? sightingsOf(texts[i] as PageText, i) : []));
  const byText = groupBy(sightings, ({ text }) => text);
  const known = [...byText].filter(([text, seen]) => seen.length >= OFTEN && isKnown(text));
  const byLook = groupBy(known, ([text]) => lookOf(text));
  for (const [text, seen] of byText) {
    if (isKnown(text) || seen.some(({ confidence }) => confidence >= SURE)) continue;
    const [alike, ...others] = byLook.get(lookOf(text)) ?? [];
    if (!alike || others.length > 0) continue;
    const [after, sure] = alike;
    if (sure.length < TIMES * seen.length) continue;
    for (const { page, start } of seen) {
      edits[page]?.push({ start, end: start + text.length, after, confidence: CONFIDENCE, alternatives: [] });
    }
  }
  return edits.map((own) => own.sort((a, b) => a.start - b.start));
}

/** Words of three to eight capitals that stand alone, but for brackets and stops. */
const CAPITALS = /(?<=^|[\s(])\p{Lu}{3,8}(?=[\s).,;:]|$)/gu;

function sightingsOf({ text, evidence }: PageText, page: number): Sighting[] {
  return matchesOf(text, CAPITALS).map(({ 0: word, index }) => {
    // What the recogniser said is kept where its word begins: at the bracket.
    const said = evidence.get(index) ?? evidence.get(index - 1);
    return { page, start: index, text: word, confidence: said?.confidence ?? 1 };
  });
}

function isKnown(text: string): boolean {
  const model = loadModel();
  const id = model.idOf.get(wordSymbol(text, false));
  return id !== undefined && isAbbreviation(model.words[id] ?? '');
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

/** What is left of a word when round capitals are one letter and a letter seen twice is seen once: "CCHOGC" → "CHC". */
function lookOf(text: string): string {
  return text
    .replace(/[COGQÔƠ]/g, 'C')
    .replace(/Đ/g, 'D')
    .replace(/Ư/g, 'U')
    .replace(/(.)\1+/gu, '$1');
}
