/**
 * What every npm script runs: sets this checkout up as far as it is not, then does what was asked. Runs on any Node from 20 with
 * nothing installed; everything after the dependencies runs on the Node 24 among them.
 */
import { buildBundles } from './setup/bundles.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { findElectron } from './setup/electron.mjs';
import { hasDisplay, run, say, whereAsked } from './setup/run.mjs';

const [command, ...rest] = process.argv.slice(2);

const commands = {
  /** Opens the program in a window: Electron's where its binary can be had, otherwise Chromium's. */
  async start() {
    await ensureDependencies();
    if (!hasDisplay()) {
      say('There is no screen here to open a window on, so the worked example is printed instead.');
      ensureChromium({ withScreen: false });
      return run('electron/cli/examplePdf.ts', rest);
    }
    const electron = await findElectron();
    if (electron === null) ensureChromium({ withScreen: false });
    await buildBundles({ withElectron: electron !== null });
    const from = { cwd: whereAsked() };
    return electron === null ? run('electron/chromium.ts', rest, from) : electron.start(rest, from);
  },

  /** Runs every check. */
  async test() {
    await prepareWindow();
    return run('build/test.ts', rest);
  },

  /** The fast part of the checks: types, lint, format, unit tests and gates. Pages are printed for some of them. */
  async check() {
    await ensureDependencies();
    ensureChromium({ withScreen: false });
    return run('build/test.ts', ['--fast', ...rest]);
  },

  /** The long random and fault tests in full. */
  async soak() {
    await prepareWindow();
    return run('build/soak.ts', rest);
  },

  /** Speed and memory beside what a user would pick instead. */
  async bench() {
    await prepareWindow();
    return run('test/bench/run.ts', rest);
  },

  /** Real files that others wrote, and published worked examples. */
  async conformance() {
    await ensureDependencies();
    return run('test/conformance/run.ts', rest, { cwd: whereAsked() });
  },

  /** The command line. */
  async compass() {
    await ensureDependencies();
    return run('electron/cli.ts', rest, { cwd: whereAsked() });
  },

  /** Puts the program as a folder into `release/`; with `--installers`, what users download for this system. */
  async package() {
    await ensureDependencies();
    await buildBundles({ withElectron: true });
    const more = rest.filter((argument) => argument !== '--installers');
    const what = rest.includes('--installers') ? more : ['--dir', ...more];
    return run('node_modules/electron-builder/cli.js', ['--config', 'build/electron-builder.yml', ...what]);
  },

  /** Builds what is older than its sources, and nothing else. */
  async build() {
    await ensureDependencies();
    await buildBundles({ withElectron: rest.includes('--electron') });
    return 0;
  },
};

/** Everything that a test in a real window needs. */
async function prepareWindow() {
  await ensureDependencies();
  ensureChromium({ withScreen: true });
  await findElectron();
  await buildBundles({ withElectron: true });
}

if (!Object.hasOwn(commands, command ?? '')) {
  say(`Usage: node build/setup.mjs ${Object.keys(commands).join('|')}`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await commands[command]();
  } catch (error) {
    say(error.message);
    process.exitCode = 1;
  }
}
