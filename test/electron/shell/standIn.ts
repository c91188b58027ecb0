/**
 * Stands in for `electron` where its binary cannot run (build/vitest.config.ts puts it in its place). It records what it is told, in order,
 * and keeps the handlers, so that tests can call them with made-up events. What it offers is typed against Electron's own declarations.
 */
import { EventEmitter } from 'node:events';
import type * as electron from 'electron';

type Given<F> = F extends (handler: infer H, ...rest: never[]) => void ? NonNullable<H> : never;

/** What was said to Electron, in order. */
export const told: string[] = [];
export const windows: BrowserWindow[] = [];
export const sessions = new Map<string, StandInSession>();
export const switches = new Map<string, string | undefined>();
export const handlers = new Map<string, Parameters<electron.IpcMain['handle']>[1]>();
export const exposed = new Map<string, unknown>();
/** What the next dialogs, prints and locks answer. */
export const answers = {
  open: { canceled: true, filePaths: [] } as electron.OpenDialogReturnValue,
  save: { canceled: true, filePath: '' } as electron.SaveDialogReturnValue,
  pdf: async (): Promise<Buffer> => Buffer.from('%PDF'),
  isFirst: true,
  appPath: '',
};
let becomeReady = (): void => undefined;
const ready = new Promise<void>((resolve) => (becomeReady = resolve));
/** Electron is ready only after its entry module has ended. */
export const makeReady = (): void => becomeReady();

class StandInApp extends EventEmitter {
  isPackaged = true;
  enableSandbox: electron.App['enableSandbox'] = () => void told.push('sandbox');
  whenReady: electron.App['whenReady'] = () => ready.then(() => void told.push('ready'));
  setAppUserModelId: electron.App['setAppUserModelId'] = (id) => void told.push(`id ${id}`);
  setPath: electron.App['setPath'] = (name) => void told.push(`path ${name}`);
  getAppPath: electron.App['getAppPath'] = () => answers.appPath;
  getVersion: electron.App['getVersion'] = () => '0.0.0';
  requestSingleInstanceLock: electron.App['requestSingleInstanceLock'] = () => answers.isFirst;
  exit: electron.App['exit'] = (code) => void told.push(`exit ${code}`);
  commandLine: Pick<electron.CommandLine, 'appendSwitch' | 'hasSwitch'> = {
    appendSwitch: (name, value) => void switches.set(name, value),
    hasSwitch: (name) => switches.has(name),
  };
}
export const app = new StandInApp();

class StandInSession extends EventEmitter {
  answer: Parameters<electron.Protocol['handle']>[1] | null = null;
  beforeRequest: Given<electron.WebRequest['onBeforeRequest']> | null = null;
  permissionRequest: Given<electron.Session['setPermissionRequestHandler']> | null = null;
  permissionCheck: Given<electron.Session['setPermissionCheckHandler']> | null = null;
  devicePermission: Given<electron.Session['setDevicePermissionHandler']> | null = null;
  displayMedia: Given<electron.Session['setDisplayMediaRequestHandler']> | null = null;
  isOffline = false;
  protocol: Pick<electron.Protocol, 'handle'> = {
    handle: (scheme, answer) => {
      told.push(`serve ${scheme}`);
      this.answer = answer;
    },
  };
  webRequest = {
    onBeforeRequest: (handler: Given<electron.WebRequest['onBeforeRequest']>) =>
      void (this.beforeRequest = handler),
  };
  enableNetworkEmulation: electron.Session['enableNetworkEmulation'] = ({ offline }) =>
    void (this.isOffline = offline === true);
  setPermissionRequestHandler: electron.Session['setPermissionRequestHandler'] = (handler) =>
    void (this.permissionRequest = handler);
  setPermissionCheckHandler: electron.Session['setPermissionCheckHandler'] = (handler) =>
    void (this.permissionCheck = handler);
  setDevicePermissionHandler: electron.Session['setDevicePermissionHandler'] = (handler) =>
    void (this.devicePermission = handler);
  setDisplayMediaRequestHandler: electron.Session['setDisplayMediaRequestHandler'] = (handler) =>
    void (this.displayMedia = handler);
}
export const session = {
  fromPartition: (name: string, _options?: electron.FromPartitionOptions) => {
    const made = sessions.get(name) ?? new StandInSession();
    sessions.set(name, made);
    return made;
  },
};

export class StandInContents extends EventEmitter {
  readonly sent: (readonly [channel: string, payload: unknown])[] = [];
  mainFrame = { url: '', isDestroyed: () => false };
  windowOpen: Parameters<electron.WebContents['setWindowOpenHandler']>[0] | null = null;
  webRtc = '';
  reloads = 0;
  send: electron.WebContents['send'] = (channel, payload: unknown) => void this.sent.push([channel, payload]);
  reload: electron.WebContents['reload'] = () => void (this.reloads += 1);
  printToPDF: electron.WebContents['printToPDF'] = (options) => {
    told.push(`print ${Object.keys(options).join(' ')}`);
    return answers.pdf();
  };
  debugger = {
    attach: (version: string) => void told.push(`attach ${version}`),
    sendCommand: async (command: string, options: { readonly width?: number }) => {
      told.push(`${command} ${options.width ?? ''}`.trim());
      return { data: Buffer.from('PNG').toString('base64') };
    },
  };
  setWindowOpenHandler: electron.WebContents['setWindowOpenHandler'] = (handler) =>
    void (this.windowOpen = handler);
  setWebRTCIPHandlingPolicy: electron.WebContents['setWebRTCIPHandlingPolicy'] = (policy) =>
    void (this.webRtc = policy);
}

export class BrowserWindow extends EventEmitter {
  readonly options: electron.BrowserWindowConstructorOptions;
  readonly webContents = new StandInContents();
  isGone = false;
  isShown = false;
  hasFilledScreen = false;

  constructor(options: electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    told.push('window');
    windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  loadURL: electron.BrowserWindow['loadURL'] = async (url) => {
    told.push(`load ${url}`);
    this.webContents.mainFrame.url = url;
    this.emit('ready-to-show');
  };
  getNormalBounds: electron.BrowserWindow['getNormalBounds'] = () => ({
    x: 30,
    y: 40,
    width: 900,
    height: 700,
  });
  isMaximized: electron.BrowserWindow['isMaximized'] = () => this.hasFilledScreen;
  maximize = (): void => void (this.hasFilledScreen = true);
  show = (): void => void (this.isShown = true);
  focus = (): void => void told.push('focus');
  restore = (): void => void told.push('restore');
  isMinimized = (): boolean => false;
  isDestroyed = (): boolean => this.isGone;
  destroy = (): void => {
    this.isGone = true;
    this.emit('closed');
  };
}

export const protocol: Pick<electron.Protocol, 'registerSchemesAsPrivileged'> = {
  registerSchemesAsPrivileged: (schemes) =>
    void told.push(`schemes ${schemes.map(({ scheme }) => scheme).join(' ')}`),
};
export const ipcMain: Pick<electron.IpcMain, 'handle'> = {
  handle: (channel, handler) => {
    told.push('handle');
    handlers.set(channel, handler);
  },
};
export const Menu = {
  buildFromTemplate: (template: electron.MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (menu: unknown) => void told.push(menu === null ? 'no menu' : 'menu'),
};
export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1280, height: 700 } }],
};
export const dialog = {
  showOpenDialog: async (_window: BrowserWindow, options: electron.OpenDialogOptions) => {
    told.push(`open dialog ${options.title}`);
    return answers.open;
  },
  showSaveDialog: async (_window: BrowserWindow, options: electron.SaveDialogOptions) => {
    told.push(`save dialog ${options.defaultPath}`);
    return answers.save;
  },
};
export const nativeTheme: Pick<electron.NativeTheme, 'themeSource'> = { themeSource: 'system' };
export const shell: Pick<electron.Shell, 'openPath' | 'showItemInFolder'> = {
  openPath: async (path) => (path.endsWith('.unknown') ? 'no program' : ''),
  showItemInFolder: (path) => void told.push(`show ${path}`),
};
export const utilityProcess = {
  fork: (script: string, args?: string[], _options?: electron.ForkOptions) => {
    told.push(`fork ${script} ${args?.join(' ')}`);
    const child = Object.assign(new EventEmitter(), { stdout: new EventEmitter(), kill: () => true });
    queueMicrotask(() => {
      child.stdout.emit('data', Buffer.from('{"version":10}'));
      child.emit('exit', 0);
    });
    return child;
  },
};
export const contextBridge: Pick<electron.ContextBridge, 'exposeInMainWorld'> = {
  exposeInMainWorld: (name, api: unknown) => void exposed.set(name, api),
};
export const webUtils = { getPathForFile: () => '/dropped' };
export const ipcRenderer = Object.assign(new EventEmitter(), {
  invoke: async (channel: string, input: unknown): Promise<unknown> => ({ channel, input }),
});
