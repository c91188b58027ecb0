import type { Doc } from './doc.ts';
import type { StepId } from './ids.ts';
import type { Step } from './records.ts';

const DEPTH_LIMIT = 200;

/** A subprocess whose inside is a sheet of its own, with coordinates of its own, and not drawn where it stands. */
export const isClosedStep = (step: Pick<Step, 'type' | 'isExpanded'> | undefined): boolean =>
  step?.type === 'subprocess' && !step.isExpanded;

/** The sheet on which something with this parent is drawn: the nearest closed subprocess around it; null: the map itself. */
export function sheetOf(doc: Doc, parentId: string | null): StepId | null {
  let id = parentId;
  for (let depth = 0; id !== null && depth < DEPTH_LIMIT; depth++) {
    const step: Step | undefined = doc.step[id];
    if (!step) return null;
    if (isClosedStep(step)) return step.id;
    id = step.parentId;
  }
  return null;
}
