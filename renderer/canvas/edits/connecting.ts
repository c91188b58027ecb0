/** Joining two elements, by a pulled line or by keys (C, choose, Enter). */
import { connect, flowTypeBetween } from '../../../shared/commands/index.ts';
import { say } from '../canvasStore.ts';
import { nameOf } from '../speak.ts';
import { edit, onlySelected, select, type Surface } from '../surface.ts';
import { offerBranchName } from './branchName.ts';

/** C: the next click, or Enter on another element, ends the line. */
export function startConnecting(surface: Surface, fromId = onlySelected(surface)): void {
  surface.store.setState({ connectFromId: fromId });
  say(surface.store, surface.session.text('canvas.say.connectHint'), true);
}

export function mayConnect({ session }: Surface, fromId: string, toId: string): boolean {
  const { doc } = session.document.getState();
  return flowTypeBetween(doc, fromId, toId) !== null;
}

/** Draws the line, selects it, and offers a name where it leaves a decision. Answers its id; null when it was refused. */
export function join(surface: Surface, fromId: string, toId: string, gesture?: string): string | null {
  const { session, store } = surface;
  const id = session.newId('flow');
  store.setState({ connectFromId: null });
  const args = { id, fromId, toId };
  if (!edit(surface, connect, { args, ...(gesture === undefined ? {} : { gesture }) })) return null;
  select(surface, [id]);
  const { boxById } = surface.scene();
  const [from, to] = [boxById.get(fromId), boxById.get(toId)];
  if (from && to)
    say(
      store,
      session.text('canvas.say.connected', {
        from: nameOf(from, session.text),
        to: nameOf(to, session.text),
      }),
    );
  offerBranchName(surface, id);
  return id;
}
