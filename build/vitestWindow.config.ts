import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Journeys in a real window: one at a time, on the page as it was built. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/e2e/**/*.e2e.ts'],
    setupFiles: [fileURLToPath(new URL('../test/e2e/keepPictures.ts', import.meta.url))],
    // In the order they are written: the picture is taken before a journey's own hook closes its window.
    sequence: { hooks: 'list' },
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 0,
  },
});
