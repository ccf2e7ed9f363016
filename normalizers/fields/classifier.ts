import type { Field } from '../schema.js';
import { fold } from '../text/fold.js';
import { GENERAL } from './general.js';
import { fieldOfIndex } from './indices.js';
import { PHRASES } from './phrases.js';

/**
 * Naive Bayes over words and pairs of words. Each area is learned from its own phrases; a sentence is judged by its
 * words' log-odds against the average of all areas, so words that all areas share weigh nothing.
 */
interface Model {
  /** `null` for what is said of the reform as a whole. */
  readonly fields: readonly (Field | null)[];
  /** Feature → log-odds per field. */
  readonly weights: ReadonlyMap<string, Float64Array>;
}

/** Words that every area uses: they tell none. */
const COMMON = new Set(
  'va cua cac chua con duoc so voi nam dat trong theo cho tai den tren duoi cap xa huyen tinh tu la de do co khong thuc hien don vi co quan ve hoac bang tang giam ke hoach nham phan dau toi thieu it nhat ty le tong quy dinh dung kip thoi tot noi dung phat trien kinh te xa hoi'.split(
    ' ',
  ),
);
/** Evidence below which a sentence says nothing of its area, in nats. */
const LEAST = 2.5;
/** Nats that the area of the figure before counts for in the same sentence or item: areas rarely change there. */
const NEAR = 2;
/** Words of the sentence around what is measured count half: they may speak of another matter. */
const AROUND = 0.5;

/** Nats by which the best area must beat the second: 1.2 is odds of more than three to one. */
const MARGIN = 1.2;
const SMOOTHING = 0.25;
/** Learned from words with their marks, and without. */
const models = new Map<boolean, Model>();

/** The area of reform that a sentence speaks of by its wording, `null` where that is in doubt. */
export function fieldOfText(text: string): Field | null {
  return fieldOfWords(text) ?? null;
}

/**
 * The area that a sentence speaks of: `null` where it speaks of the reform as a whole or of something else, `undefined`
 * where its words do not tell. `measured` is what its figure counts, `before` the area of the figure before it.
 */
export function fieldOfWords(text: string, measured = '', before: Field | null = null): Field | null | undefined {
  const named = (measured ? fieldOfIndex(measured) : undefined) ?? fieldOfIndex(text);
  if (named !== undefined) return named;
  const marked = fold(text) !== text.toLowerCase();
  const model = models.get(marked) ?? train(marked);
  models.set(marked, model);
  const scores = new Float64Array(model.fields.length);
  let known = 0;
  let pairs = 0;
  const own = new Set(features(measured, marked));
  for (const feature of new Set([...own, ...features(text, marked)])) {
    const weights = model.weights.get(feature);
    if (!weights) continue;
    known++;
    if (feature.includes(' ')) pairs++;
    const weight = measured === '' || own.has(feature) ? 1 : AROUND;
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + weight * (weights[i] ?? 0);
  }
  // Two words that stand apart may be of anything: "kim ngạch xuất khẩu".
  if (known < 2 || (pairs === 0 && known < 3)) return undefined;
  const order = model.fields
    .map((field, i) => ({ field, score: (scores[i] ?? 0) + (field && field === before ? NEAR : 0) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = order;
  return best && second && best.score >= LEAST && best.score - second.score >= MARGIN ? best.field : undefined;
}

/**
 * Single words with their marks, since without them "diện tích" would speak of "điện tử" and "chi" of "chỉ tiêu"; pairs without,
 * which tell one another apart. In a text that has lost its marks, words without them too.
 */
function features(text: string, marked: boolean): string[] {
  const words = text
    .replace(/(?<!\p{L})chỉ tiêu(?!\p{L})/giu, ' ')
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== '' && !/\d|%/.test(word));
  const plain = words.map(fold);
  const pairs = plain.slice(1).map((word, i) => `${plain[i]} ${word}`);
  return [
    ...words.flatMap((word, i) => (COMMON.has(plain[i] ?? '') ? [] : marked ? toneLast(word) : (plain[i] ?? ''))),
    ...pairs.filter((pair) => !pair.split(' ').every((word) => COMMON.has(word))),
  ];
}

/** "hoá" and "hóa" are one word: its tone after its letters. */
function toneLast(word: string): string {
  const parts = word.normalize('NFD');
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(parts)?.[0] ?? '';
  return parts.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '') + tone;
}

function train(marked: boolean): Model {
  const areas = Object.entries(PHRASES) as [Field, readonly string[]][];
  const classes: readonly (readonly [Field | null, readonly string[]])[] = [...areas, [null, GENERAL]];
  const fields = classes.map(([field]) => field);
  const counts = new Map<string, Float64Array>();
  const totals = new Float64Array(fields.length);
  classes.forEach(([, phrases], f) => {
    for (const phrase of phrases) {
      for (const feature of features(phrase, marked)) {
        const row = counts.get(feature) ?? new Float64Array(fields.length);
        row[f] = (row[f] ?? 0) + 1;
        counts.set(feature, row);
        totals[f] = (totals[f] ?? 0) + 1;
      }
    }
  });
  const weights = new Map<string, Float64Array>();
  for (const [feature, row] of counts) {
    const logs = row.map((count, f) => Math.log((count + SMOOTHING) / ((totals[f] ?? 0) + SMOOTHING * counts.size)));
    const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
    weights.set(
      feature,
      logs.map((log) => log - mean),
    );
  }
  return { fields, weights };
}
