import { created, type Change } from '../../changes/index.ts';
import type { AnyRecord, Kind } from '../../model/index.ts';
import { figureId } from '../figures/setFigure.ts';

export interface CopiedRecord {
  readonly kind: Kind;
  readonly record: AnyRecord;
}

const referenceFields = [
  'mapId',
  'poolId',
  'laneId',
  'parentId',
  'parentLaneId',
  'attachedToId',
  'fromId',
  'toId',
  'stepId',
  'targetId',
  'ownerId',
] as const;

/** The same records under new ids; references among them follow, references to others stay. Figures keep the id rule of their owner. */
export function copyRecords(
  records: readonly CopiedRecord[],
  idOf: (old: string) => string | undefined,
): Change[] {
  return records.map(({ kind, record }) => {
    const copy: { [field: string]: unknown } = { ...record, id: idOf(record.id) };
    for (const field of referenceFields) {
      const old = copy[field];
      if (typeof old === 'string') copy[field] = idOf(old) ?? old;
    }
    if (kind === 'figure') copy['id'] = figureId(String(copy['ownerId']), String(copy['attribute']));
    if ('bpmnId' in copy) copy['bpmnId'] = null;
    return created(kind, copy as never);
  });
}
