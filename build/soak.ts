/** The long random and fault tests in full: a thousand kills, and every property on many more documents. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = ['run', '--config', 'build/vitest.config.ts', ...process.argv.slice(2)];
const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, KILL_ROUNDS: '1000', PROPERTY_RUNS: '2000' },
});
child.once('exit', (code) => (process.exitCode = code ?? 1));
