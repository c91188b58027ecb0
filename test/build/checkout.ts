/**
 * A checkout of its own in a temporary folder: the real set-up scripts, made-up dependencies that say what they are told, and a PATH
 * that holds only what a test puts there.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

export interface Checkout {
  readonly folder: string;
  /** Writes a file; a script where `isProgram`. */
  write(path: string, text: string, options?: { isProgram: boolean }): void;
  /** Puts a shell script on the path. */
  program(name: string, script: string): void;
  run(command: string, env?: Readonly<Record<string, string>>): Outcome;
  remove(): void;
}
export interface Outcome {
  readonly code: number | null;
  /** What the commands printed. */
  readonly output: string;
  /** What the set-up said. */
  readonly said: string;
}

export interface Package {
  readonly version?: string;
  readonly optional?: boolean;
}

export function aCheckout(name = 'process-compass-checkout-'): Checkout {
  const folder = mkdtempSync(join(tmpdir(), name));
  const path = join(folder, 'path');
  const write: Checkout['write'] = (file, text, { isProgram } = { isProgram: false }) => {
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    if (isProgram) chmodSync(target, 0o755);
  };
  const checkout: Checkout = {
    folder,
    write,
    program: (name, script) => write(`path/${name}`, `#!/bin/sh\n${script}\n`, { isProgram: true }),
    run(command, env = {}) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(folder, 'build/setup.mjs'), ...command.split(' ')],
        { cwd: folder, encoding: 'utf8', env: { PATH: path, ...env } },
      );
      return { code: status, output: stdout, said: stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  mkdirSync(path);
  cpSync(join(project, 'build/setup.mjs'), join(folder, 'build/setup.mjs'));
  cpSync(join(project, 'build/setup'), join(folder, 'build/setup'), { recursive: true });
  // Any other Node that a child could find by its name.
  checkout.program('node', 'echo "a foreign Node was started"; exit 9');
  install(checkout);
  return checkout;
}

/** Puts the dependencies there as npm leaves them, and programs of ours that tell what they are started with. */
function install(checkout: Checkout): void {
  const packages = { 'node_modules/vite': { version: '8.3.8' }, 'node_modules/node': { version: '24.21.0' } };
  lock(checkout, 'package-lock.json', packages);
  lock(checkout, 'node_modules/.package-lock.json', packages);
  checkout.write('package.json', '{"type":"module"}');
  mkdirSync(join(checkout.folder, 'node_modules/node/bin'), { recursive: true });
  symlinkSync(process.execPath, join(checkout.folder, 'node_modules/node/bin/node'));
  checkout.write('node_modules/electron/package.json', '{"version":"45.4.1"}');
  checkout.write(
    'node_modules/vite/bin/vite.js',
    `const out = process.argv.at(-1);
     const { mkdirSync, writeFileSync } = await import('node:fs');
     mkdirSync(out, { recursive: true });
     for (const name of ['files.json', 'main.js', 'preload.cjs']) writeFileSync(out + '/' + name, '');
     console.log('vite build ' + process.argv[4].split('/').at(-1));`,
  );
  const finder = 'electron/shell/findChromium.ts';
  cpSync(join(project, finder), join(checkout.folder, finder));
  for (const folder of ['renderer', 'shared']) mkdirSync(join(checkout.folder, folder));
  for (const script of [
    'electron/cli.ts',
    'electron/chromium.ts',
    'electron/cli/examplePdf.ts',
    'build/test.ts',
  ])
    checkout.write(
      script,
      `import { spawnSync } from 'node:child_process';
       console.log(['${script}', ...process.argv.slice(2)].join(' '));
       const { status } = spawnSync('node', ['-e', '0']);
       console.log(status === 0 ? 'on our Node' : 'on a foreign Node');`,
    );
}

/** Writes one of npm's two lists of packages. */
export function lock(checkout: Checkout, file: string, packages: Readonly<Record<string, Package>>): void {
  checkout.write(file, JSON.stringify({ packages: { '': {}, ...packages } }));
}
