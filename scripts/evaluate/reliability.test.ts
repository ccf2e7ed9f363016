import { describe, expect, it } from 'vitest';
import { damage } from './damage.js';
import { reliabilityTable, similarity } from './reliability.js';

describe('similarity', () => {
  it('is that of the words, whatever the marks', () => {
    expect(similarity('Rà soát, công bố', 'rà soát công bố.')).toBe(1);
    expect(similarity('Rà soát văn bản', 'Tổ chức hội nghị')).toBe(0);
    expect(similarity('một hai ba bốn', 'một hai')).toBeCloseTo(2 / 3);
  });
});

describe('damage', () => {
  it('hurts letters, never digits, and the same way each time', () => {
    const text = 'Tỷ lệ hồ sơ đạt 98,75% (1.234/1.250)\n'.repeat(50);
    const hurt = damage(text, 0.2, 3);
    expect(hurt).not.toBe(text);
    expect(hurt.replace(/\D/g, '')).toBe(text.replace(/\D/g, ''));
    expect(damage(text, 0.2, 3)).toBe(hurt);
  });
});

describe('reliabilityTable', () => {
  it('counts per band of confidence', () => {
    const of = (confidence: number, right: boolean) => ({ list: 'targets', confidence, right, label: '' });
    const table = reliabilityTable([of(0.92, true), of(0.93, false), of(1, true)]);
    expect(table).toContain('| targets | 0.90–0.95 | 2 | 1 | 0.500 | 0.925 |');
    expect(table).toContain('| all | 0.98–1.00 | 1 | 1 | 1.000 | 1.000 |');
  });
});
