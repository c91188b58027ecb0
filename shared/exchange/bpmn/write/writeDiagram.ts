import type { Box, Flow, Point } from '../../../model/index.ts';
import { elements, type XmlNode } from '../../xml/xmlNode.ts';
import { namespaces } from '../names.ts';
import { boxOf } from '../read/readDiagrams.ts';
import { element, type Attributes } from '../element.ts';
import { merge } from './merge.ts';
import { firstKept, idOf, keptId, keptOf, type Writing } from './writing.ts';

type Drawn = Box & { readonly id: string; readonly parentId: string | null };

/** The drawings of a map: its own, and one for the inside of each closed subprocess that has a drawing of its own. */
export function writeDiagrams(writing: Writing): XmlNode[] {
  const { map, contents } = writing;
  const planeOf = planeFinder(writing);
  const planes = new Map<string, XmlNode[]>([[map.id, []]]);
  for (const { id } of contents.steps) if (keptOf(writing, id, 'diagram').length > 0) planes.set(id, []);
  const put = (parentId: string | null, node: XmlNode) => {
    const owner = planeOf(parentId) ?? map.id;
    const plane = planes.get(owner);
    if (plane) plane.push(node);
    else planes.set(owner, [node]);
  };
  for (const pool of contents.pools)
    put(null, shape(writing, pool, { isHorizontal: String(pool.isHorizontal) }));
  for (const lane of contents.lanes)
    put(lane.parentId, shape(writing, lane, { isHorizontal: String(lane.isHorizontal) }));
  for (const step of contents.steps)
    put(
      step.parentId,
      shape(writing, step, { isExpanded: step.type === 'subprocess' ? String(step.isExpanded) : null }),
    );
  for (const gateway of contents.gateways)
    put(
      gateway.parentId,
      shape(writing, gateway, {
        isMarkerVisible: gateway.type === 'exclusive' || gateway.hasMarker ? String(gateway.hasMarker) : null,
      }),
    );
  const others = [...contents.events, ...contents.dataNodes, ...contents.notes, ...contents.groups];
  for (const node of others) put(node.parentId, shape(writing, node, {}));
  for (const flow of contents.flows) for (const line of edge(writing, flow)) put(flow.parentId, line);
  const own = [...planes].map(([ownerId, drawn]) => diagram(writing, ownerId, drawn));
  return [
    ...own,
    ...keptOf(writing, map.id, 'otherDiagram').map((kept) => showing(kept, idOf(writing, map.id))),
  ];
}

/** The closed subprocess on whose own plane something inside it is drawn; null: on the map's. */
function planeFinder(writing: Writing): (parentId: string | null) => string | null {
  const { doc } = writing;
  return (parentId) => {
    for (let at = parentId; at !== null; at = doc.step[at]?.parentId ?? null) {
      const step = doc.step[at];
      if (keptOf(writing, at, 'diagram').length > 0 || (step && !step.isExpanded && step.bpmnId === null))
        return at;
    }
    return null;
  };
}

function diagram(writing: Writing, ownerId: string, drawn: readonly XmlNode[]): XmlNode {
  const id = idOf(writing, ownerId);
  const kept = firstKept(writing, ownerId, 'diagram');
  const keptPlane = kept && elements(kept).find((child) => child.local === 'BPMNPlane');
  const made = element(
    'bpmndi',
    'BPMNPlane',
    { id: keptId(keptPlane, `${id}_plane`), bpmnElement: id },
    drawn,
  );
  const plane = merge(made, keptPlane);
  const rest = kept && { ...kept, children: elements(kept).filter((child) => child !== keptPlane) };
  return merge(element('bpmndi', 'BPMNDiagram', { id: keptId(kept, `${id}_diagram`) }, [plane]), rest);
}

/** A drawing that was kept, of the map that it shows. */
function showing(kept: XmlNode, id: string): XmlNode {
  const children = elements(kept).map((child) =>
    child.local === 'BPMNPlane' ? merge(element('bpmndi', 'BPMNPlane', { bpmnElement: id }), child) : child,
  );
  return { ...kept, children };
}

function shape(
  writing: Writing,
  node: Drawn & { readonly label?: Box | null },
  attributes: Attributes,
): XmlNode {
  const id = idOf(writing, node.id);
  const kept = firstKept(writing, node.id, 'shape');
  const keptBounds = kept && elements(kept).find((child) => child.local === 'Bounds');
  const keptBox = keptBounds && boxOf(keptBounds);
  const isMoved = keptBox !== undefined && !(keptBox && isSameBox(keptBox, node));
  const rest = kept && {
    ...kept,
    children: elements(kept)
      .filter((child) => child !== keptBounds)
      .map((child) => (isMoved && child.local === 'BPMNLabel' ? withoutBounds(child) : child)),
  };
  const made = element(
    'bpmndi',
    'BPMNShape',
    { id: keptId(kept, `${id}_di`), bpmnElement: id, ...attributes },
    [bounds(node)],
  );
  return withLabel(merge(made, rest), node.label ?? null);
}

function edge(writing: Writing, flow: Flow): XmlNode[] {
  const line = flow.waypoints ?? writing.routes.get(flow.id);
  if (!line) return [];
  const id = idOf(writing, flow.id);
  const kept = firstKept(writing, flow.id, 'shape');
  const made = element(
    'bpmndi',
    'BPMNEdge',
    { id: keptId(kept, `${id}_di`), bpmnElement: id },
    line.map(waypoint),
  );
  const routed = { uri: namespaces.compass, prefix: 'compass', local: 'routed', value: 'true' };
  const marked = flow.waypoints ? made : { ...made, attributes: [...made.attributes, routed] };
  return [withLabel(merge(marked, kept), flow.label)];
}

/** The label joins what was kept of it (its style). */
function withLabel(node: XmlNode, label: Box | null): XmlNode {
  if (!label) return node;
  const kept = elements(node).find((child) => child.local === 'BPMNLabel');
  const rest = kept && withoutBounds(kept);
  const made = merge(element('bpmndi', 'BPMNLabel', {}, [bounds(label)]), rest);
  return { ...node, children: [...node.children.filter((child) => child !== kept), made] };
}

const withoutBounds = (label: XmlNode): XmlNode => ({
  ...label,
  children: elements(label).filter((child) => child.local !== 'Bounds'),
});

const bounds = ({ x, y, width, height }: Box): XmlNode =>
  element('dc', 'Bounds', { x: String(x), y: String(y), width: String(width), height: String(height) });
const waypoint = ({ x, y }: Point): XmlNode => element('di', 'waypoint', { x: String(x), y: String(y) });
const isSameBox = (a: Box, b: Box): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
