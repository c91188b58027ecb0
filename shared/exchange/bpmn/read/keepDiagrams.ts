import { elements } from '../../xml/xmlNode.ts';
import { keepRest, remainder } from './keepForeign.ts';
import type { MapPlan } from './planMaps.ts';
import type { Plane } from './readDiagrams.ts';
import { lose, take, type Reading } from './reading.ts';

/**
 * Keeps what drawings say beyond shapes and lines of the model: names, resolution, label styles, drawings of what the model does not hold.
 * A drawing of the inside of a subprocess belongs to that step; every other one to the map whose elements it draws.
 */
export function keepDiagrams(reading: Reading, plans: readonly MapPlan[]): void {
  const mapsDrawn = new Set<string>();
  for (const plane of reading.diagrams.planes) {
    const owner = ownerOf(reading, plane, plans);
    if (!owner) continue;
    const isSecond = owner.kind === 'map' && mapsDrawn.has(owner.id);
    mapsDrawn.add(owner.id);
    if (plane.plane) take(reading, plane.plane, 'bpmnElement');
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

function ownerOf(
  reading: Reading,
  plane: Plane,
  plans: readonly MapPlan[],
): { kind: 'map' | 'step'; id: string } | null {
  const shown = plane.showsId === null ? undefined : reading.byId.get(plane.showsId);
  const plan = plans.find((each) => each.node === shown || each.plane === plane);
  if (plan) return { kind: 'map', id: plan.mapId };
  const place = shown && reading.places.get(shown);
  if (place?.kind === 'step') return { kind: 'step', id: place.id };
  for (const drawing of plane.plane ? elements(plane.plane) : []) {
    const id = drawing.attributes.find((each) => each.local === 'bpmnElement')?.value;
    const drawn = id === undefined ? undefined : reading.byId.get(id);
    const drawnPlace = drawn && reading.places.get(drawn);
    if (drawnPlace) return { kind: 'map', id: drawnPlace.mapId };
  }
  return plans[0] ? { kind: 'map', id: plans[0].mapId } : null;
}
