import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{pipeline,extractors,normalizers,output,scripts}/**/*.test.ts'],
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});
