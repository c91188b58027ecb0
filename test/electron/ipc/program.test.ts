import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startProgram, type Program } from '../../../electron/ipc/program.ts';
import { lockPathOf } from '../../../electron/store/lockFile.ts';
import type {
  ErrorCode,
  FolderListing,
  OpenedWorkspace,
  RecentFile,
  Settings,
  SnapshotInfo,
  StartInfo,
} from '../../../shared/ipc/index.ts';
import { createFakeShell, PAGE, type FakeShell } from './fakeShell.ts';

let home: string;
let shell: FakeShell;
let program: Program;

const start = (openPath: string | null = null): void => {
  shell = createFakeShell();
  program = startProgram({
    shell,
    places: { appData: join(home, 'app-data'), documents: join(home, 'Documents') },
    version: '1.2.3',
    fontFolder: 'node_modules/@fontsource',
    now: () => new Date(2026, 10, 23, 23, 30),
    openPath,
    weakenedBy: [],
  });
};
const call = async <T>(channel: string, input: unknown = {}): Promise<T> => {
  const answer = await shell.call<T>(channel, input);
  if (!answer.ok) throw new Error(`${channel}: ${answer.error.code} ${answer.error.detail}`);
  return answer.value;
};
const failureOf = async (channel: string, input: unknown): Promise<ErrorCode | null> => {
  const answer = await shell.call(channel, input);
  return answer.ok ? null : answer.error.code;
};
const create = (name: string) => call<OpenedWorkspace>('workspace.create', { name });

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'process-compass-ipc-'));
  start();
});
afterEach(() => {
  program.end();
  rmSync(home, { recursive: true, force: true });
});

describe('calls', () => {
  it('from elsewhere are refused on every channel', async () => {
    for (const sender of [
      { ...PAGE, isOwnMainFrame: false },
      { ...PAGE, origin: 'https://example.com' },
    ]) {
      const answer = await shell.call('workspace.create', { name: 'Theirs' }, sender);
      expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
    }
    expect(existsSync(join(home, 'Documents'))).toBe(false);
  });

  it('with a value too much, or of another kind, are refused', async () => {
    expect(await failureOf('workspace.create', { name: 'A', folder: '/etc' })).toBe('input-invalid');
    expect(await failureOf('workspace.create', { name: '' })).toBe('input-invalid');
    expect(await failureOf('workspace.create', null)).toBe('input-invalid');
  });

  it('that the page makes too early fail in words and leave an entry in the log', async () => {
    const answer = await shell.call('snapshot.list', {});

    expect(answer).toMatchObject({ ok: false, error: { code: 'file-not-found' } });
    const log = readFileSync(join(home, 'app-data/log/log.jsonl'), 'utf8');
    expect(log).toContain(answer.ok ? '?' : answer.error.ref);
  });
});

describe('a new workspace', () => {
  it('is a file named after the firm from its first second', async () => {
    const opened = await create('Café: Müller & Söhne');

    expect(dirname(opened.path)).toBe(join(home, 'Documents'));
    expect(basename(opened.path)).toBe('Café Müller & Söhne.compass');
    expect(existsSync(opened.path)).toBe(true);
    expect(Object.values(opened.doc.workspace)).toMatchObject([{ name: 'Café: Müller & Söhne' }]);
    expect(opened.readOnlyBecause).toBeNull();
  });

  it('takes the next free name', async () => {
    await create('Firm');

    expect(basename((await create('Firm')).path)).toBe('Firm 2.compass');
  });

  it('lets the one before it go', async () => {
    const first = await create('First');
    await create('Second');

    expect(existsSync(lockPathOf(first.path))).toBe(false);
  });

  it('made from the worked example is a file of its own each time', async () => {
    const [first, second] = [
      await call<OpenedWorkspace>('workspace.openExample'),
      await call<OpenedWorkspace>('workspace.openExample'),
    ];

    expect(first.path).not.toBe(second.path);
    expect(Object.keys(first.doc.map).length).toBeGreaterThanOrEqual(4);
  });
});

describe('an open workspace', () => {
  it('is changed, and its changes are there when it is opened again', async () => {
    const { path } = await create('Firm');
    const role = { id: 'r1', name: 'Baker', department: '', order: 0 };
    const request = {
      mode: 'do',
      entryId: 'e1',
      command: 'role.add',
      at: '2026-11-23T10:00:00Z',
      baseRevision: 0,
      changes: [{ kind: 'role', id: 'r1', create: role }],
    };
    expect(await call('workspace.apply', request)).toEqual({ revision: 1 });
    await call('workspace.close');

    const again = await call<OpenedWorkspace>('workspace.open', { path });
    expect(again.doc.role).toEqual({ r1: role });
    expect(again.past.map(({ id }) => id)).toEqual(['e1']);
  });

  it('opened once more, also through a link, is the same one and stays writable', async () => {
    const { path } = await create('Firm');
    symlinkSync(path, join(home, 'link.compass'));

    const again = await call<OpenedWorkspace>('workspace.open', { path: join(home, 'link.compass') });

    expect(again.readOnlyBecause).toBeNull();
    expect(again.path).toBe(path);
  });

  it('stays open when another cannot be opened', async () => {
    const { path } = await create('Firm');
    writeFileSync(join(home, 'letter.compass'), 'Dear Sir');

    expect(await failureOf('workspace.open', { path: join(home, 'letter.compass') })).toBe(
      'file-not-a-workspace',
    );
    expect(await failureOf('workspace.open', { path: join(home, 'none.compass') })).toBe('file-not-found');
    expect(existsSync(lockPathOf(path))).toBe(true);
    expect(await call('snapshot.list')).toEqual([]);
  });

  it('is renamed with its place in the list of recent files', async () => {
    const { path } = await create('Firm');
    const renamed = await call<{ path: string; name: string }>('workspace.rename', { name: 'Better firm' });

    expect([existsSync(path), existsSync(renamed.path), renamed.name]).toEqual([false, true, 'Better firm']);
    expect((await call<RecentFile[]>('app.recent')).map((file) => file.path)).toEqual([renamed.path]);
  });

  it('is copied with the edits that could not be written', async () => {
    await create('Firm');
    const copy = join(home, 'copy.compass');
    const create1 = { kind: 'role', id: 'r1', create: { id: 'r1', name: 'Baker', department: '', order: 0 } };
    const pending = [
      {
        mode: 'do',
        entryId: 'e1',
        command: 'role.add',
        at: '2026-11-23T10:00:00Z',
        baseRevision: 0,
        changes: [create1],
      },
    ];
    await call('workspace.saveCopy', { path: copy, pending });

    expect((await call<OpenedWorkspace>('workspace.open', { path: copy })).doc.role).toHaveProperty('r1');
    expect(await failureOf('workspace.saveCopy', { path: copy })).not.toBeNull();
  });

  it('keeps named states', async () => {
    await create('Firm');
    const made = await call<SnapshotInfo>('snapshot.create', { name: 'Before the move', reason: 'named' });

    expect(await call('snapshot.list')).toEqual([made]);
    expect(await call('snapshot.read', { id: made.id })).toHaveProperty('workspace');
    expect(await failureOf('snapshot.read', { id: 'none' })).toBe('input-invalid');
  });
});

describe('the start', () => {
  it('says where everything is, with the date on the wall', async () => {
    expect(await call<StartInfo>('app.start')).toMatchObject({
      windowSystem: 'chromium',
      version: '1.2.3',
      today: '2026-11-23',
      documentsFolder: join(home, 'Documents'),
      recent: [],
      openPath: null,
      endedBadly: false,
    });
  });

  it('opens the file it was given, once', async () => {
    program.end();
    start('/somewhere/firm.compass');

    expect((await call<StartInfo>('app.start')).openPath).toBe('/somewhere/firm.compass');
    expect((await call<StartInfo>('app.start')).openPath).toBeNull();
  });

  it('gives a page that is loaded anew the file that is open', async () => {
    await call<StartInfo>('app.start');
    const { path } = await create('Firm');
    expect((await call<StartInfo>('app.start')).openPath).toBe(path);

    await call('workspace.close');
    expect((await call<StartInfo>('app.start')).openPath).toBeNull();
  });

  it('opens what was open when it last ended, unless that was closed or is gone', async () => {
    const { path } = await create('Firm');
    program.end();
    start();
    expect((await call<StartInfo>('app.start')).openPath).toBe(path);

    program.end();
    rmSync(path);
    start();
    expect(await call<StartInfo>('app.start')).toMatchObject({
      openPath: null,
      recent: [{ path, isMissing: true }],
    });

    await create('Closed');
    await call('workspace.close');
    program.end();
    start();
    expect((await call<StartInfo>('app.start')).openPath).toBeNull();
  });

  it('knows of a run that was cut off', async () => {
    // No process has this number.
    writeFileSync(join(home, 'app-data/running-4194305'), '');
    program.end();
    start();
    expect((await call<StartInfo>('app.start')).endedBadly).toBe(true);

    program.end();
    start();
    expect((await call<StartInfo>('app.start')).endedBadly).toBe(false);
  });
});

describe('settings', () => {
  it('are kept over runs, also those that this version does not know; the theme is told to the window', async () => {
    await call('app.saveSettings', { settings: { theme: 'dark', ruler: 'on' } });
    program.end();
    start();

    expect((await call<StartInfo>('app.start')).settings).toMatchObject({
      theme: 'dark',
      ruler: 'on',
    } satisfies Partial<Settings>);
    expect(shell.told).toContain('theme dark');
  });
});

describe('files', () => {
  it('are listed folders first, filtered by ending, hidden ones left out', async () => {
    const folder = join(home, 'stuff');
    mkdirSync(join(folder, 'zoo'), { recursive: true });
    for (const name of ['b.bpmn', 'A.BPMN', 'c.txt', '.hidden.bpmn']) writeFileSync(join(folder, name), 'x');
    symlinkSync('/nowhere', join(folder, 'broken.bpmn'));
    const { entries, parent } = await call<FolderListing>('folder.list', { folder, extensions: ['bpmn'] });

    expect(entries.map(({ name }) => name)).toEqual(['zoo', 'A.BPMN', 'b.bpmn']);
    expect(entries[1]).toMatchObject({ isFolder: false, bytes: 1, path: join(folder, 'A.BPMN') });
    expect(parent).toBe(home);
    expect(await failureOf('folder.list', { folder: join(home, 'none'), extensions: [] })).not.toBeNull();
  });

  it('are read to be imported, unless they are too large or no files', async () => {
    writeFileSync(join(home, 'a.bpmn'), 'ä');
    writeFileSync(join(home, 'large.bpmn'), Buffer.alloc(32 * 1024 * 1024 + 1));

    expect(await call('file.read', { path: join(home, 'a.bpmn') })).toEqual({
      name: 'a.bpmn',
      base64: 'w6Q=',
    });
    expect(await failureOf('file.read', { path: join(home, 'large.bpmn') })).toBe('import-too-large');
    expect(await failureOf('file.read', { path: home })).toBe('file-not-readable');
    expect(await failureOf('file.read', { path: join(home, 'none.bpmn') })).toBe('file-not-found');
  });

  it('are written whole, never over another without being told', async () => {
    const path = join(home, 'map.svg');
    await call('file.writeText', { path, text: 'one', overwrite: false });

    expect(await failureOf('file.writeText', { path, text: 'two', overwrite: false })).toBe('file-exists');
    expect(readFileSync(path, 'utf8')).toBe('one');
    await call('file.writeText', { path, text: 'two', overwrite: true });
    expect(readFileSync(path, 'utf8')).toBe('two');
  });

  it('are handed to other programs only when this run wrote them', async () => {
    const path = join(home, 'map.svg');
    writeFileSync(join(home, 'theirs.sh'), '');
    await call('file.writeText', { path, text: '', overwrite: false });
    const { path: own } = await create('Firm');
    await call('app.openFile', { path });
    await call('app.showInFolder', { path: own });

    expect(await failureOf('app.openFile', { path: join(home, 'theirs.sh') })).toBe('internal');
    expect(await failureOf('app.openFile', { path: own })).toBe('internal');
    expect(await failureOf('app.showInFolder', { path: join(home, 'theirs.sh') })).toBe('internal');
    expect(shell.told.filter((line) => /^(open|show)/.test(line))).toEqual([`open ${path}`, `show ${own}`]);
  });

  it('opened from outside are told to the window, one that came before it asked with the start', async () => {
    shell.openFromOutside('/early.compass');
    expect(await shell.call('app.start', {})).toMatchObject({ value: { openPath: '/early.compass' } });
    shell.openFromOutside('/a.compass');

    expect(shell.pushed).toEqual([['file.opened', { path: '/a.compass' }]]);
  });
});

describe('dialogs', () => {
  it('that the window system has not are said to be unsupported', async () => {
    const question = { title: 'Open', filters: [] };
    expect(await call('dialog.openFile', question)).toBe('unsupported');

    shell.chosen = { path: '/a.bpmn' };
    expect(await call('dialog.saveFile', { ...question, suggestedPath: '/b' })).toEqual({ path: '/a.bpmn' });
    shell.chosen = null;
    expect(await call('dialog.openFile', question)).toBeNull();
  });
});

describe('closing', () => {
  it('waits for the page, and does nothing when nobody asked', async () => {
    await call('app.readyToClose');
    expect(shell.told).not.toContain('quit');

    shell.requestClose();
    expect(shell.pushed.at(-1)).toEqual(['close.requested', {}]);
    expect(shell.told).not.toContain('quit');
    await call('app.readyToClose');
    expect(shell.told).toContain('quit');
  });

  it('frees the file', async () => {
    const { path } = await create('Firm');
    program.end();

    expect(existsSync(lockPathOf(path))).toBe(false);
    start();
  });
});

describe('the PDF of a map', () => {
  const choices = { paper: 'A4', orientation: 'auto', withMarks: true, withCandidates: true };
  const print = (path: string, overwrite = false) => ({ mapIds: [mapId], choices, path, overwrite });
  let mapId: string;
  beforeEach(async () => {
    const { doc } = await call<OpenedWorkspace>('workspace.openExample');
    mapId = Object.keys(doc.map)[0]!;
  });

  it('is printed from what is saved, written, and may then be opened', async () => {
    const path = join(home, 'map.pdf');

    expect(await call('report.pdf', print(path))).toEqual({ path, pages: 1 });
    expect(readFileSync(path, 'latin1')).toContain('%PDF');
    expect(shell.printed[0]!.html).toContain('2026-11-23');
    expect(shell.printed[0]!.html).toMatch(/font-family:Inter.*base64,/);
    await call('app.openFile', { path });
    expect(shell.told).toContain(`open ${path}`);
  });

  it('is given up where somebody cancels: one word, no file, and the next one is made', async () => {
    const path = join(home, 'map.pdf');
    shell.pdf = () =>
      new Promise((_made, refuse) => {
        shell.printed.at(-1)!.signal!.addEventListener('abort', () => refuse(new Error('page closed')));
      });
    const failing = failureOf('report.pdf', print(path));
    await vi.waitFor(() => expect(shell.printed).toHaveLength(1), 15_000);
    await call('report.cancel', {});

    expect(await failing).toBe('cancelled');
    expect(existsSync(path)).toBe(false);
    shell.pdf = () => Promise.resolve(Buffer.from('%PDF-1.4 /Type /Page '));
    expect(await call('report.pdf', print(path))).toEqual({ path, pages: 1 });
  });

  it('never takes the place of another file unless told', async () => {
    const path = join(home, 'map.pdf');
    writeFileSync(path, 'a letter');

    expect(await failureOf('report.pdf', print(path))).toBe('file-exists');
    expect(readFileSync(path, 'utf8')).toBe('a letter');
    await call('report.pdf', print(path, true));
    expect(readFileSync(path, 'latin1')).toContain('%PDF');
  });

  it('that cannot be printed leaves no file', async () => {
    shell.pdf = () => Promise.reject(new Error('printer gone'));

    expect(await failureOf('report.pdf', print(join(home, 'map.pdf')))).toBe('pdf-failed');
    expect(existsSync(join(home, 'map.pdf'))).toBe(false);
  });

  it('of a map that is not there is refused', async () => {
    mapId = 'none';

    expect(await failureOf('report.pdf', print(join(home, 'map.pdf')))).toBe('map-missing');
  });
});
