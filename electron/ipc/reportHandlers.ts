import type { Handlers } from '../../shared/ipc/index.ts';
import { AppFailure } from '../log/appFailure.ts';
import type { Context } from './context.ts';

/** Pages on paper. */
export function reportHandlers(_context: Context): Pick<Handlers, 'report.pdf'> {
  return {
    'report.pdf': ({ path }) => {
      throw new AppFailure('pdf-failed', path);
    },
  };
}
