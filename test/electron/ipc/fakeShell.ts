import type { Result } from '../../../shared/ipc/index.ts';
import type { Answer, Chosen, PrintJob, Sender, Shell } from '../../../electron/shell/shell.ts';
import { startNodeChild } from '../../../electron/store/inspectInChild.ts';

export interface FakeShell extends Shell {
  readonly told: string[];
  readonly pushed: (readonly [push: string, payload: unknown])[];
  readonly printed: PrintJob[];
  chosen: Chosen;
  pdf: () => Promise<Uint8Array>;
  /** Calls a channel as the page does. */
  call<T>(channel: string, input: unknown, sender?: Sender): Promise<Result<T>>;
  /** The user closes the window. */
  requestClose(): void;
  openFromOutside(path: string): void;
}

export const PAGE: Sender = { isOwnMainFrame: true, origin: 'test://page' };

/** A window system without a window: keeps what it is told and lets a test be the page. */
export function createFakeShell(): FakeShell {
  const answers = new Map<string, Answer>();
  const closing: (() => void)[] = [];
  const opening: ((path: string) => void)[] = [];
  const told: string[] = [];
  const printed: PrintJob[] = [];
  const pushed: (readonly [string, unknown])[] = [];
  const fake: FakeShell = {
    windowSystem: 'chromium',
    origin: PAGE.origin,
    closed: new Promise(() => undefined),
    told,
    pushed,
    printed,
    chosen: 'unsupported',
    pdf: async () => Buffer.from('%PDF-1.4 /Type /Page '),
    handle: (channel, answer) => void answers.set(channel, answer),
    push: (push, payload) => void pushed.push([push, payload]),
    openWindow: async () => void told.push('window'),
    onCloseRequested: (listener) => void closing.push(listener),
    onFileOpened: (listener) => void opening.push(listener),
    quit: async () => void told.push('quit'),
    chooseFileToOpen: async () => fake.chosen,
    chooseFileToSave: async () => fake.chosen,
    printHtml: (job) => {
      printed.push(job);
      return fake.pdf();
    },
    takePicture: async ({ width, height }) => Buffer.from(`PNG ${width} ${height}`),
    openPath: async (path) => void told.push(`open ${path}`),
    showInFolder: async (path) => void told.push(`show ${path}`),
    startChild: startNodeChild,
    setMenu: (menus) => void told.push(`menu ${menus.map(({ id }) => id).join(' ')}`),
    setTheme: (theme) => void told.push(`theme ${theme}`),
    async call<T>(channel: string, input: unknown, sender: Sender = PAGE) {
      return (await answers.get(channel)!(sender, input)) as Result<T>;
    },
    requestClose: () => closing.forEach((listener) => listener()),
    openFromOutside: (path) => opening.forEach((listener) => listener(path)),
  };
  return fake;
}
