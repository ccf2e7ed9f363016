import { expect, it } from 'vitest';
import { recent, remembered } from './remembered.js';

it('makes each answer once, and forgets only where it is to', () => {
  for (const [remember, again] of [
    [remembered, 0],
    [recent, 1],
  ] as const) {
    const made: string[] = [];
    const answer = remember((text) => {
      made.push(text);
      return text.length;
    });
    expect([answer('một'), answer('hai ba'), answer('một')]).toEqual([3, 6, 3]);
    expect(made).toEqual(['một', 'hai ba']);
    for (let n = 0; n < 256; n++) answer(`${n}`);
    expect(answer('một')).toBe(3);
    expect(made.filter((text) => text === 'một')).toHaveLength(1 + again);
  }
});
