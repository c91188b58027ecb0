import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runProgram, say } from './run.mjs';

/** Installs exactly what the lock file names, if node_modules holds anything else. */
export async function ensureDependencies() {
  if (matchesLockFile()) return;
  say('Setting up: installing the dependencies (once; a minute or two).');
  const code = await runNpm(['ci', '--include=dev']);
  if (code !== 0) throw new Error('The dependencies could not be installed; the reason stands above.');
}

/** npm leaves a list of what it installed; it is written last, so a half-done installation has none. */
function matchesLockFile() {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  if (wanted === null || installed === null) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '' || (optional && !installed[path])) return true;
    return installed[path]?.version === version;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * The npm that started us, else the one on the path. On Windows that is a script, which only a shell can start. What it says goes to
 * standard error: standard output belongs to the command that was asked for.
 */
function runNpm(args) {
  const stdio = ['inherit', process.stderr, process.stderr];
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return runProgram(process.execPath, [npm, ...args], { stdio });
  return runProgram('npm', args, { stdio, shell: process.platform === 'win32' });
}
