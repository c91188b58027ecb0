import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { hasScreen } from '../test/e2e/xvfb.ts';

/**
 * Journeys in real windows, on the page as it was built: on virtual screens one more at a time than there are processors, for a journey
 * waits as long as it works; one on a real screen.
 */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/e2e/**/*.e2e.ts'],
    globalSetup: fileURLToPath(new URL('../test/e2e/screens.ts', import.meta.url)),
    setupFiles: ['takeScreen', 'keepPictures'].map((name) =>
      fileURLToPath(new URL(`../test/e2e/${name}.ts`, import.meta.url)),
    ),
    // In the order they are written: the picture is taken before a journey's own hook closes its window.
    sequence: { hooks: 'list' },
    pool: 'forks',
    // What a journey touches is a window and folders of its own, so the back end need not be loaded anew for each file.
    isolate: false,
    maxWorkers: hasScreen() ? 1 : availableParallelism() + 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is waited for comes at once on a fast machine, and late on a busy one.
    expect: { poll: { timeout: 15_000 } },
    retry: 0,
  },
});
