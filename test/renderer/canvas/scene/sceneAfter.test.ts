import fc from 'fast-check';
import { expect, it } from 'vitest';
import { replacedRecords } from '../../../../renderer/canvas/scene/replaced.ts';
import { sceneAfter } from '../../../../renderer/canvas/scene/sceneAfter.ts';
import { sceneOf } from '../../../../renderer/canvas/scene/sceneOf.ts';
import type { Scene } from '../../../../renderer/canvas/scene/scene.ts';
import { apply, invert } from '../../../../shared/changes/index.ts';
import type { Doc } from '../../../../shared/model/index.ts';
import { runs } from '../../../propertyRuns.ts';
import { aBusiness, anyEdits, planEdit, testContext } from '../../../shared/commands/randomEdits.ts';

const parts = { insideStepId: null, paths: new Map(), finishes: new Map() } as const;
/** Each part of a scene as a list, so that the very objects can be compared. */
const listed = ({ boxes, lines, boxById, lineById, linesOf }: Scene) => ({
  boxes,
  lines,
  boxById: [...boxById].toSorted(byId),
  lineById: [...lineById].toSorted(byId),
  linesOf: [...linesOf].toSorted(byId),
});
const byId = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

it('after any edit, and its undo, a scene made from the one before is the one made anew', () => {
  let madeFromBefore = 0;
  fc.assert(
    fc.property(anyEdits, (edits) => {
      const context = testContext();
      let doc = aBusiness();
      const follow = (next: Doc) => {
        for (const mapId of Object.keys(doc.map)) {
          const replaced = replacedRecords(doc, next, mapId);
          const scene = replaced && sceneAfter(sceneOf(doc, mapId, parts), replaced, parts);
          if (!scene) continue;
          madeFromBefore += 1;
          const [made, anew] = [listed(scene), listed(sceneOf(next, mapId, parts))];
          expect(made).toEqual(anew);
          expect(made.boxes.every((box, at) => box === anew.boxes[at])).toBe(true);
          expect(made.lines.every((line, at) => line === anew.lines[at])).toBe(true);
        }
        doc = next;
      };
      for (const edit of edits) {
        const changes = planEdit(doc, edit, context);
        if (!changes) continue;
        follow(apply(doc, changes));
        if (edit.pick % 3 === 0) follow(apply(doc, invert(changes)));
      }
    }),
    runs(60),
  );
  expect(madeFromBefore).toBeGreaterThan(0);
});
