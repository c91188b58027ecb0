import { routeMap } from '../../../diagram/routing/routeMap.ts';
import { mapContents, type Doc, type Foreign, type ProcessMap } from '../../../model/index.ts';
import { writeXml } from '../../xml/writeXml.ts';
import { attribute, type XmlNode } from '../../xml/xmlNode.ts';
import { fromFragment } from '../fragment.ts';
import { collectionsOf, withCollections } from './collections.ts';
import { assignIds, claimIds, processKey, rename } from './fileIds.ts';
import { groupBy } from '../groupBy.ts';
import type { Kept, Writing } from './writing.ts';

/**
 * Everything that writing needs, map by map. Ids are given in order, so the first map keeps all of its own; a root element that an
 * earlier map wrote already is not written again where it is the same, and gets a new id where it is not.
 */
export function prepare(doc: Doc, maps: readonly ProcessMap[]): Writing[] {
  const foreignByOwner = groupBy(Object.values(doc.foreign), (each) => [each.ownerId]);
  const figuresByOwner = groupBy(Object.values(doc.figure), (each) => [each.ownerId]);
  const marksByTarget = groupBy(Object.values(doc.mark), (each) => [each.targetId]);
  const used = new Set<string>();
  const writtenRoots = new Map<string, string>();
  const processIds = new Map<string, readonly string[]>();
  const writings = maps.map((map): Writing => {
    const contents = mapContents(doc, map.id);
    const { ids, renamed } = assignIds(doc, map, used);
    const kept = keptOnMap(foreignByOwner, [...ids.keys()]);
    claimIds(kept, used, renamed);
    const roots = claimRoots(kept.get(map.id)?.get('roots') ?? [], { writtenRoots, used, renamed });
    const followed = withRoots(
      renamedAll(kept, renamed),
      map.id,
      roots.map((node) => rename(node, renamed)),
    );
    const collections = collectionsOf(contents.dataNodes, followed);
    processIds.set(
      map.id,
      [map.id, ...contents.pools.map((pool) => pool.id)].flatMap((id) => ids.get(processKey(id)) ?? []),
    );
    return {
      doc,
      map,
      contents,
      ids,
      kept: eachKept(followed, (node) => withCollections(node, collections)),
      processIds,
      routes: routeMap(doc, map.id),
      figuresByOwner,
      marksByTarget,
      flowsByEnd: groupBy(contents.flows, (flow) => [...new Set([flow.fromId, flow.toId])]),
    };
  });
  return writings;
}

function keptOnMap(
  foreignByOwner: ReadonlyMap<string, readonly Foreign[]>,
  ownerIds: readonly string[],
): Kept {
  return new Map(
    ownerIds.flatMap((ownerId) => {
      const records = foreignByOwner.get(ownerId);
      if (!records) return [];
      const ordered = [...records].sort((a, b) => a.order - b.order);
      const bySlot = groupBy(ordered, (each) => [each.slot]);
      const slots = new Map([...bySlot].map(([slot, each]) => [slot, each.flatMap(fromFragment)] as const));
      return [[ownerId, slots] as const];
    }),
  );
}

interface Claims {
  readonly writtenRoots: Map<string, string>;
  readonly used: Set<string>;
  readonly renamed: Map<string, string>;
}

/** The root elements that this map adds to the file. */
function claimRoots(roots: readonly XmlNode[], { writtenRoots, used, renamed }: Claims): XmlNode[] {
  return roots.filter((root) => {
    const content = writeXml(root, { scope: {}, indent: null });
    const key = attribute(root, 'id') ?? content;
    if (writtenRoots.get(key) === content) return false;
    claimIds(new Map([['', new Map([['root', [root]]])]]), used, renamed);
    writtenRoots.set(key, content);
    return true;
  });
}

const renamedAll = (kept: Kept, renamed: ReadonlyMap<string, string>): Kept =>
  renamed.size === 0 ? kept : eachKept(kept, (node) => rename(node, renamed));

const eachKept = (kept: Kept, change: (node: XmlNode) => XmlNode): Kept =>
  new Map(
    [...kept].map(([ownerId, slots]) => [
      ownerId,
      new Map([...slots].map(([slot, nodes]) => [slot, nodes.map(change)])),
    ]),
  );

function withRoots(kept: Kept, mapId: string, roots: readonly XmlNode[]): Kept {
  return new Map([...kept, [mapId, new Map([...(kept.get(mapId) ?? []), ['roots', roots]])]]);
}
