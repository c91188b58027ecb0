import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A virtual screen that lives until it is closed. */
export interface Screen {
  /** What `DISPLAY` says of it, such as ":99". */
  readonly name: string;
  close(): void;
}

let ownScreen: Screen | null = null;

/** Whether windows can be opened without a virtual screen. */
export const hasScreen = (): boolean =>
  process.platform !== 'linux' ||
  process.env['DISPLAY'] !== undefined ||
  process.env['WAYLAND_DISPLAY'] !== undefined;

/** Opens a virtual screen. Rejects where that cannot be had: a window test without a window proves nothing. */
export async function openScreen(): Promise<Screen> {
  // When its last window closes a screen starts anew, and a window that opens at that moment finds none: `-noreset` keeps it.
  const options = ['-displayfd', '1', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', options, { stdio: ['ignore', 'pipe', 'ignore'] });
  const failed = once(server, 'error').then(([error]) => {
    throw new Error('no screen and no Xvfb to make one; install the package xvfb', { cause: error });
  });
  const [first] = (await Promise.race([once(server.stdout, 'data'), failed])) as [Buffer];
  const close = (): void => {
    server.kill();
  };
  process.once('exit', close);
  return { name: `:${first.toString().trim()}`, close };
}

/** Makes sure that there is a screen to open windows on: the one that is there, or a virtual one that lives as long as this run. */
export async function ensureDisplay(): Promise<void> {
  if (hasScreen()) return;
  ownScreen = await openScreen();
  process.env['DISPLAY'] = ownScreen.name;
}

/** Ends the virtual screen if this run made one. */
export function endDisplay(): void {
  if (!ownScreen) return;
  ownScreen.close();
  delete process.env['DISPLAY'];
  ownScreen = null;
}
