import type { Doc, ProcessMap } from '../../../model/index.ts';
import { mapContents } from '../../../model/index.ts';
import { attribute, elements, localId, type XmlNode } from '../../xml/xmlNode.ts';
import type { Kept } from './writing.ts';

/** The key under which a pool's or map's process has its id. */
export const processKey = (ownerId: string): string => `process:${ownerId}`;

/**
 * Gives every record of a map its id in the file: the one it came with, made unique where another map of the file has taken it.
 * `renamed` are the ids of this map that had to change; what was kept and refers to them must follow.
 */
export function assignIds(doc: Doc, map: ProcessMap, used: Set<string>) {
  const ids = new Map<string, string>();
  const renamed = new Map<string, string>();
  const assign = (key: string, bpmnId: string | null, fallback: string): string => {
    const wanted = bpmnId ?? fallback;
    const id = unique(wanted, used);
    if (bpmnId !== null && id !== bpmnId) renamed.set(bpmnId, id);
    ids.set(key, id);
    return id;
  };
  const { pools, lanes, steps, events, gateways, dataNodes, notes, groups, flows } = mapContents(doc, map.id);
  const own = assign(
    map.id,
    map.bpmnId,
    made(map.bpmnKind === 'process' ? 'Process' : 'Collaboration', map.id),
  );
  if (map.bpmnKind === 'process') ids.set(processKey(map.id), own);
  else if (map.processBpmnId !== null || needsLooseProcess(doc, map))
    assign(processKey(map.id), map.processBpmnId, made('Process', map.id));
  for (const pool of pools) {
    assign(pool.id, pool.bpmnId, made('Pool', pool.id));
    const isOpen =
      !pool.isBlackBox || [...steps, ...events, ...gateways].some((node) => node.poolId === pool.id);
    if (isOpen) assign(processKey(pool.id), pool.processBpmnId, made('Process', pool.id));
  }
  for (const { id, bpmnId } of [
    ...lanes,
    ...steps,
    ...events,
    ...gateways,
    ...dataNodes,
    ...notes,
    ...groups,
    ...flows,
  ])
    assign(id, bpmnId, made('Element', id));
  return { ids, renamed };
}

/** Whether something of the flow lies outside all pools of a map with pools. */
function needsLooseProcess(doc: Doc, map: ProcessMap): boolean {
  const { steps, events, gateways, dataNodes, lanes } = mapContents(doc, map.id);
  return [...steps, ...events, ...gateways, ...dataNodes, ...lanes].some((each) => each.poolId === null);
}

function unique(wanted: string, used: Set<string>): string {
  let id = wanted;
  for (let count = 2; used.has(id); count++) id = `${wanted}_${count}`;
  used.add(id);
  return id;
}

/** A valid XML id from a record's id. */
const made = (prefix: string, recordId: string): string => `${prefix}_${recordId.replace(/[^\w.-]/g, '_')}`;

/** Makes the ids of kept elements unique too; adds to `renamed`. Roots are claimed one by one: maps may share them. */
export function claimIds(kept: Kept, used: Set<string>, renamed: Map<string, string>): void {
  const claim = (node: XmlNode): void => {
    const id = attribute(node, 'id');
    if (id !== null && !renamed.has(id)) {
      const free = unique(id, used);
      if (free !== id) renamed.set(id, free);
    }
    for (const child of elements(node)) if (child.local !== 'extensionElements') claim(child);
  };
  for (const slots of kept.values())
    for (const [slot, nodes] of slots) if (slot !== 'roots' && slot !== 'definitions') nodes.forEach(claim);
}

/** The same elements with every id and every reference to it renamed. */
export function rename(node: XmlNode, renamed: ReadonlyMap<string, string>): XmlNode {
  if (renamed.size === 0) return node;
  const renew = (value: string): string => {
    const local = localId(value);
    const found = renamed.get(value) ?? renamed.get(local);
    return found === undefined ? value : value.slice(0, value.length - local.length) + found;
  };
  return {
    ...node,
    attributes: node.attributes.map((each) =>
      each.uri === '' ? { ...each, value: renew(each.value) } : each,
    ),
    children: node.children.map((child) =>
      typeof child === 'string' ? renew(child) : rename(child, renamed),
    ),
  };
}
