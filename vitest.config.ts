import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{pipeline,extractors,normalizers,output,scripts}/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Whoever runs the tests may have a Vietnamese locale; what is expected is written in English.
    env: { LC_ALL: 'C.UTF-8' },
    globalSetup: 'scripts/scratch-folder.ts',
    maxWorkers: 2,
  },
});
