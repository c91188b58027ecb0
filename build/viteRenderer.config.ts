import react from '@vitejs/plugin-react';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { licenses } from './licenses.ts';

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

/** React Aria brings what it says to a screen reader in 34 languages; these are the program's (languageOf in shared/model). */
const SPOKEN = ['en-US', 'de-DE'];

const onlySpoken: Plugin = {
  name: 'only-spoken',
  load: {
    filter: { id: /\/intlStrings\.mjs$/ },
    handler(id) {
      const all = readFileSync(id, 'utf8');
      const files = SPOKEN.map((language) => {
        const file = new RegExp(`^import \\S+ from (".*/${language}\\.mjs");$`, 'm').exec(all)?.[1];
        if (file === undefined) throw new Error(`no strings of ${language} <${id}>`);
        return file;
      });
      return [
        ...files.map((file, index) => `import spoken${index} from ${file};`),
        `export default { ${SPOKEN.map((language, index) => `'${language}': spoken${index}`).join(', ')} };`,
      ].join('\n');
    },
  },
};

const licensed = licenses('licenses.md');

/** The page: no inline script, its style tags carry the nonce that each answer fills in. */
export default defineConfig({
  root: join(root, 'renderer'),
  base: '/',
  publicDir: false,
  plugins: [react(), onlySpoken, onlyWoff2, licensed.ofPage, listFiles],
  html: { cspNonce: '__CSP_NONCE__' },
  worker: { format: 'es', plugins: () => [licensed.ofWorker] },
  // The bundler's advice about its plugins would be the first thing that a new user reads.
  logLevel: 'error',
  build: {
    outDir: join(root, 'dist/renderer'),
    emptyOutDir: true,
    target: 'chrome140',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
  },
});
