import { apply, compare, created, updated, type Change } from '../../changes/index.ts';
import {
  elementOf,
  type Box,
  type Doc,
  type ElementKind,
  type Lane,
  type Records,
  type RoleId,
} from '../../model/index.ts';
import type { Command, CommandContext } from '../command.ts';
import { resizedLane, resizedPool } from '../lanes/resize.ts';
import { borderShift, withRoom } from '../lanes/room.ts';
import { followDataLines, linesAt } from './followDataLines.ts';
import { shiftBox } from './shiftElements.ts';

type ElementFields = {
  [K in ElementKind]: {
    readonly kind: K;
    readonly id: string;
    readonly fields: Partial<Omit<Records[K], 'id' | 'mapId'>>;
  };
}[ElementKind];

/**
 * Changes fields of a drawn element: name, type, texts, size. A lane's new name is its role's name too; steps use what the data at
 * their lines stands for; what grows makes room.
 */
export const updateElement: Command<ElementFields> = {
  name: 'element.update',
  refuse: (doc, { kind, id }) => (doc[kind][id] ? null : 'record-missing'),
  plan(doc, { kind, id, fields }, context) {
    if (kind === 'lane' && typeof fields.name === 'string' && fields.roleId === undefined) {
      const { roleId, changes } = roleNamed(doc, fields.name, doc.lane[id]!, context);
      return [...changes, updated('lane', doc.lane[id]!, { ...fields, roleId })];
    }
    const change = updated(kind, doc[kind][id]! as never, fields as never);
    if (kind === 'dataNode' && 'dataObjectId' in fields) {
      const flowIds = linesAt(doc, doc.dataNode[id]!);
      return compare(doc, followDataLines(doc, apply(doc, [change]), { flowIds, context }));
    }
    return 'width' in fields || 'x' in fields ? withRoom(doc, [change], [id]) : [change];
  },
};

/**
 * Gives an element another place and size; lines to it are routed anew where its edges moved, events on its border stay there. A lane
 * pushes its neighbours, a pool its lanes; neither becomes smaller than what it holds.
 */
export const resizeElement: Command<{ id: string; box: Box }> = {
  name: 'element.resize',
  refuse(doc, { id, box }) {
    const element = elementOf(doc, id);
    if (!element || element.kind === 'flow') return 'record-missing';
    return box.width >= 16 && box.height >= 16 ? null : 'value-out-of-range';
  },
  plan(doc, { id, box }) {
    const { kind, record } = elementOf(doc, id)!;
    if (kind === 'lane') return compare(doc, resizedLane(doc, record, box));
    if (kind === 'pool') return compare(doc, resizedPool(doc, record, box));
    const touched = Object.values(doc.flow).filter(
      (flow) => flow.waypoints && (flow.fromId === id || flow.toId === id),
    );
    const onBorder = Object.values(doc.event).filter((event) => event.attachedToId === id);
    const changes = [
      updated(kind, record as never, box as never),
      ...onBorder.flatMap((event) =>
        shiftBox(doc, event.id, borderShift(event, record as unknown as Box, box)),
      ),
      ...touched.map((flow) => updated('flow', flow, { waypoints: null, label: null })),
    ];
    return withRoom(doc, changes, [id]);
  },
};

/** The role of this name: an existing one, the lane's own renamed where no other lane shares it, or a new one. */
export function roleNamed(
  doc: Doc,
  name: string,
  lane: Lane | null,
  { newId }: CommandContext,
): { roleId: RoleId | null; changes: Change[] } {
  const wanted = name.trim();
  if (wanted === '') return { roleId: null, changes: [] };
  const known = Object.values(doc.role).find(
    (role) => role.name.toLocaleLowerCase() === wanted.toLocaleLowerCase(),
  );
  if (known) return { roleId: known.id, changes: [] };
  const own = lane?.roleId ? doc.role[lane.roleId] : undefined;
  const isShared = Object.values(doc.lane).some((other) => other.id !== lane?.id && other.roleId === own?.id);
  if (own && !isShared) return { roleId: own.id, changes: [updated('role', own, { name: wanted })] };
  const roleId = newId('role');
  const role = { id: roleId, name: wanted, department: '', order: Object.keys(doc.role).length };
  return { roleId, changes: [created('role', role)] };
}
