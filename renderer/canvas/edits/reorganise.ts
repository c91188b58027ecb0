/** Reorganising what is selected: arranging, taking steps out and putting them back, taking over a look. */
import {
  arrangeElements,
  extractSteps,
  inlineStep,
  lookOf,
  setLook,
  type Arrangement,
  type Look,
} from '../../../shared/commands/index.ts';
import { sizeOfStep } from '../../../shared/diagram/index.ts';
import { freeName } from '../../actions/maps/freeName.ts';
import { say } from '../canvasStore.ts';
import { nameOf } from '../speak.ts';
import { edit, onlySelected, select, selectionOf, type Surface } from '../surface.ts';
import { bringIntoView } from './look.ts';
import { namingGesture, startNaming } from './naming.ts';

export const canArrange = (surface: Surface, how: Arrangement): boolean =>
  selectionOf(surface).length > 1 &&
  arrangeElements.refuse(docOf(surface), { ids: selectionOf(surface), how }) === null;

export function arrange(surface: Surface, how: Arrangement): void {
  const ids = selectionOf(surface);
  if (edit(surface, arrangeElements, { args: { ids, how } }))
    say(surface.store, surface.session.text(`canvas.action.arrange.${how}`));
}

const docOf = ({ session }: Surface) => session.document.getState().doc;

/** Whether steps are selected that could be taken out together; why it may not be done is said when it is asked for. */
export const canExtract = (surface: Surface): boolean =>
  selectionOf(surface).some((id) => surface.scene().boxById.get(id)?.kind === 'step');

/** What is selected becomes the inside of one new step, whose name is typed at once. */
export function extractInside(surface: Surface): void {
  const { session } = surface;
  const stepId = session.newId('step');
  const args = { ids: selectionOf(surface), stepId, name: '', size: sizeOfStep('', { hasMarkers: true }) };
  if (!edit(surface, extractSteps, { args, gesture: namingGesture(stepId) })) return;
  select(surface, [stepId]);
  bringIntoView(surface, [stepId]);
  startNaming(surface, stepId);
}

/** What is selected becomes a map of its own, and a step here calls it; asks for its name. */
export async function extractToMap(surface: Surface): Promise<void> {
  const { session, store } = surface;
  const { text, frame } = session;
  const ids = selectionOf(surface);
  const wish = { ids, stepId: session.newId('step'), newMapId: session.newId('map') };
  const size = (name: string) => sizeOfStep(name, { hasMarkers: true });
  const refusal = extractSteps.refuse(docOf(surface), { ...wish, name: '', size: size('') });
  if (refusal !== null) {
    say(store, text(`refusal.${refusal}`), true);
    return;
  }
  const names = Object.values(docOf(surface).map).map((map) => map.name);
  const name = await frame.prompt({
    title: text('canvas.extract.title'),
    label: text('canvas.extract.label'),
    value: freeName(text('app.newMapName'), names),
    confirm: text('canvas.extract.confirm'),
    description: text('canvas.extract.text'),
  });
  if (name === null) return;
  if (!edit(surface, extractSteps, { args: { ...wish, name, size: size(name) } })) return;
  select(surface, [wish.stepId]);
  bringIntoView(surface, [wish.stepId]);
  say(store, text('canvas.say.extracted', { name }), true);
}

export const canInline = (surface: Surface): boolean => {
  const item = surface.scene().boxById.get(onlySelected(surface) ?? '');
  return (
    item?.kind === 'step' &&
    (item.record.type === 'subprocess' || (item.record.type === 'call' && item.record.calledMapId !== null))
  );
};

/** The steps that the selected one stands for come back in its place, selected. */
export function inline(surface: Surface): void {
  const { session, store } = surface;
  const id = onlySelected(surface)!;
  const item = surface.scene().boxById.get(id);
  const before = new Set(surface.scene().boxById.keys());
  const called = item?.kind === 'step' && item.record.calledMapId;
  const mapName = called ? docOf(surface).map[called]?.name : undefined;
  if (!item || !edit(surface, inlineStep, { args: { id } })) return;
  const back = [...surface.scene().boxById.keys()].filter((each) => !before.has(each));
  select(surface, back);
  bringIntoView(surface, back);
  const said =
    mapName === undefined
      ? session.text('canvas.say.inlined', { name: nameOf(item, session.text) })
      : session.text('canvas.say.inlinedMap', { name: mapName });
  say(store, said, true);
}

/** The look that was copied last in this window. */
let copiedLook: Look | null = null;

export const canCopyLook = (surface: Surface): boolean =>
  lookOf(docOf(surface), onlySelected(surface) ?? '') !== null;

export function copyLook(surface: Surface): void {
  const id = onlySelected(surface);
  copiedLook = id === null ? null : lookOf(docOf(surface), id);
  if (copiedLook) say(surface.store, surface.session.text('canvas.say.lookCopied'), true);
}

export const canPasteLook = (surface: Surface): boolean =>
  copiedLook !== null && selectionOf(surface).some((id) => docOf(surface)[copiedLook!.kind][id]);

export function pasteLook(surface: Surface): void {
  const ids = selectionOf(surface);
  if (copiedLook && edit(surface, setLook, { args: { ids, look: copiedLook } }))
    say(surface.store, surface.session.text('canvas.say.lookPasted', { n: ids.length }));
}
