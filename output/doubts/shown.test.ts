import { describe, expect, it } from 'vitest';
import { audit } from '../audit/audit.js';
import { auditCsv } from '../audit/csv.js';
import { auditHtml } from '../audit/html.js';
import { compare } from '../compare/comparison.js';
import { comparisonCsv } from '../compare/csv.js';
import { explainComparison } from '../compare/explain.js';
import { comparisonHtml } from '../compare/html.js';
import { showDocument } from '../show/document.js';
import { planOf, reportOf, resultOf, targetOf, value } from '../testing/documents.js';

const ON_TIME = 'hồ sơ được giải quyết đúng hạn';
const province = planOf('province', [targetOf('t1', ON_TIME, value('gte', 95))]);
const district = {
  ...planOf('district', [targetOf('t1', ON_TIME, value('gte', 90))]),
  warnings: [{ code: 'uncertain-figure', message: '"90%" may be misread', page: 1, records: ['t1'] }],
};
const report = reportOf('district', [resultOf('r1', ON_TIME, value('eq', 97), { confidence: 0.5 })]);
const MISREAD = '“90%” có thể bị đọc sai';

describe('a figure in doubt says so wherever it is shown', () => {
  it('in a comparison', () => {
    const documents = [province, district];
    const comparison = compare(documents);
    expect(comparison.doubts.map(({ document, record }) => [document, record])).toEqual([[district.id, 't1']]);
    const { doubts: _, ...rest } = comparison;
    expect(comparisonHtml(comparison, documents, 'vi').split(MISREAD)).toHaveLength(2);
    expect(comparisonHtml({ ...rest, doubts: [] }, documents, 'vi')).not.toContain(MISREAD);
    expect(comparisonCsv(comparison)).toContain('to be checked on the page: ""90%"" may be misread');
    expect(explainComparison(comparison, 'vi')).toContain(`⚠ cần xem lại văn bản gốc: ${MISREAD}`);
  });

  it('in an audit, of the plan and of the report', () => {
    const one = { audit: audit(district, report), plan: district, report };
    for (const page of [auditHtml([one], 'vi'), auditCsv([one])]) expect(page).toMatch(/có thể bị đọc sai|misread/);
    expect(auditHtml([one], 'vi')).toContain('độ tin cậy khi đọc là 0,50');
    expect(auditCsv([one])).toContain('read with a confidence of 0.50');
  });

  it('in the tables of a document, and nothing says so where nothing is in doubt', () => {
    const screen = { width: 120, isTerminal: false, language: 'vi' } as const;
    expect(showDocument(district, [], screen)).toMatch(/t1 .*≥ 90 % ⚠[\s\S]*⚠ cần xem lại[\s\S]*trang 1, t1: /);
    expect(showDocument(province, [], screen)).not.toContain('⚠');
  });
});
