import { dimensionParts, horizonTarget } from './alignment.ts';
import { attributes, type Attribute, type AttributeKey } from './attributes.ts';
import { horizonMonths, pilotLimits, pilotSlowestWeeks, pilotWeights, strategicFrom } from './choice.ts';
import { approvalWaitMinutes, verbFacts, type Verb } from './lexicon/lexicon.ts';
import { patterns, type KnownPatternId } from './patterns.ts';
import type { Span } from './patterns/pattern.ts';
import { barrierUpTo, fearFromShare, reachPoints, readinessRules, zoneFrom } from './people.ts';
import { buildDaysPerWeek } from './roadmap.ts';
import * as initial from './weights.ts';

type Assumption = NonNullable<Attribute['default']>;
type AssumedKey = {
  [K in AttributeKey]: (typeof attributes)[K]['default'] extends null ? never : K;
}[AttributeKey];

const lowFirst = ({ low, likely, high }: Assumption): Assumption => ({ low, likely, high });

/**
 * Every number of the method that a business may change, as one tree. Left out are numbers that are no judgement of a business: published
 * tables, seeds, how far a search goes, and from which trust on a number may be shown at all.
 */
export const defaultFigures = {
  assumed: Object.fromEntries(
    Object.entries(attributes).flatMap(([key, attribute]) =>
      attribute.default ? [[key, lowFirst(attribute.default)]] : [],
    ),
  ) as { readonly [K in AssumedKey]: Assumption },
  costs: initial.costBands,
  work: Object.fromEntries(
    Object.entries(verbFacts).map(([verb, { minutes, rules }]) => [verb, { minutes, rules }]),
  ) as { readonly [V in Verb]: { readonly minutes: number; readonly rules: number } },
  waits: { approval: approvalWaitMinutes },
  flow: initial.assumedShare,
  confidence: initial.confidenceOf,
  range: initial.rangeOf,
  trust: {
    high: initial.trustFrom.high,
    medium: initial.trustFrom.medium,
    unlinked: initial.unlinkedConfidence,
  },
  impactScale: initial.impactScale,
  readiness: initial.readinessWeights,
  classes: initial.classWeights,
  exceptions: initial.exceptionPoints,
  systems: initial.systemPoints,
  decisions: initial.decisionPoints,
  examples: initial.exampleFactors,
  caps: initial.capLimits,
  links: initial.linkStrength,
  mapLinks: initial.mapLinkStrength,
  silence: initial.silenceShare,
  aims: initial.vagueObjective,
  labels: { ...initial.labelFrom, weak: initial.weakAlignmentBelow, robot: initial.robotMargin },
  quadrant: initial.quadrantFrom,
  customerRisk: initial.customerRisk,
  safeguards: initial.safeguardShare,
  leave: initial.leaveToPeople,
  findings: initial.thresholds,
  efficiency: initial.efficiencyBenchmarks.transactional,
  people: { ...readinessRules, barrierUpTo, fearFrom: fearFromShare },
  zones: zoneFrom,
  reach: reachPoints,
  pilot: pilotWeights,
  pilotLimits: { ...pilotLimits, slowestWeeks: pilotSlowestWeeks },
  strategic: strategicFrom,
  horizons: horizonMonths,
  dimensions: dimensionParts,
  mix: { short: horizonTarget[0], mid: horizonTarget[1], long: horizonTarget[2] },
  plan: { buildDaysPerWeek },
  patterns: Object.fromEntries(
    patterns.map(({ id, touch, wait, error, days }) => [id, { touch, wait, error, days }]),
  ) as {
    readonly [P in KnownPatternId]: {
      readonly touch: Span;
      readonly wait: Span;
      readonly error: Span;
      readonly days: readonly [number, number];
    };
  },
} as const;

/** The same shape with any numbers in it. */
type AnyNumbers<T> = T extends number ? number : { readonly [K in keyof T]: AnyNumbers<T[K]> };
export type MethodFigures = AnyNumbers<typeof defaultFigures>;
export type FigureSection = keyof MethodFigures;
export const figureSections = Object.keys(defaultFigures) as readonly FigureSection[];

/** What kind of number it is: how it is said and typed, and what it can be at all. */
export type FigureQuantity = Attribute['quantity'] | 'points' | 'factor' | 'weeks';
export interface MethodFigure {
  /** Where it stands in the tree: "costs.S.high". */
  readonly path: string;
  readonly section: FigureSection;
  readonly initial: number;
  readonly quantity: FigureQuantity;
  readonly min: number;
  readonly max: number;
}

/** Quantities by section, or by the last word of the path where a section mixes them. */
const quantityBySection: { readonly [S in FigureSection]?: FigureQuantity } = {
  costs: 'money',
  waits: 'minutes',
  exceptions: 'points',
  systems: 'points',
  decisions: 'points',
  caps: 'points',
  labels: 'points',
  quadrant: 'points',
  zones: 'points',
  reach: 'points',
  horizons: 'months',
};
const quantityByWord: { readonly [word: string]: FigureQuantity } = {
  minutes: 'minutes',
  'work.rules': 'scale1to5',
  'impactScale.hoursPerYear': 'hours',
  'impactScale.perPoint': 'points',
  'aims.smartBelow': 'count',
  'customerRisk.low': 'points',
  'customerRisk.high': 'points',
  'leave.rareRunsPerMonth': 'perMonth',
  'leave.generalImpact': 'points',
  'findings.approvalTouchMinutes': 'minutes',
  'findings.approvalWaitMinutes': 'minutes',
  'findings.handoffsPerCase': 'count',
  'findings.systemsPerStep': 'count',
  'findings.receivers': 'count',
  'findings.workInProgressTakts': 'count',
  'findings.documentationGap': 'scale1to5',
  'findings.seniorRateFactor': 'factor',
  'findings.variants': 'count',
  'findings.severeMark': 'scale0to4',
  'people.readyFrom': 'points',
  'people.rampFactor': 'factor',
  'people.trainingFactor': 'factor',
  'people.barrierUpTo': 'scale1to5',
  'pilotLimits.feasibility': 'points',
  'pilotLimits.alignment': 'points',
  'pilotLimits.customerRisk': 'points',
  'pilotLimits.weeks': 'weeks',
  'pilotLimits.slowestWeeks': 'weeks',
  'pilotLimits.departments': 'count',
  'dimensions.points': 'points',
  'dimensions.days': 'days',
  'plan.buildDaysPerWeek': 'days',
};
const limits: { readonly [Q in FigureQuantity]?: readonly [number, number] } = {
  share: [0, 1],
  points: [0, 100],
  factor: [0.1, 10],
  scale1to5: [1, 5],
  scale0to4: [0, 4],
  count: [0, 1000],
  weeks: [0.5, 520],
  months: [0, 600],
  days: [0, 100_000],
};

/** What is divided by cannot be nothing. */
const divisors: ReadonlySet<string> = new Set([
  'impactScale.hoursPerYear',
  'impactScale.errorShare',
  'impactScale.leadTimeShare',
  'pilotLimits.slowestWeeks',
  'plan.buildDaysPerWeek',
]);

/** All numbers that can be changed, in the order of the tree. */
export const methodFigures: readonly MethodFigure[] = figureSections.flatMap((section) =>
  leaves(defaultFigures[section], section).map(([path, value]) => figureAt(section, path, value)),
);
export const methodFigureAt: ReadonlyMap<string, MethodFigure> = new Map(
  methodFigures.map((figure) => [figure.path, figure]),
);

function leaves(node: unknown, path: string): (readonly [string, number])[] {
  if (typeof node === 'number') return [[path, node]];
  return Object.entries(node as object).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

function figureAt(section: FigureSection, path: string, value: number): MethodFigure {
  const words = path.split('.');
  const last = words.at(-1)!;
  if (section === 'assumed') {
    const { quantity, min, max } = attributes[words[1] as AttributeKey];
    return { path, section, initial: value, quantity, min, max };
  }
  const isPoints = section === 'classes' && words.length > 3;
  const isDays = section === 'patterns' && words[2] === 'days';
  const quantity: FigureQuantity =
    quantityByWord[`${section}.${last}`] ??
    quantityByWord[last] ??
    (isPoints ? 'points' : isDays ? 'days' : (quantityBySection[section] ?? 'share'));
  const [min, max] = limits[quantity] ?? [0, 1e9];
  return { path, section, initial: value, quantity, min: divisors.has(path) ? 0.01 : min, max };
}
