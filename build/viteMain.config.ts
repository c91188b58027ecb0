import { copyFileSync, mkdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { fontFile, fontSubsets, fontWeights, type FontSubset } from '../shared/diagram/type/fontFaces.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The fonts that go into a PDF lie beside the program; it reads those that a page needs. */
const copyFonts: Plugin = {
  name: 'copy-fonts',
  writeBundle({ dir }) {
    const packages = join(root, 'node_modules/@fontsource');
    for (const subset of Object.keys(fontSubsets) as FontSubset[])
      for (const weight of fontWeights) {
        const file = fontFile(weight, subset);
        mkdirSync(dirname(join(dir!, 'fonts', file)), { recursive: true });
        copyFileSync(join(packages, file), join(dir!, 'fonts', file));
        // The Open Font License asks to go wherever its font goes.
        const [family] = file.split('/') as [string];
        copyFileSync(join(packages, family, 'LICENSE'), join(dir!, 'fonts', family, 'LICENSE'));
      }
  },
};

/** Electron's main process, and beside it the script that looks at untrusted files in a process of its own; only Electron itself and the native add-on stay outside. */
export default defineConfig({
  root,
  publicDir: false,
  plugins: [copyFonts],
  logLevel: 'warn',
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
  build: {
    ssr: true,
    outDir: join(root, 'dist/electron'),
    emptyOutDir: true,
    target: 'node24',
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      input: {
        main: join(root, 'electron/main.ts'),
        inspectChild: join(root, 'electron/store/inspectChild.ts'),
      },
      external: ['electron', 'better-sqlite3', ...builtinModules, /^node:/],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});
