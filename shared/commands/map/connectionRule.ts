import { elementOf, type Doc, type Element, type Flow } from '../../model/index.ts';

/** Which kind of line may lead from one element to another by BPMN's rules; null: none. */
export function flowTypeBetween(doc: Doc, fromId: string, toId: string): Flow['type'] | null {
  const from = elementOf(doc, fromId);
  const to = elementOf(doc, toId);
  if (!from || !to || from.record.mapId !== to.record.mapId || from.kind === 'lane' || to.kind === 'lane')
    return null;
  if (from.kind === 'note' || to.kind === 'note' || from.kind === 'group' || to.kind === 'group') {
    return fromId === toId ? null : 'association';
  }
  if (from.kind === 'flow' || to.kind === 'flow') return null;
  if (from.kind === 'dataNode' || to.kind === 'dataNode') return isDataLink(from, to) ? 'data' : null;
  if (from.kind === 'pool' || to.kind === 'pool') return poolOf(from) === poolOf(to) ? null : 'message';
  if (poolOf(from) !== poolOf(to)) return 'message';
  return isSequenceAllowed(from, to) ? 'sequence' : null;
}

/** Data goes to or from something that is done or that happens, never to data or to a decision. */
function isDataLink(from: Element, to: Element): boolean {
  const other = from.kind === 'dataNode' ? to : from;
  return other.kind === 'step' || other.kind === 'event';
}

function isSequenceAllowed(from: Element, to: Element): boolean {
  if (from.kind === 'event' && from.record.position === 'end') return false;
  if (to.kind === 'event' && (to.record.position === 'start' || to.record.position === 'boundary'))
    return false;
  return from.record.id !== to.record.id || from.kind === 'step';
}

function poolOf(element: Element): string | null {
  if (element.kind === 'pool') return element.record.id;
  return 'poolId' in element.record ? element.record.poolId : null;
}
