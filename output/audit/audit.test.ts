import { describe, expect, it } from 'vitest';
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

  it('warns where plan and report are of different units', () => {
    const { warnings } = audit(planOf('province', []), reportOf('district', []));
    expect(warnings.map((w) => w.code)).toContain('other-unit');
  });
});
