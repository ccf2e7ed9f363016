import { describe, expect, it } from 'vitest';
import { planOf, targetOf, value } from '../testing/documents.js';
import { meaningOf } from '../warnings/index.js';
import { documentDoubts } from './document.js';
import { doubtLabel, doubtsIn, doubtsOf } from './index.js';

const plan = {
  ...planOf('district', [
    targetOf('t1', 'hồ sơ đúng hạn', value('gte', 95)),
    targetOf('t2', 'hồ sơ trực tuyến', value('gte', 80), { confidence: 0.61 }),
    targetOf('t4', 'hồ sơ số hóa', value('gte', 80), { confidence: 0.5 }),
    targetOf('t3', 'văn bản ký số', value('eq', 100), { confidence: 0.75 }),
  ]),
  warnings: [
    { code: 'uncertain-figure', message: '"95%" may be misread', page: 2, records: ['t1', 't4'] },
    { code: 'number-blank', message: 'The number is left blank.' },
  ],
};

describe('what is in doubt of a document', () => {
  it('are the records that a warning names, and of the others those that were hardly read', () => {
    expect(doubtsIn(plan).map(({ record, code }) => [record, code])).toEqual([
      ['t1', 'uncertain-figure'],
      ['t4', 'uncertain-figure'],
      ['t2', 'low-confidence'],
    ]);
  });

  it('is found by document and record, and said in both languages', () => {
    const doubts = doubtsIn(plan);
    expect(doubtsOf(doubts, plan.id, 't1').map(doubtLabel)).toEqual([
      {
        vi: 'cần xem lại văn bản gốc: “95%” có thể bị đọc sai',
        en: 'to be checked on the page: "95%" may be misread',
      },
    ]);
    expect(doubtsOf(doubts, plan.id, 't2').map(doubtLabel)[0]?.vi).toContain('độ tin cậy khi đọc là 0,61');
    expect(doubtsOf(doubts, plan.id, 't3')).toEqual([]);
    expect(doubtsOf(doubts, 'another', 't1')).toEqual([]);
  });
});

describe('what is in doubt of a whole document', () => {
  const misread = (page: number) => ({ code: 'uncertain-figure', message: '"8/QĐ-UBND" may be misread', page });

  it('is what a person should compare with the page; notes and what names a record are not', () => {
    const warnings = [
      misread(3),
      { code: 'number-blank', message: 'The number is left blank.' },
      { code: 'uncertain-figure', message: '"95%" may be misread', records: ['t1'] },
    ];
    expect(documentDoubts({ status: 'review', warnings }).map(({ vi }) => vi)).toEqual([
      'trang 3: “8/QĐ-UBND” có thể bị đọc sai',
    ]);
    expect(documentDoubts({ status: 'ok', warnings })).toEqual([]);
  });

  it('is said once where it is said of many places', () => {
    expect(documentDoubts({ status: 'review', warnings: [misread(1), misread(2), misread(4)] })).toEqual([
      meaningOf('uncertain-figure'),
    ]);
  });
});
