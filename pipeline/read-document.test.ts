import { expect, it } from 'vitest';
import { parseText } from './parse-text.js';
import { SMALL_PLAN } from './testing.js';

it('names in a warning the records that were read from the words in doubt, and no others', async () => {
  const plan = await parseText(SMALL_PLAN.replace('95% hồ sơ', '1,250 hồ sơ'));
  const doubtful = plan.targets.filter(({ statement }) => statement.includes('1,250')).map(({ id }) => id);
  expect(doubtful).toHaveLength(1);
  expect(plan.warnings.filter(({ records }) => records !== undefined)).toEqual([
    expect.objectContaining({ code: 'uncertain-figure', records: doubtful }),
  ]);
});
