import type { Flow, MapContents } from '../../model/index.ts';
import { grow } from '../geometry/box.ts';
import { flowLabelPlaces, labelOfFlow } from '../geometry/flowLabel.ts';
import type { PlacedLabel } from '../geometry/labels.ts';
import { harm, LABEL, type LabelGround, labelGround } from './labelGround.ts';
import type { Routes } from './routeMap.ts';
import { labelBoxes } from './sheetBoxes.ts';

/** Each further choice costs a little, so that of two places with the same harm the better one is taken. */
const LATER = 0.01;

/** Where the names of lines stand: at their best place that is free of shapes, lines and other names, those at decisions first, of these the long ones. */
export function placeLineLabels(contents: MapContents, routes: Routes): Map<string, PlacedLabel> {
  const placed = new Map<string, PlacedLabel>();
  const gateways = new Set<string>(contents.gateways.map(({ id }) => id));
  const named = contents.flows.filter((flow) => flow.name.trim() !== '' && routes.has(flow.id));
  if (named.length === 0) return placed;
  const taken = labelGround(contents, routes);
  for (const box of labelBoxes(contents)) taken.add({ ...grow(box, -2), cost: LABEL });
  const rank = (flow: Flow) => (flow.label ? 0 : gateways.has(flow.fromId) ? 1 : 2);
  const order = (a: Flow, b: Flow) => rank(a) - rank(b) || b.name.length - a.name.length;
  for (const flow of named.toSorted(order)) {
    const line = routes.get(flow.id)!;
    const options = {
      given: flow.label,
      isFromGateway: gateways.has(flow.fromId),
      isDefault: flow.isDefault,
    };
    const label = flow.label
      ? labelOfFlow(line, flow.name, options)
      : bestPlace(flowLabelPlaces(line, flow.name, options), taken);
    if (!label) continue;
    placed.set(flow.id, label);
    taken.add({ ...label.box, cost: LABEL });
  }
  return placed;
}

function bestPlace(places: Iterable<PlacedLabel>, taken: LabelGround): PlacedLabel | null {
  let best: PlacedLabel | null = null;
  let least = Infinity;
  let later = 0;
  for (const place of places) {
    const cost = harm(place.box, taken) + later;
    if (cost < least) [best, least] = [place, cost];
    if (cost === later) break;
    later += LATER;
  }
  return best;
}
