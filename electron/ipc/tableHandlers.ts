import type { Handlers } from '../../shared/ipc/index.ts';
import { byOrder } from '../../shared/model/index.ts';
import { atomicWrite } from '../files/atomicWrite.ts';
import { AppFailure } from '../log/appFailure.ts';
import type { Context } from './context.ts';
import { localDate } from './localDate.ts';
import { makeTables, tableFor } from './makeTables.ts';

/** Tables for other programs, made from what is saved. */
export function tableHandlers(context: Context): Pick<Handlers, 'tables.write'> {
  const { session, madeFiles, text } = context;
  return {
    'tables.write': async ({ table, path, overwrite }) => {
      const { doc } = session.require().opened();
      const wanted = table === 'all' ? table : tableFor('.csv', table);
      if (wanted === null) throw new AppFailure('input-invalid', table);
      const maps = Object.values(doc.map).toSorted(byOrder);
      const today = localDate(context.now());
      atomicWrite(path, await makeTables({ doc, maps, today, text }, wanted), { overwrite });
      madeFiles.add(path);
      return { path };
    },
  };
}
