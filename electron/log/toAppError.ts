import type { AppError } from '../../shared/ipc/index.ts';
import { AppFailure } from './appFailure.ts';
import type { Log } from './log.ts';

/**
 * Any thrown thing as what the window may be told. A failure that a user can meet keeps its code and detail; anything else is a
 * mistake of the program, logged with its stack, and known to the window only by its reference.
 */
export function toAppError(error: unknown, log: Log, event: string): AppError {
  const ref = log.error(event, error);
  if (error instanceof AppFailure) return { code: error.code, detail: error.detail, ref };
  return { code: 'internal', detail: ref, ref };
}
