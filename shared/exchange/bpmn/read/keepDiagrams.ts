import { attribute, elements } from '../../xml/xmlNode.ts';
import { keepRest, remainder } from './keepForeign.ts';
import type { MapPlan } from './planMaps.ts';
import type { Plane } from './readDiagrams.ts';
import { lose, take, takeUsualId, type Reading } from './reading.ts';

/**
 * Keeps what drawings say beyond shapes and lines of the model: names, resolution, label styles, drawings of what the model does not hold.
 * A drawing of the inside of a subprocess belongs to that step; every other one to the map whose elements it draws.
 */
export function keepDiagrams(reading: Reading, plans: readonly MapPlan[]): void {
  const mapsDrawn = new Set<string>();
  for (const { plane, owner } of inOrderOfOwners(reading, plans)) {
    const isSecond = owner.kind === 'map' && mapsDrawn.has(owner.id);
    mapsDrawn.add(owner.id);
    if (plane.plane) take(reading, plane.plane, 'bpmnElement');
    takeUsualId(reading, plane.diagram, `${owner.bpmnId}_diagram`);
    takeUsualId(reading, plane.plane, `${owner.bpmnId}_plane`);
    reading.pending.push(() => {
      if (plane.plane && !remainder(reading, plane.plane)) reading.consumed.add(plane.plane);
    });
    keepRest(
      reading,
      owner,
      isSecond ? 'otherDiagram' : 'diagram',
      plane.diagram,
      owner.kind === 'step' ? 'inside' : undefined,
    );
  }
  for (const id of new Set(reading.diagrams.drawnAgain)) {
    const node = reading.byId.get(id);
    if (node) lose(reading, node, 'exchange.loss.drawnTwice');
  }
}

/** Drawings as export writes them: of each map its own first, then those of its subprocesses. */
function inOrderOfOwners(reading: Reading, plans: readonly MapPlan[]) {
  const steps = new Map(
    reading.changes.flatMap(({ kind, after }) =>
      kind === 'step' && after ? [[String(after.id), after] as const] : [],
    ),
  );
  const positions = new Map(plans.map((plan, index) => [String(plan.mapId), index]));
  const planByNode = new Map<unknown, MapPlan>();
  for (const plan of [...plans].reverse())
    for (const key of [plan.node, plan.plane, plan.mapId]) if (key) planByNode.set(key, plan);
  const owned = reading.diagrams.planes.flatMap((plane) => {
    const owner = ownerOf(reading, plane, { plans, planByNode });
    if (!owner) return [];
    const step = steps.get(owner.id);
    const map = positions.get(step?.mapId ?? owner.id) ?? 0;
    return [{ plane, owner, map, order: step?.order ?? -1 }];
  });
  return owned.sort((a, b) => a.map - b.map || a.order - b.order);
}

/** Plans by what they show, by the plane they are drawn on and by their map. */
interface Plans {
  readonly plans: readonly MapPlan[];
  readonly planByNode: ReadonlyMap<unknown, MapPlan>;
}

function ownerOf(
  reading: Reading,
  plane: Plane,
  { plans, planByNode }: Plans,
): { kind: 'map' | 'step'; id: string; bpmnId: string | null } | null {
  const shown = plane.showsId === null ? undefined : reading.byId.get(plane.showsId);
  const plan = planByNode.get(shown) ?? planByNode.get(plane);
  if (plan) return ofPlan(reading, plan);
  const place = shown && reading.places.get(shown);
  if (place?.kind === 'step') return { kind: 'step', id: place.id, bpmnId: plane.showsId };
  for (const drawing of plane.plane ? elements(plane.plane) : []) {
    const id = drawing.attributes.find((each) => each.local === 'bpmnElement')?.value;
    const drawn = id === undefined ? undefined : reading.byId.get(id);
    const drawnPlace = drawn && reading.places.get(drawn);
    const drawnPlan = drawnPlace && planByNode.get(drawnPlace.mapId);
    if (drawnPlan) return ofPlan(reading, drawnPlan);
  }
  return plans[0] ? ofPlan(reading, plans[0]) : null;
}

const ofPlan = (reading: Reading, plan: MapPlan) => ({
  kind: 'map' as const,
  id: plan.mapId,
  bpmnId: reading.renamed.get(plan.node) ?? attribute(plan.node, 'id'),
});
