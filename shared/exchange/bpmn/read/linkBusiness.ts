import type { Change } from '../../../changes/index.ts';
import { asId, type DataNode, type Flow, type Step } from '../../../model/index.ts';
import { localId } from '../../xml/xmlNode.ts';
import { named, type Naming } from './named.ts';
import { add, type Reading } from './reading.ts';

type Business = Naming & Pick<Reading, 'unnamed'>;

/**
 * Ties what is drawn to the business: drawn data stand for business data of the same name, a store for a system; a data association
 * says that its step reads or writes that data, or uses that system.
 */
export function linkBusiness(reading: Business): void {
  const { changes } = reading;
  const systemByStore = new Map<string, NonNullable<Step['systemIds'][number]>>();
  const dataByNode = new Map<string, NonNullable<DataNode['dataObjectId']>>();
  for (const [index, change] of changes.entries()) {
    if (change.kind !== 'dataNode' || !change.after) continue;
    const node = change.after;
    if (node.type === 'store') {
      const systemId = named(reading, 'system', node.name);
      if (systemId) systemByStore.set(node.id, systemId);
      continue;
    }
    if (reading.unnamed.has(node.id)) continue;
    const dataObjectId = node.dataObjectId ?? named(reading, 'dataObject', node.name);
    if (!dataObjectId) continue;
    dataByNode.set(node.id, dataObjectId);
    changes[index] = { ...change, after: { ...node, dataObjectId } } as Change;
  }
  const knownUses = new Set(
    changes.flatMap(({ kind, after }) =>
      kind === 'dataUse' && after ? [`${after.stepId} ${after.dataObjectId} ${after.mode}`] : [],
    ),
  );
  const indexOfStep = new Map<string, number>();
  for (const [index, change] of changes.entries())
    if (change.kind === 'step') indexOfStep.set(change.id, index);
  const flows = changes.flatMap((each) =>
    each.kind === 'flow' && each.after?.type === 'data' ? [each.after] : [],
  );
  for (const flow of flows) {
    const stepId = indexOfStep.has(flow.toId) ? flow.toId : flow.fromId;
    const index = indexOfStep.get(stepId);
    if (index === undefined) continue;
    linkStep(reading, index, flow, { systemByStore, dataByNode, knownUses });
  }
}

interface Meanings {
  readonly knownUses: Set<string>;
  readonly systemByStore: ReadonlyMap<string, Step['systemIds'][number]>;
  readonly dataByNode: ReadonlyMap<string, NonNullable<DataNode['dataObjectId']>>;
}

function linkStep(
  reading: Business,
  index: number,
  flow: Flow,
  { systemByStore, dataByNode, knownUses }: Meanings,
): void {
  const change = reading.changes[index] as Extract<Change, { kind: 'step' }>;
  const step = change.after as Step;
  const isRead = flow.toId === step.id;
  const other = isRead ? flow.fromId : flow.toId;
  const systemId = systemByStore.get(other);
  if (systemId && !step.systemIds.includes(systemId))
    reading.changes[index] = {
      ...change,
      after: { ...step, systemIds: [...step.systemIds, systemId] },
    } as Change;
  const dataObjectId = dataByNode.get(other);
  const mode = isRead ? 'reads' : 'writes';
  const use = `${step.id} ${dataObjectId} ${mode}`;
  if (!dataObjectId || knownUses.has(use)) return;
  knownUses.add(use);
  add(reading, 'dataUse', {
    id: reading.newId('dataUse'),
    mapId: step.mapId,
    stepId: step.id,
    dataObjectId,
    systemId: null,
    mode,
  });
}

/** Ties each call to the map it calls: one of this file, else one of the workspace. */
export function linkCalls(reading: Reading): void {
  const mapByBpmnId = new Map<string, string>();
  const note = (bpmnId: string | null, mapId: string) => {
    if (bpmnId !== null && !mapByBpmnId.has(bpmnId)) mapByBpmnId.set(bpmnId, mapId);
  };
  for (const { kind, after } of reading.changes) {
    if (kind === 'map' && after) note(after.processBpmnId, after.id);
    if (kind === 'pool' && after) note(after.processBpmnId, after.mapId);
  }
  for (const map of Object.values(reading.doc.map)) note(map.processBpmnId, map.id);
  for (const pool of Object.values(reading.doc.pool)) note(pool.processBpmnId, pool.mapId);
  for (const [index, change] of reading.changes.entries()) {
    if (change.kind !== 'step' || !change.after || change.after.calledElement === '') continue;
    const { calledElement } = change.after;
    const mapId = mapByBpmnId.get(calledElement) ?? mapByBpmnId.get(localId(calledElement));
    if (mapId !== undefined)
      reading.changes[index] = {
        ...change,
        after: { ...change.after, calledMapId: asId<'map'>(mapId) },
      } as Change;
  }
}
