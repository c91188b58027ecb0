import type { PilotRule } from '../../engine/choice/pilot.ts';
import type { StrategicRow } from '../../engine/choice/strategic.ts';

type PilotTexts = { readonly [R in Exclude<PilotRule, 'prerequisites'> as `engine.pilot.${R}`]: string };
type UnknownTexts = { readonly [R in StrategicRow as `engine.strategic.unknown.${R}`]: string };

const pilotTexts = {
  'engine.pilot.feasibility': 'Feasibility is {value}; a pilot needs at least {limit}.',
  'engine.pilot.alignment': 'Alignment is {value}; a pilot needs at least {limit}.',
  'engine.pilot.customerRisk': 'The risk for customers is {value}; a pilot must stay below {limit}.',
  'engine.pilot.weeks': 'It takes {value} weeks; a pilot takes at most {limit}.',
  'engine.pilot.cost': 'Its first year takes {share} of the budget; a pilot takes at most {limitShare}.',
  'engine.pilot.departments': 'It touches {value} departments; a pilot stays within {limit}.',
  'engine.pilot.baseline': 'Nobody has measured where its KPI stands today.',
} as const satisfies PilotTexts;

const strategicUnknown = {
  'engine.strategic.unknown.objective': 'Nobody said yet what it is for.',
  'engine.strategic.unknown.scope': 'Nobody said yet whom it concerns.',
  'engine.strategic.unknown.horizon': 'Nobody said yet how far ahead it looks.',
  'engine.strategic.unknown.value': 'Nobody said yet what it brings.',
  'engine.strategic.unknown.measurement': 'Nobody said yet how it is measured.',
  'engine.strategic.unknown.impact': 'Nobody said yet how much it changes.',
} as const satisfies UnknownTexts;

/** Why one thing is chosen and another is not. */
export const choice = {
  ...pilotTexts,
  ...strategicUnknown,
  'engine.pilot.prerequisites': {
    one: 'One thing must be built before it.',
    other: '{n} things must be built before it.',
  },
  'engine.pilot.unknown.feasibility': 'Its feasibility is not known.',
  'engine.pilot.unknown.alignment': 'Nobody said yet which objective it serves.',
  'engine.pilot.unknown.customerRisk': 'The risk for customers is not known.',
  'engine.pilot.unknown.weeks': 'Nobody said yet how long it takes.',
  'engine.pilot.unknown.cost': 'Its cost is not known.',
  'engine.pilot.unknown.budget': 'Nobody said yet what there is to spend.',
  'engine.pilot.noBudget': 'There is nothing to spend in any phase.',
  'engine.pilot.unknown.departments': 'Nobody said yet whom it concerns.',
  'engine.strategic.objective.fix': 'It mends something at once.',
  'engine.strategic.objective.objective': 'It serves one objective.',
  'engine.strategic.objective.goal': 'It serves a goal as a whole.',
  'engine.strategic.scope': {
    one: 'It stays within one department.',
    other: 'It concerns {n} departments.',
  },
  'engine.strategic.horizon': { one: 'It looks one month ahead.', other: 'It looks {n} months ahead.' },
  'engine.strategic.value.cost': 'It only saves cost.',
  'engine.strategic.value.efficiency': 'It saves cost and time and betters quality.',
  'engine.strategic.value.growth': 'It brings revenue, keeps customers or opens a market.',
  'engine.strategic.value.model': 'It makes a new way to earn money.',
  'engine.strategic.measurement.operational': 'Its KPIs are those of daily work.',
  'engine.strategic.measurement.mixed': 'Its KPIs are partly those of the strategy.',
  'engine.strategic.measurement.strategic': 'Its KPIs are those of the strategy.',
  'engine.strategic.impact.incremental': 'It betters what is there.',
  'engine.strategic.impact.capability': 'It makes something possible that was not.',
  'engine.strategic.impact.offer': 'It changes what customers are offered.',
} as const;
