import react from '@vitejs/plugin-react';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Lists every built file, so that a window system can serve exactly these and nothing else (electron/shell/appFiles.ts). */
const listFiles: Plugin = {
  name: 'list-files',
  writeBundle({ dir }, bundle) {
    writeFileSync(join(dir!, 'files.json'), `${JSON.stringify(Object.keys(bundle).sort())}\n`);
  },
};

/** Font packages name an older format beside woff2, which no window of ours asks for. */
const onlyWoff2: Plugin = {
  name: 'only-woff2',
  generateBundle(_options, bundle) {
    for (const name of Object.keys(bundle)) if (name.endsWith('.woff')) delete bundle[name];
  },
};

/** React Aria brings what it says to a screen reader in 34 languages; this program speaks English, whatever the system speaks. */
const onlyEnglish: Plugin = {
  name: 'only-english',
  load: {
    filter: { id: /\/intlStrings\.mjs$/ },
    handler(id) {
      const english = /^import \S+ from (".*\/en-US\.mjs");$/m.exec(readFileSync(id, 'utf8'))?.[1];
      if (english === undefined) throw new Error(`no English strings <${id}>`);
      return `import english from ${english};\nexport default { 'en-US': english };\n`;
    },
  },
};

/** The page: no inline script, its style tags carry the nonce that each answer fills in. */
export default defineConfig({
  root: join(root, 'renderer'),
  base: '/',
  publicDir: false,
  plugins: [react(), onlyEnglish, onlyWoff2, listFiles],
  html: { cspNonce: '__CSP_NONCE__' },
  worker: { format: 'es' },
  // The bundler's advice about its plugins would be the first thing that a new user reads.
  logLevel: 'error',
  build: {
    outDir: join(root, 'dist/renderer'),
    emptyOutDir: true,
    target: 'chrome140',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
    license: { fileName: 'licenses.md' },
  },
});
