import { describe, expect, it } from 'vitest';
import { dropGhostRules } from './ghost-rules.js';
import { blankGrey, type Grey } from './grey.js';
import type { PixelRule } from './rules.js';

/** Upright rules of the given greys, three pixels thick. */
function sheet(...greys: number[]): { image: Grey; rules: PixelRule[] } {
  const image = blankGrey(60 * greys.length + 60, 300);
  const rules = greys.map((grey, i): PixelRule => {
    const x = 40 + 60 * i;
    for (let y = 20; y < 280; y++) image.data.fill(grey, y * image.width + x, y * image.width + x + 3);
    return { direction: 'vertical', box: [x, 20, x + 3, 280] };
  });
  return { image, rules };
}
const kept = (...greys: number[]) => {
  const { image, rules } = sheet(...greys);
  return dropGhostRules(rules, image).map(({ box }) => greys[(box[0] - 40) / 60]);
};

describe('rules that shine through from the back', () => {
  it('are left out beside those of the page', () =>
    expect(kept(40, 190, 45, 200, 40, 185, 50)).toEqual([40, 45, 40, 50]));
  it('are not hairlines, which are paler than frames', () =>
    expect(kept(30, 130, 140, 120, 35, 150)).toEqual([30, 130, 140, 120, 35, 150]));
  it('are none where all rules are pale', () =>
    expect(kept(190, 185, 195, 200, 190, 185)).toEqual([190, 185, 195, 200, 190, 185]));
  it('are not told among a few', () => expect(kept(40, 190, 40)).toEqual([40, 190, 40]));
});
