import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { propertyFactor } from '../test/propertyRuns.ts';

/** Unit, property and gate tests; the window, kill and long tests are run by scripts of their own (see package.json). */
export default defineConfig({
  // Electron's binary is not there on every machine; its shell is tested against a stand-in that records what it is told.
  resolve: {
    alias: { electron: fileURLToPath(new URL('../test/electron/shell/standIn.ts', import.meta.url)) },
  },
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/{build,shared,electron,renderer,gates,conformance}/**/*.test.{ts,tsx}'],
    setupFiles: [fileURLToPath(new URL('./vitest.setup.ts', import.meta.url))],
    pool: 'forks',
    maxWorkers: availableParallelism(),
    testTimeout: propertyFactor > 1 ? 3_600_000 : 30_000,
    reporters: ['default'],
  },
});
