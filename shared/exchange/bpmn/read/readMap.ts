import { asId, type PoolId, type ProcessMap } from '../../../model/index.ts';
import * as v from 'valibot';
import { schemas } from '../../../model/index.ts';
import { attribute, elements, type XmlNode } from '../../xml/xmlNode.ts';
import { isBpmn } from '../names.ts';
import { keepRest } from './keepForeign.ts';
import { named } from './named.ts';
import type { MapPlan } from './planMaps.ts';
import { takeBusiness } from './takeBusiness.ts';
import { takeCompassFigures } from './readCompass.ts';
import { readArtifacts, readContainer } from './readContainer.ts';
import { drawingOf, takeBox, takeDrawing } from './readDiagrams.ts';
import { readFlow } from './readFlow.ts';
import { lanesLieFlat } from './readLanes.ts';
import { takeDescription } from './readNode.ts';
import { add, clip, nextOrder, takeFlag, takeId, takeText, type Place, type Reading } from './reading.ts';
import { containersOf, lanesIn } from './registerPlaces.ts';

/** One map with everything on it. `fallbackName` is for a map that nothing in the file names. */
export function readMap(
  reading: Reading,
  plan: MapPlan,
  { fallbackName, order }: { fallbackName: string; order: number },
): void {
  const { mapId, node, loose } = plan;
  const isHorizontal = liesFlat(reading, plan);
  const name = nameOfMap(reading, plan) || fallbackName;
  const looseId = loose && loose !== node ? takeId(reading, loose) : null;
  const bpmnId = takeId(reading, node);
  const description = takeDescription(reading, { kind: 'map', id: mapId }, node);
  const extensions = takeCompassFigures(reading, node, { kind: 'map', id: mapId, mapId });
  const ours = extensions.find((each) => each.local === 'map');
  reading.pending.push(() => takeBusiness(reading, extensions));
  const record: ProcessMap = {
    id: mapId,
    name,
    description,
    trigger: (ours && attribute(ours, 'trigger')) ?? '',
    outcome: (ours && attribute(ours, 'outcome')) ?? '',
    ownerRoleId: named(reading, 'role', (ours && attribute(ours, 'owner')) ?? ''),
    isCustomerFacing: ours !== undefined && attribute(ours, 'isCustomerFacing') === 'true',
    orientation: isHorizontal ? 'horizontal' : 'vertical',
    language: languageOf(ours),
    servesNone: ours !== undefined && attribute(ours, 'servesNone') === 'true',
    stockTaken: ours !== undefined && attribute(ours, 'stockTaken') === 'true',
    bpmnKind: plan.kind,
    bpmnId,
    processBpmnId: plan.kind === 'process' ? bpmnId : looseId,
    order,
  };
  add(reading, 'map', record);
  const around = { mapId, parentId: null, laneId: null, isHorizontal };
  for (const { participant, contents } of plan.pools) {
    const poolId = readPool(reading, participant, contents, { mapId: record.id, isHorizontal });
    if (!contents) continue;
    readContainer(reading, contents, { ...around, poolId });
    keepRest(reading, { kind: 'pool', id: poolId }, 'process', contents);
    reading.consumed.add(contents);
  }
  if (loose) readContainer(reading, loose, { ...around, poolId: null });
  if (loose && loose !== node) {
    keepRest(reading, { kind: 'map', id: mapId }, 'process', loose);
    reading.consumed.add(loose);
  }
  for (const flow of elements(node).filter((each) => isBpmn(each, 'messageFlow')))
    if (reading.places.has(flow)) readFlow(reading, flow, { mapId, parentId: null });
  for (const container of containersOf(plan)) readArtifacts(reading, container, { mapId, parentId: null });
  keepRest(reading, { kind: 'map', id: mapId }, 'element', node);
  reading.consumed.add(node);
}

function readPool(
  reading: Reading,
  participant: XmlNode,
  contents: XmlNode | null,
  map: { readonly mapId: ProcessMap['id']; readonly isHorizontal: boolean },
): PoolId {
  const place = reading.places.get(participant) as Place;
  const shape = shapeOfPool(reading, participant, contents);
  const box = takeBox(reading, participant, shape);
  if (!box) reading.unplaced.add(place.id);
  const bpmnId = takeId(reading, participant);
  takeDrawing(reading, shape, bpmnId);
  const reference = participant.attributes.find((each) => each.local === 'processRef' && each.uri === '');
  if (reference) reading.consumed.add(reference);
  const id = asId<'pool'>(place.id);
  add(reading, 'pool', {
    id,
    mapId: map.mapId,
    parentId: null,
    bpmnId,
    order: nextOrder(reading, map.mapId),
    ...(box ?? { x: 0, y: 0, width: 600, height: 200 }),
    name: takeText(reading, participant, 'name'),
    isBlackBox: contents === null,
    isHorizontal: shape ? takeFlag(reading, shape, 'isHorizontal', map.isHorizontal) : map.isHorizontal,
    processBpmnId: contents ? takeId(reading, contents) : null,
  });
  takeCompassFigures(reading, participant, { kind: 'pool', id, mapId: map.mapId });
  keepRest(reading, { kind: 'pool', id }, 'element', participant);
  keepRest(reading, { kind: 'pool', id }, 'shape', shape);
  reading.consumed.add(participant);
  if (shape) reading.consumed.add(shape);
  return id;
}

/** A pool's shape; some tools say that it draws the pool's process. */
const shapeOfPool = (reading: Reading, participant: XmlNode, contents: XmlNode | null): XmlNode | null =>
  drawingOf(reading, participant, 'BPMNShape') ?? (contents && drawingOf(reading, contents, 'BPMNShape'));

/** The first pool or lane that says how it lies decides for the map. */
function liesFlat(reading: Reading, { pools, loose }: MapPlan): boolean {
  for (const { participant, contents } of pools) {
    const shape = shapeOfPool(reading, participant, contents);
    const flag = shape && attribute(shape, 'isHorizontal');
    if (flag) return flag === 'true';
  }
  const containers = [...pools.map((pool) => pool.contents), loose].filter((each) => each !== null);
  return lanesLieFlat(reading, containers.flatMap(lanesIn)) ?? true;
}

/** The name that the file gives: of the collaboration or process, else of its only open pool, else of its drawing. */
function nameOfMap(reading: Reading, { node, pools, plane }: MapPlan): string {
  const own = takeText(reading, node, 'name');
  if (own.trim() !== '') return own;
  const open = pools.filter((pool) => pool.contents);
  const pool = open.length === 1 ? open[0] : undefined;
  const names = [
    pool && attribute(pool.participant, 'name'),
    pool?.contents && attribute(pool.contents, 'name'),
    plane && attribute(plane.diagram, 'name'),
  ];
  return clip(reading, node, names.find((each) => each && each.trim() !== '') ?? '');
}

function languageOf(ours: XmlNode | undefined): string | null {
  const language = v.safeParse(schemas.map.entries.language, ours ? attribute(ours, 'language') : null);
  return language.success ? language.output : null;
}
