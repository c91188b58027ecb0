import { created, type Change } from '../changes/index.ts';
import {
  blank,
  defaultSize,
  laneSize,
  type AnyNode,
  type Box,
  type Gateway,
  type NodeKind,
  type ProcessEvent,
  type Step,
} from '../model/index.ts';
import { grid, type Rows } from './buildMap.ts';
import { buildFigures, known, type BuildContext, type Keys } from './buildWorkspace.ts';
import type { MapScript, NodeScript, NodeType } from './script.ts';

const events: { readonly [type: string]: Partial<ProcessEvent> } = {
  start: { position: 'start' },
  messageStart: { position: 'start', trigger: 'message' },
  timerStart: { position: 'start', trigger: 'timer' },
  end: { position: 'end', isThrowing: true },
  messageEnd: { position: 'end', trigger: 'message', isThrowing: true },
  timer: { position: 'intermediate', trigger: 'timer' },
  message: { position: 'intermediate', trigger: 'message' },
  boundaryTimer: { position: 'boundary', trigger: 'timer' },
};
const gateways: { readonly [type: string]: Gateway['type'] } = {
  xor: 'exclusive',
  and: 'parallel',
  or: 'inclusive',
};

/** The model's kind for a script's node type. */
export function kindOf(type: NodeType): Exclude<NodeKind, 'group'> {
  if (type in events) return 'event';
  if (type in gateways) return 'gateway';
  if (type === 'data' || type === 'store') return 'dataNode';
  return type === 'note' ? 'note' : 'step';
}

interface Around {
  readonly rows: Rows;
  readonly keys: Keys;
  readonly context: BuildContext;
}

/** A node with its figures and the data it touches. */
export function buildNode(
  map: MapScript,
  key: string,
  node: NodeScript,
  order: number,
  around: Around,
): Change[] {
  const { keys, rows } = around;
  const kind = kindOf(node.type);
  const mapId = known(keys.map, map.key);
  const id = known(keys.node, `${map.key}.${key}`);
  const head = { id, mapId, order, ...boxOf(map, kind, node, around) };
  const laneId = node.lane ? known(rows.idByRole, node.lane) : null;
  if (kind === 'note') return [made(kind, { ...blank.note, ...head, text: node.name })];
  if (kind === 'event') {
    const attachedToId = node.attachedTo ? known(keys.node, `${map.key}.${node.attachedTo}`) : null;
    return [
      made(kind, { ...blank.event, ...events[node.type], ...head, laneId, name: node.name, attachedToId }),
      ...buildFigures('event', id, mapId, node.figures),
    ];
  }
  if (kind === 'gateway')
    return [made(kind, { ...blank.gateway, ...head, laneId, name: node.name, type: gateways[node.type] })];
  if (kind === 'dataNode') {
    const dataObjectId = node.object ? known(keys.object, node.object) : null;
    const type = node.type === 'store' ? 'store' : 'object';
    return [made(kind, { ...blank.dataNode, ...head, laneId, name: node.name, type, dataObjectId })];
  }
  return [
    made(kind, { ...blank.step, ...head, laneId, ...stepFields(node, keys) }),
    ...buildFigures('step', id, mapId, node.figures),
    ...dataUses(map, id, node, around),
  ];
}

const made = (kind: NodeKind, record: object): Change => created(kind, record as AnyNode as never);

function stepFields(node: NodeScript, keys: Keys): Partial<Step> {
  return {
    type: node.type as Step['type'],
    name: node.name,
    description: node.description ?? '',
    systemIds: (node.systems ?? []).map((system) => known(keys.system, system)),
    tags: node.tags ?? [],
    isTouchpoint: node.isTouchpoint ?? false,
    servesNone: node.servesNone ?? false,
    calledMapId: node.calls ? known(keys.map, node.calls) : null,
  };
}

function dataUses(map: MapScript, stepId: string, node: NodeScript, { keys, context }: Around): Change[] {
  const touches = (mode: 'reads' | 'writes') => (name: string) => {
    const [object, system] = name.split('@') as [string, string?];
    return created('dataUse', {
      id: context.newId('dataUse'),
      mapId: known(keys.map, map.key),
      stepId: stepId as Step['id'],
      dataObjectId: known(keys.object, object),
      systemId: system ? known(keys.system, system) : null,
      mode,
    });
  };
  return [...(node.reads ?? []).map(touches('reads')), ...(node.writes ?? []).map(touches('writes'))];
}

/** Everything is centred on the middle of its cell, so that a row reads as one line. */
function boxOf(map: MapScript, kind: Exclude<NodeKind, 'group'>, node: NodeScript, { rows }: Around): Box {
  const size = defaultSize[kind];
  const lane = rows.boxByRole[node.lane ?? map.lanes[0]!.role];
  if (!lane) throw new Error(`no lane <${node.lane}> on map <${map.key}>`);
  const [column, row = 0] = node.at;
  const middleX =
    lane.x +
    laneSize.header +
    grid.padding +
    (column + 0.5) * grid.column -
    (grid.column - defaultSize.step.width) / 2;
  const middleY = lane.y + grid.padding / 2 + (row + 0.5) * grid.row;
  return { x: Math.round(middleX - size.width / 2), y: Math.round(middleY - size.height / 2), ...size };
}
