import { defineConfig } from 'vitest/config';

/** Unit, property and gate tests; the window, kill and long tests are run by scripts of their own (see package.json). */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/{shared,electron,renderer,gates,conformance}/**/*.test.{ts,tsx}'],
    pool: 'forks',
    testTimeout: 30_000,
    reporters: ['default'],
  },
});
