import type { ErrorCode } from '../../shared/ipc/index.ts';

/**
 * A failure that a user can cause or meet, thrown inside the back end and turned into a `Result` at its edge.
 * `detail` says where and what in plain words; `cause` is what lay below, for the log.
 */
export class AppFailure extends Error {
  readonly code: ErrorCode;
  readonly detail: string;

  constructor(code: ErrorCode, detail: string, cause?: unknown) {
    super(`${code}: ${detail}`, cause === undefined ? undefined : { cause });
    this.name = 'AppFailure';
    this.code = code;
    this.detail = detail;
  }
}
