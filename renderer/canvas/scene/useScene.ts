import { finishLines, planeContents } from '../../../shared/diagram/index.ts';
import { mapContents, type Doc, type Kind } from '../../../shared/model/index.ts';
import { useDocument, useView, type Session } from '../../state/session.tsx';
import { pathsOf } from './paths.ts';
import { replacedRecords, sameIn, type Replaced } from './replaced.ts';
import { sceneAfter } from './sceneAfter.ts';
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
  const replaced = before && replacedRecords(before.doc, doc, mapId);
  const isSame = before !== null && replaced !== null && replaced.every(isSameGround);
  const paths = isSame
    ? before.scene.paths
    : pathsOf(doc, { mapId, insideStepId }, before && { doc: before.doc, paths: before.scene.paths });
  const finishes = isSame
    ? before.scene.finishes
    : finishLines(planeContents(mapContents(doc, mapId), insideStepId), paths, before?.scene.finishes);
  const scene =
    (before && replaced && sceneAfter(before.scene, replaced, { paths, finishes })) ??
    sceneOf(doc, mapId, { insideStepId, paths, finishes });
  last = { doc, scene };
  return scene;
}

/** True where lines find all they look at as it was: a renamed step or a colour leaves every line where it was. */
const isSameGround = (replaced: Replaced): boolean =>
  // A name beside a shape is gone around; a name inside one is not.
  sameIn(replaced, geometryFields) && ('systemIds' in replaced.after || sameIn(replaced, ['name']));

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
