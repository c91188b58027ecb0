import { kernels } from '../../shared/engine/kernels.ts';
import { area, type Areas } from './area.ts';

type Numbers = { readonly [name: string]: number };
interface PilotIn {
  readonly id: string;
  readonly F: number;
  readonly I: number;
  readonly A: number;
  readonly risk: number;
  readonly weeks: number;
  readonly cost: number;
  readonly depts: number;
  readonly baseline: boolean;
}
/** The criteria of the technology vector in its order. */
const criteria = ['functionality', 'scalability', 'integration', 'cost', 'support'];

export const choiceAreas: Areas = {
  pilot: area((x: { candidates: PilotIn[]; budget: number }) => {
    const { rows, pilot } = kernels.choosePilot(
      x.candidates.map(({ id, F, I, A, risk, weeks, cost, depts, baseline }) => ({
        id,
        feasibility: F,
        impact: I,
        alignment: A,
        customerRisk: risk,
        weeks,
        firstYearCost: cost,
        departments: depts,
        hasBaseline: baseline,
        openPrerequisites: 0,
      })),
      x.budget,
    );
    return {
      eligible: rows.filter((row) => row.blocks.length === 0).map((row) => row.id),
      score: Object.fromEntries(rows.map((row) => [row.id, row.score])),
      pilot,
    };
  }),
  AHP: area((x: { matrix: number[][] }) => {
    const result = kernels.pairwise(x.matrix);
    return {
      weights: result?.weights,
      lambda_max: result?.largestEigenvalue,
      CR: result?.consistencyRatio,
    };
  }),
  'technology-matrix': area(
    (x: {
      weights: number[];
      scores: { [option: string]: number[] };
      floor: { criterion: string; min: number };
    }) => {
      const { ranking, winner } = kernels.technologyMatrix(
        criteria.map((id, index) => ({
          id,
          weight: x.weights[index]!,
          ...(x.floor.criterion === id ? { floor: x.floor.min } : {}),
        })),
        Object.entries(x.scores).map(([id, scores]) => ({
          id,
          scores: Object.fromEntries(criteria.map((criterion, index) => [criterion, scores[index]!])),
        })),
      );
      return {
        score: Object.fromEntries(ranking.map(({ id, score }) => [id, score])),
        winner,
        vetoed: ranking.filter(({ vetoes }) => vetoes.length > 0).map(({ id }) => id),
      };
    },
  ),
  'strategic-tactical': area((x: { rows: Parameters<typeof kernels.strategicVerdict>[0] }) => ({
    ...kernels.strategicVerdict(x.rows),
  })),
  'align-vertical': area((x: Numbers) => ({
    V: kernels.dimensionScore('vertical', {
      tracedCost: kernels.shared(x['cost_traced']! / x['cost_total']!),
      coveredGoals: kernels.shared(x['goal_weight_covered']!),
    }).score,
  })),
  'align-horizontal': area((x: Numbers) => ({
    H: kernels.dimensionScore('horizontal', {
      integratedHandoffs: kernels.counted(x['integrated_handoffs']!, x['cross_dept_handoffs']!),
      singleSourceObjects: kernels.counted(x['single_source_objects']!, x['objects']!),
      crossOwnedInitiatives: kernels.counted(x['cross_owned']!, x['initiatives']!),
    }).score,
  })),
  'align-external': area((x: Numbers) => ({
    E: kernels.dimensionScore('external', {
      keptTouchpoints: kernels.counted(x['touchpoints_ok']!, x['touchpoints']!),
      outwardKpis: kernels.shared(x['outward_kpi_weight']!),
      structuredExchanges: kernels.counted(x['structured_exchanges']!, x['exchanges']!),
    }).score,
  })),
  'align-temporal': area((x: { reviewed: number; modularity: number; shares: number[]; fresh: number }) => {
    const balance = kernels.horizonBalance(x.shares);
    return {
      balance,
      T: kernels.dimensionScore('temporal', {
        reviewedGoals: kernels.shared(x.reviewed),
        modularOptions: kernels.shared(x.modularity),
        horizonBalance: kernels.shared(balance),
        freshKpis: kernels.shared(x.fresh),
      }).score,
    };
  }),
};
