/**
 * Looks at a file in a process of its own: a file made to crash or to occupy SQLite for ever takes only that process with it.
 * How a process is started is given in, because Electron's main process has its own way (`utilityProcess`).
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AppError } from '../../shared/ipc/index.ts';
import type { Inspection } from './inspectFile.ts';
import { language, words } from './words.ts';

/** A started child: everything it wrote on standard output once it ended by itself, else null. */
export interface StartedChild {
  readonly output: Promise<string | null>;
  kill(): void;
}
/** Starts a script with one argument. */
export type StartChild = (script: string, argument: string) => StartedChild;

/** What the child is started with, as JSON. */
export interface InspectionOrder {
  readonly path: string;
  readonly language: string;
}

const TIME_LIMIT_SECONDS = 30;
const MAX_OUTPUT = 100_000;

export async function inspectInChild(
  path: string,
  startChild: StartChild = startNodeChild,
  seconds: number = TIME_LIMIT_SECONDS,
): Promise<Inspection> {
  const order: InspectionOrder = { path, language: language() };
  const child = startChild(childScript(), JSON.stringify(order));
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<'slow'>((resolve) => {
    timer = setTimeout(() => resolve('slow'), seconds * 1000);
  });
  try {
    const output = await Promise.race([child.output, timeUp]);
    if (output === 'slow') return damaged(words('storage.check-slow', { path, seconds }));
    return parseInspection(output) ?? damaged(words('storage.check-crashed', { path }));
  } finally {
    clearTimeout(timer);
    child.kill();
  }
}

const damaged = (detail: string): Inspection => ({ error: { code: 'file-damaged', detail } });

function parseInspection(output: string | null): Inspection | null {
  try {
    const found = JSON.parse(output ?? 'null') as { version?: unknown; error?: AppError } | null;
    if (typeof found?.version === 'number') return { version: found.version };
    return found?.error ? { error: found.error } : null;
  } catch {
    return null;
  }
}

/** Beside this file: as source in a checkout, bundled under the same name in the built program. */
function childScript(): string {
  return fileURLToPath(
    new URL(import.meta.url.endsWith('.ts') ? './inspectChild.ts' : './inspectChild.js', import.meta.url),
  );
}

/** The same Node that runs this. */
export const startNodeChild: StartChild = (script, argument) => {
  const child = spawn(process.execPath, [script, argument], {
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
  });
  const output = new Promise<string | null>((resolve) => {
    let text = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (part: string) => {
      if (text.length < MAX_OUTPUT) text += part;
    });
    child.on('error', () => resolve(null));
    child.on('close', (code) => resolve(code === 0 ? text : null));
  });
  return { output, kill: () => void child.kill('SIGKILL') };
};
