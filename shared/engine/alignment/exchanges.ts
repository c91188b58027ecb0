/** Where work or data passes from one to the other: between departments, and between the business and its partners. */
import { mapContents, type Doc, type Flow, type Step } from '../../model/index.ts';
import type { Firm } from '../facts/firm.ts';
import { performersOf } from '../facts/performers.ts';

/** How far it goes by itself: 1 from system to system or in one, ½ by a file, 0 by hand; null: nobody said which systems are used. */
export interface Exchange {
  readonly fromId: string;
  readonly toId: string;
  readonly share: number | null;
}

/** The department that performs a step; null: nobody named. */
export function departmentsOf(doc: Doc, firm: Firm): (stepId: string) => string | null {
  const byMap = new Map<string, ReturnType<typeof performersOf>>();
  return (stepId) => {
    const step = doc.step[stepId];
    if (!step) return null;
    let performer = byMap.get(step.mapId);
    if (!performer) byMap.set(step.mapId, (performer = performersOf(mapContents(doc, step.mapId), firm)));
    return performer(step)?.department ?? null;
  };
}

/** Steps that follow each other in different departments. */
export function handoffs(doc: Doc, firm: Firm): Exchange[] {
  const department = departmentsOf(doc, firm);
  const next = nextElements(doc, (flow) => flow.type === 'sequence' || flow.type === 'message');
  const systems = systemsByStep(doc);
  return Object.values(doc.step).flatMap((step) =>
    stepsAfter(doc, next, step.id).flatMap((toId): Exchange[] => {
      const [from, to] = [department(step.id), department(toId)];
      if (from === null || to === null || from === to) return [];
      return [
        { fromId: step.id, toId, share: between(doc, systems.get(step.id) ?? [], systems.get(toId) ?? []) },
      ];
    }),
  );
}

/** Messages to and from pools that are not looked into: customers, suppliers, offices. */
export function partnerExchanges(doc: Doc): Exchange[] {
  const systems = systemsByStep(doc);
  return Object.values(doc.flow).flatMap(({ type, fromId, toId }): Exchange[] => {
    const isOutside = (id: string) => doc.pool[id]?.isBlackBox === true;
    if (type !== 'message' || !(isOutside(fromId) || isOutside(toId))) return [];
    const step = doc.step[fromId] ?? doc.step[toId];
    if (!step) return [{ fromId, toId, share: null }];
    return [{ fromId, toId, share: structure(doc, step, systems.get(step.id) ?? []) }];
  });
}

const orderly = new Set(['form', 'table']);

/** Whether what passes has a form that a machine reads: its data has one, or the system takes it in by itself. */
function structure(doc: Doc, step: Step, systemIds: readonly string[]): number | null {
  const forms = Object.values(doc.dataUse).flatMap((use) =>
    use.stepId === step.id ? (doc.dataObject[use.dataObjectId]?.form ?? []) : [],
  );
  const access = systemIds.flatMap((id) => doc.system[id]?.access ?? []);
  if (forms.length === 0 && access.length === 0) return null;
  return forms.some((form) => orderly.has(form)) || access.some((one) => one === 'api' || one === 'file')
    ? 1
    : 0;
}

function between(doc: Doc, from: readonly string[], to: readonly string[]): number | null {
  if (from.length === 0 || to.length === 0) return null;
  if (from.some((id) => to.includes(id))) return 1;
  const shares = Object.values(doc.integration)
    .filter(
      ({ systemId, otherSystemId }) =>
        (from.includes(systemId) && to.includes(otherSystemId)) ||
        (to.includes(systemId) && from.includes(otherSystemId)),
    )
    .map(({ kind }) => (kind === 'automatic' ? 1 : 0.5));
  return Math.max(0, ...shares);
}

function systemsByStep(doc: Doc): ReadonlyMap<string, readonly string[]> {
  const systems = new Map<string, string[]>(
    Object.values(doc.step).map(({ id, systemIds }) => [id, [...systemIds]]),
  );
  for (const { stepId, systemId } of Object.values(doc.dataUse))
    if (systemId !== null) systems.get(stepId)?.push(systemId);
  return systems;
}

type Next = ReadonlyMap<string, readonly string[]>;

function nextElements(doc: Doc, counts: (flow: Flow) => boolean): Next {
  const next = new Map<string, string[]>();
  for (const flow of Object.values(doc.flow)) {
    if (!counts(flow)) continue;
    const list = next.get(flow.fromId);
    if (list) list.push(flow.toId);
    else next.set(flow.fromId, [flow.toId]);
  }
  return next;
}

/** The steps that come directly after one, through events and gateways. */
function stepsAfter(doc: Doc, next: Next, stepId: string): string[] {
  const reached = new Set<string>();
  const seen = new Set<string>([stepId]);
  const open = [...(next.get(stepId) ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (doc.step[id]) reached.add(id);
    else open.push(...(next.get(id) ?? []));
  }
  return [...reached];
}
