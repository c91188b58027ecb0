import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownNode, root, runProgram, say } from './run.mjs';

const PROBE_MS = 5000;
const DOWNLOAD_MS = 10 * 60_000;
const folder = join(root, 'node_modules/electron');
const memory = join(root, 'node_modules/.process-compass.json');

/**
 * Electron's program: the one `ELECTRON_OVERRIDE_DIST_PATH` points to, the one already here, or one that can be downloaded. Null where it
 * cannot be had; that is remembered for this version of Electron, so that it is tried once. `npm ci` forgets it.
 */
export async function findElectron() {
  const version = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  const present = installedBinary();
  if (present) return asElectron(present);
  if (readMemory().electronBlocked === version) return null;
  if ((await canDownload(version)) && (await download())) {
    const binary = installedBinary();
    if (binary) return asElectron(binary);
  }
  say('Electron cannot be downloaded here; the program opens in a window of Chromium instead.');
  writeFileSync(memory, `${JSON.stringify({ electronBlocked: version })}\n`);
  return null;
}

function asElectron(binary) {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { binary, start: (args, from) => runProgram(binary, [...asRoot, root, ...args], from) };
}

function installedBinary() {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist');
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
  const binary = join(dist, names[process.platform] ?? 'electron');
  return existsSync(binary) ? binary : null;
}

/** One short question whether the download would begin at all, so that nobody waits for a blocked network. */
async function canDownload(version) {
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror;
  const base = mirror ?? 'https://github.com/electron/electron/releases/download/';
  try {
    const address = `${base}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`;
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) });
    return answer.ok;
  } catch {
    return false;
  }
}

async function download() {
  say('Setting up: downloading Electron (once; about 120 MB).');
  const limit = AbortSignal.timeout(DOWNLOAD_MS);
  try {
    return (await runProgram(ownNode(), [join(folder, 'install.js')], { signal: limit })) === 0;
  } catch {
    return false;
  }
}

function readMemory() {
  try {
    return JSON.parse(readFileSync(memory, 'utf8'));
  } catch {
    return {};
  }
}
