import { mapContents, type Box, type Doc, type Flow, type Step } from '../../../shared/model/index.ts';
import { isOnlyMoved, type Replaced } from './replaced.ts';
import type { BoxKind, Scene, SceneBox, SceneLine } from './scene.ts';

const boxOfRecord = new WeakMap<object, SceneBox>();
const lineOfRecord = new WeakMap<Flow, SceneLine>();
const DEPTH_LIMIT = 200;

/** The scene of a map, or of the inside of one of its subprocesses. Elements of collapsed subprocesses are left out. */
export function sceneOf(
  doc: Doc,
  mapId: string,
  { insideStepId, paths, finishes }: Pick<Scene, 'insideStepId' | 'paths' | 'finishes'>,
): Scene {
  const contents = mapContents(doc, mapId);
  const isShown = createIsShown(doc, insideStepId);
  const boxes: SceneBox[] = [];
  const add = (kind: BoxKind, records: readonly DrawnRecord[]) => {
    for (const record of records)
      if (isShown(record)) boxes.push(sceneBox(kind, record, depthOf(doc, record)));
  };
  add('pool', contents.pools);
  add('lane', contents.lanes);
  add('group', contents.groups);
  add('step', contents.steps);
  add('gateway', contents.gateways);
  add('event', contents.events);
  add('dataNode', contents.dataNodes);
  add('note', contents.notes);
  boxes.sort((a, b) => a.z - b.z);

  const boxById = new Map<string, SceneBox>();
  for (const item of boxes) boxById.set(item.id, item);
  const lines: SceneLine[] = [];
  const lineById = new Map<string, SceneLine>();
  const linesOf = new Map<string, SceneLine[]>();
  const join = (id: string, line: SceneLine) => {
    const list = linesOf.get(id);
    if (list) list.push(line);
    else linesOf.set(id, [line]);
  };
  for (const flow of contents.flows) {
    if (!isShown(flow)) continue;
    const line = sceneLine(flow, boxById.get(flow.fromId) ?? null, boxById.get(flow.toId) ?? null);
    // A line whose both ends are hidden (in a collapsed subprocess) has nothing to hold on to.
    if (!line.from && !line.to && !flow.waypoints) continue;
    lines.push(line);
    lineById.set(line.id, line);
    join(flow.fromId, line);
    if (flow.toId !== flow.fromId) join(flow.toId, line);
  }
  return { mapId, insideStepId, boxes, lines, boxById, lineById, linesOf, paths, finishes };
}

type DrawnRecord = { readonly id: string; readonly parentId: string | null } & Box;

/** Shown: everything between it and the shown level is an expanded subprocess. */
function createIsShown(doc: Doc, insideStepId: string | null) {
  const known = new Map<string | null, boolean>([[insideStepId, true]]);
  const isOpen = (parentId: string | null, depth: number): boolean => {
    const answer = known.get(parentId);
    if (answer !== undefined) return answer;
    const parent = parentId === null ? undefined : doc.step[parentId];
    const open = Boolean(parent?.isExpanded) && depth < DEPTH_LIMIT && isOpen(parent!.parentId, depth + 1);
    known.set(parentId, open);
    return open;
  };
  return (record: { readonly parentId: string | null }) => isOpen(record.parentId, 0);
}

function depthOf(doc: Doc, record: { readonly parentId: string | null }): number {
  let depth = 0;
  for (let id = record.parentId; id !== null && depth < DEPTH_LIMIT; id = doc.step[id]?.parentId ?? null)
    depth++;
  return depth;
}

const baseZ: { readonly [K in BoxKind]: number } = {
  pool: -40,
  lane: -30,
  group: -20,
  step: 1,
  gateway: 2,
  dataNode: 2,
  note: 2,
  event: 3,
};

/** An open subprocess lies below the lines, since lines run in it; the deeper one above the one around it. */
function zOf(kind: BoxKind, record: DrawnRecord, depth: number): number {
  if (kind === 'step' && isFrameRecord(record)) return Math.min(FRAME_Z + depth, -1);
  return baseZ[kind] + (depth > 0 && baseZ[kind] > 0 ? depth * 4 : 0);
}
const FRAME_Z = -15;
function isFrameRecord(record: DrawnRecord & Partial<Pick<Step, 'type' | 'isExpanded'>>): boolean {
  return record.type === 'subprocess' && record.isExpanded === true;
}

/** The box of a record that took the place of the one of this box: as far up as that one and, where it was only moved, of the same look. */
export const sceneBoxAfter = ({ kind, z, look }: SceneBox, replaced: Replaced): SceneBox =>
  keptBox(kind, replaced.after as DrawnRecord, { z, look: isOnlyMoved(replaced) ? look : {} });

const sceneBox = (kind: BoxKind, record: DrawnRecord, depth: number): SceneBox =>
  keptBox(kind, record, { z: zOf(kind, record, depth), look: {} });

function keptBox(kind: BoxKind, record: DrawnRecord, { z, look }: Pick<SceneBox, 'z' | 'look'>): SceneBox {
  const before = boxOfRecord.get(record);
  if (before && before.z === z) return before;
  const box: Box = { x: record.x, y: record.y, width: record.width, height: record.height };
  const item = { kind, id: record.id, record, box, z, look } as unknown as SceneBox;
  boxOfRecord.set(record, item);
  return item;
}

export function sceneLine(record: Flow, from: SceneBox | null, to: SceneBox | null): SceneLine {
  const before = lineOfRecord.get(record);
  if (before && before.from === from && before.to === to) return before;
  const line: SceneLine = { id: record.id, record, from, to };
  lineOfRecord.set(record, line);
  return line;
}
