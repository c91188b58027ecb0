import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

let display: { readonly name: string; readonly server: ChildProcess } | null = null;

/**
 * Makes sure that there is a screen to open windows on: the one that is there, or a virtual one that lives as long as this run.
 * Rejects where neither can be had: a window test without a window proves nothing.
 */
export async function ensureDisplay(): Promise<void> {
  if (process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] || display)
    return;
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const failed = once(server, 'error').then(([error]) => {
    throw new Error('no screen and no Xvfb to make one; install the package xvfb', { cause: error });
  });
  const [first] = (await Promise.race([once(server.stdout, 'data'), failed])) as [Buffer];
  display = { name: `:${first.toString().trim()}`, server };
  process.env['DISPLAY'] = display.name;
  process.once('exit', endDisplay);
}

/** Ends the virtual screen if this run made one. */
export function endDisplay(): void {
  if (!display) return;
  display.server.kill();
  if (process.env['DISPLAY'] === display.name) delete process.env['DISPLAY'];
  display = null;
}
