import { expect, it } from 'vitest';
import { chunkOf } from './chunk.js';

it.each([
  [' của xã, phường, thị trấn, đạt kế hoạch', ' của xã, phường, thị trấn'],
  [' hồ sơ, 80% thủ tục', ' hồ sơ'],
  [' 2,5 triệu đồng (tạm tính)', ' 2,5 triệu đồng '],
  ['; cấp xã', ''],
  [' hồ sơ của phường, xã đạt', ' hồ sơ của phường'],
])('a chunk of "%s" ends at a comma that parts', (text, chunk) => {
  expect(chunkOf(text)).toBe(chunk);
});
