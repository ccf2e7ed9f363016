import { describe, expect, it } from 'vitest';
import type { PlanDocument } from '../../normalizers/schema.js';
import { planOf, reportOf, resultOf, targetOf, value } from '../testing/documents.js';
import { audit } from './audit.js';

const ON_TIME = 'hồ sơ thủ tục hành chính được giải quyết đúng hạn và trước hạn';
const ROOMS = 'phòng chuyên môn được kiểm tra việc chấp hành kỷ luật công vụ';

function statusOf(target: ReturnType<typeof targetOf>, ...results: ReturnType<typeof resultOf>[]) {
  const [row] = audit(planOf('district', [target]), reportOf('district', results)).rows;
  return row;
}

describe('auditing a report against a plan', () => {
  it('calls a target met where the same thing is reported at the figure or above it', () => {
    const row = statusOf(targetOf('t1', ON_TIME, value('gte', 95)), resultOf('k1', ON_TIME, value('eq', 98.5)));
    expect(row).toMatchObject({ status: 'met', gap: 3.5, results: ['k1'] });
  });

  it('calls it not met below the figure, with the gap', () => {
    const row = statusOf(targetOf('t1', ON_TIME, value('eq', 100)), resultOf('k1', ON_TIME, value('eq', 99)));
    expect(row).toMatchObject({ status: 'not-met', gap: -1 });
  });

  it('does not call "more than 95" met by exactly 95', () => {
    const row = statusOf(targetOf('t1', ON_TIME, value('gt', 95)), resultOf('k1', ON_TIME, value('eq', 95)));
    expect(row?.status).toBe('not-met');
  });

  it('reads a percentage out of a bare ratio', () => {
    const ratio = { numerator: 9, denominator: 12 };
    const row = statusOf(targetOf('t1', ROOMS, value('gte', 70)), resultOf('k1', ROOMS, null, { ratio }));
    expect(row).toMatchObject({ status: 'met', gap: 5 });
  });

  it('gives no verdict where the report only bounds its figure from below and that does not decide it', () => {
    const row = statusOf(targetOf('t1', ON_TIME, value('gte', 95)), resultOf('k1', ON_TIME, value('gt', 90)));
    expect(row).toMatchObject({ status: 'not-comparable', results: [], gap: null });
  });

  it('gives no verdict for another unit, another level or a target without a figure', () => {
    const count = resultOf('k1', ON_TIME, value('eq', 120, 'count'));
    expect(statusOf(targetOf('t1', ON_TIME, value('gte', 95)), count)?.status).toBe('not-comparable');
    const percent = resultOf('k1', ON_TIME, value('eq', 99));
    expect(statusOf(targetOf('t1', ON_TIME, value('gte', 95), { scope: 'commune' }), percent)?.status).toBe(
      'not-comparable',
    );
    expect(statusOf(targetOf('t1', ON_TIME, null), percent)?.status).toBe('not-comparable');
  });

  it('says that nothing measures it where the report speaks of other things', () => {
    const row = statusOf(targetOf('t1', ON_TIME, value('gte', 95)), resultOf('k1', ROOMS, value('eq', 100)));
    expect(row).toMatchObject({ status: 'not-reported', results: [] });
  });

  it('gives no verdict where the report decides it two ways', () => {
    const twice = [98, 94].map((number, i) =>
      resultOf(`k${i}`, ON_TIME, value('eq', number), { statement: `${ON_TIME} đạt ${number}%` }),
    );
    expect(statusOf(targetOf('t1', ON_TIME, value('gte', 95)), ...twice)).toMatchObject({
      status: 'not-comparable',
      results: [],
    });
  });

  it('does not take the files on time for those on time and before', () => {
    const early = resultOf('k1', 'hồ sơ giải quyết sớm hạn', value('eq', 94.2));
    const onTime = resultOf('k2', 'hồ sơ giải quyết đúng hạn', value('eq', 5.4));
    expect(statusOf(targetOf('t1', ON_TIME, value('gte', 95)), early, onTime)?.status).not.toBe('not-met');
  });

  it('calls a plain share of late files a ceiling', () => {
    const late = targetOf('t1', 'Tỷ lệ hồ sơ trễ hạn', value('eq', 2));
    expect(statusOf(late, resultOf('k1', 'hồ sơ quá hạn', value('eq', 3)))).toMatchObject({
      status: 'not-met',
      gap: 1,
    });
  });

  it('does not take what was aimed at for what was reached', () => {
    const statement = 'tỷ lệ hồ sơ giải quyết đúng hạn đạt 88,4%/95%';
    const both = [
      resultOf('k1', ON_TIME, value('eq', 88.4), { statement }),
      resultOf('k2', ON_TIME, value('eq', 95), { statement }),
    ];
    expect(statusOf(targetOf('t1', ON_TIME, value('gte', 95)), ...both)).toMatchObject({
      status: 'not-met',
      results: ['k1'],
    });
    const given = resultOf('k1', ON_TIME, value('eq', 95), { statement: 'hồ sơ đúng hạn (chỉ tiêu tỉnh giao 95%)' });
    expect(statusOf(targetOf('t1', ON_TIME, value('gte', 95)), given)?.status).toBe('not-reported');
  });

  it('gives no verdict where the report gives two figures for one thing, of which one reaches the target', () => {
    const target = targetOf('t1', ON_TIME, value('gte', 95));
    const at = (page: number) => ({ source: { page, start: 0, end: 9, quote: ON_TIME } });
    const row = statusOf(
      target,
      resultOf('k1', ON_TIME, value('eq', 96.5), at(2)),
      resultOf('k2', ON_TIME, value('eq', 94.2), at(7)),
    );
    expect(row).toMatchObject({ status: 'not-comparable', results: [], gap: null, near: ['k1', 'k2'] });
    expect(row?.reasonVi).toContain('96,5 % (trang 2); 94,2 % (trang 7)');
    const both = [resultOf('k1', ON_TIME, value('eq', 96.5)), resultOf('k2', ON_TIME, value('eq', 97))];
    expect(statusOf(target, ...both)?.status).toBe('met');
    const levels = [
      resultOf('k1', ON_TIME, value('eq', 96.5)),
      resultOf('k2', ON_TIME, value('eq', 94), { scope: 'commune' }),
    ];
    expect(statusOf(target, ...levels)?.status).toBe('met');
  });

  it('gives no verdict on a year by the figure of some months', () => {
    const target = targetOf('t1', ON_TIME, value('gte', 95));
    const reported = (start: string, end: string) =>
      statusOf(target, resultOf('k1', ON_TIME, value('eq', 97), { period: { start, end } }));
    expect(reported('2024-01-01', '2024-06-30')).toMatchObject({
      status: 'not-comparable',
      reasonVi: expect.stringContaining('một phần kỳ báo cáo'),
    });
    expect(reported('2024-01-01', '2024-11-30')?.status).toBe('met');
    expect(reported('2023-01-01', '2023-12-31')?.status).toBe('not-reported');
  });

  it('never shows a percentage as reported that it made of two counts', () => {
    const ratio = { numerator: 40, denominator: 122 };
    const row = statusOf(targetOf('t1', ROOMS, value('gt', 30)), resultOf('k1', ROOMS, null, { ratio }));
    expect(row?.reasonVi).toBe('báo cáo 40/122 (≈ 32,79 %), kế hoạch > 30 %');
  });

  it('does not take a share of the plan for a share of all', () => {
    const target = targetOf('t1', ROOMS, value('gt', 30));
    const ofPlan = resultOf('k1', ROOMS, value('eq', 100), {
      statement: 'kiểm tra 40/40/122 phòng (đạt 100% kế hoạch)',
    });
    const bare = resultOf('k2', ROOMS, null, { ratio: { numerator: 40, denominator: 122 } });
    expect(statusOf(target, ofPlan)?.status).toBe('not-comparable');
    expect(statusOf(target, ofPlan, bare)).toMatchObject({ status: 'met', results: ['k2'] });
  });

  it('does not take the same things for the same indicator where the report says something else of them', () => {
    const published = targetOf('t1', 'thủ tục hành chính thuộc thẩm quyền của huyện được công khai', value('eq', 100));
    const received = 'thủ tục hành chính thuộc thẩm quyền của huyện được tiếp nhận tại Bộ phận Một cửa';
    expect(statusOf(published, resultOf('k1', received, value('eq', 100)))?.status).toBe('not-reported');
  });

  it('gives no verdict on the whole where only one level below is reported', () => {
    const row = statusOf(
      targetOf('t1', ON_TIME, value('gte', 95)),
      resultOf('k1', ON_TIME, value('eq', 98), { scope: 'commune' }),
    );
    expect(row?.status).toBe('not-comparable');
  });

  it('calls a target partly met where some levels meet it', () => {
    const row = statusOf(
      targetOf('t1', ON_TIME, value('gte', 95)),
      resultOf('k1', ON_TIME, value('eq', 98), { scope: 'district' }),
      resultOf('k2', ON_TIME, value('eq', 90), { scope: 'commune' }),
    );
    expect(row).toMatchObject({ status: 'partly-met', results: ['k1', 'k2'], gap: -5 });
  });

  it('warns where plan and report are of different units', () => {
    const { warnings } = audit(planOf('province', []), reportOf('district', []));
    expect(warnings.map((w) => w.code)).toContain('other-unit');
  });

  it('gives one reported figure to one target only, the more alike', () => {
    const plan = planOf('district', [
      targetOf('t1', ROOMS, value('gte', 30)),
      targetOf('t2', 'phòng chuyên môn được kiểm tra', value('gte', 30), { field: 'civil-service' }),
    ]);
    const { rows } = audit(plan, reportOf('district', [resultOf('k1', ROOMS, value('eq', 40))]));
    expect(rows.map((row) => [row.target, row.status])).toEqual([
      ['t1', 'met'],
      ['t2', 'not-reported'],
    ]);
  });

  it('waits with "not met" where the figure was taken before the due day and was on the way', () => {
    const disbursed = 'giải ngân vốn đầu tư công';
    const taken = (percent: number) =>
      statusOf(
        targetOf('t1', disbursed, value('gt', 96)),
        resultOf('k1', disbursed, value('eq', percent), {
          statement: `giải ngân vốn đầu tư công đến ngày 10/12/2024 bằng ${percent}% kế hoạch`,
        }),
      );
    expect(taken(95)?.status).toBe('not-comparable');
    expect(taken(61)).toMatchObject({ status: 'not-met', gap: -35 });
    expect(taken(97)?.status).toBe('met');
  });

  it('does not take services that have applications for the share of all services', () => {
    const row = statusOf(
      targetOf('t1', 'dịch vụ công trực tuyến có phát sinh hồ sơ đều là hồ sơ trực tuyến', value('eq', 100)),
      resultOf('k1', 'tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ trực tuyến', value('eq', 29)),
    );
    expect(row?.status).not.toBe('not-met');
  });

  it('counts duties against the rows of the appendix and says which were due', () => {
    const duty = (id: string, end: string) =>
      ({ id, deadlines: [{ raw: end, end }] }) as PlanDocument['activities'][number];
    const plan = { ...planOf('district', []), activities: [duty('a1', '2024-06-30'), duty('a2', '2025-03-31')] };
    const done = resultOf('k1', 'nhiệm vụ', null, {
      statement: 'hoàn thành 2/2 nhiệm vụ',
      ratio: { numerator: 2, denominator: 2 },
    });
    expect(audit(plan, reportOf('district', [done])).activities).toEqual({
      planned: 2,
      due: [{ activity: 'a1', end: '2024-06-30' }],
      stated: [{ result: 'k1', done: 2, total: 2, agrees: true }],
    });
  });

  it('lists where the report contradicts itself, with the page', () => {
    const warnings = [{ code: 'ratio-disagrees', message: '1/2 is 50 %, the source states 60 %', page: 2 }];
    const { contradictions } = audit(planOf('district', []), { ...reportOf('district', []), warnings });
    expect(contradictions).toEqual(warnings);
  });
});
