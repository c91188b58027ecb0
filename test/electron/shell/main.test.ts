import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { contract } from '../../../shared/ipc/index.ts';
import { builtPage } from './builtPage.ts';
import * as standIn from './standIn.ts';

const OWN = 'app://compass/';

beforeAll(async () => {
  process.env['PROCESS_COMPASS_HOME'] = mkdtempSync(join(tmpdir(), 'process-compass-home-'));
  process.env['PROCESS_COMPASS_DOCUMENTS'] = mkdtempSync(join(tmpdir(), 'process-compass-docs-'));
  standIn.answers.appPath = builtPage().appPath;
  // Would hang here if the entry waited for `ready` at its top level, as it would in Electron.
  await import('../../../electron/main.ts');
  standIn.makeReady();
  await vi.waitUntil(() => standIn.told.at(-1) === `load ${OWN}`, 15_000);
});

const ownWindow = (): standIn.BrowserWindow => standIn.windows[0]!;
const ownSession = () => standIn.sessions.get('process-compass')!;
const call = (channel: string, input: unknown, senderFrame: unknown = ownWindow().webContents.mainFrame) =>
  standIn.handlers.get(channel)!({ senderFrame } as never, input) as Promise<unknown>;

describe('boot order', () => {
  it('closes everything first, answers every channel of the contract, and opens the window last', () => {
    const order = standIn.told.filter((line, index, all) => line !== all[index - 1]);

    expect(order).toEqual([
      'sandbox',
      'id org.process-compass.app',
      'schemes app',
      'no menu',
      'path userData',
      'ready',
      'serve app',
      'handle',
      'window',
      `load ${OWN}`,
    ]);
    expect([...standIn.handlers.keys()]).toEqual(Object.keys(contract));
  });

  it('keeps names from resolving and WebRTC from telling addresses', () => {
    expect(standIn.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect(standIn.switches.get('force-webrtc-ip-handling-policy')).toBe('disable_non_proxied_udp');
  });
});

describe('window', () => {
  it('has exactly the settings of the list', () => {
    const { session, preload, ...preferences } = ownWindow().options.webPreferences!;

    expect(session).toBe(ownSession());
    expect(preload).toMatch(/dist[/\\]preload[/\\]preload\.cjs$/);
    expect(preferences).toEqual({
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      plugins: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      enableWebSQL: false,
      allowRunningInsecureContent: false,
      spellcheck: false,
      disableBlinkFeatures: 'Auxclick',
      devTools: false,
    });
  });

  it('shows itself when it has something to show', () => {
    expect(ownWindow().isShown).toBe(true);
  });
});

describe('protocol', () => {
  const get = (url: string, method = 'GET') => ownSession().answer!(new Request(url, { method }));

  it('serves the page with the strict policy and a nonce of its own each time', async () => {
    const [first, second] = await Promise.all([get(OWN), get(`${OWN}index.html`)]);

    expect(first.status).toBe(200);
    expect(first.headers.get('x-content-type-options')).toBe('nosniff');
    expect(first.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(first.headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    const policy = first.headers.get('content-security-policy')!;
    const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(policy)![1]!;
    expect(policy).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; ` +
        `font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; ` +
        `frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types app-worker`,
    );
    expect(await first.text()).toContain(`nonce="${nonce}"`);
    expect(second.headers.get('content-security-policy')).not.toContain(nonce);
  });

  it.each([
    ['a file that the build does not list', 'app://compass/secret.txt', 'GET', 404],
    ['a path upwards', 'app://compass/assets/..%2f..%2f..%2fpackage.json', 'GET', 404],
    ['another host', 'app://elsewhere/index.html', 'GET', 403],
    ['a request that would change something', OWN, 'POST', 405],
  ])('refuses %s', async (_what, url, method, status) => {
    expect((await get(url, method)).status).toBe(status);
  });
});

describe('permissions', () => {
  const ask = (permission: string, requestingUrl = OWN, isMainFrame = true): [boolean, boolean] => {
    let granted = true;
    ownSession().permissionRequest!({} as never, permission as never, (answer) => (granted = answer), {
      isMainFrame,
      requestingUrl,
    });
    const checked = ownSession().permissionCheck!(null, permission as never, requestingUrl, {
      isMainFrame,
    });
    return [granted, checked];
  };

  it('are all denied but writing text to the clipboard from our own page', () => {
    const names = [
      'clipboard-read',
      'media',
      'geolocation',
      'notifications',
      'local-fonts',
      'fileSystem',
      'openExternal',
      'unknown',
    ];

    expect(ask('clipboard-sanitized-write')).toEqual([true, true]);
    expect(names.map((name) => ask(name))).toEqual(names.map(() => [false, false]));
    expect(ask('clipboard-sanitized-write', 'https://example.com/')).toEqual([false, false]);
    expect(ask('clipboard-sanitized-write', OWN, false)).toEqual([false, false]);
  });

  it('give no device and no screen', () => {
    let streams: unknown = 'unanswered';
    ownSession().displayMedia!({} as never, (answer) => (streams = answer));

    expect(ownSession().devicePermission!({} as never)).toBe(false);
    expect(streams).toBeNull();
  });
});

describe('network', () => {
  it.each([
    ['https://example.com/', true],
    ['wss://example.com/', true],
    ['file:///etc/passwd', true],
    ['app://compass/assets/a.js', false],
    ['blob:app://compass/1', false],
    ['data:image/png;base64,', false],
  ])('a request to %s is cancelled: %s', (url, isCancelled) => {
    let cancel: boolean | undefined;
    ownSession().beforeRequest!({ url } as never, (answer) => (cancel = answer.cancel));

    expect(cancel).toBe(isCancelled);
  });

  it('is off for the session, and downloads are stopped', () => {
    const event = { preventDefault: vi.fn() };
    ownSession().emit('will-download', event);

    expect(ownSession().isOffline).toBe(true);
    expect(event.preventDefault).toHaveBeenCalledOnce();
  });
});

describe('navigation', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
    '%s stays inside the program',
    (name) => {
      const go = (url: string): number => {
        const event = { url, preventDefault: vi.fn() };
        ownWindow().webContents.emit(name, event);
        return event.preventDefault.mock.calls.length;
      };

      expect(go(`${OWN}index.html`)).toBe(0);
      expect(go('https://example.com/')).toBe(1);
      expect(go('app://compass.example/')).toBe(1);
      expect(go('file:///etc/passwd')).toBe(1);
      expect(go('not an address')).toBe(1);
    },
  );

  it('opens no second window and no embedded browser', () => {
    const event = { preventDefault: vi.fn() };
    ownWindow().webContents.emit('will-attach-webview', event);

    expect(ownWindow().webContents.windowOpen!({} as never)).toEqual({ action: 'deny' });
    expect(event.preventDefault).toHaveBeenCalledOnce();
    expect(ownWindow().webContents.webRtc).toBe('disable_non_proxied_udp');
  });
});

describe('calls', () => {
  it('are answered to our page in the main frame', async () => {
    expect(await call('app.start', {})).toMatchObject({ ok: true, value: { windowSystem: 'electron' } });
  });

  it.each([
    ['another frame', { url: OWN, isDestroyed: () => false }],
    ['a frame that is gone', { url: OWN, isDestroyed: () => true }],
    ['no frame', null],
  ])('are refused to %s', async (_who, frame) => {
    expect(await call('app.start', {}, frame)).toMatchObject({ ok: false, error: { code: 'internal' } });
  });

  it('are refused to our frame on another page', async () => {
    const frame = ownWindow().webContents.mainFrame;
    frame.url = 'https://example.com/';
    const answer = await call('app.start', {});
    frame.url = OWN;

    expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
  });

  it('with input outside the contract are refused before a handler sees them', async () => {
    expect(await call('workspace.open', { path: 7 })).toMatchObject({
      ok: false,
      error: { code: 'input-invalid' },
    });
  });
});

describe('dialogs', () => {
  const question = { title: 'Open', filters: [{ name: 'BPMN', extensions: ['bpmn'] }] };

  it('answer null when cancelled and the path when chosen', async () => {
    expect(await call('dialog.openFile', question)).toEqual({ ok: true, value: null });
    standIn.answers.open = { canceled: false, filePaths: ['/a/b.bpmn'] };
    expect(await call('dialog.openFile', question)).toEqual({ ok: true, value: { path: '/a/b.bpmn' } });

    const saving = { ...question, suggestedPath: '/a/c.pdf' };
    expect(await call('dialog.saveFile', saving)).toEqual({ ok: true, value: null });
    standIn.answers.save = { canceled: false, filePath: '/a/c.pdf' };
    expect(await call('dialog.saveFile', saving)).toEqual({ ok: true, value: { path: '/a/c.pdf' } });
    expect(standIn.told).toContain('save dialog /a/c.pdf');
  });
});

describe('the menu', () => {
  const entry = { shortcut: null, isEnabled: true, isChecked: null, textRole: null };
  const menus = [{ id: 'file', label: 'File', groups: [[{ ...entry, id: 'file.new', label: 'New' }]] }];

  it('is in the window alone but on a Mac', async () => {
    const before = standIn.told.length;
    expect(await call('app.setMenu', { menus })).toEqual({ ok: true, value: null });

    expect(standIn.told.slice(before)).toEqual(process.platform === 'darwin' ? ['menu'] : []);
  });
});

describe('the end', () => {
  it('a file opened from outside reaches the window, which comes to the front', () => {
    standIn.app.emit('second-instance', {}, [], '/', { file: '/firm.compass' });
    const event = { preventDefault: vi.fn() };
    standIn.app.emit('open-file', event, '/other.compass');

    expect(ownWindow().webContents.sent).toEqual([
      ['file.opened', { path: '/firm.compass' }],
      ['file.opened', { path: '/other.compass' }],
    ]);
    expect(standIn.told).toContain('focus');
    expect(event.preventDefault).toHaveBeenCalledOnce();
  });

  it('a page that broke is loaded again', () => {
    ownWindow().webContents.emit('render-process-gone', {}, { reason: 'crashed' });

    expect(ownWindow().webContents.reloads).toBe(1);
  });

  it('closing is held until the page says that everything is saved, then the program ends', async () => {
    await call('app.readyToClose', {});
    expect(ownWindow().isGone).toBe(false);

    const event = { preventDefault: vi.fn() };
    ownWindow().emit('close', event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
    expect(ownWindow().isGone).toBe(false);
    expect(ownWindow().webContents.sent.at(-1)).toEqual(['close.requested', {}]);

    await call('app.readyToClose', {});
    expect(ownWindow().isGone).toBe(true);
    await vi.waitFor(() => expect(standIn.told.at(-1)).toBe('exit 0'), 15_000);
  });
});
