import { appendFile, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentSchema, type PlanDocument, type Target } from '../../normalizers/schema.js';
import { planOf, targetOf, value } from '../testing/documents.js';
import { applyCorrections } from './apply.js';
import type { Correction } from './correction.js';
import { formatPointer, parsePointer } from './pointer.js';
import { proposeCorrection } from './propose.js';
import { appendCorrection, correctedDocuments, findCorrection, readCorrections } from './store.js';

const ID = 'd'.repeat(16);
const ON_TIME = 'Tối thiểu 90% hồ sơ được giải quyết đúng hạn';
const SPLIT = 'Số hóa hồ sơ: cấp huyện 45%, cấp xã 40%';

/** A target read from the words `quote` at an offset. */
function read(id: string, quote: string, start: number, number: number, more: Partial<Target> = {}): Target {
  const source = { page: 1, start, end: start + quote.length, quote };
  return targetOf(id, quote, value('gte', number), { source, ...more });
}

const plan = (...targets: readonly Target[]): PlanDocument => planOf('province', targets, ID);
const asRead = plan(read('t1', ON_TIME, 100, 90), read('t2', SPLIT, 200, 45), read('t3', SPLIT, 200, 40));

function propose(document: PlanDocument, pointer: string, text: string) {
  return proposeCorrection(document, {
    pointer,
    value: text,
    by: 'Lò Thị Mai',
    why: 'Bản giấy ghi khác',
    at: '2026-11-21T08:00:00.000Z',
  });
}

function correct(document: PlanDocument, pointer: string, text: string): Correction {
  const proposed = propose(document, pointer, text);
  if ('problem' in proposed) throw new Error(proposed.problem.en);
  return proposed.correction;
}

const numbers = ({ targets }: PlanDocument) => targets.map((target) => target.value?.number);
const states = (document: PlanDocument, ...corrections: readonly Correction[]) =>
  applyCorrections(document, corrections).outcomes.map(({ state }) => state);

describe('a correction', () => {
  it('changes the value that it names and nothing else', () => {
    const correction = correct(asRead, '/targets/t1/value/number', '95');
    const { document, outcomes } = applyCorrections(asRead, [correction]);
    expect(outcomes).toMatchObject([{ state: 'applied', pointer: '/targets/0/value/number', found: 90 }]);
    expect(numbers(document)).toEqual([95, 45, 40]);
    expect(document.targets[0]?.source).toEqual(asRead.targets[0]?.source);
    expect(numbers(asRead)).toEqual([90, 45, 40]);
  });

  it('survives a new reading in which ids, places and diacritics of the words have changed', () => {
    const correction = correct(asRead, '/targets/t1/value/number', '95');
    const again = plan(
      read('t1', 'Phấn đấu 100% văn bản được rà soát', 20, 100),
      read('t2', 'Tối thiểu 90%  hồ sơ được giai quyết đúng hạn', 131, 90),
    );
    expect(numbers(applyCorrections(again, [correction]).document)).toEqual([100, 95]);
  });

  it('is not applied where another number is read now, and says which', () => {
    const correction = correct(asRead, '/targets/t1/value/number', '95');
    const again = plan(read('t1', ON_TIME, 100, 99));
    const { document, outcomes } = applyCorrections(again, [correction]);
    expect(outcomes).toMatchObject([{ state: 'conflict', found: 99 }]);
    expect(document).toBe(again);
  });

  it('is not applied to words with another digit', () => {
    const correction = correct(asRead, '/targets/t1/value/number', '95');
    expect(states(plan(read('t1', ON_TIME.replace('90', '80'), 100, 90)), correction)).toEqual(['lost']);
  });

  it('rests where the reading has come to say the same', () => {
    const correction = correct(asRead, '/targets/t1/value/number', '95');
    expect(states(plan(read('t1', ON_TIME, 100, 95)), correction)).toEqual(['agreed']);
  });

  it('tells records of the same words apart by their rank', () => {
    const correction = correct(asRead, '/targets/t3/value/number', '50');
    const again = plan(read('t7', SPLIT, 260, 45), read('t8', SPLIT, 260, 40));
    expect(numbers(applyCorrections(again, [correction]).document)).toEqual([45, 50]);
  });

  it('finds its record by the old value where the words are split into more records now', () => {
    const correction = correct(plan(read('t1', SPLIT, 200, 45)), '/targets/t1/value/number', '54');
    const again = plan(read('t1', SPLIT, 200, 40), read('t2', SPLIT, 200, 45));
    expect(numbers(applyCorrections(again, [correction]).document)).toEqual([40, 54]);
  });

  it('is applied to none of several that look alike', () => {
    const correction = correct(plan(read('t1', SPLIT, 200, 45)), '/targets/t1/value/number', '54');
    expect(states(plan(read('t1', SPLIT, 200, 45), read('t2', SPLIT, 200, 45)), correction)).toEqual(['ambiguous']);
    const scope = correct(plan(read('t1', SPLIT, 200, 45)), '/targets/t1/scope', 'district');
    expect(states(plan(read('t1', SPLIT, 200, 45, { scope: 'commune' }), read('t2', SPLIT, 200, 40)), scope)).toEqual([
      'ambiguous',
    ]);
  });

  it('tells a sentence that stands twice by its rank, wherever both have moved', () => {
    const twice = plan(read('t1', ON_TIME, 100, 90), read('t2', ON_TIME, 900, 90));
    const correction = correct(twice, '/targets/t2/value/number', '95');
    const again = plan(read('t1', ON_TIME, 180, 90), read('t2', ON_TIME, 980, 90));
    expect(numbers(applyCorrections(again, [correction]).document)).toEqual([90, 95]);
  });

  it('can be corrected in turn, and the earlier one is settled by the later', () => {
    const first = correct(asRead, '/targets/t1/value/number', '95');
    const { document } = applyCorrections(asRead, [first]);
    const second = correct(document, '/targets/t1/value/number', '96');
    expect(numbers(applyCorrections(asRead, [first, second]).document)[0]).toBe(96);
    const again = plan(read('t1', ON_TIME, 100, 99));
    const third = correct(again, '/targets/t1/value/number', '96');
    expect(states(again, first, third)).toEqual(['superseded', 'applied']);
  });

  it('reaches metadata, which has no evidence of its own', () => {
    const correction = correct(asRead, '/metadata/signer/name', 'Lò Văn Tính');
    expect(correction.record).toBeNull();
    expect(applyCorrections(asRead, [correction]).document.metadata.signer.name).toBe('Lò Văn Tính');
  });

  it('takes text for text and JSON for what is no text', () => {
    expect(correct(asRead, '/metadata/number', '12').new).toBe('12');
    expect(correct(asRead, '/targets/t1/value/number', '12').new).toBe(12);
    expect(correct(asRead, '/targets/t1/value', 'null').new).toBeNull();
    expect(correct(asRead, '/targets/t1/baseline', '{"year":2021}').new).toEqual({ year: 2021 });
  });
});

describe('what is no correction', () => {
  it.each([
    ['/targets/t1/source/quote', 'x', 'the evidence stays'],
    ['/targets/t1/confidence', '1', 'the evidence stays'],
    ['/targets/t1/id', 't9', 'the evidence stays'],
    ['/targets/t1/value/number', 'chín mươi', 'expected number'],
    ['/targets/t1/value/number', '99,5', 'decimals are written behind a point: 99.5'],
    ['/targets/t1/scope', 'tỉnh', 'Invalid option'],
    ['/targets/t1/section', 's9', 'no section "s9"'],
    ['/targets/t1/baseline/year', '2021', '/targets/0/baseline is null'],
    ['/targets/t1/baseline', '{"year":2021,"month":3}', 'keys that the schema does not know'],
    ['/targets/t9/value/number', '1', 'nothing at'],
    ['/targets/t1', 'null', 'names no value'],
    ['/source/sha256', 'x', 'can be corrected'],
    ['/metadata/__proto__', 'x', 'nothing at'],
    ['targets/t1', 'x', 'no JSON Pointer'],
    ['/targets/t1/value/number', '90', 'already is 90'],
  ])('%s = %s', (pointer, text, problem) => {
    expect(propose(asRead, pointer, text)).toEqual({
      problem: { vi: expect.any(String), en: expect.stringContaining(problem) },
    });
  });

  it('is one without a name or a reason', () => {
    const nobody = { pointer: '/metadata/number', value: '1', by: ' ', why: 'x', at: '2026-11-21T08:00:00.000Z' };
    expect(proposeCorrection(asRead, nobody)).toHaveProperty('problem');
    expect(proposeCorrection(asRead, { ...nobody, by: 'x', why: '' })).toHaveProperty('problem');
  });
});

it('whatever is proposed, the document stays valid and its evidence as read', () => {
  const token = fc.oneof(
    fc.constantFrom('targets', 'metadata', 't1', '0', 'value', 'number', 'source', 'deadline', 'unit', '-', ''),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 4 }), fc.oneof(fc.json(), fc.string()), (tokens, text) => {
      const proposed = propose(asRead, formatPointer(tokens), text);
      if ('problem' in proposed) return;
      const { document } = applyCorrections(asRead, [proposed.correction]);
      expect(documentSchema.safeParse(document).success).toBe(true);
      expect(document.targets.map(({ source }) => source)).toEqual(asRead.targets.map(({ source }) => source));
    }),
    { numRuns: 300 },
  );
});

it('reads back any pointer that it writes', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (tokens) => {
      expect(parsePointer(formatPointer(tokens))).toEqual(tokens);
    }),
  );
});

describe('the file of corrections', () => {
  it('only grows, and a torn line costs no other', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chitieu-'));
    const first = correct(asRead, '/targets/t1/value/number', '95');
    const second = correct(asRead, '/targets/t2/scope', 'district');
    await appendCorrection(folder, first);
    const path = join(folder, 'corrections', `${ID}.ndjson`);
    const before = await readFile(path, 'utf8');
    await appendFile(path, '{"id":"torn');
    await appendCorrection(folder, second);
    expect((await readFile(path, 'utf8')).startsWith(before)).toBe(true);
    const { corrections, problems } = await readCorrections(folder, ID);
    expect(corrections).toEqual([first, second]);
    expect(problems.map(({ en }) => en)).toEqual([
      `corrections/${ID}.ndjson, line 2: it is no correction of this document`,
    ]);
    expect(await correctedDocuments(folder)).toEqual([ID]);
  });

  it('keeps a correction that a person took back, and no longer applies it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chitieu-'));
    const correction = correct(asRead, '/targets/t1/value/number', '95');
    await appendCorrection(folder, correction);
    expect(await findCorrection(folder, correction.id)).toEqual(correction);
    const { by, at, why } = correction;
    await appendCorrection(folder, { withdraws: correction.id, document: ID, by, at, why });
    expect(await findCorrection(folder, correction.id)).toBeNull();
    const { corrections, withdrawals } = await readCorrections(folder, ID);
    expect(corrections).toEqual([correction]);
    const { document, outcomes } = applyCorrections(asRead, corrections, withdrawals);
    expect(outcomes).toMatchObject([{ state: 'withdrawn', withdrawal: { by } }]);
    expect(numbers(document)).toEqual([90, 45, 40]);
  });

  it('is not needed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chitieu-'));
    expect(await readCorrections(folder, ID)).toEqual({ corrections: [], withdrawals: [], problems: [] });
    expect(await correctedDocuments(folder)).toEqual([]);
  });
});
