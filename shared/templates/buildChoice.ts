import { apply, created } from '../changes/index.ts';
import { takeOption } from '../commands/index.ts';
import { isKnownCriterion, weighingOf } from '../engine/index.ts';
import type { Doc, Initiative } from '../model/index.ts';
import { buildFigures, type BuildContext } from './buildWorkspace.ts';
import type { InitiativeScript, WeighingScript } from './planScript.ts';

/** The ways to get an initiative, how they are weighed, and the one that was decided for with what it costs. */
export function buildChoice(
  doc: Doc,
  { id: initiativeId }: Initiative,
  { options = [], weighing }: Pick<InitiativeScript, 'options' | 'weighing'>,
  context: BuildContext,
): Doc {
  const ids = options.map(() => context.newId('option'));
  const said = apply(doc, [
    ...options.flatMap(({ figures, note = '', isTaken: _taken, ...option }, order) => {
      const id = ids[order]!;
      return [
        created('option', { ...option, id, initiativeId, isChosen: false, note, order }),
        ...buildFigures('option', id, null, figures),
      ];
    }),
    ...(weighing
      ? [created('weighing', { id: context.newId('weighing'), initiativeId, ...weighed(doc, weighing) })]
      : []),
  ]);
  const taken = ids[options.findIndex(({ isTaken }) => isTaken)];
  return taken === undefined ? said : apply(said, takeOption.plan(said, { id: taken }, context));
}

/** The criteria of the method in its order, each as the script says it. */
function weighed(doc: Doc, { criteria, comparisons }: WeighingScript) {
  const stranger = Object.keys(criteria).find((id) => !isKnownCriterion(id));
  if (stranger !== undefined) throw new Error(`no criterion <${stranger}> in the method`);
  return {
    criteria: weighingOf(doc, '').criteria.map(({ id, name }) => {
      const { letter = null, floor = null } = criteria[id] ?? {};
      return { id, name, letter, floor };
    }),
    isPairwise: comparisons !== undefined,
    comparisons: comparisons ?? {},
  };
}
