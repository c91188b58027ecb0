/** A map of any size for measuring: six lanes, every tenth element a decision, names of real length, all places and bends known. */
import { apply, created, type Change } from '../../shared/changes/index.ts';
import {
  asId,
  blank,
  defaultSize,
  emptyDoc,
  WORKSPACE_ID,
  type Doc,
  type Point,
} from '../../shared/model/index.ts';

const LANES = 6;
const COLUMN = 220;
const ROW = 120;
const HEADER = 32;
const verbs = ['Check', 'Type', 'Send', 'Approve', 'File', 'Copy', 'Call', 'Pack', 'Print', 'Match'];
const things = [
  'the customer’s order',
  'the delivery note',
  'the invoice',
  'the stock list',
  'the monthly report',
  'the address',
];

/** One workspace with one map of `steps` elements of the flow (tasks and decisions), laid out on a grid. */
export function bigMap(steps: number): Doc {
  const mapId = asId<'map'>('map');
  const columns = Math.ceil(steps / LANES);
  const changes: Change[] = [
    created('workspace', { ...blank.workspace, id: asId<'workspace'>(WORKSPACE_ID), name: `Bench ${steps}` }),
    created('map', { ...blank.map, id: mapId, name: `Map of ${steps} steps` }),
  ];
  for (let lane = 0; lane < LANES; lane += 1) {
    const box = { x: 0, y: lane * ROW, width: HEADER + 120 + columns * COLUMN + 120, height: ROW };
    changes.push(
      created('lane', {
        ...blank.lane,
        ...box,
        id: asId<'lane'>(`lane-${lane}`),
        mapId,
        name: `Role ${lane + 1}`,
        order: lane,
      }),
    );
  }
  const nodes = Array.from({ length: steps }, (_, index) => nodeAt(index, steps));
  for (const node of nodes) {
    const base = {
      id: node.id as never,
      mapId,
      laneId: asId<'lane'>(`lane-${node.lane}`),
      name: node.name,
      order: node.index,
    };
    const box = { x: node.x, y: node.y, width: node.width, height: node.height };
    changes.push(
      node.isDecision
        ? created('gateway', { ...blank.gateway, ...base, ...box })
        : created('step', {
            ...blank.step,
            ...base,
            ...box,
            type: node.index % 3 === 0 ? 'user' : node.index % 3 === 1 ? 'manual' : 'task',
          }),
    );
  }
  let order = 0;
  const join = (from: Node | undefined, to: Node | undefined) => {
    if (!from || !to) return;
    const id = asId<'flow'>(`flow-${order}`);
    changes.push(
      created('flow', {
        ...blank.flow,
        id,
        mapId,
        fromId: from.id,
        toId: to.id,
        waypoints: line(from, to),
        order: (order += 1),
      }),
    );
  };
  for (const node of nodes) {
    join(node, nodes[node.index + LANES]);
    if (node.isDecision && node.lane < LANES - 1) join(node, nodes[node.index + LANES + 1]);
  }
  return apply(emptyDoc(), changes);
}

interface Node {
  readonly id: string;
  readonly index: number;
  readonly lane: number;
  readonly isDecision: boolean;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function nodeAt(index: number, steps: number): Node {
  const lane = index % LANES;
  const column = Math.floor(index / LANES);
  const isDecision = index % 10 === 7 && index < steps - LANES;
  const size = isDecision ? defaultSize.gateway : defaultSize.step;
  const middle = { x: HEADER + 120 + (column + 0.5) * COLUMN - 30, y: (lane + 0.5) * ROW };
  const name = `${verbs[index % verbs.length]} ${things[index % things.length]}`;
  return {
    id: `${isDecision ? 'gateway' : 'step'}-${index}`,
    index,
    lane,
    isDecision,
    name: isDecision ? 'In order?' : name,
    x: middle.x - size.width / 2,
    y: middle.y - size.height / 2,
    ...size,
  };
}

function line(from: Node, to: Node): Point[] {
  const start = { x: from.x + from.width, y: from.y + from.height / 2 };
  const end = { x: to.x, y: to.y + to.height / 2 };
  if (start.y === end.y) return [start, end];
  const middle = (start.x + end.x) / 2;
  return [start, { x: middle, y: start.y }, { x: middle, y: end.y }, end];
}
