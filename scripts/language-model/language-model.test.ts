import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPair, pairScore, readModel, score } from '../../normalizers/repair/model/language-model.js';
import { START, SYMBOLS } from '../../normalizers/repair/model/symbols.js';
import { heldOut } from './corpus.js';
import { countBigrams, countTrigrams } from './counts.js';
import { kneserNey } from './kneser-ney.js';
import { prune } from './prune.js';
import { chooseVocabulary, countLine, type SymbolCache, symbolsOf, type WordCount } from './vocabulary.js';
import { writeModel } from './write-model.js';

const LINES = [
  'Ủy ban nhân dân xã ban hành kế hoạch cải cách hành chính năm 2025.',
  'Ủy ban nhân dân tỉnh ban hành Quyết định số 12/QĐ-UBND.',
  'Cán bộ, công chức xã thực hiện kế hoạch cải cách hành chính.',
  'Phòng Nội vụ tham mưu Ủy ban nhân dân huyện ban hành kế hoạch.',
  'Kế hoạch cải cách hành chính của Ủy ban nhân dân huyện Nà Lái.',
];

function train(size: { readonly bigrams: number; readonly trigrams: number }) {
  const remember: SymbolCache = { capitals: new Map(), others: new Map() };
  const counts = new Map<string, WordCount>();
  for (const line of LINES) countLine(line, 10, counts, remember);
  const words = chooseVocabulary(counts);
  const idOf = new Map(words.map((word, id) => [word, id]));
  const ids: number[] = [];
  for (const line of LINES) {
    ids.push(START, START);
    for (const symbol of symbolsOf(line, remember)) ids.push(idOf.get(symbol) ?? 0);
  }
  const trigrams = countTrigrams(Uint16Array.from(ids), START);
  const bigrams = countBigrams(trigrams, START);
  const p = kneserNey(trigrams, bigrams, words.length);
  const kept = prune(trigrams, bigrams, p, size);
  return readModel(writeModel({ words, capitals: words.map(() => 0.5) }, trigrams, bigrams, p, kept));
}

describe('training', () => {
  it.each([
    { bigrams: 1000, trigrams: 1000 },
    { bigrams: 20, trigrams: 6 },
  ])('gives probabilities that add up to one, pruned or not: %j', (size) => {
    const model = train(size);
    const id = (word: string): number => model.idOf.get(word) ?? 0;
    for (const [u, v] of [
      ['kế', 'hoạch'],
      ['ủy', 'ban'],
      ['nhân', 'dân'],
      ['huyện', 'phòng'],
    ] as const) {
      const history = findPair(model, id(u), id(v));
      let sum = 0;
      for (let w = 0; w < model.words.length; w++) {
        sum += Math.exp(score(model, history, w, pairScore(model, findPair(model, id(v), w), id(v), w)));
      }
      expect(sum).toBeGreaterThan(0.93);
      expect(sum).toBeLessThan(1.07);
    }
  });

  it('prefers what it has seen', () => {
    const model = train({ bigrams: 1000, trigrams: 1000 });
    const id = (word: string): number => model.idOf.get(word) ?? 0;
    const likely = (u: string, v: string, w: string): number =>
      score(model, findPair(model, id(u), id(v)), id(w), pairScore(model, findPair(model, id(v), id(w)), id(v), id(w)));
    expect(likely('cải', 'cách', 'hành')).toBeGreaterThan(likely('cải', 'cách', 'hoạch') + 2);
  });

  it('keeps abbreviations as printed, and numbers as one symbol', () => {
    const model = train({ bigrams: 1000, trigrams: 1000 });
    expect(model.words.slice(0, SYMBOLS.length)).toEqual([...SYMBOLS]);
    expect(model.idOf.has('UBND')).toBe(true);
    expect(model.idOf.has('ubnd')).toBe(false);
    expect(model.idOf.has('2025')).toBe(false);
    expect(model.byFold.get('ke')?.map((word) => model.words[word])).toEqual(['kế']);
  });
});

describe('holding out', () => {
  it('refuses lines that share a long run of words with a document kept for testing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'held-out-'));
    const kept = 'Ủy ban nhân dân xã Nà Lái giao Văn phòng theo dõi, đôn đốc việc thực hiện kế hoạch này hằng quý';
    writeFileSync(join(folder, 'plan.txt'), `Phần đầu\n${kept}\nPhần cuối`);
    const isHeldOut = heldOut([folder]);
    expect(isHeldOut(`Ngày 12/3/2025, ${kept.toUpperCase()}.`)).toBe(true);
    expect(isHeldOut('Ủy ban nhân dân xã giao Văn phòng theo dõi, đôn đốc việc thực hiện kế hoạch')).toBe(false);
    rmSync(folder, { recursive: true });
  });
});
