import { elements, localId, textOf, type XmlNode } from '../../xml/xmlNode.ts';
import { definitionsHead, namespaces } from '../names.ts';
import { keep, keepRest } from './keepForeign.ts';
import type { MapPlan } from './planMaps.ts';
import type { Reading } from './reading.ts';

/**
 * Keeps what stands around the maps: the root with its attributes, and messages, errors, data types, resources, … Each map keeps those
 * that it refers to, directly or through another, so that it stays whole when it goes on alone; the first map keeps the others. They stand in the
 * order in which export writes them: by the first map that keeps them, then as in the file.
 */
export function keepDefinitions(reading: Reading, plans: readonly MapPlan[]): void {
  const [first] = plans;
  if (!first) return;
  const roots = elements(reading.definitions).filter(
    (node) => !isDiagram(node) && !reading.consumed.has(node),
  );
  const rootById = new Map<string, XmlNode>();
  for (const root of roots) for (const id of idsIn(root)) if (!rootById.has(id)) rootById.set(id, root);
  const used = new Map<MapPlan, Set<XmlNode>>();
  const keeper = new Map<XmlNode, number>();
  const head: XmlNode = { ...reading.definitions, children: [] };
  const keepers = plans.length * sizeOf({ ...head, children: roots }) <= COPIES ? plans : [first];
  for (const [index, plan] of keepers.entries()) {
    const found = new Set<XmlNode>();
    if (keepers.length > 1) for (const node of partsOf(plan)) follow(node, rootById, found);
    used.set(plan, found);
    for (const root of found) if (!keeper.has(root)) keeper.set(root, index);
  }
  for (const root of roots) if (!keeper.has(root)) used.get(first)?.add(root);
  const position = new Map(roots.map((root, index) => [root, index]));
  const rank = (root: XmlNode) => (keeper.get(root) ?? 0) * roots.length + (position.get(root) ?? 0);
  for (const plan of keepers) {
    const own = [...(used.get(plan) ?? [])].sort((a, b) => rank(a) - rank(b));
    if (own.length > 0)
      reading.pending.push(() => keep(reading, { kind: 'map', id: plan.mapId }, 'roots', own));
  }
  for (const root of roots) reading.consumed.add(root);
  for (const each of reading.definitions.attributes)
    if (each.uri === '' && definitionsHead[each.local as keyof typeof definitionsHead] === each.value)
      reading.consumed.add(each);
  for (const plan of keepers) keepRest(reading, { kind: 'map', id: plan.mapId }, 'definitions', head);
}

/** How many characters may be kept by several maps. A file beyond that leaves all of it to its first map. */
const COPIES = 32_000_000;

/** About how many characters an element takes. */
const sizeOf = (node: XmlNode): number =>
  20 +
  node.attributes.reduce((sum, { local, value }) => sum + local.length + value.length, 0) +
  node.children.reduce((sum, child) => sum + (typeof child === 'string' ? child.length : sizeOf(child)), 0);

const isDiagram = (node: XmlNode): boolean => node.uri === namespaces.bpmndi && node.local === 'BPMNDiagram';

const partsOf = (plan: MapPlan): XmlNode[] =>
  [plan.node, plan.loose, ...plan.pools.map((pool) => pool.contents)].filter((node) => node !== null);

function idsIn(node: XmlNode): string[] {
  const own = node.attributes
    .filter((each) => each.local === 'id' && each.uri === '')
    .map((each) => each.value);
  return [...own, ...elements(node).flatMap(idsIn)];
}

/** Adds the roots that any value or text in an element names. */
function follow(node: XmlNode, rootById: ReadonlyMap<string, XmlNode>, found: Set<XmlNode>): void {
  const inner = elements(node);
  const values = node.attributes.filter((each) => each.local !== 'id').map((each) => each.value);
  if (inner.length === 0 && node.children.length > 0) values.push(textOf(node));
  for (const value of values) {
    const root = rootById.get(value.trim()) ?? rootById.get(localId(value));
    if (!root || found.has(root)) continue;
    found.add(root);
    follow(root, rootById, found);
  }
  for (const child of inner) follow(child, rootById, found);
}
