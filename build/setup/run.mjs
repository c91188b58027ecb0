import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** One line for whoever started the program. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** The Node 24 among the dependencies. */
export function ownNode() {
  const file = ownNodeFile();
  if (!existsSync(file)) throw new Error(`Node 24 is missing (${file}); run \`npm ci\` and try again.`);
  return file;
}

const ownNodeFile = () =>
  join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Runs a script of ours on Node 24 with this terminal; answers its exit code. */
export function run(script, args = [], options = {}) {
  return runProgram(ownNode(), [join(root, script), ...args], options);
}

/** Where the command was given, which is what its file names are meant from: npm goes to the folder of the project. */
export const whereAsked = () => process.env.INIT_CWD ?? process.cwd();

/** Runs a program with this terminal and passes signals on; answers its exit code. */
export function runProgram(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', cwd: root, env: ownEnvironment(), ...options });
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

/**
 * Our Node before any other on the path: whatever a child starts by the name `node` runs on it too. Windows may spell it `Path`. What it
 * compiled it keeps beside the dependencies, so that a second start need not do it again.
 */
function ownEnvironment() {
  const file = ownNodeFile();
  if (!existsSync(file)) return process.env;
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    ...process.env,
    [name]: [dirname(file), process.env[name] ?? ''].join(delimiter),
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'),
  };
}

/** Whether a window can be opened here. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
