/** What a user can put on a map: six shapes at first sight, the others behind one click. Data, read by the palette, the pad and the menus. */
import type { NodeKind, Records } from '../../shared/model/index.ts';
import type { TextKey } from '../../shared/text/index.ts';

export type PlaceableKind = NodeKind | 'lane';

export interface Placeable {
  /** Stable name: `task`, `decision`, … */
  readonly id: string;
  readonly kind: PlaceableKind;
  readonly label: TextKey;
  /** Other words a user may type to find it, in the language of the screen. */
  readonly words: TextKey;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly width: number;
  readonly height: number;
  readonly isFirst: boolean;
}

const STEP = { width: 148, height: 64 };
const EVENT = { width: 36, height: 36 };
const GATEWAY = { width: 44, height: 44 };
const DATA = { width: 36, height: 48 };
const NOTE = { width: 148, height: 56 };

const step = (id: string, type: Records['step']['type'], isFirst = false): Placeable => ({
  id,
  kind: 'step',
  label: `canvas.kind.${id}` as TextKey,
  words: `canvas.words.${id}` as TextKey,
  fields: { type },
  ...STEP,
  isFirst,
});
const event = (id: string, fields: Partial<Records['event']>, isFirst = false): Placeable => ({
  id,
  kind: 'event',
  label: `canvas.kind.${id}` as TextKey,
  words: `canvas.words.${id}` as TextKey,
  fields,
  ...EVENT,
  isFirst,
});
const gateway = (id: string, type: Records['gateway']['type'], isFirst = false): Placeable => ({
  id,
  kind: 'gateway',
  label: `canvas.kind.${id}` as TextKey,
  words: `canvas.words.${id}` as TextKey,
  fields: { type },
  ...GATEWAY,
  isFirst,
});

export const placeables: readonly Placeable[] = [
  step('task', 'task', true),
  gateway('decision', 'exclusive', true),
  event('start', { position: 'start' }, true),
  event('end', { position: 'end' }, true),
  {
    id: 'data',
    kind: 'dataNode',
    label: 'canvas.kind.data',
    words: 'canvas.words.data',
    fields: { type: 'object' },
    ...DATA,
    isFirst: true,
  },
  {
    id: 'note',
    kind: 'note',
    label: 'canvas.kind.note',
    words: 'canvas.words.note',
    fields: {},
    ...NOTE,
    isFirst: true,
  },
  {
    id: 'lane',
    kind: 'lane',
    label: 'canvas.kind.lane',
    words: 'canvas.words.lane',
    fields: {},
    width: 600,
    height: 160,
    isFirst: false,
  },
  step('manual', 'manual'),
  step('user', 'user'),
  step('service', 'service'),
  step('send', 'send'),
  step('receive', 'receive'),
  step('businessRule', 'businessRule'),
  step('script', 'script'),
  step('subprocess', 'subprocess'),
  gateway('parallel', 'parallel'),
  gateway('inclusive', 'inclusive'),
  event('timer', { position: 'intermediate', trigger: 'timer' }),
  event('message', { position: 'intermediate', trigger: 'message' }),
  event('messageStart', { position: 'start', trigger: 'message' }),
  event('timerStart', { position: 'start', trigger: 'timer' }),
  event('messageEnd', { position: 'end', trigger: 'message', isThrowing: true }),
  event('terminate', { position: 'end', trigger: 'terminate', isThrowing: true }),
  event('intermediate', { position: 'intermediate' }),
  {
    id: 'store',
    kind: 'dataNode',
    label: 'canvas.kind.store',
    words: 'canvas.words.store',
    fields: { type: 'store' },
    width: 52,
    height: 48,
    isFirst: false,
  },
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

/** What a step, event or gateway may be turned into (same kind only). */
export function changesFor(kind: NodeKind): readonly Placeable[] {
  return placeables.filter((each) => each.kind === kind && kind !== 'note');
}
