import type { Handlers } from '../../shared/ipc/index.ts';
import type { Context } from './context.ts';

/** Named states of the open workspace. */
export function snapshotHandlers({
  session,
}: Context): Pick<Handlers, 'snapshot.create' | 'snapshot.list' | 'snapshot.read'> {
  return {
    'snapshot.create': (snapshot) => session.require().createSnapshot(snapshot),
    'snapshot.list': () => session.require().listSnapshots(),
    'snapshot.read': ({ id }) => session.require().readSnapshot(id),
  };
}
