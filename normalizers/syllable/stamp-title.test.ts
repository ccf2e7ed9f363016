import { describe, expect, it } from 'vitest';
import { judgeText } from './index.js';
import { isStampTitle } from './stamp-title.js';

describe('isStampTitle', () => {
  it.each(['ĐẾN', 'ĐÊN', 'DEN:', 'ÐẾN', 'ĐẼN.'])('knows the title of the stamp of documents received in %s', (word) =>
    expect(isStampTitle(word)).toBe(true),
  );
  it.each(['đến', 'ĐI', 'ĐEN TỐI', 'ĐIN', 'BẾN', 'Đến'])('takes %s for none', (word) =>
    expect(isStampTitle(word)).toBe(false),
  );
  it('goes where the judge goes', () => expect(judgeText.isStampTitle).toBe(isStampTitle));
});
