import { basename } from 'node:path';
import type { Handlers } from '../../shared/ipc/index.ts';
import { atomicWrite } from '../files/atomicWrite.ts';
import { readForImport } from './readForImport.ts';
import type { Context } from './context.ts';

/** Files of other kinds than ours: read to be imported, written as exports. */
export function fileHandlers({ madeFiles }: Context): Pick<Handlers, 'file.read' | 'file.writeText'> {
  return {
    'file.read': ({ path }) => ({
      name: basename(path),
      base64: readForImport(path).toString('base64'),
    }),
    'file.writeText': ({ path, text, overwrite }) => {
      atomicWrite(path, text, { overwrite });
      madeFiles.add(path);
      return { path };
    },
  };
}
