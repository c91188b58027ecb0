import type { Doc } from '../../model/index.ts';
import type { Analysis, Handover } from '../analysis.ts';
import type { RoleView } from '../business/roleLandscape.ts';
import { firmOf } from '../facts/firm.ts';
import { waitingTime } from '../queues/waitingTime.ts';
import { linesOf, makeCard, type WhyCard, type WhyInput } from './card.ts';
import { givenOf, stepName } from './given.ts';
import { hoursLines } from './stepLines.ts';

const MONTHS_A_YEAR = 12;
const WEEKS_A_YEAR = 52;

type LoadOfRole = Pick<RoleView, 'role' | 'metrics'>;

/** The work of a role in a month: each of its steps. */
export function roleHoursCard(doc: Doc, analysis: Analysis, { metrics }: LoadOfRole): WhyCard {
  return makeCard({
    id: 'roleHours',
    quantity: 'hours',
    value: metrics.hoursPerMonth,
    inputs: linesOf(hoursLines(doc, analysis, metrics.stepIds)),
    formula: ({ sum }) => sum,
  });
}

/** The time that its people have in a month; null while nobody said how many there are. */
export function roleCapacityCard(doc: Doc, { role, metrics }: LoadOfRole): WhyCard | null {
  const facts = firmOf(doc).roles.get(role.id);
  if (!facts?.people || metrics.capacityHoursPerMonth === null) return null;
  const { people, hoursPerWeek, availability } = facts;
  return makeCard({
    id: 'roleCapacity',
    quantity: 'hours',
    value: metrics.capacityHoursPerMonth,
    inputs: [
      { attribute: 'people', quantity: 'count', value: people.value, given: people },
      { attribute: 'hoursPerWeek', quantity: 'hoursPerWeek', value: hoursPerWeek.value, given: hoursPerWeek },
      { attribute: 'availability', quantity: 'share', value: availability.value, given: availability },
    ],
    formula: (x) => (x['people']! * x['hoursPerWeek']! * x['availability']! * WEEKS_A_YEAR) / MONTHS_A_YEAR,
  });
}

/** How busy its people are; null while nobody said how many there are. */
export function roleLoadCard(doc: Doc, analysis: Analysis, view: LoadOfRole): WhyCard | null {
  const { loadShare, hoursPerMonth, capacityHoursPerMonth } = view.metrics;
  if (loadShare === null || capacityHoursPerMonth === null) return null;
  return makeCard({
    id: 'roleLoad',
    quantity: 'share',
    value: loadShare,
    inputs: [
      {
        part: 'hours',
        quantity: 'hours',
        value: hoursPerMonth,
        opens: roleHoursCard(doc, analysis, view),
      },
      {
        part: 'capacity',
        quantity: 'hours',
        value: capacityHoursPerMonth,
        opens: roleCapacityCard(doc, view),
      },
    ],
    formula: (x) => x['hours']! / x['capacity']!,
  });
}

/** How long work waits until somebody is free; null while people are not known. */
export function roleQueueCard(doc: Doc, analysis: Analysis, view: LoadOfRole): WhyCard | null {
  const { role, metrics } = view;
  const { loadShare, meanMinutes, queueMinutes } = metrics;
  const people = firmOf(doc).roles.get(role.id)?.people;
  if (loadShare === null || meanMinutes === null || !people) return null;
  const inputs: WhyInput[] = [
    { part: 'load', quantity: 'share', value: loadShare, opens: roleLoadCard(doc, analysis, view) },
    { attribute: 'people', quantity: 'count', value: people.value, given: people },
    {
      part: 'meanMinutes',
      quantity: 'minutes',
      value: meanMinutes,
      opens: meanLengthCard(doc, analysis, view, meanMinutes),
    },
  ];
  return makeCard({
    id: 'roleQueue',
    quantity: 'minutes',
    value: queueMinutes,
    inputs,
    // With other people the same work fills another share of their time.
    formula: (x) =>
      waitingTime({
        utilisation: (x['load']! * people.value) / Math.max(1e-9, x['people']!),
        servers: x['people']!,
        minutes: x['meanMinutes']!,
      }),
  });
}

/** How long one piece of a role's work takes in the middle. */
function meanLengthCard(doc: Doc, analysis: Analysis, view: LoadOfRole, value: number): WhyCard {
  const { hoursPerMonth } = view.metrics;
  return makeCard({
    id: 'roleMean',
    quantity: 'minutes',
    value,
    inputs: [
      { part: 'hours', quantity: 'hours', value: hoursPerMonth, opens: roleHoursCard(doc, analysis, view) },
      { part: 'runs', quantity: 'perMonth', value: (hoursPerMonth * 60) / value },
    ],
    formula: (x) => (60 * x['hours']!) / x['runs']!,
  });
}

/** What the candidates would take off a role in a month, the best of each step. */
export function roleFreedCard(doc: Doc, analysis: Analysis, view: RoleView): WhyCard {
  const lines = view.metrics.stepIds.flatMap((id) => {
    const hours = analysis.maps[doc.step[id]?.mapId ?? '']?.steps[id]?.hoursPerMonth ?? 0;
    const saved = view.freedByStep.get(id) ?? 0;
    if (!(hours > 0) || saved === 0) return [];
    const factors = [
      { quantity: 'hours', value: hours },
      { quantity: 'share', value: saved / hours },
    ] as const;
    return [{ label: stepName(doc, id), quantity: 'hours' as const, value: saved, factors }];
  });
  return makeCard({
    id: 'roleFreed',
    quantity: 'hours',
    value: view.freedHours,
    inputs: linesOf(lines),
    formula: ({ sum }) => sum,
  });
}

/** How often a month a role hands work to another one: after each of its steps. */
export function handoverCard(doc: Doc, analysis: Analysis, { perMonth, steps }: Handover): WhyCard {
  const lines = steps.map(({ stepId, perMonth: times }) => {
    const runs = givenOf(doc, analysis, stepId, 'volume');
    const done = analysis.maps[doc.step[stepId]?.mapId ?? '']?.steps[stepId]?.runsPerMonth ?? 0;
    const factors = [
      { quantity: 'perMonth', value: done, given: runs ?? undefined },
      { quantity: 'share', value: times / done },
    ] as const;
    return {
      label: stepName(doc, stepId),
      quantity: 'perMonth' as const,
      value: times,
      ...(done > 0 ? { factors } : {}),
    };
  });
  return makeCard({
    id: 'handover',
    quantity: 'perMonth',
    value: perMonth,
    inputs: linesOf(lines),
    formula: ({ sum }) => sum,
  });
}

/** The hours that become free of those that one person has in a year. */
export const freedShareCard = (freedHours: number, personHours: number, opens: WhyCard): WhyCard =>
  makeCard({
    id: 'freedShare',
    quantity: 'share',
    value: freedHours / personHours,
    inputs: [
      { part: 'freedHours', quantity: 'hours', value: freedHours, opens },
      { part: 'personHours', quantity: 'hours', value: personHours },
    ],
    formula: (x) => x['freedHours']! / x['personHours']!,
  });
