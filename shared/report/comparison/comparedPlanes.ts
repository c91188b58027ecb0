import { type ElementDifference, mapDifferences } from '../../changes/index.ts';
import { planeContents } from '../../diagram/index.ts';
import {
  byOrder,
  type Doc,
  elementOf,
  isClosedStep,
  mapContents,
  type ProcessMap,
  type StepId,
} from '../../model/index.ts';
import type { Text } from '../../text/index.ts';
import { oneLine } from '../oneLine.ts';
import { nameRecord } from './nameRecord.ts';

/** What differs at an element, and of a closed subprocess how many differences lie inside it. */
export type SeenDifference = ElementDifference & { readonly inside?: number };

/** One drawing that two states are held against each other by: a map, or what lies in a closed subprocess. */
export interface ComparedPlane {
  readonly mapId: string;
  /** The subprocess; null: the map itself. */
  readonly planeId: string | null;
  readonly title: string;
  readonly differences: readonly SeenDifference[];
}

/**
 * The maps of either state, the present ones first, each followed by the insides of closed subprocesses in which something differs. What lies on
 * another drawing now is told on both.
 */
export function comparedPlanes(before: Doc, after: Doc, text: Text): ComparedPlane[] {
  const byMap = mapDifferences(before, after);
  const states = [after, before];
  const sorted = (doc: Doc): ProcessMap[] => Object.values(doc.map).toSorted(byOrder);
  const maps = [...sorted(after), ...sorted(before).filter(({ id }) => !after.map[id])];
  return maps.flatMap((map) => {
    const found = byMap.get(map.id) ?? [];
    const name = oneLine(map.name) || text('report.noName');
    const insideById = countedInside(states, found);
    const planes = [null, ...insideById.keys()].map((planeId): ComparedPlane => ({
      ...{ mapId: map.id, planeId },
      title: planeId === null ? name : `${name} › ${pathTo(states, planeId, text)}`,
      differences: seenOn(states, { mapId: map.id, planeId }, { found, insideById }),
    }));
    return planes.filter(({ planeId, differences }) => planeId === null || differences.length > 0);
  });
}

/** Whether a state has something to draw there. */
export const isInState = (doc: Doc, { mapId, planeId }: Place): boolean =>
  planeId === null ? doc.map[mapId] !== undefined : idsOn(doc, { mapId, planeId }).size > 0;

type Place = Pick<ComparedPlane, 'mapId' | 'planeId'>;

/** Closed subprocesses with how many differences lie in them, at any depth. */
function countedInside(
  states: readonly Doc[],
  found: readonly ElementDifference[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of found) {
    const around = new Set(states.flatMap((doc) => closedAround(doc, id)));
    for (const stepId of around) counts.set(stepId, (counts.get(stepId) ?? 0) + 1);
  }
  return counts;
}

/** The closed subprocesses that an element lies in, the innermost first. */
function closedAround(doc: Doc, id: string): StepId[] {
  const around: StepId[] = [];
  let parentId = parentOf(doc, id);
  while (parentId !== null) {
    const step = doc.step[parentId];
    if (step && isClosedStep(step)) around.push(step.id);
    parentId = parentOf(doc, parentId);
  }
  return around;
}

const parentOf = (doc: Doc, id: string): string | null => elementOf(doc, id)?.record.parentId ?? null;

function pathTo(states: readonly Doc[], stepId: string, text: Text): string {
  const doc = states.find(({ step }) => step[stepId]) ?? states[0]!;
  return [stepId, ...closedAround(doc, stepId)]
    .toReversed()
    .map((id) => oneLine(nameRecord(doc, 'step', id, text)))
    .join(' › ');
}

interface Found {
  readonly found: readonly ElementDifference[];
  readonly insideById: ReadonlyMap<string, number>;
}

/** What differs on one drawing: its own elements, and subprocesses on it that differ inside alone. */
function seenOn(states: readonly Doc[], place: Place, { found, insideById }: Found): SeenDifference[] {
  const ids = new Set(states.flatMap((doc) => [...idsOn(doc, place)]));
  const own = found.filter(({ id }) => ids.has(id));
  const known = new Set(own.map(({ id }) => id));
  const inside = (id: string) => {
    const n = insideById.get(id);
    // Of a subprocess that one state does not have, all inside is new or gone.
    return n === undefined || !states.every(({ step }) => step[id]) ? {} : { inside: n };
  };
  return [
    ...own.map((one) => ({ ...one, ...inside(one.id) })),
    ...[...insideById.keys()]
      .filter((id) => ids.has(id) && !known.has(id))
      .map((id) => ({ kind: 'step', id, fate: 'changed', ...inside(id) }) as const),
  ];
}

function idsOn(doc: Doc, { mapId, planeId }: Place): ReadonlySet<string> {
  const { nodeById, pools, lanes, flows } = planeContents(mapContents(doc, mapId), planeId);
  return new Set<string>([...nodeById.keys(), ...[...pools, ...lanes, ...flows].map(({ id }) => id)]);
}
