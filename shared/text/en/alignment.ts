import type { Dimension, DimensionPart } from '../../engine/alignment/dimensions.ts';

type PartTexts = {
  readonly [
    P in DimensionPart as `alignment.part.${P}` | `alignment.step.${P}` | `alignment.unknown.${P}`
  ]: string;
};
type DimensionTexts = {
  readonly [D in Dimension as `alignment.${D}` | `alignment.asks.${D}`]: string;
};

/** The four dimensions of alignment, a part of Strategy. */
export const alignment = {
  'alignment.intro':
    'Four ways in which work can hang together with what you want. The weakest stands first, with the cheapest step that raises it. They are not added up: a good one does not make up for a bad one.',
  'alignment.waiting': 'Working it out …',
  'alignment.vertical': 'From strategy to step',
  'alignment.horizontal': 'Across the business',
  'alignment.external': 'With the outside',
  'alignment.temporal': 'Over time',
  'alignment.asks.vertical': 'Does what is planned serve a goal, and has each goal something that serves it?',
  'alignment.asks.horizontal': 'Do departments and systems hand on without typing things again?',
  'alignment.asks.external': 'Do customers and partners gain by it, or at least not lose?',
  'alignment.asks.temporal': 'Is it looked at in time, and will it still fit in two years?',
  'alignment.score': '{score} of 100',
  'alignment.between': 'between {low} and {high} of 100: not all is known yet',
  'alignment.unknown': 'not known yet',
  'alignment.weakest': 'weakest',
  'alignment.cheapest': 'Cheapest step',
  'alignment.gain': '+{gain} points, about {days} of work',
  'alignment.gainSmall': '+{gain} points, less than a day of work',
  'alignment.noStep': 'There is nothing left to raise here that is known.',
  'alignment.doIt': 'Go there',
  'alignment.doItFor': 'Go there: {step}',
  'alignment.partsOf': 'Parts of {dimension}',
  'alignment.column.part': 'Part',
  'alignment.column.share': 'Done',
  'alignment.column.points': 'Points',
  'alignment.pointsOf': '{points} of {most}',
  'alignment.pointsUnknown': '? of {most}',

  'alignment.part.tracedCost': 'Money of the plan that serves an objective',
  'alignment.part.coveredGoals': 'Goals, by weight, that something planned serves',
  'alignment.part.integratedHandoffs': 'Handovers between departments that go by themselves',
  'alignment.part.singleSourceObjects': 'Data that lives in one place, or in systems that are joined',
  'alignment.part.crossOwnedInitiatives': 'Initiatives that involve two departments or more',
  'alignment.part.keptTouchpoints': 'Places where customers meet you that do not get worse',
  'alignment.part.outwardKpis': 'KPIs of customers and revenue that something planned moves',
  'alignment.part.structuredExchanges': 'Exchanges with partners in a form that machines read',
  'alignment.part.reviewedGoals': 'Goals looked at in the last three months',
  'alignment.part.modularOptions': 'Chosen technologies that can grow, connect and be left again',
  'alignment.part.horizonBalance': 'Mix of short, middle and long aims (5 : 3 : 2)',
  'alignment.part.freshKpis': 'KPIs measured in time',

  'alignment.step.tracedCost': 'Say which KPI an initiative moves that serves none yet.',
  'alignment.step.coveredGoals': 'Accept a candidate for a goal that nothing serves yet.',
  'alignment.step.integratedHandoffs': 'Join two systems where one department hands on to the other.',
  'alignment.step.singleSourceObjects': 'Make one system the home of data that lives in several.',
  'alignment.step.crossOwnedInitiatives': 'Bring a second department into an initiative.',
  'alignment.step.keptTouchpoints': 'Protect a place where customers would feel a change for the worse.',
  'alignment.step.outwardKpis': 'Plan something that moves a KPI of customers or revenue, or add such a KPI.',
  'alignment.step.structuredExchanges': 'Agree on a form or a file with a partner.',
  'alignment.step.reviewedGoals': 'Look at a goal: is it still what you want?',
  'alignment.step.modularOptions': 'Prefer an option that can be extended and left again.',
  'alignment.step.horizonBalance': 'Plan for the horizon that is missing.',
  'alignment.step.freshKpis': 'Enter a measurement that is due.',

  'alignment.unknown.tracedCost': 'No initiative is planned yet.',
  'alignment.unknown.coveredGoals': 'There is no goal yet.',
  'alignment.unknown.integratedHandoffs': 'Say at the steps which system they use.',
  'alignment.unknown.singleSourceObjects': 'Say in which system your data lives.',
  'alignment.unknown.crossOwnedInitiatives': 'No initiative is planned yet.',
  'alignment.unknown.keptTouchpoints': 'Mark the steps where a customer meets you.',
  'alignment.unknown.outwardKpis': 'There is no KPI yet.',
  'alignment.unknown.structuredExchanges': 'Say at the steps that write to partners which system they use.',
  'alignment.unknown.reviewedGoals': 'There is no goal yet.',
  'alignment.unknown.modularOptions': 'Score the chosen technologies.',
  'alignment.unknown.horizonBalance': 'Give the goals a horizon.',
  'alignment.unknown.freshKpis': 'There is no KPI yet.',
} as const satisfies PartTexts & DimensionTexts & { readonly [key: string]: unknown };
