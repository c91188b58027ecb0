import { created } from '../../changes/index.ts';
import type { Id, MapFlow } from '../../model/index.ts';
import type { Command } from '../command.ts';

/** Says that one map sets off another. Refused for a map and itself, and where it is said already. */
export const connectMaps: Command<{
  readonly id: Id<'mapFlow'>;
  readonly fromMapId: string;
  readonly toMapId: string;
  readonly name?: string;
}> = {
  name: 'mapFlow.connect',
  refuse(doc, { fromMapId, toMapId }) {
    if (!doc.map[fromMapId] || !doc.map[toMapId]) return 'record-missing';
    if (fromMapId === toMapId) return 'not-allowed-link';
    const isThere = Object.values(doc.mapFlow).some(
      (flow) => flow.fromMapId === fromMapId && flow.toMapId === toMapId,
    );
    return isThere ? 'nothing-to-do' : null;
  },
  plan: (doc, { id, fromMapId, toMapId, name = '' }) => [
    created('mapFlow', {
      id,
      fromMapId: doc.map[fromMapId]!.id,
      toMapId: doc.map[toMapId]!.id,
      name,
    } satisfies MapFlow),
  ],
};
