/**
 * Packages the program onto a made-up Electron (a file with a fuse wire), because the real binary is not on every machine: what goes
 * into the package, and that each fuse is set, does not depend on it.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** In the order of the wire. */
const FUSES = [
  'runAsNode',
  'cookieEncryption',
  'nodeOptions',
  'nodeCliInspect',
  'asarIntegrity',
  'onlyAsar',
  'browserSnapshot',
  'fileProtocolPrivileges',
];
let folder: string;
let unpacked: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'process-compass-package-'));
  const dist = join(folder, 'electron');
  mkdirSync(join(dist, 'locales'), { recursive: true });
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')) as {
    version: string;
  };
  writeFileSync(join(dist, 'version'), version);
  writeFileSync(join(dist, 'electron'), `ELF ${SENTINEL}\u0001\u0008${'0'.repeat(FUSES.length)}`, {
    mode: 0o755,
  });
  writeFileSync(join(dist, 'locales/en-US.pak'), '');
  writeFileSync(join(dist, 'locales/de.pak'), '');
  const output = join(folder, 'release');
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/electron-builder/cli.js'),
      ...['--linux', 'dir', '--x64', '--config', 'build/electron-builder.yml'],
      `-c.electronDist=${dist}`,
      `-c.directories.output=${output}`,
    ],
    { cwd: root, stdio: 'pipe' },
  );
  unpacked = join(output, 'linux-unpacked');
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  it('holds the built program and, beside the archive, the one add-on of this platform', () => {
    const resources = join(unpacked, 'resources');
    const addOns = join(resources, 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds');
    const names = namesBelow(archiveHeader(join(resources, 'app.asar')));

    expect(readdirSync(addOns)).toEqual(['linux-x64.node']);
    expect(names).toEqual(
      expect.arrayContaining(['main.js', 'inspectChild.js', 'preload.cjs', 'index.html']),
    );
    expect(names.filter((name) => /\.(ts|tsx|map)$|^playwright|^vite/.test(name))).toEqual([]);
  });

  it('holds no sources, and of other packages the add-on alone', () => {
    const resources = join(unpacked, 'resources');
    const { files = {} } = archiveHeader(join(resources, 'app.asar'));

    expect(Object.keys(files).toSorted()).toEqual(['dist', 'node_modules', 'package.json']);
    expect(Object.keys(files['dist']!.files!).toSorted()).toEqual(['electron', 'preload', 'renderer']);
    expect(Object.keys(files['node_modules']!.files!)).toEqual(['better-sqlite3']);
  });

  it('carries every licence where a person finds it', () => {
    const text = (name: string): string => readFileSync(join(unpacked, name), 'utf8');
    const libraries = text('LICENSES.libraries.md');
    const fonts = archiveHeader(join(unpacked, 'resources/app.asar')).files!['dist']!.files!['electron']!
      .files!['fonts']!;

    expect(text('LICENSE.process-compass.txt')).toContain('MIT License');
    expect(text('NOTICE.txt')).toMatch(/elkjs[^]*Eclipse Public License 2\.0[^]*unmodified/);
    for (const name of [
      'elkjs',
      'fflate',
      'react',
      'react-aria-components',
      '@xyflow/react',
      'valibot',
      '@fontsource/inter',
    ])
      expect(libraries).toContain(`## ${name} - `);
    expect(libraries).toContain('Eclipse Public License - v 2.0');
    expect(libraries).toContain('SIL OPEN FONT LICENSE');
    for (const [family, folder] of Object.entries(fonts.files!))
      expect(Object.keys(folder.files!), family).toContain('LICENSE');
  });

  it('has every fuse set as the list says', () => {
    const program = readFileSync(join(unpacked, 'process-compass'), 'latin1');
    const wire = program.slice(program.indexOf(SENTINEL) + SENTINEL.length + 2).slice(0, FUSES.length);

    expect(Object.fromEntries(FUSES.map((name, index) => [name, wire[index] === '1']))).toEqual({
      runAsNode: false,
      cookieEncryption: true,
      nodeOptions: false,
      nodeCliInspect: false,
      asarIntegrity: true,
      onlyAsar: true,
      browserSnapshot: false,
      fileProtocolPrivileges: false,
    });
  });

  it('carries no languages that the program does not speak', () => {
    expect(existsSync(join(unpacked, 'locales/en-US.pak'))).toBe(true);
    expect(existsSync(join(unpacked, 'locales/de.pak'))).toBe(false);
  });
});

/** The list at the head of an archive. */
function archiveHeader(path: string): Entry {
  const bytes = readFileSync(path);
  return JSON.parse(bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString('utf8')) as Entry;
}
interface Entry {
  readonly files?: { readonly [name: string]: Entry };
}
function namesBelow({ files = {} }: Entry): string[] {
  return Object.entries(files).flatMap(([name, entry]) => (entry.files ? namesBelow(entry) : [name]));
}
