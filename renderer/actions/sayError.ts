import type { AppError } from '../../shared/ipc/index.ts';
import type { Text } from '../../shared/text/index.ts';

/** A failure as its sentence; `what` stands in where the failure does not say where. */
export const sayError = (text: Text, error: AppError, what: string): string =>
  text(`error.${error.code}`, { detail: error.detail ?? what });
