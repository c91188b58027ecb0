import { apply, created, type Change } from '../changes/index.ts';
import { freeze, initiativeCase, type Analysis } from '../engine/index.ts';
import type { Doc, Initiative } from '../model/index.ts';
import { buildFigures, known, type BuildContext, type Keys } from './buildWorkspace.ts';
import { daysBefore } from './months.ts';
import type { InitiativeScript, WorkspaceScript } from './script.ts';

/** Notes from outside, and what is to be done about what was accepted: each initiative with what is said of it and what it promised. */
export function buildPlan(
  doc: Doc,
  keys: Keys,
  { signals, initiatives }: Pick<WorkspaceScript, 'signals' | 'initiatives'>,
  context: BuildContext & { readonly analysis: Analysis },
): Doc {
  const noted = apply(
    doc,
    signals.map(({ goal, daysAgo, source, note }) =>
      created('signal', {
        id: context.newId('signal'),
        goalId: named(doc.goal, goal).id,
        date: daysBefore(context.today, daysAgo),
        source,
        note,
        isSettled: false,
        reviewBy: null,
      }),
    ),
  );
  return initiatives.reduce(
    (before, script, order) => addInitiative(before, keys, { script, order }, context),
    noted,
  );
}

function addInitiative(
  doc: Doc,
  keys: Keys,
  { script, order }: { readonly script: InitiativeScript; readonly order: number },
  { newId, today, analysis }: BuildContext & { readonly analysis: Analysis },
): Doc {
  const stepIds = script.steps.map((step) => known(keys.node, step));
  const initiative: Initiative = {
    id: newId('initiative'),
    name: script.name,
    owner: script.owner,
    status: script.status,
    acquisition: script.acquisition,
    note: script.note ?? '',
    phase: null,
    startsOn: null,
    safeguards: [],
    nature: {},
    baseline: {},
    baselineOn: null,
    candidateIds: stepIds.flatMap(
      (stepId) =>
        analysis.candidates.find(({ id, stepIds: at }) => doc.decision[id] && at.includes(stepId))?.id ?? [],
    ),
    order,
  };
  const gains = (script.gains ?? []).map(({ objective, kpi, ...gain }) =>
    created('intangible', {
      ...gain,
      id: newId('intangible'),
      initiativeId: initiative.id,
      objectiveId: named(doc.objective, objective).id,
      kpiId: named(doc.kpi, kpi).id,
    }),
  );
  const figures: Change[] = buildFigures('initiative', initiative.id, null, script.figures);
  const said = apply(doc, [created('initiative', initiative), ...figures, ...gains]);
  if (script.promisedDaysAgo === undefined) return said;
  const day = daysBefore(today, script.promisedDaysAgo);
  const found = initiativeCase(said, analysis, initiative);
  const promise = freeze(knownOn(said, day), analysis, initiative, found, day);
  return { ...said, initiative: { ...said.initiative, [initiative.id]: { ...initiative, ...promise } } };
}

/** What was measured by that day: nobody promises with what only came later. */
const knownOn = (doc: Doc, day: string): Doc => ({
  ...doc,
  measurement: Object.fromEntries(
    Object.entries(doc.measurement).filter(([, { date }]) => date.slice(0, 10) < day),
  ),
});

/** The record of this title; a title that is not there is a fault of the script. */
function named<R extends { readonly title: string }>(table: { readonly [id: string]: R }, title: string): R {
  const found = Object.values(table).find((record) => record.title === title);
  if (!found) throw new Error(`nothing is called <${title}> in this script`);
  return found;
}
