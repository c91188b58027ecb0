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
    pool: 'forks',
    maxWorkers: availableParallelism(),
    testTimeout: propertyFactor > 1 ? 3_600_000 : 120_000,
    hookTimeout: 60_000,
    reporters: ['default'],
    projects: [
      // What has no state that a file could leave behind for the next one need not be loaded anew for each.
      project('together', ['shared', 'gates', 'renderer', 'electron/{cli,files,ipc,migrations,store}'], {
        isolate: false,
      }),
      project('alone', ['build', 'conformance', 'electron/{kill,log,shell}'], { isolate: true }),
    ],
  },
});

function project(name: string, folders: readonly string[], { isolate }: { readonly isolate: boolean }) {
  return {
    extends: true as const,
    test: {
      name,
      isolate,
      include: folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`),
      setupFiles: [fileURLToPath(new URL('./vitest.setup.ts', import.meta.url))],
    },
  };
}
