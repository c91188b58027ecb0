/** Joining two elements, by a pulled line or by keys (C, choose, Enter). */
import { connect, flowTypeBetween, reconnect } from '../../../shared/commands/index.ts';
import { notConnecting, say } from '../canvasStore.ts';
import { nameOf } from '../speak.ts';
import { edit, onlySelected, select, type Surface } from '../surface.ts';
import { offerBranchName } from './branchName.ts';
import { focusElement } from './focusElement.ts';

/** C: the next click, or Enter on another element, ends the line. With a line selected, one of its ends is led elsewhere. */
export function startConnecting(
  surface: Surface,
  {
    id = onlySelected(surface),
    end = 'to',
  }: { readonly id?: string | null; readonly end?: 'from' | 'to' } = {},
): void {
  const { session, store, scene } = surface;
  const line = id === null ? undefined : scene().lineById.get(id)?.record;
  if (!line) store.setState({ connectFromId: id, leading: null });
  else
    store.setState({
      connectFromId: end === 'to' ? line.fromId : line.toId,
      leading: { lineId: line.id, end },
    });
  say(store, session.text(line && end === 'from' ? 'canvas.say.leadHint' : 'canvas.say.connectHint'), true);
}

/** Whether the line that is drawn or led by keys may have its end there. */
export function mayEndAt(surface: Surface, id: string): boolean {
  const { connectFromId, leading } = surface.store.getState();
  if (connectFromId === null) return false;
  return leading?.end === 'from'
    ? mayConnect(surface, id, connectFromId)
    : mayConnect(surface, connectFromId, id);
}

/** The click or Enter that ends it. */
export function endAt(surface: Surface, id: string): void {
  const { connectFromId, leading } = surface.store.getState();
  surface.store.setState(notConnecting);
  if (leading) lead(surface, leading, id);
  else if (connectFromId !== null) join(surface, connectFromId, id);
}

function lead(
  surface: Surface,
  { lineId, end }: { readonly lineId: string; readonly end: 'from' | 'to' },
  id: string,
): void {
  const args = { id: lineId, ...(end === 'from' ? { fromId: id } : { toId: id }) };
  if (edit(surface, reconnect, { args })) sayJoined(surface, lineId);
  select(surface, [lineId]);
  focusElement(surface, lineId);
}

export function mayConnect({ session }: Surface, fromId: string, toId: string): boolean {
  const { doc } = session.document.getState();
  return flowTypeBetween(doc, fromId, toId) !== null;
}

/** Draws the line, selects it, and offers a name where it leaves a decision. Answers its id; null when it was refused. */
export function join(surface: Surface, fromId: string, toId: string, gesture?: string): string | null {
  const id = surface.session.newId('flow');
  surface.store.setState(notConnecting);
  const args = { id, fromId, toId };
  if (!edit(surface, connect, { args, ...(gesture === undefined ? {} : { gesture }) })) return null;
  select(surface, [id]);
  sayJoined(surface, id);
  offerBranchName(surface, id);
  return id;
}

function sayJoined({ session, store, scene }: Surface, lineId: string): void {
  const { from, to } = scene().lineById.get(lineId) ?? {};
  if (!from || !to) return;
  const ends = { from: nameOf(from, session.text), to: nameOf(to, session.text) };
  say(store, session.text('canvas.say.connected', ends));
}
