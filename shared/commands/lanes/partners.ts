import { apply, updated, type Change } from '../../changes/index.ts';
import { mapContents, type Doc, type Pool } from '../../model/index.ts';
import { axisOf, type Span } from './axis.ts';

/**
 * Pools that are read side by side: each of these goes with another pool to its new length, its lanes with it, and nothing else moves.
 * A pool as a file drew it stays as it is until somebody edits it.
 */
export function lengthened(doc: Doc, partners: readonly Pool[], along: Span): Doc {
  const changes = partners.flatMap((pool): Change[] => {
    const axis = axisOf(pool.isHorizontal);
    const before = axis.along(pool);
    const lanes = mapContents(doc, pool.mapId).lanes.filter(
      ({ poolId, parentId }) => poolId === pool.id && parentId === null,
    );
    return [
      updated('pool', pool, axis.box(along, axis.across(pool))),
      ...lanes.map((lane) => {
        const { from } = axis.along(lane);
        const own = { from: from + along.from - before.from, to: along.to };
        return updated('lane', lane, axis.box(own, axis.across(lane)));
      }),
    ];
  });
  return changes.length === 0 ? doc : apply(doc, changes);
}

/** The other pools of a map that run the same way, with none beside them, and that were made here: those of a file keep the place it gave them. */
export function partnersOf(doc: Doc, { id: ownId, mapId, isHorizontal }: Pool): Pool[] {
  const others = mapContents(doc, mapId).pools.filter(({ id }) => id !== ownId);
  const { across } = axisOf(isHorizontal);
  const isBeside = (a: Pool, b: Pool) => across(a).from < across(b).to && across(b).from < across(a).to;
  return others.filter(
    (pool) =>
      pool.isHorizontal === isHorizontal &&
      pool.bpmnId === null &&
      !others.some((other) => other !== pool && isBeside(pool, other)),
  );
}
