import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from './run.mjs';

/**
 * Makes sure that a Chromium is here, and for tests a virtual screen. As root on Debian and its kin they are installed; elsewhere one
 * sentence says what to install. The same places are searched by electron/shell/findChromium.ts.
 */
export function ensureChromium({ withScreen }) {
  const needsScreen = () =>
    withScreen && process.platform === 'linux' && !process.env.DISPLAY && !onPath(['Xvfb']);
  if (findChromium() && !needsScreen()) return;
  if (process.platform === 'linux' && process.getuid?.() === 0 && onPath(['apt-get'])) {
    say('Setting up: installing Chromium (once).');
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium', 'xvfb');
  }
  if (!findChromium() || needsScreen()) throw new Error(`${advice()} Then run the same command again.`);
}

function findChromium() {
  if (process.env.PROCESS_COMPASS_CHROMIUM) return true;
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].some((name) =>
      existsSync(`/Applications/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (process.platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA } = process.env;
    return [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA]
      .filter(Boolean)
      .some(
        (folder) =>
          ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'].some((file) =>
            existsSync(`${folder}\\${file}`),
          ) || existsSync(`${folder}\\Microsoft\\Edge\\Application\\msedge.exe`),
      );
  }
  return onPath([
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ]);
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.some((name) => folders.some((folder) => existsSync(join(folder, name))));
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
