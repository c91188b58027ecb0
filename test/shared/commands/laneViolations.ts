import type { Box, Doc, Lane } from '../../../shared/model/index.ts';

/** What is wrong with the lanes of a document that was drawn here: they fill their frame without gap or overlap, and steps lie in leaf lanes. */
export function laneViolations(doc: Doc): string[] {
  const lanes = Object.values(doc.lane);
  const frames = new Map<string, Lane[]>();
  for (const lane of lanes) {
    const key = `${lane.mapId} ${lane.poolId} ${lane.parentId} ${lane.parentLaneId}`;
    frames.set(key, [...(frames.get(key) ?? []), lane]);
  }
  return [
    ...[...frames.values()].flatMap((siblings) => siblingViolations(doc, siblings)),
    ...membership(doc),
  ];
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;

function siblingViolations(doc: Doc, siblings: readonly Lane[]): string[] {
  const isHorizontal = siblings[0]!.isHorizontal;
  const across = (box: Box): [number, number] =>
    isHorizontal ? [box.y, box.y + box.height] : [box.x, box.x + box.width];
  const along = (box: Box): [number, number] =>
    isHorizontal ? [box.x, box.x + box.width] : [box.y, box.y + box.height];
  const ordered = siblings.toSorted((a, b) => across(a)[0] - across(b)[0]);
  const found: string[] = [];
  for (const [index, lane] of ordered.entries()) {
    if (lane.isHorizontal !== isHorizontal) found.push(`${lane.id} lies otherwise than its neighbour`);
    if (across(lane)[1] - across(lane)[0] <= 0) found.push(`${lane.id} has no height`);
    if (along(lane)[1] - along(lane)[0] <= 0) found.push(`${lane.id} has no length`);
    const next = ordered[index + 1];
    if (next && !near(across(lane)[1], across(next)[0]))
      found.push(`a gap between ${lane.id} and ${next.id}`);
    if (!near(along(lane)[0], along(ordered[0]!)[0]) || !near(along(lane)[1], along(ordered[0]!)[1]))
      found.push(`${lane.id} is not as long as its neighbours`);
  }
  const { parentLaneId, poolId } = ordered[0]!;
  const around =
    parentLaneId !== null ? doc.lane[parentLaneId] : poolId !== null ? doc.pool[poolId] : undefined;
  if (around) {
    const [first, last] = [ordered[0]!, ordered.at(-1)!];
    if (!near(across(around)[0], across(first)[0]) || !near(across(around)[1], across(last)[1]))
      found.push(`the lanes of ${around.id} do not fill it`);
    if (!near(along(around)[1], along(first)[1])) found.push(`the lanes of ${around.id} do not end with it`);
  }
  return found;
}

function membership(doc: Doc): string[] {
  const parents = new Set(Object.values(doc.lane).map(({ parentLaneId }) => parentLaneId));
  return (['step', 'event', 'gateway', 'dataNode'] as const).flatMap((kind) =>
    Object.values(doc[kind]).flatMap((node) => {
      if (node.laneId === null) return [];
      const lane = doc.lane[node.laneId];
      if (parents.has(node.laneId)) return [`${node.id} lies in ${node.laneId}, which has lanes in it`];
      if (!lane || lane.mapId !== node.mapId) return [`${node.id} lies in a lane of another map`];
      return lane.poolId === node.poolId ? [] : [`${node.id} lies in a lane of another pool`];
    }),
  );
}
