/** A canvas without a window: real stores and commands over a document, a view that stands still. */
import { createCanvasStore } from '../../../renderer/canvas/canvasStore.ts';
import { sceneOfSession } from '../../../renderer/canvas/scene/useScene.ts';
import type { Surface } from '../../../renderer/canvas/surface.ts';
import { createAnalysisStore } from '../../../renderer/state/analysisStore.ts';
import { createDocumentStore } from '../../../renderer/state/documentStore.ts';
import type { Session } from '../../../renderer/state/session.tsx';
import { createViewStore } from '../../../renderer/state/viewStore.ts';
import type { Doc } from '../../../shared/model/index.ts';
import { createText } from '../../../shared/text/index.ts';
import { countingIds, fakeBackEnd, opened } from '../state/fakeBackEnd.ts';

export function aSurface(doc: Doc, mapId: string) {
  const back = fakeBackEnd();
  const newId = countingIds();
  const document = createDocumentStore({
    client: back.client,
    context: { newId, today: '2026-11-23' },
    now: () => '2026-11-23T10:00:00.000Z',
  });
  document.show(opened(doc));
  const view = createViewStore();
  view.setState({ place: 'map', mapId });
  const analysis = createAnalysisStore();
  const session = { document, view, analysis, newId, text: createText('en') } as unknown as Session;
  const surface: Surface = {
    session,
    store: createCanvasStore(),
    scene: () => sceneOfSession(session),
    view: () => ({ x: 0, y: 0, zoom: 1 }),
    aim: () => ({ x: 0, y: 0, zoom: 1 }),
    setView: () => undefined,
    element: () => null,
    attach: () => undefined,
    corner: () => ({ x: 0, y: 0 }),
    measure: () => undefined,
    toMap: (client) => client,
    toScreen: (point) => point,
    pointer: { current: null },
    carry: () => undefined,
    onCarry: () => () => undefined,
  };
  return { surface, session, document, view, back };
}
