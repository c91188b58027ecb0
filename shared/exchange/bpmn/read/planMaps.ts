import type { MapId } from '../../../model/index.ts';
import { attribute, elements, localId, type XmlNode } from '../../xml/xmlNode.ts';
import { drawnElement, isBpmn } from '../names.ts';
import type { Plane } from './readDiagrams.ts';
import { lose, resolve, type Reading } from './reading.ts';

/** A map to be: a collaboration with its pools, or a process outside any. */
export interface MapPlan {
  readonly mapId: MapId;
  readonly node: XmlNode;
  readonly kind: 'collaboration' | 'process';
  /** Each pool with the process it shows; null: a closed pool. */
  readonly pools: { readonly participant: XmlNode; readonly contents: XmlNode | null }[];
  /** The process whose elements lie outside all pools; for a map of kind `process` the process itself. */
  loose: XmlNode | null;
  readonly plane: Plane | null;
}

type Draft = Omit<MapPlan, 'mapId'>;

/**
 * Which maps a file makes: one for each collaboration, one for each process that no pool shows. A process without a pool whose
 * elements are drawn on a collaboration's plane lies on that map, and so does an empty one beside a single collaboration.
 */
export function planMaps(reading: Reading): MapPlan[] {
  const roots = elements(reading.definitions);
  const position = new Map(roots.map((node, index) => [node, index]));
  const processes = roots.filter((node) => isBpmn(node, 'process'));
  const shown = new Set<XmlNode>();
  const plans: Draft[] = roots
    .filter((node) => isBpmn(node, 'collaboration'))
    .map((node) => ({
      node,
      kind: 'collaboration',
      pools: poolsOf(reading, node, shown),
      loose: null,
      plane: planeOf(reading, node) ?? planeOfPools(reading, node),
    }));
  const planOfPlane = new Map(plans.flatMap((plan) => (plan.plane ? [[plan.plane, plan] as const] : [])));
  const separate: Draft[] = [];
  for (const node of processes.filter((each) => !shown.has(each))) {
    const own = planeOf(reading, node);
    const isShared = own !== null && planOfPlane.has(own);
    const host = own && !isShared ? undefined : hostOf(reading, node, planOfPlane);
    const bare = !host && !hasContents(node) && plans.length === 1 ? plans[0] : undefined;
    if (host) host.loose = node;
    else if (bare && bare.loose === null) bare.loose = node;
    else if (hasContents(node) || processes.length === 1)
      separate.push({
        node,
        kind: 'process',
        pools: [],
        loose: node,
        plane: planeOf(reading, node),
      });
  }
  return [...plans.filter((plan) => plan.pools.length > 0 || plan.loose), ...separate]
    .sort((a, b) => (position.get(a.node) ?? 0) - (position.get(b.node) ?? 0))
    .map((draft) => ({ ...draft, mapId: reading.newId('map') }));
}

function poolsOf(reading: Reading, collaboration: XmlNode, shown: Set<XmlNode>): MapPlan['pools'] {
  return elements(collaboration)
    .filter((node) => isBpmn(node, 'participant'))
    .map((participant) => {
      const reference = attribute(participant, 'processRef');
      const contents = reference === null ? null : resolve(reading, reference);
      if (reference === null) return { participant, contents: null };
      if (!contents || !isBpmn(contents, 'process')) {
        lose(reading, participant, 'exchange.loss.processMissing', { id: localId(reference).slice(0, 80) });
        return { participant, contents: null };
      }
      if (shown.has(contents)) {
        lose(reading, participant, 'exchange.loss.processShared');
        return { participant, contents: null };
      }
      shown.add(contents);
      return { participant, contents };
    });
}

const planeOf = (reading: Reading, node: XmlNode): Plane | null =>
  reading.diagrams.planeById.get(attribute(node, 'id') ?? '') ?? null;

/** The plane on which a collaboration's pools are drawn, for tools that say their drawing shows a process. */
function planeOfPools(reading: Reading, collaboration: XmlNode): Plane | null {
  for (const node of elements(collaboration)) {
    const drawing =
      isBpmn(node, 'participant') && reading.diagrams.drawingById.get(attribute(node, 'id') ?? '');
    if (drawing) return drawing.plane;
  }
  return null;
}

/** The collaboration on whose plane a process without a pool is drawn, if no other lies there already. */
function hostOf(reading: Reading, node: XmlNode, planOfPlane: ReadonlyMap<Plane, Draft>): Draft | undefined {
  for (const child of elements(node)) {
    const drawing = reading.diagrams.drawingById.get(attribute(child, 'id') ?? '');
    const host = drawing && planOfPlane.get(drawing.plane);
    if (host?.loose === null) return host;
  }
  return undefined;
}

const hasContents = (node: XmlNode): boolean =>
  elements(node).some((child) => drawnElement(child) !== null || isBpmn(child, 'laneSet'));
