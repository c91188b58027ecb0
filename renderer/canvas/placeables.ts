/**
 * What a user can put on a map, as data read by the palette, the pad and the menus: six shapes at first sight, the common ones behind
 * one click, and all that BPMN knows (`isDetail`) for those who want it or search for it.
 */
import {
  defaultSize,
  mapContents,
  type Doc,
  type NodeKind,
  type ProcessEvent,
  type Records,
} from '../../shared/model/index.ts';
import type { Text, TextKey } from '../../shared/text/index.ts';

export type PlaceableKind = NodeKind | 'lane' | 'pool';
export const shapeGroups = ['frames', 'steps', 'decisions', 'events', 'data'] as const;
export type ShapeGroup = (typeof shapeGroups)[number];

export interface Placeable {
  /** Stable name: `task`, `decision`, … */
  readonly id: string;
  readonly kind: PlaceableKind;
  readonly group: ShapeGroup;
  readonly label: TextKey;
  /** Other words a user may type to find it, in the language of the screen. */
  readonly words: TextKey;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly width: number;
  readonly height: number;
  readonly isFirst: boolean;
  /** Only for those who asked for BPMN detail, or search for it. */
  readonly isDetail: boolean;
  /** Only inside a subprocess of this variant (on the border of one, for events at a step). */
  readonly onlyIn?: Records['step']['variant'];
}

/** What it is called; an event at a step that lets the step go on says so. */
export const nameOfPlaceable = ({ label, fields }: Placeable, text: Text): string =>
  fields['isInterrupting'] === false ? text('canvas.kind.goesOn', { what: text(label) }) : text(label);

type Rest = Partial<Pick<Placeable, 'isFirst' | 'isDetail' | 'onlyIn' | 'width' | 'height'>> & {
  readonly text?: string;
};
const first: Rest = { isFirst: true };
const detail: Rest = { isDetail: true };

function shape(
  kind: PlaceableKind,
  group: ShapeGroup,
  size: { readonly width: number; readonly height: number },
) {
  return (id: string, fields: Placeable['fields'], { text = id, ...rest }: Rest = {}): Placeable => ({
    id,
    kind,
    group,
    label: `canvas.kind.${text}` as TextKey,
    words: `canvas.words.${text}` as TextKey,
    fields,
    ...size,
    isFirst: false,
    isDetail: false,
    ...rest,
  });
}

const FRAME = { width: 320, height: 176 };
const step = shape('step', 'steps', defaultSize.step);
const gateway = shape('gateway', 'decisions', defaultSize.gateway);
const event = shape('event', 'events', defaultSize.event);
const dataNode = shape('dataNode', 'data', defaultSize.dataNode);

const task = (type: Records['step']['type'], rest?: Rest): Placeable =>
  step(type, { type, variant: 'embedded', isExpanded: false }, rest);
const subprocess = (
  id: string,
  fields: { readonly variant?: Records['step']['variant']; readonly isExpanded?: boolean },
  rest?: Rest,
): Placeable =>
  step(
    id,
    { type: 'subprocess', variant: 'embedded', isExpanded: false, ...fields },
    {
      ...(fields.isExpanded ? FRAME : {}),
      ...rest,
    },
  );
const decision = (id: string, type: Records['gateway']['type'], rest?: Rest): Placeable =>
  gateway(id, { type, isInstantiating: false }, rest);

type Trigger = ProcessEvent['trigger'];
const plain = { isThrowing: false, isInterrupting: true };
const starts = (id: string, trigger: Trigger, rest?: Rest) =>
  event(id, { ...plain, position: 'start', trigger }, rest);
const waits = (id: string, trigger: Trigger, rest?: Rest) =>
  event(id, { ...plain, position: 'intermediate', trigger }, rest);
const sends = (id: string, trigger: Trigger, rest?: Rest) =>
  event(id, { ...plain, position: 'intermediate', trigger, isThrowing: true }, rest);
const ends = (id: string, trigger: Trigger, rest?: Rest) =>
  event(id, { ...plain, position: 'end', trigger, isThrowing: true }, rest);

/** What may happen while a step is done; those that only stop it cannot let it go on. */
const atStep: readonly (readonly [Trigger, Rest & { readonly stops?: boolean }])[] = [
  ['timer', {}],
  ['error', { stops: true }],
  ['message', {}],
  ['escalation', detail],
  ['conditional', detail],
  ['signal', detail],
  ['compensation', { ...detail, stops: true }],
  ['cancel', { ...detail, stops: true, onlyIn: 'transaction' }],
  ['multiple', detail],
  ['parallelMultiple', detail],
];
const borderEvents = atStep.flatMap(([trigger, { stops, ...rest }]) => {
  const fields = { position: 'boundary', trigger, isThrowing: false } as const;
  const text = `at.${trigger}`;
  const stopping = event(text, { ...fields, isInterrupting: true }, { ...rest, text });
  const going = event(`${text}.goesOn`, { ...fields, isInterrupting: false }, { ...rest, ...detail, text });
  return stops ? [stopping] : [stopping, going];
});

export const placeables: readonly Placeable[] = [
  task('task', first),
  decision('decision', 'exclusive', first),
  starts('start', 'none', first),
  ends('end', 'none', first),
  dataNode('data', { type: 'object', isCollection: false }, first),
  shape('note', 'data', defaultSize.note)('note', {}, first),

  shape('lane', 'frames', { width: 600, height: 160 })('lane', {}),
  shape('pool', 'frames', { width: 600, height: 160 })('pool', { isBlackBox: false }),
  shape('pool', 'frames', { width: 600, height: 72 })('partner', { isBlackBox: true }),
  shape('group', 'frames', defaultSize.group)('group', {}),

  task('manual'),
  task('user'),
  task('service'),
  task('send'),
  task('receive'),
  task('businessRule'),
  task('script'),
  subprocess('subprocess', {}),
  task('call'),
  subprocess('openSubprocess', { isExpanded: true }, detail),
  subprocess('eventSubprocess', { isExpanded: true, variant: 'event' }, detail),
  subprocess('transaction', { isExpanded: true, variant: 'transaction' }, detail),
  subprocess('adHoc', { isExpanded: true, variant: 'adHoc' }, detail),

  decision('parallel', 'parallel'),
  decision('inclusive', 'inclusive'),
  decision('eventBased', 'eventBased', detail),
  decision('parallelEventBased', 'parallelEventBased', detail),
  decision('complex', 'complex', detail),

  waits('timer', 'timer'),
  waits('message', 'message'),
  sends('sendMessage', 'message'),
  starts('messageStart', 'message'),
  starts('timerStart', 'timer'),
  ends('messageEnd', 'message'),
  ends('terminate', 'terminate'),
  waits('intermediate', 'none'),

  starts('conditionalStart', 'conditional', detail),
  starts('signalStart', 'signal', detail),
  starts('multipleStart', 'multiple', detail),
  starts('parallelMultipleStart', 'parallelMultiple', detail),
  starts('errorStart', 'error', { ...detail, onlyIn: 'event' }),
  starts('escalationStart', 'escalation', { ...detail, onlyIn: 'event' }),
  starts('compensationStart', 'compensation', { ...detail, onlyIn: 'event' }),
  waits('conditional', 'conditional', detail),
  waits('signal', 'signal', detail),
  waits('linkIn', 'link', detail),
  waits('multiple', 'multiple', detail),
  waits('parallelMultiple', 'parallelMultiple', detail),
  sends('sendSignal', 'signal', detail),
  sends('escalation', 'escalation', detail),
  sends('compensation', 'compensation', detail),
  sends('linkOut', 'link', detail),
  sends('sendMultiple', 'multiple', detail),
  ends('errorEnd', 'error', detail),
  ends('escalationEnd', 'escalation', detail),
  ends('signalEnd', 'signal', detail),
  ends('compensationEnd', 'compensation', detail),
  ends('cancelEnd', 'cancel', { ...detail, onlyIn: 'transaction' }),
  ends('multipleEnd', 'multiple', detail),
  ...borderEvents,

  dataNode('store', { type: 'store', isCollection: false }, { width: 52, height: 48 }),
  dataNode('collection', { type: 'object', isCollection: true }, detail),
  dataNode('input', { type: 'input', isCollection: false }, detail),
  dataNode('output', { type: 'output', isCollection: false }, detail),
];

const byId = new Map(placeables.map((placeable) => [placeable.id, placeable]));

/** The placeable with this id. Throws for an unknown one: ids are written in code only. */
export function placeable(id: string): Placeable {
  const found = byId.get(id);
  if (!found) throw new Error(`no placeable <${id}>`);
  return found;
}

/** What the pad offers at a selected element, most used first. */
export const padIds = ['task', 'decision', 'end', 'note'] as const;

export const isAtStep = ({ fields }: Placeable): boolean => fields['position'] === 'boundary';
const isStart = ({ fields }: Placeable): boolean => fields['position'] === 'start';
const isEnd = ({ fields }: Placeable): boolean => fields['position'] === 'end';
const isFrame = ({ kind }: Placeable): boolean => kind === 'lane' || kind === 'pool';

type Sheet = { readonly parentId: string | null };
const fitsIn = (doc: Doc, { onlyIn }: Placeable, { parentId }: Sheet): boolean =>
  onlyIn === undefined || (parentId !== null && doc.step[parentId]?.variant === onlyIn);

/** What may be put anywhere on a sheet: events at a step need their step, lanes and pools stand on the map itself. */
export const newShapes = (doc: Doc, sheet: Sheet): readonly Placeable[] =>
  placeables.filter(
    (each) => !isAtStep(each) && fitsIn(doc, each, sheet) && !(isFrame(each) && sheet.parentId !== null),
  );

/** What may follow an element; on the border of a step also what may happen meanwhile. */
export function nextShapes(doc: Doc, fromId: string): readonly Placeable[] {
  const host = doc.step[fromId];
  const parentId = (host ?? doc.event[fromId] ?? doc.gateway[fromId])?.parentId ?? null;
  return placeables.filter((each) => {
    if (isFrame(each) || isStart(each)) return false;
    if (isAtStep(each)) return host !== undefined && fitsIn(doc, each, { parentId: host.id });
    return fitsIn(doc, each, { parentId });
  });
}

/** What an element may be turned into, common things first: the same kind, and nothing that its lines or its inside forbid. */
export function changesFor(doc: Doc, id: string): readonly Placeable[] {
  const own = ofElement(doc, id);
  if (!own) return [];
  const { flows, nodeById } = mapContents(doc, own.record.mapId);
  const hasInside = [...nodeById.values()].some((node) => node.parentId === id);
  const isLedTo = flows.some((flow) => flow.type === 'sequence' && flow.toId === id);
  const leadsOn = flows.some((flow) => flow.type === 'sequence' && flow.fromId === id);
  const host = 'attachedToId' in own.record ? own.record.attachedToId : null;
  const fits = (each: Placeable): boolean => {
    if (each.kind !== own.kind || !fitsIn(doc, each, { parentId: host ?? own.record.parentId })) return false;
    if (own.kind === 'event' && isAtStep(each) !== (host !== null)) return false;
    if ((isStart(each) && isLedTo) || (isEnd(each) && leadsOn)) return false;
    if (each.fields['variant'] === 'event' && (isLedTo || leadsOn)) return false;
    return !hasInside || each.fields['type'] === 'subprocess';
  };
  const fitting = placeables.filter(fits);
  return [...fitting.filter((each) => !each.isDetail), ...fitting.filter((each) => each.isDetail)];
}

type Changeable = {
  [K in 'step' | 'event' | 'gateway' | 'dataNode']: { readonly kind: K; readonly record: Records[K] };
}['step' | 'event' | 'gateway' | 'dataNode'];

function ofElement(
  { step: steps, event: events, gateway: gateways, dataNode: data }: Doc,
  id: string,
): Changeable | null {
  if (steps[id]) return { kind: 'step', record: steps[id] };
  if (events[id]) return { kind: 'event', record: events[id] };
  if (gateways[id]) return { kind: 'gateway', record: gateways[id] };
  return data[id] ? { kind: 'dataNode', record: data[id] } : null;
}

/** The entry of the list that says what a drawn element is; null where none does exactly. */
export function placeableOf(kind: PlaceableKind, record: object): Placeable | null {
  const own = record as Readonly<Record<string, unknown>>;
  const says = ({ fields }: Placeable) =>
    Object.entries(fields).every(([field, value]) => field === 'isExpanded' || own[field] === value);
  return placeables.find((each) => each.kind === kind && says(each)) ?? null;
}
