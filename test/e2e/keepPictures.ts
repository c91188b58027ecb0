import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';
import { openPages } from './openProgram.ts';

const folder = fileURLToPath(new URL('../output', import.meta.url));

/** A journey that fails leaves a picture of each open window in test/output. */
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  mkdirSync(folder, { recursive: true });
  const name = task.name.replace(/[^\w-]+/g, ' ').slice(0, 80);
  for (const [index, page] of [...openPages].entries())
    await page.screenshot({ path: `${folder}/${name} ${index + 1}.png`, timeout: 5000 });
});
