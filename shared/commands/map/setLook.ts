import { updated, type Change } from '../../changes/index.ts';
import { mapContents, type Box, type Doc, type Records } from '../../model/index.ts';
import type { Command } from '../command.ts';

/** Kinds whose look can be taken over, with the fields that make it. */
const lookFields = {
  step: ['type', 'variant', 'loop', 'isCompensation'],
  event: ['position', 'trigger', 'isThrowing', 'isInterrupting'],
  gateway: ['type', 'hasMarker'],
  dataNode: ['type', 'isCollection'],
  note: [],
} as const satisfies { readonly [K in keyof Records]?: readonly (keyof Records[K])[] };

export type LookKind = keyof typeof lookFields;

/** Whether this field is a part of how an element of this kind looks. */
export const isLookField = (kind: LookKind, field: string): boolean =>
  (lookFields[kind] as readonly string[]).includes(field);

/** How an element looks: what it is, and how large. */
export interface Look {
  readonly kind: LookKind;
  /** Only fields that make the look of this kind. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Given: others take this size, round their middle. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** The look of an element, to give it to others; null where there is nothing to take over. */
export function lookOf(doc: Doc, id: string): Look | null {
  for (const kind of Object.keys(lookFields) as LookKind[]) {
    const record = doc[kind][id] as ({ readonly [field: string]: unknown } & Box) | undefined;
    if (!record) continue;
    const fields = Object.fromEntries(lookFields[kind].map((field) => [field, record[field]]));
    const { width, height } = record;
    return { kind, fields, ...(isOpen(doc, id) ? {} : { size: { width, height } }) };
  }
  return null;
}

/** Gives elements another type or the look of one of them; those of another kind stay as they are. One entry. */
export const setLook: Command<{ ids: readonly string[]; look: Look }> = {
  name: 'elements.setLook',
  refuse(doc, { ids, look }) {
    if (Object.keys(look.fields).some((field) => !isLookField(look.kind, field))) return 'value-out-of-range';
    const own = ids.filter((id) => doc[look.kind][id]);
    if (own.some((id) => losesInside(doc, id, look))) return 'has-inside';
    return own.some((id) => changeOf(doc, id, look)) ? null : 'nothing-to-do';
  },
  plan(doc, { ids, look }) {
    const changes = ids.flatMap((id) => changeOf(doc, id, look) ?? []);
    const resized = new Set(changes.filter(hasNewSize).map(({ id }) => id));
    const lines = Object.values(doc.flow).filter(
      (flow) => flow.waypoints && (resized.has(flow.fromId) || resized.has(flow.toId)),
    );
    return [...changes, ...lines.map((flow) => updated('flow', flow, { waypoints: null, label: null }))];
  },
};

function changeOf(doc: Doc, id: string, { kind, fields, size }: Look): Change | null {
  const record = doc[kind][id];
  if (!record) return null;
  // An event at a step stays one: its place is on the border.
  const isBound = kind === 'event' && doc.event[id]?.attachedToId !== null;
  const wanted = isBound ? { ...fields, position: 'boundary' } : fields;
  const box = size && !isOpen(doc, id) ? sized(record, size) : {};
  const all = { ...wanted, ...box } as Readonly<Record<string, unknown>>;
  const before = record as unknown as Readonly<Record<string, unknown>>;
  if (Object.entries(all).every(([field, value]) => before[field] === value)) return null;
  return updated(kind, record as never, all as never);
}

const sized = (box: Box, { width, height }: NonNullable<Look['size']>) => ({
  width,
  height,
  x: box.x + (box.width - width) / 2,
  y: box.y + (box.height - height) / 2,
});

const isOpen = (doc: Doc, id: string): boolean =>
  doc.step[id]?.type === 'subprocess' && doc.step[id].isExpanded;

/** A subprocess with steps in it that would become something without an inside. */
function losesInside(doc: Doc, id: string, { kind, fields }: Look): boolean {
  const step = kind === 'step' ? doc.step[id] : undefined;
  if (step?.type !== 'subprocess' || fields['type'] === undefined || fields['type'] === 'subprocess')
    return false;
  return [...mapContents(doc, step.mapId).nodeById.values()].some((node) => node.parentId === id);
}

function hasNewSize({ before, after }: Change): boolean {
  const [was, now] = [before, after] as unknown as readonly [Box, Box];
  return was.width !== now.width || was.height !== now.height;
}
