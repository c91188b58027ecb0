import type { WorkspaceScript } from '../../../shared/templates/index.ts';
import type { RatedBusiness, RatedStep } from './businesses.ts';

/** The business as a workspace is written down: one map, its steps in a row, each in the lane of its role. */
export function scriptOf(business: RatedBusiness): WorkspaceScript {
  const { name, story, objective, hourlyCost, roles, systems, steps } = business;
  const data = [...new Set(steps.flatMap(({ reads = [], writes = [] }) => [...reads, ...writes]))];
  const nodes = Object.fromEntries(steps.map((step, index) => [step.key, nodeOf(step, index + 1)]));
  const row = ['begin', ...steps.map(({ key }) => key), 'done'];
  return {
    language: 'en',
    name,
    currency: 'EUR',
    hourlyCost,
    hoursPerWeek: 40,
    roles: Object.fromEntries(roles.map((role) => [role, { name: role, department: '' }])),
    systems: Object.fromEntries(
      systems.map((system) => [
        system.name,
        { ...system, medium: system.access === 'none' ? 'paper' : 'app' },
      ]),
    ),
    integrations: [],
    objects: Object.fromEntries(data.map((object) => [object, { name: object, form: null }])),
    goals: [goalOf(business)],
    maps: [
      {
        key: 'map',
        name: objective.title,
        description: story,
        trigger: '',
        outcome: '',
        owner: roles[0]!,
        volume: [business.casesPerMonth, 'estimated'],
        isCustomerFacing: true,
        lanes: roles.map((role) => ({ role })),
        nodes: {
          begin: { type: 'start', name: '', lane: steps[0]!.role, at: [0] },
          ...nodes,
          done: { type: 'end', name: '', lane: steps.at(-1)!.role, at: [steps.length + 1] },
        },
        flows: row.slice(1).map((to, index) => ({ from: row[index]!, to })),
        marks: steps.flatMap(({ key, mark }) => (mark ? [{ on: key, ...mark }] : [])),
      },
    ],
    mapFlows: [],
    journeys: [],
    decisions: [],
    signals: [],
    initiatives: [],
  };
}

function nodeOf(step: RatedStep, column: number): WorkspaceScript['maps'][number]['nodes'][string] {
  const { minutes, waitMinutes, errorPercent } = step;
  return {
    type: step.type,
    name: step.name,
    lane: step.role,
    at: [column],
    systems: step.systems ?? [],
    reads: step.reads ?? [],
    writes: step.writes ?? [],
    figures: {
      ...(minutes === undefined ? {} : { touch: [minutes, 'estimated'] }),
      ...(waitMinutes === undefined ? {} : { wait: [waitMinutes, 'estimated'] }),
      ...(errorPercent === undefined ? {} : { error: [errorPercent / 100, 'estimated'] }),
    },
  };
}

function goalOf({ objective, steps }: RatedBusiness): WorkspaceScript['goals'][number] {
  const { title, kpi, dimension, ...measure } = objective;
  const links = steps.flatMap(({ key, moves }) => (moves ? [[`map.${key}`, moves] as const] : []));
  return {
    title,
    weight: 5,
    horizon: 'short',
    perspective: 'internal',
    owner: '',
    objectives: [
      {
        ...measure,
        title,
        metric: kpi,
        dueInMonths: 9,
        kpis: {
          kpi: {
            ...measure,
            title: kpi,
            dimension,
            source: '',
            links: Object.fromEntries(links),
          },
        },
      },
    ],
  };
}
