import type { Extent, Item, Satellite } from './item.ts';

/** Distance of notes and data from their shape, nearer than rows are to each other, and from one another. */
const GAP = 22;
/** Above a shape more: candidates and marks stand on its upper edge. */
const GAP_ABOVE = 32;
const BETWEEN = 16;

/** Notes and data of the same lane become part of the shape they belong to: notes in a row above it, data in a row below. */
export function withSatellites(items: readonly Item[]): Item[] {
  const itemById = new Map(items.map((item) => [item.id, item]));
  const byHost = new Map<string, Item[]>();
  for (const item of items) {
    const host = item.besides === null ? undefined : itemById.get(item.besides);
    if (!host || host.besides !== null || host.band !== item.band) continue;
    byHost.set(host.id, [...(byHost.get(host.id) ?? []), item]);
  }
  const folded = new Set([...byHost.values()].flat());
  return items.filter((item) => !folded.has(item)).map((item) => around(item, byHost.get(item.id) ?? []));
}

function around(host: Item, others: readonly Item[]): Item {
  if (others.length === 0) return host;
  const above = row(others.filter((item) => item.goesAbove));
  const below = row(others.filter((item) => !item.goesAbove));
  const { left, right, top, bottom } = host.extent;
  const shifted = (satellites: readonly Satellite[], by: number): Satellite[] =>
    satellites.map((each) => ({ ...each, dy: each.dy + by }));
  return {
    ...host,
    satellites: [
      ...shifted(above.satellites, -top - GAP_ABOVE - above.extent.bottom),
      ...shifted(below.satellites, bottom + GAP + below.extent.top),
    ],
    extent: {
      left: Math.max(left, above.extent.left, below.extent.left),
      right: Math.max(right, above.extent.right, below.extent.right),
      top: top + (above.satellites.length > 0 ? GAP_ABOVE + above.extent.top + above.extent.bottom : 0),
      bottom: bottom + (below.satellites.length > 0 ? GAP + below.extent.top + below.extent.bottom : 0),
    },
  };
}

/** Side by side around the middle of the shape, all on one height. */
function row(items: readonly Item[]): { satellites: Satellite[]; extent: Extent } {
  const width =
    items.reduce((sum, { extent }) => sum + extent.left + extent.right, 0) +
    BETWEEN * Math.max(0, items.length - 1);
  const top = Math.max(0, ...items.map(({ extent }) => extent.top));
  const bottom = Math.max(0, ...items.map(({ extent }) => extent.bottom));
  let x = -width / 2;
  const satellites = items.map(({ id, size, extent }) => {
    const dx = x + extent.left;
    x += extent.left + extent.right + BETWEEN;
    return { id, size, dx, dy: 0 };
  });
  return { satellites, extent: { left: width / 2, right: width / 2, top, bottom } };
}
