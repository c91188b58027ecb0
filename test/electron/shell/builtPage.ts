import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small built page in a folder of its own, as the build leaves it, with a file beside it that is not on its list. */
export function builtPage(): { readonly appPath: string; readonly pageFolder: string } {
  const appPath = mkdtempSync(join(tmpdir(), 'process-compass-page-'));
  const pageFolder = join(appPath, 'dist/renderer');
  mkdirSync(join(pageFolder, 'assets'), { recursive: true });
  writeFileSync(join(pageFolder, 'index.html'), '<script src="/assets/a.js" nonce="__CSP_NONCE__"></script>');
  writeFileSync(join(pageFolder, 'assets/a.js'), 'void 0;');
  writeFileSync(join(pageFolder, 'secret.txt'), 'secret');
  writeFileSync(join(pageFolder, 'files.json'), '["assets/a.js","index.html"]');
  return { appPath, pageFolder };
}
