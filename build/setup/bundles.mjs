import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ownNode, root, runProgram, say } from './run.mjs';

const vite = join(root, 'node_modules/vite/bin/vite.js');

const bundles = [
  {
    config: 'build/viteRenderer.config.ts',
    out: 'dist/renderer',
    sources: ['renderer', 'shared', 'build'],
    proof: 'files.json',
  },
  {
    config: 'build/viteMain.config.ts',
    out: 'dist/electron',
    sources: ['electron', 'shared', 'build'],
    proof: 'main.js',
    isElectron: true,
  },
  {
    config: 'build/vitePreload.config.ts',
    out: 'dist/preload',
    sources: ['electron', 'shared', 'build'],
    proof: 'preload.cjs',
    isElectron: true,
  },
];

/** Builds each bundle that is older than one of its sources. */
export async function buildBundles({ withElectron }) {
  for (const bundle of bundles) {
    if (bundle.isElectron && !withElectron) continue;
    if (isFresh(bundle)) continue;
    await build(bundle);
  }
}

/** Builds beside the old bundle and puts it in its place at the end: a failed or interrupted build leaves what was there. */
async function build({ config, out }) {
  // The bundler takes what follows for the query of an address.
  if (/[#?]/.test(root))
    throw new Error(`The program cannot be built in a folder whose path holds # or ?: ${root}`);
  const target = join(root, out);
  const fresh = `${target}.${process.pid}`;
  say(`Setting up: building the program (${out}; less than a minute).`);
  const code = await runProgram(ownNode(), [vite, 'build', '-c', join(root, config), '--outDir', fresh]);
  if (code !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Error(`The program could not be built (${config}); the reason stands above.`);
  }
  const old = `${target}.old.${process.pid}`;
  if (existsSync(target)) renameSync(target, old);
  renameSync(fresh, target);
  rmSync(old, { recursive: true, force: true });
}

function isFresh({ out, sources, proof }) {
  const built = join(root, out, proof);
  if (!existsSync(built)) return false;
  const builtAt = statSync(built).mtimeMs;
  const inputs = ['package.json', 'package-lock.json', ...sources].map((source) => join(root, source));
  return inputs.every((input) => newest(input) <= builtAt);
}

function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
