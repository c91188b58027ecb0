/** What a step comes to in a case and in a month, as it stands on the map, beside it and in the value stream. */
import type { Doc } from '../../model/index.ts';
import type { Analysis, MapMetrics, StepMetrics } from '../analysis.ts';
import { figuresOf } from '../facts/figureIndex.ts';
import { linesOf, makeCard, type WhyCard, type WhyInput } from './card.ts';
import { givenOf, hourlyCostOf } from './given.ts';
import { casesOf, metricCard, workOnlyOf, type MapGround } from './mapCards.ts';
import { calledMapOf, onceCard } from './onceCard.ts';
import { hoursLines } from './stepLines.ts';
import { visitsCard } from './visitsCard.ts';

export const stepNumbers = [
  'visits',
  'once',
  'caseWork',
  'caseWait',
  'beside',
  'caseTime',
  'runs',
  'hours',
  'cost',
] as const;
export type StepNumber = (typeof stepNumbers)[number];

interface Cooked extends MapGround {
  readonly stepId: string;
  readonly metrics: MapMetrics;
  readonly step: StepMetrics;
  /** Share (0–1) of its time that a case has to wait for; the rest runs beside something longer. */
  readonly felt: number;
}

/** A number of a step: times or minutes of a case, runs, hours or money of a month. */
const valueOf: { readonly [N in StepNumber]: (cooked: Pick<Cooked, 'step' | 'felt'>) => number } = {
  visits: ({ step }) => step.visits,
  once: ({ step }) => step.touchMinutes,
  caseWork: ({ step, felt }) => step.visits * step.touchMinutes * felt,
  caseWait: ({ step, felt }) => step.visits * step.waitMinutes * felt,
  beside: ({ step, felt }) => step.visits * (step.touchMinutes + step.waitMinutes) * (1 - felt),
  caseTime: ({ step }) => step.visits * (step.touchMinutes + step.waitMinutes),
  runs: ({ step }) => step.runsPerMonth,
  hours: ({ step }) => step.hoursPerMonth,
  cost: ({ step }) => step.costPerMonth,
};

/** The value of a number of a step; null for what is no step of the map. */
export function stepNumber(ground: MapGround, stepId: string, name: StepNumber): number | null {
  const cooked = cook(ground, stepId);
  return cooked && valueOf[name](cooked);
}

/** The card of a number of a step; null while the map has no figures. */
export function stepCard(ground: MapGround, stepId: string, name: StepNumber): WhyCard | null {
  const cooked = cook(ground, stepId);
  return cooked && recipes[name](cooked, valueOf[name](cooked));
}

function cook(ground: MapGround, stepId: string): Cooked | null {
  const metrics = ground.analysis.maps[ground.mapId];
  const step = metrics?.steps[stepId];
  if (!metrics || !step) return null;
  return { ...ground, stepId, metrics, step, felt: 1 - (metrics.besideShares[stepId] ?? 0) };
}

const recipes: { readonly [N in StepNumber]: (cooked: Cooked, value: number) => WhyCard | null } = {
  visits: (cooked) => visitsCard(cooked, cooked.stepId),
  once: (cooked) => minutesCard(cooked, 'touch'),
  caseWork: (cooked, value) =>
    makeCard({
      id: 'caseWork',
      quantity: 'minutes',
      value,
      inputs: [visitsOf(cooked), minutesOf(cooked, 'touch'), feltOf(cooked)],
      formula: (x) => x['visits']! * x['touch']! * x['lengthens']!,
    }),
  caseWait: (cooked, value) =>
    makeCard({
      id: 'caseWait',
      quantity: 'minutes',
      value,
      inputs: [visitsOf(cooked), minutesOf(cooked, 'wait'), feltOf(cooked)],
      formula: (x) => x['visits']! * x['wait']! * x['lengthens']!,
    }),
  beside: (cooked, value) =>
    makeCard({
      id: 'caseBeside',
      quantity: 'minutes',
      value,
      inputs: [visitsOf(cooked), minutesOf(cooked, 'touch'), minutesOf(cooked, 'wait'), feltOf(cooked)],
      formula: (x) => x['visits']! * (x['touch']! + x['wait']!) * (1 - x['lengthens']!),
    }),
  caseTime: (cooked, value) =>
    makeCard({
      id: 'caseTime',
      quantity: 'minutes',
      value,
      inputs: [visitsOf(cooked), minutesOf(cooked, 'touch'), minutesOf(cooked, 'wait')],
      formula: (x) => x['visits']! * (x['touch']! + x['wait']!),
    }),
  runs: runsCard,
  hours: (cooked, value) =>
    makeCard({
      id: 'stepHours',
      quantity: 'hours',
      value,
      inputs: [runsOf(cooked), given(cooked, 'touch')],
      formula: (x) => (x['volume']! * x['touch']!) / 60,
    }),
  cost: (cooked, value) => {
    const { doc, analysis, stepId, step } = cooked;
    if (!(step.runsPerMonth > 0)) return null;
    const hourly = hourlyCostOf(doc, analysis, stepId);
    const other = givenOf(doc, analysis, stepId, 'otherCost')!;
    const called = calledCostOf(cooked, value / step.runsPerMonth);
    return makeCard({
      id: called ? 'stepCostCalled' : 'stepCost',
      quantity: 'money',
      value,
      inputs: [
        {
          part: 'hours',
          quantity: 'hours',
          value: step.hoursPerMonth,
          opens: recipes.hours(cooked, step.hoursPerMonth),
        },
        { attribute: 'hourlyCost', quantity: 'moneyPerHour', value: hourly.value, given: hourly },
        runsOf(cooked),
        { attribute: 'otherCost', quantity: 'money', value: other.value, given: other },
        ...(called ? [called] : []),
      ],
      formula: (x) =>
        x['hours']! * x['hourlyCost']! + x['volume']! * (x['otherCost']! + (x['calledCost'] ?? 0)),
    });
  },
};

/** What a case of the map that a step stands for adds to the cost of doing it once; null where it adds nothing. */
function calledCostOf({ doc, analysis, stepId }: Cooked, onceCost: number): WhyInput | null {
  const calledCost = (mapId: string) => metricCard({ doc, analysis, mapId }, 'cost');
  const card = onceCard({ doc, analysis, calledCost }, stepId, onceCost);
  return card?.inputs.find((input) => 'part' in input && input.part === 'calledCost') ?? null;
}

const visitsOf = (cooked: Cooked): WhyInput => ({
  part: 'visits',
  quantity: 'number',
  value: cooked.step.visits,
  opens: visitsCard(cooked, cooked.stepId),
});
const feltOf = ({ felt }: Cooked): WhyInput => ({ part: 'lengthens', quantity: 'share', value: felt });

/** A figure of the step with where it is from. */
const given = ({ doc, analysis, stepId }: Cooked, attribute: 'touch' | 'wait'): WhyInput => {
  const found = givenOf(doc, analysis, stepId, attribute)!;
  return { attribute, quantity: 'minutes', value: found.value, given: found };
};

/** Work of one time, or the waiting before it: as it was said, else with its own card. */
function minutesOf(cooked: Cooked, of: 'touch' | 'wait'): WhyInput {
  const own = given(cooked, of);
  const value = of === 'touch' ? cooked.step.touchMinutes : cooked.step.waitMinutes;
  if (isSame(own.value, value)) return own;
  return { attribute: of, quantity: 'minutes', value, opens: minutesCard(cooked, of) };
}

const minutesIds = {
  touch: { own: 'stepTouch', called: 'stepTouchCalled' },
  wait: { own: 'stepWait', called: 'stepWaitCalled' },
} as const;

/** Minutes of one time; a step that stands for another map has that map's beside its own. */
function minutesCard(cooked: Cooked, of: 'touch' | 'wait'): WhyCard {
  const own = given(cooked, of);
  const value = of === 'touch' ? cooked.step.touchMinutes : cooked.step.waitMinutes;
  const called = calledOf(cooked, of, value - own.value);
  return makeCard({
    id: minutesIds[of][called ? 'called' : 'own'],
    quantity: 'minutes',
    value,
    inputs: [own, ...(called ? [called] : [])],
    formula: (x) => x[of]! + (x['calledWork'] ?? 0) + (x['calledWait'] ?? 0),
  });
}

/** What the map that a step stands for adds to a minute of it; null where it adds nothing. */
function calledOf(cooked: Cooked, of: 'touch' | 'wait', value: number): WhyInput | null {
  const mapId = calledMapOf(cooked.doc, cooked.stepId);
  const metrics = mapId === null ? undefined : cooked.analysis.maps[mapId];
  if (mapId === null || !metrics || isSame(value, 0)) return null;
  const ground = { doc: cooked.doc, analysis: cooked.analysis, mapId };
  if (of === 'wait')
    return { part: 'calledWait', quantity: 'minutes', value, opens: metricCard(ground, 'wait') };
  const { opens } = workOnlyOf({ ...ground, metrics });
  return { part: 'calledWork', quantity: 'minutes', value, opens: opens ?? null };
}

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));

/** How often a month: as it was said of the step, else as often as cases come through it. */
function runsCard(cooked: Cooked, value: number): WhyCard {
  const { doc, analysis, stepId, mapId } = cooked;
  const own = figuresOf(doc, mapId).get(stepId, 'volume');
  const said = own && givenOf(doc, analysis, stepId, 'volume');
  if (said)
    return makeCard({
      id: 'typedRuns',
      quantity: 'perMonth',
      value,
      inputs: [{ attribute: 'volume', quantity: 'perMonth', value: said.value, given: said }],
      formula: (x) => x['volume']!,
    });
  return makeCard({
    id: 'stepRuns',
    quantity: 'perMonth',
    value,
    inputs: [casesOf(cooked), visitsOf(cooked)],
    formula: (x) => x['cases']! * x['visits']!,
  });
}

const runsOf = (cooked: Cooked): WhyInput => {
  const value = cooked.step.runsPerMonth;
  return { attribute: 'volume', quantity: 'perMonth', value, opens: runsCard(cooked, value) };
};

/** The work of a month in several steps together. */
export function stepsHoursCard(doc: Doc, analysis: Analysis, stepIds: readonly string[]): WhyCard {
  const lines = hoursLines(doc, analysis, stepIds);
  return makeCard({
    id: 'mapHours',
    quantity: 'hours',
    value: lines.reduce((sum, { value }) => sum + value, 0),
    inputs: linesOf(lines),
    formula: ({ sum }) => sum,
  });
}
