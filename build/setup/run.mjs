import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** One line for whoever started the program. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** The Node 24 among the dependencies. */
export function ownNode() {
  const folder = join(root, 'node_modules/node/bin');
  const file = join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(file)) throw new Error(`Node 24 is missing from ${folder}; run \`npm ci\` and try again.`);
  return file;
}

/** Runs a script of ours on Node 24 with this terminal; answers its exit code. */
export function run(script, args = []) {
  return runProgram(ownNode(), [join(root, script), ...args]);
}

/** Runs a program with this terminal and passes signals on; answers its exit code. */
export function runProgram(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', cwd: root, ...options });
    const passOn = (signal) => child.kill(signal);
    process.on('SIGINT', passOn);
    process.on('SIGTERM', passOn);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGINT', passOn);
      process.off('SIGTERM', passOn);
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}

/** Whether a window can be opened here. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
