/** What `npm start` makes where there is no screen. */
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../../electron/cli/examplePdf.ts', import.meta.url));
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'process-compass-example-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function print(documents: string, cwd: string): string {
  const env = {
    ...process.env,
    PROCESS_COMPASS_HOME: join(folder, 'home'),
    PROCESS_COMPASS_DOCUMENTS: documents,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { cwd, env, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

it('the worked example is printed into the documents folder, or where the program lies if that cannot be, and named', () => {
  const documents = join(folder, 'Documents');
  const checkout = join(folder, 'checkout');
  mkdirSync(checkout);
  writeFileSync(join(folder, 'a file'), '');

  const usual = print(documents, checkout);
  const without = print(join(folder, 'a file/Documents'), checkout);

  for (const [said, place] of [
    [usual, documents],
    [without, checkout],
  ] as const) {
    const [name] = readdirSync(place);
    expect(said).toContain(join(place, name!));
    expect(readFileSync(join(place, name!)).subarray(0, 5).toString()).toBe('%PDF-');
  }
});
