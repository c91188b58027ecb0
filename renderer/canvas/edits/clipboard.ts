/**
 * Copy, cut, paste, duplicate. A copied piece is on the system's clipboard under a type of our own, with its names as plain text beside
 * it, so that it can be pasted in another window, and into a letter. Pasted lines, or cells of a spreadsheet, become steps and decisions.
 */
import * as v from 'valibot';
import {
  copyFragment,
  pasteElements,
  removeElements,
  type Fragment,
} from '../../../shared/commands/index.ts';
import { elementOf, schemas, type Kind, type Point } from '../../../shared/model/index.ts';
import { outlineOf, readList, rowsOf, typeLines } from '../../../shared/outline/index.ts';
import { tellLinesLeft } from '../../actions/maps/tellLinesLeft.ts';
import { say } from '../canvasStore.ts';
import { around } from '../geometry/boxes.ts';
import { edit, onlySelected, select, selectionOf, type Surface } from '../surface.ts';
import { bringIntoView } from './look.ts';

const TYPE = 'application/x-process-compass+json';
const OFFSET = 30;
const MAX_CHARACTERS = 5_000_000;
/** What was copied last in this window, for the menu: a menu entry gets no clipboard event. */
let copiedHere: { readonly fragment: Fragment; readonly words: string } | null = null;

/** Puts the selection on the clipboard; false when nothing is selected. */
export function copy(surface: Surface, clipboard: DataTransfer | null): boolean {
  const { session, store } = surface;
  const { doc } = session.document.getState();
  const fragment = copyFragment(doc, selectionOf(surface));
  if (fragment.records.length === 0) return false;
  const words = selectionOf(surface)
    .map((id) => elementOf(doc, id))
    .flatMap((element) => (element && element.kind !== 'note' && element.record.name) || [])
    .join('\n');
  copiedHere = { fragment, words };
  clipboard?.setData(TYPE, JSON.stringify(fragment));
  clipboard?.setData('text/plain', words);
  say(store, session.text('canvas.say.copied', { n: selectionOf(surface).length }));
  return true;
}

export function cut(surface: Surface, clipboard: DataTransfer | null): boolean {
  const ids = selectionOf(surface);
  if (!copy(surface, clipboard)) return false;
  if (edit(surface, removeElements, { args: { ids } })) select(surface, []);
  return true;
}

/** Pastes a piece of a map, or lines of text as a chain of steps. */
export function paste(surface: Surface, clipboard: DataTransfer | null): void {
  const raw = clipboard?.getData(TYPE) ?? '';
  const words = clipboard?.getData('text/plain') ?? '';
  const fragment = raw === '' ? null : readFragment(raw);
  if (fragment) insert(surface, fragment, surface.pointer.current);
  else if (words.trim() !== '') insertLines(surface, words);
  else if (!clipboard && copiedHere) insert(surface, copiedHere.fragment, null);
}

export function duplicate(surface: Surface): void {
  const fragment = copyFragment(surface.session.document.getState().doc, selectionOf(surface));
  if (fragment.records.length > 0) insert(surface, fragment, null);
}

/** A copy of the selection lying exactly on it, selected: the start of a drag that duplicates. */
export function duplicateInPlace(surface: Surface, gesture: string): boolean {
  const fragment = copyFragment(surface.session.document.getState().doc, selectionOf(surface));
  const box = around(fragmentBoxes(fragment));
  return box !== null && insertAt(surface, fragment, { at: box, gesture });
}

function insert(surface: Surface, fragment: Fragment, pointer: Point | null): void {
  const box = around(fragmentBoxes(fragment));
  if (!box) return;
  const at = pointer ?? { x: box.x + OFFSET, y: box.y + OFFSET };
  const place = pointer ? { x: at.x - box.width / 2, y: at.y - box.height / 2 } : at;
  insertAt(surface, fragment, { at: { x: grid(place.x), y: grid(place.y) } });
}

function insertAt(
  surface: Surface,
  fragment: Fragment,
  { at, gesture }: { at: Point; gesture?: string },
): boolean {
  const { session, store } = surface;
  const { mapId, insideStepId: insideId } = session.view.getState();
  if (mapId === null) return false;
  const ids = Object.fromEntries(
    fragment.records.map(({ kind, record }) => [record.id, session.newId(kind)]),
  );
  const args = { mapId, insideId, fragment, at, ids };
  if (!edit(surface, pasteElements, { args, ...(gesture === undefined ? {} : { gesture }) })) return false;
  const { boxById } = surface.scene();
  const pasted = Object.values(ids).filter((id) => boxById.has(id));
  select(surface, pasted);
  bringIntoView(surface, pasted);
  say(store, session.text('canvas.say.pasted', { n: pasted.length }));
  tellLinksLeft(surface, fragment);
  return true;
}

/** Steps of another workspace come without their links: its objectives are not those of this one. */
function tellLinksLeft({ session }: Surface, { kpiIds = [] }: Fragment): void {
  const { kpi } = session.document.getState().doc;
  const n = kpiIds.filter((id) => !kpi[id]).length;
  if (n > 0) session.frame.notify({ tone: 'plain', text: session.text('canvas.linksLeft', { n }) });
}

/** Lines go after what is selected, else to the end of what is seen; a step that waits for its name becomes the first of them. */
function insertLines(surface: Surface, words: string): void {
  const { session } = surface;
  const { mapId, insideStepId } = session.view.getState();
  if (mapId === null) return;
  const { doc } = session.document.getState();
  const rows = rowsOf(outlineOf(doc, mapId));
  const seen = rows.list.filter(
    ({ id }) => (doc.step[id] ?? doc.event[id] ?? doc.gateway[id])?.parentId === insideStepId,
  );
  const selected = onlySelected(surface);
  const after = seen.find(({ id }) => id === selected) ?? seen.at(-1);
  const step = selected === null ? undefined : doc.step[selected];
  const before = new Set(surface.scene().boxById.keys());
  const args = {
    mapId,
    afterKey: after?.key ?? null,
    depth: after && after.id === selected ? after.depth : (seen[0]?.depth ?? 0),
    list: readList(words),
    ...(insideStepId === null ? {} : { insideId: insideStepId }),
    ...(step?.name === '' ? { replacesId: step.id } : {}),
  };
  if (!edit(surface, typeLines, { args })) return;
  const added = [...surface.scene().boxById.keys()].filter((id) => !before.has(id));
  select(surface, added);
  // Of a long list the beginning.
  bringIntoView(surface, added.slice(0, 4));
  say(surface.store, session.text('canvas.say.pasted', { n: added.length }));
  tellLinesLeft(session, words);
}

/** What another program put on the clipboard under our type is read like a file: each record is checked. Null when it is not ours. */
export function readFragment(raw: string): Fragment | null {
  if (raw.length > MAX_CHARACTERS) return null;
  const parsed = v.safeParse(shape, parseJson(raw));
  if (!parsed.success) return null;
  const { kpiIds } = parsed.output;
  const records = readRecords(parsed.output.records);
  const library = readRecords(parsed.output.library ?? []);
  return records && library ? { records, library, kpiIds } : null;
}

/** Null when one of them is not as its kind should be. */
function readRecords(raw: readonly { readonly kind: Kind; readonly record: unknown }[]) {
  const records = raw.map(({ kind, record }) => ({ kind, read: v.safeParse(schemas[kind], record) }));
  if (!records.every(({ read }) => read.success)) return null;
  return records.map(({ kind, read }) => ({ kind, record: read.output })) as unknown as Fragment['records'];
}

const shape = v.object({
  library: v.optional(
    v.array(v.object({ kind: v.picklist(['role', 'system', 'dataObject']), record: v.unknown() })),
  ),
  kpiIds: v.optional(v.array(v.string())),
  records: v.array(
    v.object({
      kind: v.picklist([
        'step',
        'event',
        'gateway',
        'dataNode',
        'note',
        'group',
        'pool',
        'lane',
        'flow',
        'mark',
        'figure',
        'dataUse',
      ]),
      record: v.unknown(),
    }),
  ),
});

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}

const fragmentBoxes = (fragment: Fragment) =>
  fragment.records.flatMap(({ record }) => ('width' in record && 'x' in record ? [record] : []));
const grid = (value: number): number => Math.round(value / 10) * 10;
