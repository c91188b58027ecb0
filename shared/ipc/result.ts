/** Failures that a user can cause or meet. Anything else is a bug and throws. `text/` has a sentence for each code. */
export type ErrorCode =
  | 'file-not-found'
  | 'file-exists'
  | 'file-not-readable'
  | 'file-not-writable'
  | 'target-not-writable'
  | 'folder-missing'
  | 'path-too-long'
  | 'disk-full'
  | 'file-not-a-workspace'
  | 'file-too-new'
  | 'file-damaged'
  | 'file-too-large'
  | 'file-locked'
  | 'file-changed-outside'
  | 'file-gone'
  | 'file-read-only'
  | 'stale-changes'
  | 'input-invalid'
  | 'import-not-xml'
  | 'import-not-bpmn'
  | 'import-not-drawio'
  | 'import-too-large'
  | 'import-too-deep'
  | 'import-empty'
  | 'import-encoding'
  | 'import-unsafe'
  | 'import-damaged'
  | 'import-format-unknown'
  | 'map-missing'
  | 'pdf-failed'
  | 'poster-too-large'
  | 'picture-failed'
  | 'no-window-system'
  | 'cancelled'
  | 'internal';

export interface AppError {
  readonly code: ErrorCode;
  /** Where and what, in plain words (a path, a line, an element); never a stack. */
  readonly detail?: string;
  /** Finds the entry in the log. */
  readonly ref?: string;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (code: ErrorCode, detail?: string): { readonly ok: false; readonly error: AppError } => ({
  ok: false,
  error: detail === undefined ? { code } : { code, detail },
});
