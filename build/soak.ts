/**
 * The long random and fault tests in full: a thousand kills, every property on 34 times as many documents (10,200 runs of commands),
 * every real file there and back and in bpmn-js, five minutes of random gestures. The environment may ask for less: `KILL_ROUNDS`,
 * `PROPERTY_FACTOR`, `GESTURE_SECONDS`.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { testFolder } from './testFolder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const length = { KILL_ROUNDS: '1000', PROPERTY_FACTOR: '34', GESTURE_SECONDS: '300', ...process.env };
const env = { ...length, TMPDIR: testFolder() };

const vitest = (config: string, ...files: string[]): string[] => [
  ...['node_modules/vitest/vitest.mjs', 'run', '--config', config, ...files],
  ...process.argv.slice(2),
];
const parts: { readonly [name: string]: string[] } = {
  'kills, properties and real files': vitest('build/vitest.config.ts'),
  'random gestures, and real files in bpmn-js': vitest(
    'build/vitestWindow.config.ts',
    'test/e2e/gestures.e2e.ts',
    'test/e2e/bpmnJs.e2e.ts',
  ),
};

function start(args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: 'inherit',
      env,
    });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

const failed: string[] = [];
for (const [name, args] of Object.entries(parts)) if ((await start(args)) !== 0) failed.push(name);
console.log(failed.length === 0 ? 'All long tests passed.' : `Failed: ${failed.join('; ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
