import { readingOrder } from '../../diagram/index.ts';
import { isClosedStep, mapContents, type Step } from '../../model/index.ts';
import { elementName } from '../elementName.ts';
import type { ReportContext } from '../reportContext.ts';
import type { Plane } from './sheetPages.ts';

/** The map, then the inside of each closed subprocess that has one, in reading order; with which step leads where. */
export function planesOf(context: ReportContext, mapIds: readonly string[]): Plane[] {
  const { doc, mapId, mapName } = context;
  const anchor = anchorOfMap(mapIds, mapId);
  const { steps, nodeById } = mapContents(doc, mapId);
  const parents = new Set([...nodeById.values()].map(({ parentId }) => parentId as string | null));
  const isClosed = (step: Step) => isClosedStep(step) && parents.has(step.id);
  const stepById = new Map(steps.map((step) => [step.id as string, step]));
  // The order of a large map takes longer than all else here.
  const order = steps.some(isClosed) ? readingOrder(doc, mapId) : [];
  const closed = order.flatMap(({ node }) => {
    const step = stepById.get(node.id);
    return step && isClosed(step) ? [step] : [];
  });
  const anchorById = new Map(closed.map(({ id }, index) => [id as string, `${anchor}-inside${index + 1}`]));
  const targetOf = (stepId: string): string | null => {
    const called = stepById.get(stepId)?.calledMapId ?? null;
    if (called !== null && mapIds.includes(called)) return anchorOfMap(mapIds, called);
    return anchorById.get(stepId) ?? null;
  };
  const planeAround = (step: Step): Step | null => {
    let parent = step.parentId === null ? undefined : stepById.get(step.parentId);
    while (parent && !anchorById.has(parent.id))
      parent = parent.parentId === null ? undefined : stepById.get(parent.parentId);
    return parent ?? null;
  };
  const titleOf = (step: Step): string => {
    const around = planeAround(step);
    return `${around ? titleOf(around) : mapName} › ${elementName(context, step.id)}`;
  };
  return [
    { id: null, title: mapName, anchor, targetOf, backTo: null },
    ...closed.map((step): Plane => {
      const around = planeAround(step);
      return {
        id: step.id,
        title: titleOf(step),
        anchor: anchorById.get(step.id)!,
        targetOf,
        backTo: around ? anchorById.get(around.id)! : anchor,
      };
    }),
  ];
}

/** Anchors are numbers of ours, so that no id of a file gets into a document. */
const anchorOfMap = (mapIds: readonly string[], mapId: string): string => `map${mapIds.indexOf(mapId) + 1}`;
