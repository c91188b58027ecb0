import { isClosedStep, type MapContents } from '../model/index.ts';

/**
 * What is seen on one sheet of a map: the map itself (`null`) with the insides of its open subprocesses, or the inside of one subprocess.
 * The inside of a closed subprocess is a sheet of its own, with coordinates of its own.
 */
export function planeContents(contents: MapContents, planeId: string | null): MapContents {
  let planes = planesOf.get(contents);
  if (!planes) planesOf.set(contents, (planes = new Map()));
  let plane = planes.get(planeId);
  if (!plane) planes.set(planeId, (plane = gathered(contents, planeId)));
  return plane;
}

/** All sheets of a map: itself (null), and the inside of each closed subprocess. */
export const planeIdsOf = ({ steps }: MapContents): (string | null)[] => [
  null,
  ...steps.filter(isClosedStep).map(({ id }) => id),
];

/** Asked for several times for each edit. */
const planesOf = new WeakMap<MapContents, Map<string | null, MapContents>>();

function gathered(contents: MapContents, planeId: string | null): MapContents {
  if (planeId === null && !contents.steps.some(isClosedStep)) return contents;
  const stepById = new Map(contents.steps.map((step) => [step.id as string, step]));
  const seen = new Map<string | null, boolean>([[planeId, true]]);
  const isOn = (parentId: string | null): boolean => {
    const answer = seen.get(parentId);
    if (answer !== undefined) return answer;
    seen.set(parentId, false);
    const parent = parentId === null ? undefined : stepById.get(parentId);
    const isSeen = parent !== undefined && !isClosedStep(parent) && isOn(parent.parentId);
    seen.set(parentId, isSeen);
    return isSeen;
  };
  const on = <R extends { readonly parentId: string | null }>(records: readonly R[]): R[] =>
    records.filter((record) => isOn(record.parentId));
  const nodes = [...contents.nodeById].filter(([, node]) => isOn(node.parentId));
  return {
    ...contents,
    pools: on(contents.pools),
    lanes: on(contents.lanes),
    steps: on(contents.steps),
    events: on(contents.events),
    gateways: on(contents.gateways),
    dataNodes: on(contents.dataNodes),
    notes: on(contents.notes),
    groups: on(contents.groups),
    flows: on(contents.flows),
    nodeById: new Map(nodes),
  };
}
