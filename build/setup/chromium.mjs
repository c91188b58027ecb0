import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ownNode, root, say } from './run.mjs';

/**
 * Makes sure that a Chromium is here, and for tests a virtual screen. As root on Debian and its kin they are installed; elsewhere one
 * sentence says what to install.
 */
export function ensureChromium({ withScreen }) {
  const isReady = () => hasChromium() && (!withScreen || hasScreen());
  if (isReady()) return;
  if (process.platform === 'linux' && process.getuid?.() === 0 && isOnPath('apt-get')) {
    say('Setting up: installing Chromium (once).');
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium', 'xvfb');
  }
  if (!isReady()) throw new Error(`${advice()} Then run the same command again.`);
}

/** Asks the program itself, so that only one list says where a Chromium may be. */
function hasChromium() {
  const question =
    "import { findChromium } from './electron/shell/findChromium.ts'; process.exit(findChromium() === null ? 1 : 0);";
  return spawnSync(ownNode(), ['--input-type=module', '--eval', question], { cwd: root }).status === 0;
}

const hasScreen = () =>
  process.platform !== 'linux' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) ||
  isOnPath('Xvfb');

function isOnPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.some((folder) => existsSync(join(folder, name)));
}

function apt(...args) {
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function advice() {
  if (process.platform === 'linux')
    return 'Install Chromium (on Debian or Ubuntu: `sudo apt-get install chromium xvfb`).';
  return 'Install Google Chrome, Chromium or Microsoft Edge.';
}
