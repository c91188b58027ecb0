import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printerSettings, windowSettings } from '../../../electron/shell/chromiumArguments.ts';
import { openCommand, openWithDesktop, showCommand } from '../../../electron/shell/desktop.ts';
import { fileArgument, ownArguments } from '../../../electron/shell/startArguments.ts';
import { findChromium } from '../../../electron/shell/findChromium.ts';
import { findPlaces } from '../../../electron/shell/places.ts';
import { claimProfile } from '../../../electron/shell/profile.ts';

describe('Chromium', () => {
  const find = (platform: NodeJS.Platform, env: Record<string, string>, there: string) =>
    findChromium({ platform, env, canRun: (path) => path === there });

  it('is found where each system keeps it', () => {
    expect(find('linux', { PATH: '/bin:/opt/bin' }, '/opt/bin/google-chrome')).toBe('/opt/bin/google-chrome');
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(find('win32', { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }, edge)).toBe(edge);
    const mac = '/Applications/Chromium.app/Contents/MacOS/Chromium';
    expect(find('darwin', {}, mac)).toBe(mac);
  });

  it('can be named, and may be missing', () => {
    expect(find('linux', { PROCESS_COMPASS_CHROMIUM: '/my/chrome' }, '')).toBe('/my/chrome');
    expect(find('linux', { PATH: '/bin' }, '')).toBeNull();
  });

  it('gives up its sandbox for root alone, opens no port and resolves no name', () => {
    const user = windowSettings({ isRoot: false, place: { width: 800, height: 600 } });
    const root = windowSettings({ isRoot: true, place: { width: 800, height: 600 } });

    expect([user.chromiumSandbox, root.chromiumSandbox]).toEqual([true, false]);
    expect(user.args).not.toContain('--test-type');
    expect(user.ignoreDefaultArgs).toContain('--enable-automation');
    expect(user.args.filter((argument) => argument.startsWith('--app='))).toHaveLength(1);
    for (const { args } of [user, root, printerSettings({ isRoot: false })]) {
      expect(args).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
      expect(
        args.filter((argument) => /no-sandbox|debugging-port|disable-web-security/.test(argument)),
      ).toEqual([]);
    }
  });
});

describe('places', () => {
  it('follow each system, and the environment before it', () => {
    expect(findPlaces({ platform: 'linux', env: {}, home: '/home/ada' })).toEqual({
      appData: '/home/ada/.config/Process Compass',
      documents: '/home/ada/Documents/Process Compass',
    });
    expect(findPlaces({ platform: 'darwin', env: {}, home: '/Users/ada' }).appData).toBe(
      '/Users/ada/Library/Application Support/Process Compass',
    );
    expect(
      findPlaces({
        platform: 'linux',
        env: { PROCESS_COMPASS_HOME: '/stick/data', PROCESS_COMPASS_DOCUMENTS: '/stick/files' },
        home: '/home/ada',
      }),
    ).toEqual({ appData: '/stick/data', documents: '/stick/files' });
  });
});

describe('profile', () => {
  it('belongs to one running program; another gets one that goes with it', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'process-compass-profile-')), 'chromium');
    const first = claimProfile(folder);
    const second = claimProfile(folder);

    expect(first.folder).toBe(folder);
    expect(second.folder).not.toBe(folder);
    second.release();
    expect(existsSync(second.folder)).toBe(false);
    first.release();
    expect(claimProfile(folder).folder).toBe(folder);
  });

  it('of a program that was killed is taken over', () => {
    const folder = mkdtempSync(join(tmpdir(), 'process-compass-profile-'));
    mkdirSync(folder, { recursive: true });
    for (const left of ['4194305', 'nonsense', '']) {
      writeFileSync(join(folder, 'claimed-by'), left);
      const claimed = claimProfile(folder);
      expect(claimed.folder).toBe(folder);
      claimed.release();
    }
  });
});

describe('desktop', () => {
  it('gets a path as one argument, whatever is in it', () => {
    const path = '/a/$(reboot); "map".pdf';

    expect(openCommand('linux', path)).toEqual(['xdg-open', path]);
    expect(openCommand('darwin', path)).toEqual(['open', path]);
    expect(openCommand('win32', path)).toEqual(['explorer.exe', path]);
    expect(showCommand('linux', path)).toEqual(['xdg-open', '/a']);
    expect(showCommand('win32', path)).toEqual(['explorer.exe', `/select,${path}`]);
  });

  it('without such a program is a failure, not a crash', async () => {
    const { PATH } = process.env;
    process.env['PATH'] = '/nowhere';
    const opening = openWithDesktop('/a.pdf');
    process.env['PATH'] = PATH;

    await expect(opening).rejects.toThrow('ENOENT');
  });
});

describe('the file argument', () => {
  it('is the first word that is no switch, as an absolute path', () => {
    expect(fileArgument(ownArguments(['electron', '.', '--flag', '/firm.compass'], false))).toBe(
      '/firm.compass',
    );
    expect(fileArgument(ownArguments(['process-compass', '/firm.compass'], true))).toBe('/firm.compass');
    expect(fileArgument(ownArguments(['process-compass', '--no-sandbox'], true))).toBeNull();
  });
});
