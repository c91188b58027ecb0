import { finishLines, planeContents } from '../../../shared/diagram/index.ts';
import { mapContents, type Doc, type Kind } from '../../../shared/model/index.ts';
import { useDocument, useView, type Session } from '../../state/session.tsx';
import { pathsOf } from './paths.ts';
import { sceneOf } from './sceneOf.ts';
import type { Scene } from './scene.ts';

const drawnKinds = [
  'pool',
  'lane',
  'group',
  'step',
  'gateway',
  'event',
  'dataNode',
  'note',
  'flow',
] as const satisfies readonly Kind[];

let last: { readonly doc: Doc; readonly scene: Scene } | null = null;

/** The scene of a map; the same object as long as nothing drawn has changed, so that an edit of a figure or a goal costs the canvas nothing. */
export function currentScene(doc: Doc, mapId: string, insideStepId: string | null): Scene {
  const before = last?.scene.mapId === mapId && last.scene.insideStepId === insideStepId ? last : null;
  if (before && drawnKinds.every((kind) => before.doc[kind] === doc[kind])) return before.scene;
  const isSame = before !== null && isSameGeometry(before.doc, doc, mapId);
  const paths = isSame
    ? before.scene.paths
    : pathsOf(doc, { mapId, insideStepId }, before && { doc: before.doc, paths: before.scene.paths });
  const finishes = isSame
    ? before.scene.finishes
    : finishLines(planeContents(mapContents(doc, mapId), insideStepId), paths, before?.scene.finishes);
  const scene = sceneOf(doc, mapId, { insideStepId, paths, finishes });
  last = { doc, scene };
  return scene;
}

/** True when nothing that lines look at has changed: a renamed step or a colour leaves every line where it was. */
function isSameGeometry(before: Doc, now: Doc, mapId: string): boolean {
  return drawnKinds.every(
    (kind) => before[kind] === now[kind] || hasSameGeometry(before[kind], now[kind], mapId),
  );
}

const geometryFields = [
  'x',
  'y',
  'width',
  'height',
  'waypoints',
  'label',
  'fromId',
  'toId',
  'type',
  'parentId',
  'isExpanded',
  'isDefault',
  'order',
];
/** A name beside a shape is gone around; a name inside one is not. */
const fieldsWithName = [...geometryFields, 'name'];

function hasSameGeometry(before: Table, now: Table, mapId: string): boolean {
  const ids = new Set([...Object.keys(before), ...Object.keys(now)]);
  for (const id of ids) {
    const [a, b] = [before[id], now[id]];
    if (a === b || (a ?? b)!.mapId !== mapId) continue;
    const fields = (a ?? b)!.systemIds === undefined ? fieldsWithName : geometryFields;
    if (!a || !b || fields.some((field) => a[field] !== b[field])) return false;
  }
  return true;
}
type Table = { readonly [id: string]: { readonly [field: string]: unknown } | undefined };

/** The scene of the map that this window shows. Only below a check that a map is shown. */
export function useScene(): Scene {
  const mapId = useView((state) => state.mapId);
  const insideStepId = useView((state) => state.insideStepId);
  return useDocument(({ doc }) => currentScene(doc, mapId ?? '', insideStepId));
}

export function sceneOfSession(session: Session): Scene {
  const { mapId, insideStepId } = session.view.getState();
  return currentScene(session.document.getState().doc, mapId ?? '', insideStepId);
}
