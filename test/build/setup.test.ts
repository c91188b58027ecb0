/** What a user meets on a machine that has less than the developers' have. */
import { existsSync, realpathSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aCheckout, lock, type Checkout } from './checkout.ts';

let checkout: Checkout;
beforeEach(() => (checkout = aCheckout()));
afterEach(() => checkout.remove());

const SCREEN = { DISPLAY: ':7' };
/** A port on which nobody listens: as a network that blocks the download. */
const BLOCKED = { ...SCREEN, ELECTRON_MIRROR: 'http://127.0.0.1:1/' };

// The programs on the made-up path are shell scripts.
const hasShell = process.platform !== 'win32';
/** Where Chromium is looked for on the path, and whether its absence can be made up there. */
const looksOnPath = process.platform === 'linux';

describe.runIf(hasShell)('dependencies', () => {
  const npmRuns = (outcome: { readonly said: string }) => outcome.said.match(/npm ci/g)?.length ?? 0;
  beforeEach(() =>
    checkout.program('npm', `echo "npm $*"; /bin/cp package-lock.json node_modules/.package-lock.json`),
  );

  it('that are what the lock file names are not installed again', () => {
    const outcome = checkout.run('compass --json');

    expect(outcome).toEqual({ code: 0, output: 'electron/cli.ts --json\non our Node\n', said: '' });
  });

  it.each([
    ['in another version', { 'node_modules/vite': { version: '8.0.0' } }],
    ['with one missing', { 'node_modules/node': { version: '24.21.0' } }],
  ])('%s are installed once, and what npm says stays off standard output', (_what, installed) => {
    lock(checkout, 'node_modules/.package-lock.json', installed);
    const first = checkout.run('compass');

    expect([first.code, npmRuns(first)]).toEqual([0, 1]);
    expect(first.said).toContain('npm ci --include=dev');
    expect(first.output).not.toContain('npm');
    expect(npmRuns(checkout.run('compass'))).toBe(0);
  });

  it('of an installation that broke off half-way are installed again', () => {
    rmSync(join(checkout.folder, 'node_modules/.package-lock.json'));

    expect(npmRuns(checkout.run('compass'))).toBe(1);
  });

  it('for another platform may be missing', () => {
    lock(checkout, 'package-lock.json', {
      'node_modules/vite': { version: '8.3.8' },
      'node_modules/fsevents': { version: '2.3.3', optional: true },
    });

    expect(npmRuns(checkout.run('compass'))).toBe(0);
  });

  it('that cannot be installed are said in a sentence, and nothing else is started', () => {
    rmSync(join(checkout.folder, 'node_modules/.package-lock.json'));
    checkout.program('npm', 'echo "no network"; exit 1');
    const outcome = checkout.run('compass');

    expect([outcome.code, outcome.output]).toEqual([1, '']);
    expect(outcome.said).toContain('The dependencies could not be installed; the reason stands above.');
  });
});

describe.runIf(hasShell)('the Node that everything runs on', () => {
  it('is our own, also for what a child starts by the name `node`', () => {
    checkout.program('chromium', '');

    expect(checkout.run('check').output).toBe('build/test.ts --fast\non our Node\n');
  });

  it('reads file names from the folder in which npm was started', () => {
    checkout.write('electron/cli.ts', 'console.log(process.cwd());');
    checkout.write('elsewhere/note.txt', '');
    const elsewhere = realpathSync(join(checkout.folder, 'elsewhere'));

    expect(checkout.run('compass', { INIT_CWD: elsewhere }).output).toBe(`${elsewhere}\n`);
    expect(checkout.run('compass').output).toBe(`${realpathSync(checkout.folder)}\n`);
  });

  it('is missed in a sentence', () => {
    rmSync(join(checkout.folder, 'node_modules/node'), { recursive: true });

    expect(checkout.run('compass')).toMatchObject({
      code: 1,
      said: expect.stringMatching(/Node 24 is missing .*run `npm ci` and try again/) as string,
    });
  });
});

describe.runIf(looksOnPath)('without a screen', () => {
  it('npm start says so in one sentence and prints the worked example', () => {
    checkout.program('chromium', '');
    const { code, output, said } = checkout.run('start');

    expect([code, output]).toEqual([0, 'electron/cli/examplePdf.ts\non our Node\n']);
    expect(said).toBe(
      'There is no screen here to open a window on, so the worked example is printed instead.\n',
    );
  });
});

describe.runIf(looksOnPath)('Electron', () => {
  it('that cannot be downloaded is asked for once; the program opens in a window of Chromium', () => {
    checkout.program('chromium', '');
    const first = checkout.run('start firm.compass', BLOCKED);
    const second = checkout.run('start', BLOCKED);

    expect(first.output).toBe(
      'vite build viteRenderer.config.ts\nelectron/chromium.ts firm.compass\non our Node\n',
    );
    expect(first.said).toContain('Electron cannot be downloaded here');
    expect(second).toEqual({ code: 0, output: 'electron/chromium.ts\non our Node\n', said: '' });
  });

  it('of another version is asked for again', () => {
    checkout.program('chromium', '');
    checkout.run('start', BLOCKED);
    checkout.write('node_modules/electron/package.json', '{"version":"46.0.0"}');

    expect(checkout.run('start', BLOCKED).said).toContain('Electron cannot be downloaded here');
  });

  it('that lies elsewhere is started with the program and the file', () => {
    checkout.write('elsewhere/electron', '#!/bin/sh\necho "electron $*"\n', { isProgram: true });
    const dist = { ELECTRON_OVERRIDE_DIST_PATH: join(checkout.folder, 'elsewhere') };
    const { code, output } = checkout.run('start firm.compass', { ...SCREEN, ...dist });
    const asRoot = process.getuid?.() === 0 ? '--no-sandbox ' : '';

    expect(code).toBe(0);
    expect(output.split('\n')).toEqual([
      ...['Renderer', 'Main', 'Preload'].map((name) => `vite build vite${name}.config.ts`),
      `electron ${asRoot}${checkout.folder}/ firm.compass`,
      '',
    ]);
  });
});

describe.runIf(looksOnPath)('Chromium', () => {
  it('that is missing is advised in one sentence', () => {
    const { code, said } = checkout.run('check');

    expect(code).toBe(1);
    expect(said).toBe(
      'Install Chromium (on Debian or Ubuntu: `sudo apt-get install chromium xvfb`). Then run the same command again.\n',
    );
  });

  it.runIf(process.getuid?.() === 0)('is installed by itself for root on Debian, once', () => {
    checkout.program(
      'apt-get',
      `echo "apt-get $*" >> "$PWD/asked"; [ "$1" = update ] || /bin/cp "$0" "$(/usr/bin/dirname "$0")/chromium"`,
    );
    const first = checkout.run('check');
    const second = checkout.run('check');

    expect([first.code, first.said]).toEqual([0, 'Setting up: installing Chromium (once).\n']);
    expect([second.code, second.said]).toEqual([0, '']);
  });

  it('may be named instead of found', () => {
    expect(checkout.run('check', { PROCESS_COMPASS_CHROMIUM: '/my/chrome' }).code).toBe(0);
  });
});

describe.runIf(hasShell)('bundles', () => {
  const built = () => checkout.run('build').output;

  it('are built again when a source is newer, and left alone otherwise', () => {
    expect(built()).toBe('vite build viteRenderer.config.ts\n');
    expect(built()).toBe('');

    checkout.write('shared/model.ts', '');
    const later = new Date(Date.now() + 5000);
    utimesSync(join(checkout.folder, 'shared/model.ts'), later, later);
    expect(built()).toBe('vite build viteRenderer.config.ts\n');
  });

  it('are not begun in a folder whose path the bundler would misread', () => {
    const odd = aCheckout('process-compass #1 ');
    const outcome = odd.run('build');
    odd.remove();

    expect([outcome.code, outcome.output]).toEqual([1, '']);
    expect(outcome.said).toMatch(/cannot be built in a folder whose path holds # or \?: .*#1 /);
  });

  it('that cannot be built leave the old ones and say which', () => {
    built();
    checkout.write('node_modules/vite/bin/vite.js', 'process.exit(1)');
    checkout.write('package.json', '{"type":"module","version":"2"}');
    const later = new Date(Date.now() + 5000);
    utimesSync(join(checkout.folder, 'package.json'), later, later);
    const outcome = checkout.run('build');

    expect([outcome.code, outcome.said]).toEqual([
      1,
      'Setting up: building the program (dist/renderer; less than a minute).\n' +
        'The program could not be built (build/viteRenderer.config.ts); the reason stands above.\n',
    ]);
    expect(existsSync(join(checkout.folder, 'dist/renderer/files.json'))).toBe(true);
  });
});

it('an unknown command is answered with the known ones', () => {
  expect(checkout.run('fly')).toMatchObject({
    code: 2,
    said: expect.stringContaining('start|test|check') as string,
  });
});
