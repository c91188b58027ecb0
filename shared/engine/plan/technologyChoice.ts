import {
  asId,
  byOrder,
  type Doc,
  type Figure,
  type Initiative,
  type Option,
  type Weighing,
} from '../../model/index.ts';
import type { Analysis } from '../analysis.ts';
import { matrixOf, pairwise, type Pairwise } from '../choice/pairwise.ts';
import { costScores, technologyMatrix, type TechnologyMatrix } from '../choice/technologyMatrix.ts';
import { businessCase } from '../finance/businessCase.ts';
import { driversOf } from '../finance/caseDrivers.ts';
import {
  letterPoints,
  optionYears,
  randomIndex,
  technologyLetters,
  type KnownCriterion,
} from '../method/choice.ts';
import { initiativeCase, type InitiativeCase } from './initiativeCase.ts';

export type WeighedCriterion = Weighing['criteria'][number] & {
  /** 0–1 of all that count; 0 where it does not. */
  readonly weight: number;
};
export interface ComparedPair {
  readonly first: string;
  readonly second: string;
  /** How many times as important the first is. */
  readonly ratio: number;
  /** Nobody compared these two: the ratio follows from their letters. */
  readonly isAssumed: boolean;
}
export interface Pairs {
  readonly list: readonly ComparedPair[];
  /** Null where fewer than two criteria count. */
  readonly result: Pairwise | null;
  /** The comparison that fits least, where they contradict each other. */
  readonly reconsider: (ComparedPair & { readonly fitting: number }) | null;
  /** More criteria than contradictions can be judged for. */
  readonly isTooMany: boolean;
}
export interface RatedOption {
  readonly option: Option;
  /** By criterion; that of `cost` computed. */
  readonly scores: { readonly [criterionId: string]: number | null };
  /** Money over three years; null while nobody said what it costs. */
  readonly cost: { readonly low: number; readonly likely: number; readonly high: number } | null;
  /** The initiative's business case if it were got this way. */
  readonly case: InitiativeCase;
}
export interface TechnologyChoice {
  readonly criteria: readonly WeighedCriterion[];
  readonly isPairwise: boolean;
  readonly pairs: Pairs;
  readonly options: readonly RatedOption[];
  readonly matrix: TechnologyMatrix;
}

/** The options of an initiative side by side (engine model 1.11): criteria with their weights, scores, who wins and how firmly. */
export function technologyChoice(doc: Doc, analysis: Analysis, initiative: Initiative): TechnologyChoice {
  const weighing = weighingOf(doc, initiative.id);
  const counted = weighing.criteria.filter(({ letter }) => letter !== null);
  const pairs = pairsOf(counted, weighing.comparisons);
  const weights = weighing.isPairwise && pairs.result ? pairs.result.weights : letterWeights(counted);
  const criteria = weighing.criteria.map((criterion) => ({
    ...criterion,
    weight: weights[counted.indexOf(criterion)] ?? 0,
  }));
  const options = rated(doc, analysis, initiative);
  return {
    criteria,
    isPairwise: weighing.isPairwise,
    pairs,
    options,
    matrix: technologyMatrix(
      criteria
        .filter(({ letter }) => letter !== null)
        .map(({ id, weight, floor }) => (floor === null ? { id, weight } : { id, weight, floor })),
      options.map(({ option, scores }) => ({ id: option.id, scores })),
    ),
  };
}

/** How the options of an initiative are weighed: as somebody said, else as the method does. */
export function weighingOf(doc: Doc, initiativeId: string): Omit<Weighing, 'id' | 'initiativeId'> {
  const said = Object.values(doc.weighing).find((weighing) => weighing.initiativeId === initiativeId);
  if (said) {
    const { criteria, isPairwise, comparisons } = said;
    return { criteria, isPairwise, comparisons };
  }
  const criteria = (Object.keys(technologyLetters) as KnownCriterion[]).map((id) => ({
    id,
    name: '',
    letter: technologyLetters[id],
    floor: null,
  }));
  return { criteria, isPairwise: false, comparisons: {} };
}

export const isKnownCriterion = (id: string): id is KnownCriterion => id in technologyLetters;

/** Under which key the comparison of two criteria is kept. */
export const pairKey = (first: string, second: string): string => `${first} ${second}`;

const pointsOf = ({ letter }: Weighing['criteria'][number]): number =>
  letter === null ? 0 : letterPoints[letter];

function letterWeights(counted: Weighing['criteria']): number[] {
  const whole = counted.reduce((sum, criterion) => sum + pointsOf(criterion), 0);
  return counted.map((criterion) => pointsOf(criterion) / whole);
}

function pairsOf(counted: Weighing['criteria'], comparisons: Weighing['comparisons']): Pairs {
  const list = counted.flatMap((first, index) =>
    counted.slice(index + 1).map((second): ComparedPair => {
      const said = saidOf(comparisons, first.id, second.id);
      return {
        first: first.id,
        second: second.id,
        ratio: said ?? pointsOf(first) / pointsOf(second),
        isAssumed: said === null,
      };
    }),
  );
  const result =
    counted.length < 2
      ? null
      : pairwise(
          matrixOf(
            counted.length,
            list.map(({ ratio }) => ratio),
          ),
        );
  const isTooMany = counted.length >= randomIndex.length;
  const worst = result && !result.isConsistent && !isTooMany ? result.worst : null;
  const pair =
    worst &&
    list.find(
      ({ first, second }) => first === counted[worst.row]!.id && second === counted[worst.column]!.id,
    );
  return { list, result, isTooMany, reconsider: pair ? { ...pair, fitting: worst.fitting } : null };
}

/** Said in this order or, before somebody moved the criteria, the other way round. */
function saidOf(comparisons: Weighing['comparisons'], first: string, second: string): number | null {
  const turned = comparisons[pairKey(second, first)];
  return comparisons[pairKey(first, second)] ?? (turned === undefined ? null : 1 / turned);
}

function rated(doc: Doc, analysis: Analysis, initiative: Initiative): RatedOption[] {
  const options = Object.values(doc.option)
    .filter(({ initiativeId }) => initiativeId === initiative.id)
    .toSorted(byOrder);
  const figures = Object.values(doc.figure);
  const cases = options.map((option) => {
    const own = figures.filter(({ ownerId }) => ownerId === option.id);
    const found = initiativeCase(withFigures(doc, initiative, own), analysis, initiative);
    return { option, found, cost: own.length > 0 ? costOver(found) : null };
  });
  const scores = costScores(cases.map(({ cost }) => cost?.likely ?? null));
  return cases.map(({ option, found, cost }, index) => ({
    option,
    case: found,
    cost,
    scores: { ...option.scores, cost: scores[index]! } as RatedOption['scores'],
  }));
}

/** The document in which the initiative has these figures in place of its own. */
function withFigures(doc: Doc, initiative: Initiative, figures: readonly Figure[]): Doc {
  const replaced = new Set(figures.map(({ attribute }) => attribute));
  const others = Object.values(doc.figure).filter(
    ({ ownerId, attribute }) => ownerId !== initiative.id || !replaced.has(attribute),
  );
  const moved = figures.map((figure) => ({
    ...figure,
    id: asId<'figure'>(`${figure.id} tried`),
    ownerKind: 'initiative' as const,
    ownerId: initiative.id,
  }));
  const all = [...others, ...moved];
  return { ...doc, figure: Object.fromEntries(all.map((figure) => [figure.id, figure])) };
}

/** Over three years: likely, and with every assumption at its low and its high end. */
function costOver({ input }: InitiativeCase): RatedOption['cost'] {
  const spans = Object.entries(driversOf(input));
  const [low, likely, high] = ([0, 1, 2] as const).map((end): number | null => {
    const drivers = Object.fromEntries(spans.map(([driver, span]) => [driver, span[end]]));
    const costs = businessCase(input, drivers)?.costs;
    return costs ? costs.once.total + optionYears * costs.perYear.total : null;
  }) as [number | null, number | null, number | null];
  return low === null || likely === null || high === null ? null : { low, likely, high };
}
