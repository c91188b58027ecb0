/** A piece of a map and the lines that cross its border: what may be taken out as one step, and where its lines lead. */
import { elementOf, mapContents, type AnyNode, type Doc, type Flow } from '../../model/index.ts';
import type { Refusal } from '../command.ts';

export interface Piece {
  readonly mapId: string;
  readonly parentId: AnyNode['parentId'];
  /** The chosen nodes themselves. */
  readonly own: readonly AnyNode[];
  /** With what they carry: border events and the insides of subprocesses. */
  readonly all: ReadonlySet<string>;
  readonly inner: readonly Flow[];
  readonly into: readonly Flow[];
  readonly outOf: readonly Flow[];
}

/** The piece that these elements make; why they make none otherwise. */
export function pieceOf(doc: Doc, ids: readonly string[]): Piece | Refusal {
  const nodes = ids.flatMap((id): AnyNode[] => {
    const element = elementOf(doc, id);
    return element && element.kind !== 'flow' && element.kind !== 'lane' && element.kind !== 'pool'
      ? [element.record]
      : [];
  });
  const chosen = new Set<string>(nodes.map((node) => node.id));
  const own = nodes.filter(
    (node) =>
      !('attachedToId' in node && node.attachedToId !== null) &&
      !(node.parentId !== null && chosen.has(node.parentId)),
  );
  const first = own[0];
  if (!own.some((node) => doc.step[node.id]) || !first) return 'nothing-to-do';
  if (own.some((node) => node.mapId !== first.mapId || node.parentId !== first.parentId))
    return 'not-together';
  const { nodeById, flows } = mapContents(doc, first.mapId);
  const all = new Set<string>(own.map((node) => node.id));
  for (let grew = true; grew;) {
    grew = false;
    for (const node of nodeById.values()) {
      const host = ('attachedToId' in node && node.attachedToId) || node.parentId;
      if (host !== null && all.has(host) && !all.has(node.id)) grew = Boolean(all.add(node.id));
    }
  }
  const piece: Piece = {
    mapId: first.mapId,
    parentId: first.parentId,
    own,
    all,
    inner: flows.filter((flow) => all.has(flow.fromId) && all.has(flow.toId)),
    into: flows.filter((flow) => !all.has(flow.fromId) && all.has(flow.toId)),
    outOf: flows.filter((flow) => all.has(flow.fromId) && !all.has(flow.toId)),
  };
  if (entriesOf(piece).length > 1) return 'several-ways-in';
  return exitsOf(piece).length > 1 ? 'several-ways-out' : piece;
}

/** Where the flow comes in: taken out as one step, all of it would begin there. */
export const entriesOf = ({ into }: Piece): string[] => [
  ...new Set(into.filter(isSequence).map((flow) => flow.toId)),
];

/** Where the flow leads on. */
export const exitsOf = ({ outOf }: Piece): string[] => [
  ...new Set(outOf.filter(isSequence).map((flow) => flow.toId)),
];

export const isSequence = ({ type }: Flow): boolean => type === 'sequence';
