import { apply, created, type Change } from '../changes/index.ts';
import { freeze, initiativeCase, type Analysis } from '../engine/index.ts';
import type { Doc, Initiative } from '../model/index.ts';
import { buildFigures, known, type BuildContext, type Keys } from './buildWorkspace.ts';
import { buildChoice } from './buildChoice.ts';
import { buildPeople, buildStaff } from './buildStaff.ts';
import { daysBefore } from './months.ts';
import { named } from './named.ts';
import type { InitiativeScript } from './planScript.ts';
import type { WorkspaceScript } from './script.ts';

/** Notes from outside, what people said and built, and what is to be done about what was accepted: each initiative with what is said of it and what it promised. */
export function buildPlan(
  doc: Doc,
  keys: Keys,
  script: Pick<WorkspaceScript, 'signals' | 'initiatives' | 'surveys' | 'staffTools'>,
  context: BuildContext & { readonly analysis: Analysis },
): Doc {
  const { signals, initiatives } = script;
  const noted = apply(doc, [
    ...signals.map(({ goal, daysAgo, source, note }) =>
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
    ...buildStaff(doc, keys, script, context),
  ]);
  return initiatives.reduce(
    (before, one, order) => addInitiative(before, keys, { script: one, order }, context),
    noted,
  );
}

function addInitiative(
  doc: Doc,
  keys: Keys,
  { script, order }: { readonly script: InitiativeScript; readonly order: number },
  context: BuildContext & { readonly analysis: Analysis },
): Doc {
  const { newId, today, analysis } = context;
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
  const people = buildPeople(initiative, keys, script, context);
  const planned = apply(doc, [created('initiative', initiative), ...figures, ...gains, ...people]);
  const said = buildChoice(planned, initiative, script, context);
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
