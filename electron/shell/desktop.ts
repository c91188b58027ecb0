import { spawn } from 'node:child_process';
import { dirname } from 'node:path';

/** Opens a file with the program this computer has for it. Rejects when none can be started. */
export function openWithDesktop(path: string): Promise<void> {
  const [command, ...args] = openCommand(process.platform, path);
  return start(command!, args);
}

/** Shows a file in the computer's file manager. */
export function showWithDesktop(path: string): Promise<void> {
  const [command, ...args] = showCommand(process.platform, path);
  return start(command!, args);
}

/** The path is one argument of a program that is started without a shell, so nothing in a name is ever run. */
export function openCommand(platform: NodeJS.Platform, path: string): string[] {
  if (platform === 'darwin') return ['open', path];
  if (platform === 'win32') return ['explorer.exe', path];
  return ['xdg-open', path];
}

export function showCommand(platform: NodeJS.Platform, path: string): string[] {
  if (platform === 'darwin') return ['open', '-R', path];
  if (platform === 'win32') return ['explorer.exe', `/select,${path}`];
  return ['xdg-open', dirname(path)];
}

function start(command: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { detached: true, stdio: 'ignore' });
    child.once('error', reject);
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}
