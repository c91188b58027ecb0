import { expect, it } from 'vitest';
import { followLastMap, lastMapOf } from '../../../renderer/actions/files/lastMap.ts';
import { createFrameStore } from '../../../renderer/state/frameStore.ts';
import { addMap } from '../../../shared/commands/index.ts';
import { aDoc } from '../../builders/aDoc.ts';
import { aSurface } from '../canvas/aSurface.ts';

function aSession() {
  const built = aDoc();
  built.map('Orders', { id: 'orders' } as never);
  const { document, view } = aSurface(built.build(), 'orders');
  const saved: unknown[] = [];
  const client = { 'app.saveSettings': (input: unknown) => void saved.push(input) };
  const frame = createFrameStore({ client, settings: { lastMaps: { '/odd': 7 } } } as never);
  return { session: { document, view, frame }, saved };
}

it('the map that is shown is remembered with its file, once, and forgotten by nobody who shows none', () => {
  const { session, saved } = aSession();
  const path = session.document.getState().file!.path;
  session.document.dispatch(addMap, { id: 'second', name: 'Second', startId: 's', stepId: 't' });
  followLastMap(session);

  session.view.setState({ mapId: 'second' });
  session.view.setState({ place: 'strategy' });
  session.view.setState({ mapId: null });
  session.view.setState({ mapId: 'second' });

  expect(saved).toEqual([{ settings: { lastMaps: { [path]: 'second' } } }]);
  expect(lastMapOf(session, path)).toBe('second');
  expect(lastMapOf(session, '/odd')).toBeNull();
});
