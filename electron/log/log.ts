/**
 * The log: one JSON object a line, written at once, three files of at most 1 MB. Ids, counts, durations and error codes only; the
 * content of documents never goes in. A log that cannot be written is no reason to stop: its own failures are swallowed on purpose.
 */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errnoOf } from '../files/fileFailure.ts';

export interface Log {
  /** Where the newest lines are. */
  readonly path: string;
  info(event: string, facts?: Facts): void;
  /** Answers a reference by which the entry is found again. */
  error(event: string, error: unknown, facts?: Facts): string;
}
export type Facts = { readonly [name: string]: string | number | boolean | null };

const MAX_BYTES = 1024 * 1024;
const OLDER_FILES = 2;
const MAX_LINE = 8_000;

export function createLog(
  folder: string,
  { now, newRef }: { readonly now: () => string; readonly newRef: () => string },
): Log {
  const path = join(folder, 'log.jsonl');

  const write = (level: 'info' | 'error', event: string, facts: Facts): void => {
    const line = JSON.stringify({ at: now(), level, event, ...facts }).slice(0, MAX_LINE);
    try {
      mkdirSync(folder, { recursive: true });
      if (sizeOf(path) + line.length > MAX_BYTES) rotate(path);
      appendFileSync(path, `${line}\n`);
    } catch (error) {
      if (errnoOf(error) === null) throw error;
    }
  };

  return {
    path,
    info: (event, facts = {}) => write('info', event, facts),
    error(event, error, facts = {}) {
      const ref = newRef();
      write('error', event, { ref, ...facts, ...describe(error) });
      return ref;
    },
  };
}

/** Kind, code and stack. The message is left out of failures that a user met: it may quote a document. */
function describe(error: unknown): Facts {
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const below = error.cause === undefined ? {} : { cause: causeOf(error.cause) };
  return { kind: error.name, code, stack: frames.slice(0, 12).join('\n'), ...below };
}

const causeOf = (cause: unknown): string =>
  cause instanceof Error ? `${cause.name} ${'code' in cause ? String(cause.code) : ''}`.trim() : typeof cause;

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function rotate(path: string): void {
  for (let age = OLDER_FILES; age > 0; age -= 1) {
    const from = age === 1 ? path : `${path}.${age - 1}`;
    if (sizeOf(from) > 0) renameSync(from, `${path}.${age}`);
  }
}
