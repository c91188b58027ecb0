/**
 * What the program asks of a window system. `electronShell.ts` and `chromiumShell.ts` answer it; nothing else knows which one runs.
 * Order: register every handler, then open the window. Closing is asked, never done: the program flushes, then calls `quit`.
 */
import type { NativeMenu, Push, PushPayload, Result } from '../../shared/ipc/index.ts';
import type { StartChild } from '../store/inspectInChild.ts';

/** Who sent a request: the shell reports what it saw, `ipc/trustedSender.ts` judges. */
export interface Sender {
  readonly isOwnMainFrame: boolean;
  /** Scheme and host, as in `app://compass`. */
  readonly origin: string;
}

export type Answer = (sender: Sender, raw: unknown) => Promise<Result<unknown>>;

export interface FileFilter {
  readonly name: string;
  readonly extensions: readonly string[];
}

export interface PrintJob {
  readonly html: string;
  /** Aborted: the printing ends at once and is refused. */
  readonly signal?: AbortSignal | undefined;
}

/** A page to be taken as a bitmap of exactly this size, px. */
export interface PictureJob extends PrintJob {
  readonly width: number;
  readonly height: number;
}

export interface Shell {
  readonly windowSystem: 'electron' | 'chromium';
  /** Where the page lives; only requests from here are answered. */
  readonly origin: string;
  handle(channel: string, answer: Answer): void;
  push<P extends Push>(push: P, payload: PushPayload<P>): void;
  openWindow(): Promise<void>;
  /** Called when the user wants to close the window; the window stays until `quit`. */
  onCloseRequested(listener: () => void): void;
  /** A file that the user opened from outside (double click, second start) while the program runs. */
  onFileOpened(listener: (path: string) => void): void;
  /** Closes the window without asking again. */
  quit(): Promise<void>;
  /** Settles when the window is gone, however it went. */
  readonly closed: Promise<void>;
  /** Null: cancelled. `unsupported`: this window system has no dialogs that tell a path. */
  chooseFileToOpen(question: {
    title: string;
    filters: readonly FileFilter[];
    folder: string | null;
  }): Promise<Chosen>;
  chooseFileToSave(question: {
    title: string;
    filters: readonly FileFilter[];
    suggestedPath: string;
  }): Promise<Chosen>;
  /** Prints a page that carries its own size (`@page`), fonts and pictures. */
  printHtml(job: PrintJob): Promise<Uint8Array>;
  /** Takes a picture of such a page: a PNG. */
  takePicture(job: PictureJob): Promise<Uint8Array>;
  openPath(path: string): Promise<void>;
  showInFolder(path: string): Promise<void>;
  /** Starts a script of ours as a process of its own. */
  readonly startChild: StartChild;
  /** Fills the system's menu bar where there is one (macOS); elsewhere the window has a menu of its own. */
  setMenu(menus: readonly NativeMenu[], choose: (id: string) => void): void;
  setTheme(theme: 'system' | 'light' | 'dark'): void;
}

export type Chosen = { readonly path: string } | null | 'unsupported';

/** Makes a PDF or a bitmap of a page; the command line needs this much of a window system and no more. */
export interface Printer {
  printHtml(job: PrintJob): Promise<Uint8Array>;
  takePicture(job: PictureJob): Promise<Uint8Array>;
  close(): Promise<void>;
}
