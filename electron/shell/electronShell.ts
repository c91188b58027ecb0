/**
 * The window system of an installed program. Thin: it says to Electron what electronSettings.ts lists, and passes on what Electron
 * tells. Order: `prepareElectron` before the app is ready, `createElectronShell` after it, `openWindow` last.
 */
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell as desktop,
  utilityProcess,
  type IpcMainInvokeEvent,
  type Session,
  type WebContents,
} from 'electron';
import type { StartChild } from '../store/inspectInChild.ts';
import { loadAppFiles, originOf, type AppFiles } from './appFiles.ts';
import { COMMON_HEADERS, PRINT_POLICY } from './contentPolicy.ts';
import {
  APP_ID,
  APP_SCHEME,
  ELECTRON_ORIGIN,
  isLocalAddress,
  isPermissionAllowed,
  PRINT_ORIGIN,
  SCHEME,
  SWITCHES,
  WEB_PREFERENCES,
} from './electronSettings.ts';
import { menuTemplate } from './menuBar.ts';
import type { Printer, PrintJob, Sender, Shell } from './shell.ts';
import { keptOnScreen, LEAST_SIZE, readWindowPlace, saveWindowPlace, USUAL_SIZE } from './windowPlace.ts';

export interface ElectronShellParts {
  /** Folder of the built page. */
  readonly pageFolder: string;
  /** The bundled preload script. */
  readonly preload: string;
  /** Where the window's place is remembered. */
  readonly appData: string;
}

/** What must be said before the app is ready. */
export function prepareElectron(): void {
  app.enableSandbox();
  app.setAppUserModelId(APP_ID);
  protocol.registerSchemesAsPrivileged([SCHEME]);
  // Electron's own menu would reload the page, open tools and zoom; ours is in the window, on a Mac in its menu bar (`setMenu`).
  Menu.setApplicationMenu(null);
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value);
  app.on('web-contents-created', (_event, contents) => confine(contents));
  // The program ends when it has let its file go, not when Electron sees no window.
  app.on('window-all-closed', () => undefined);
}

export function createElectronShell(parts: ElectronShellParts): Shell {
  const files = loadAppFiles(parts.pageFolder, ELECTRON_ORIGIN);
  const own = session.fromPartition('process-compass', { cache: false });
  hardenSession(own, (request) => answerFrom(files, request));
  const printer = createElectronPrinter();
  const closeListeners: (() => void)[] = [];
  let reportClosed = (): void => undefined;
  const closed = new Promise<void>((resolve) => (reportClosed = resolve));
  let window: BrowserWindow | null = null;
  let mayClose = false;

  const live = (): BrowserWindow => {
    if (!window || window.isDestroyed()) throw new Error('no window is open');
    return window;
  };

  return {
    windowSystem: 'electron',
    origin: ELECTRON_ORIGIN,
    closed,

    handle(channel, answer) {
      ipcMain.handle(channel, (event, raw: unknown) => answer(senderOf(event, window), raw));
    },

    push(push, payload) {
      if (window && !window.isDestroyed()) window.webContents.send(push, payload);
    },

    async openWindow() {
      const last = readWindowPlace(parts.appData);
      const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
      const place = last ? keptOnScreen(last, screens) : null;
      window = new BrowserWindow({
        ...USUAL_SIZE,
        ...(place ? { x: place.x, y: place.y, width: place.width, height: place.height } : {}),
        minWidth: LEAST_SIZE.width,
        minHeight: LEAST_SIZE.height,
        title: 'Process Compass',
        show: false,
        autoHideMenuBar: true,
        webPreferences: {
          ...WEB_PREFERENCES,
          session: own,
          preload: parts.preload,
          devTools: !app.isPackaged,
        },
      });
      const opened = window;
      if (place?.isMaximized) opened.maximize();
      opened.once('ready-to-show', () => opened.show());
      opened.on('close', (event) => {
        saveWindowPlace(parts.appData, {
          ...opened.getNormalBounds(),
          isMaximized: opened.isMaximized(),
        });
        if (mayClose) return;
        event.preventDefault();
        for (const listener of closeListeners) listener();
      });
      opened.on('closed', () => reportClosed());
      // Every edit is durable, so a page that broke is simply loaded again; one that hangs may be closed without its word.
      opened.webContents.on('render-process-gone', (_event, { reason }) => {
        if (reason !== 'clean-exit') opened.webContents.reload();
      });
      opened.webContents.on('unresponsive', () => (mayClose = true));
      opened.webContents.on('responsive', () => (mayClose = false));
      await opened.loadURL(`${ELECTRON_ORIGIN}/`);
    },

    onCloseRequested: (listener) => void closeListeners.push(listener),

    onFileOpened(listener) {
      app.on('open-file', (event, path) => {
        event.preventDefault();
        listener(path);
      });
      app.on('second-instance', (_event, _args, _folder, data) => {
        const { file } = data as { readonly file?: unknown };
        if (window?.isMinimized()) window.restore();
        window?.focus();
        if (typeof file === 'string') listener(file);
      });
    },

    quit() {
      mayClose = true;
      if (window && !window.isDestroyed()) window.destroy();
      return closed;
    },

    async chooseFileToOpen({ title, filters, folder }) {
      const { canceled, filePaths } = await dialog.showOpenDialog(live(), {
        title,
        filters: plain(filters),
        properties: ['openFile'],
        ...(folder === null ? {} : { defaultPath: folder }),
      });
      const [path] = filePaths;
      return canceled || path === undefined ? null : { path };
    },

    async chooseFileToSave({ title, filters, suggestedPath }) {
      const { canceled, filePath } = await dialog.showSaveDialog(live(), {
        title,
        filters: plain(filters),
        defaultPath: suggestedPath,
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      return canceled || filePath === '' ? null : { path: filePath };
    },

    printHtml: (job) => printer.printHtml(job),
    takePicture: (job) => printer.takePicture(job),
    startChild,

    async openPath(path) {
      const complaint = await desktop.openPath(path);
      if (complaint !== '') throw new Error(`no program opens <${path}>: ${complaint}`);
    },

    async showInFolder(path) {
      desktop.showItemInFolder(path);
    },

    setMenu(menus, choose) {
      if (process.platform !== 'darwin') return;
      Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(menus, choose)));
    },

    setTheme(theme) {
      nativeTheme.themeSource = theme;
    },
  };
}

/** Prints through a hidden window that runs no script, in a session of its own that holds one page at a time. */
export function createElectronPrinter(): Printer {
  const own = session.fromPartition('process-compass-print', { cache: false });
  const pages = new Map<string, string>();
  let printed = 0;
  hardenSession(own, async (request) => {
    const html = pages.get(request.url);
    const headers = {
      ...COMMON_HEADERS,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': PRINT_POLICY,
    };
    return html === undefined ? new Response(null, { status: 404 }) : new Response(html, { headers });
  });
  const onPage = async <Made>(
    { html, signal }: PrintJob,
    make: (contents: WebContents) => Promise<Made>,
  ): Promise<Made> => {
    printed += 1;
    const address = `${PRINT_ORIGIN}/${printed}`;
    pages.set(address, html);
    const window = new BrowserWindow({
      show: false,
      webPreferences: { ...WEB_PREFERENCES, session: own, javascript: false, devTools: false },
    });
    // What is asked of a window that is gone is never answered.
    const stopped = new Promise<never>((_made, refuse) => {
      signal?.addEventListener('abort', () => refuse(signal.reason as Error));
    });
    const made = async (): Promise<Made> => {
      await window.loadURL(address);
      return make(window.webContents);
    };
    try {
      signal?.throwIfAborted();
      return await Promise.race([made(), stopped]);
    } finally {
      pages.delete(address);
      window.destroy();
    }
  };
  return {
    printHtml: (job) =>
      onPage(job, (contents) =>
        contents.printToPDF({
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        }),
      ),
    takePicture: ({ width, height, ...job }) =>
      onPage(job, async ({ debugger: remote }) => {
        // The size of the window and the screen's own scale have no say in it.
        remote.attach('1.3');
        const size = { width, height, deviceScaleFactor: 1, mobile: false };
        await remote.sendCommand('Emulation.setDeviceMetricsOverride', size);
        const clip = { x: 0, y: 0, width, height, scale: 1 };
        const { data } = (await remote.sendCommand('Page.captureScreenshot', {
          format: 'png',
          clip,
          captureBeyondViewport: true,
        })) as { readonly data: string };
        return Buffer.from(data, 'base64');
      }),
    close: () => Promise.resolve(),
  };
}

/** A packaged Electron cannot run as Node (a fuse), so a script gets a utility process; it answers on standard output all the same. */
const startChild: StartChild = (script, argument) => {
  const child = utilityProcess.fork(script, [argument], { stdio: ['ignore', 'pipe', 'ignore'] });
  const output = new Promise<string | null>((resolve) => {
    const parts: Buffer[] = [];
    child.stdout?.on('data', (part: Buffer) => parts.push(part));
    child.once('exit', (code) => resolve(code === 0 ? Buffer.concat(parts).toString('utf8') : null));
  });
  return { output, kill: () => void child.kill() };
};

/** Closes a session to everything but our own pages: no network, no permission, no device, no capture. */
function hardenSession(own: Session, answer: (request: Request) => Promise<Response>): void {
  own.protocol.handle(APP_SCHEME, answer);
  own.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isLocalAddress(url) }));
  own.enableNetworkEmulation({ offline: true });
  own.setPermissionRequestHandler((_contents, permission, decide, { isMainFrame, requestingUrl }) =>
    decide(isPermissionAllowed({ permission, isMainFrame, origin: originOfAddress(requestingUrl) })),
  );
  own.setPermissionCheckHandler((_contents, permission, requestingOrigin, { isMainFrame }) =>
    isPermissionAllowed({ permission, isMainFrame, origin: originOfAddress(requestingOrigin) }),
  );
  own.setDevicePermissionHandler(() => false);
  own.setDisplayMediaRequestHandler((_request, decide) => decide(null));
  own.on('will-download', (event) => event.preventDefault());
}

/** Keeps every page where it is: no navigation away, no second window, no embedded browser, no WebRTC address. */
function confine(contents: WebContents): void {
  const stay = (event: { readonly url: string; preventDefault(): void }): void => {
    const origin = originOfAddress(event.url);
    if (origin !== ELECTRON_ORIGIN && origin !== PRINT_ORIGIN) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

async function answerFrom(files: AppFiles, request: Request): Promise<Response> {
  const { status, headers, body } = await files.answer({ method: request.method, url: request.url });
  return new Response(new Uint8Array(body), { status, headers: { ...headers } });
}

function senderOf(event: IpcMainInvokeEvent, window: BrowserWindow | null): Sender {
  const frame = event.senderFrame;
  if (!frame || frame.isDestroyed() || !window || window.isDestroyed())
    return { isOwnMainFrame: false, origin: '' };
  return { isOwnMainFrame: frame === window.webContents.mainFrame, origin: originOfAddress(frame.url) };
}

function originOfAddress(address: string): string {
  const url = URL.parse(address);
  return url ? originOf(url) : '';
}

function plain(filters: readonly { readonly name: string; readonly extensions: readonly string[] }[]) {
  return filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] }));
}
