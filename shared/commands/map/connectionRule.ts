import { elementOf, type Doc, type Element, type Flow, type ProcessEvent } from '../../model/index.ts';
import type { Refusal } from '../command.ts';

/** The line that BPMN allows between two elements, or why there is none. */
type LinkAnswer = { readonly type: Flow['type'] } | { readonly refusal: Refusal };

/** Which kind of line may lead from one element to another by BPMN's rules; null: none. */
export function flowTypeBetween(doc: Doc, fromId: string, toId: string): Flow['type'] | null {
  const answer = linkBetween(doc, fromId, toId);
  return 'type' in answer ? answer.type : null;
}

/** Why no line may lead from one element to another; null: one may. */
export function refusalOfLink(doc: Doc, fromId: string, toId: string): Refusal | null {
  const answer = linkBetween(doc, fromId, toId);
  return 'refusal' in answer ? answer.refusal : null;
}

const no = (refusal: Refusal): LinkAnswer => ({ refusal });

function linkBetween(doc: Doc, fromId: string, toId: string): LinkAnswer {
  const from = elementOf(doc, fromId);
  const to = elementOf(doc, toId);
  if (!from || !to || from.record.mapId !== to.record.mapId) return no('not-allowed-link');
  if (from.kind === 'lane' || to.kind === 'lane') return no('line-to-lane');
  if (isBeside(from) || isBeside(to)) return fromId === toId ? no('line-to-itself') : { type: 'association' };
  if (from.kind === 'flow' || to.kind === 'flow') return no('not-allowed-link');
  if (from.kind === 'dataNode' || to.kind === 'dataNode')
    return isDataLink(from, to) ? { type: 'data' } : no('line-data');
  if (poolOf(from) !== poolOf(to)) return message(from, to);
  if (from.kind === 'pool' || to.kind === 'pool') return no('line-own-pool');
  const refusal = refusalOfSequence(from, to);
  return refusal ? no(refusal) : { type: 'sequence' };
}

const isBeside = ({ kind }: Element): boolean => kind === 'note' || kind === 'group';

/** Data goes to or from something that is done or that happens, never to data or to a decision. */
function isDataLink(from: Element, to: Element): boolean {
  const other = from.kind === 'dataNode' ? to : from;
  return other.kind === 'step' || other.kind === 'event';
}

/** Between pools: from whoever can send to whoever can receive. */
function message(from: Element, to: Element): LinkAnswer {
  const sends =
    from.kind === 'pool' || from.kind === 'step' || (from.kind === 'event' && isSender(from.record));
  const receives = to.kind === 'pool' || to.kind === 'step' || (to.kind === 'event' && isReceiver(to.record));
  return sends && receives ? { type: 'message' } : no('line-between-pools');
}

const canCarryMessage = ({ trigger }: ProcessEvent): boolean =>
  trigger === 'none' || trigger === 'message' || trigger === 'multiple';
const isSender = (event: ProcessEvent): boolean =>
  (event.position === 'end' || (event.position === 'intermediate' && event.isThrowing)) &&
  canCarryMessage(event);
const isReceiver = (event: ProcessEvent): boolean =>
  (event.position === 'start' ||
    event.position === 'boundary' ||
    (event.position === 'intermediate' && !event.isThrowing)) &&
  (canCarryMessage(event) || event.trigger === 'parallelMultiple');

function refusalOfSequence(from: Element, to: Element): Refusal | null {
  if (from.kind === 'event' && from.record.position === 'end') return 'line-from-end';
  if (to.kind === 'event' && to.record.position === 'start') return 'line-into-start';
  if (to.kind === 'event' && to.record.position === 'boundary') return 'line-into-border';
  if (isEventSubprocess(from) || isEventSubprocess(to)) return 'line-event-subprocess';
  if (from.record.id === to.record.id) return from.kind === 'step' ? null : 'line-to-itself';
  return from.record.parentId === to.record.parentId ? null : 'line-crosses-step';
}

const isEventSubprocess = (element: Element): boolean =>
  element.kind === 'step' && element.record.type === 'subprocess' && element.record.variant === 'event';

function poolOf(element: Element): string | null {
  if (element.kind === 'pool') return element.record.id;
  return 'poolId' in element.record ? element.record.poolId : null;
}
