/**
 * Looks at the program: `node test/e2e/shot.ts [SCRIPT.ts] OUT.png [--file W.compass] [--size 1440x900] [--language de] [--no-build]`.
 * SCRIPT exports `run({ page, ...program })`, which may click and type before the picture is taken (see README.md).
 */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { languageOf } from '../../shared/model/index.ts';
import { openProgram, type OpenProgram } from './openProgram.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: 'string' },
    size: { type: 'string', default: '1440x900' },
    language: { type: 'string', default: 'en' },
    'no-build': { type: 'boolean', default: false },
  },
});
const out = positionals.at(-1);
if (!out?.endsWith('.png')) throw new Error('usage: node test/e2e/shot.ts [SCRIPT.ts] OUT.png');
const script = positionals.length > 1 ? positionals[0] : undefined;
const [width, height] = values.size.split('x').map(Number) as [number, number];

if (!values['no-build']) {
  execFileSync(process.execPath, ['build/setup.mjs', 'build'], {
    cwd: new URL('../..', import.meta.url),
    stdio: 'inherit',
  });
}
const program = await openProgram({
  size: { width, height },
  language: languageOf(values.language),
  ...(values.file ? { openPath: resolve(values.file) } : {}),
});
try {
  await program.page.waitForLoadState('load');
  if (script) {
    const { run } = (await import(pathToFileURL(resolve(script)).href)) as {
      run: (program: OpenProgram) => Promise<void>;
    };
    await run(program);
  } else {
    await program.page.waitForTimeout(500);
  }
  await program.page.screenshot({ path: out });
} finally {
  for (const complaint of program.complaints) console.error(`page: ${complaint}`);
  await program.dispose();
}
process.exit(0);
