import type { Sentence } from '../analysis.ts';
import { horizonPoints, scopePoints, strategicPoints } from '../method/choice.ts';
import { defaultMethod, type Method } from '../method/method.ts';

/** What is said of an initiative; null: nobody said. */
export interface StrategicAnswers {
  readonly objective: keyof typeof strategicPoints.objective | null;
  readonly departments: number | null;
  readonly horizonMonths: number | null;
  readonly value: keyof typeof strategicPoints.value | null;
  readonly measurement: keyof typeof strategicPoints.measurement | null;
  readonly impact: keyof typeof strategicPoints.impact | null;
}
export type StrategicRow = 'objective' | 'scope' | 'horizon' | 'value' | 'measurement' | 'impact';
export interface StrategicVerdict {
  /** Mean of the rows that are known, 0–1; null: none is. */
  readonly score: number | null;
  /** Null: an answer that is missing could still change it. Tactical is not bad: fine if cheap and reversible. */
  readonly label: 'strategic' | 'bridging' | 'tactical' | null;
}

/** The verdict with its rows, each with its points 0–1 (null: not known) and its reason. */
export interface StrategicNature extends StrategicVerdict {
  readonly rows: readonly {
    readonly row: StrategicRow;
    readonly points: number | null;
    readonly because: Sentence;
  }[];
}

/** Strategic, bridging or tactical by six rows of 0–1 (engine model 1.8): mean from .6 strategic, up to .4 tactical. */
export function strategicVerdict(
  rows: { readonly [R in StrategicRow]: number | null },
  from: Method['strategic'] = defaultMethod.strategic,
): StrategicVerdict {
  const all = Object.values(rows);
  const known = all.filter((row) => row !== null);
  const sum = known.reduce((total, row) => total + row, 0);
  const least = labelOf(sum / all.length, from);
  const most = labelOf((sum + all.length - known.length) / all.length, from);
  return { score: known.length > 0 ? sum / known.length : null, label: least === most ? least : null };
}

function labelOf(score: number, from: Method['strategic']): 'strategic' | 'bridging' | 'tactical' {
  // Sixths do not sum up exactly.
  if (score >= from.strategic - 1e-9) return 'strategic';
  return score <= from.tactical + 1e-9 ? 'tactical' : 'bridging';
}

/** The same from what people say, each row with its points and the reason in words. */
export function classify(
  answers: StrategicAnswers,
  from: Method['strategic'] = defaultMethod.strategic,
): StrategicNature {
  const { objective, horizonMonths, value, measurement, impact } = answers;
  const departments = answers.departments === null || answers.departments < 1 ? null : answers.departments;
  const rows: { readonly [R in StrategicRow]: readonly [number, Sentence] | null } = {
    objective: objective && [
      strategicPoints.objective[objective],
      { key: `engine.strategic.objective.${objective}`, params: {} },
    ],
    scope:
      departments === null
        ? null
        : [
            scopePoints[Math.min(scopePoints.length, Math.floor(departments)) - 1]!,
            { key: 'engine.strategic.scope', params: { n: departments } },
          ],
    horizon:
      horizonMonths === null
        ? null
        : [
            horizonPoints.find(({ upTo }) => horizonMonths <= upTo)!.points,
            { key: 'engine.strategic.horizon', params: { n: horizonMonths } },
          ],
    value: value && [strategicPoints.value[value], { key: `engine.strategic.value.${value}`, params: {} }],
    measurement: measurement && [
      strategicPoints.measurement[measurement],
      { key: `engine.strategic.measurement.${measurement}`, params: {} },
    ],
    impact: impact && [
      strategicPoints.impact[impact],
      { key: `engine.strategic.impact.${impact}`, params: {} },
    ],
  };
  const points = Object.fromEntries(
    Object.entries(rows).map(([row, known]) => [row, known ? known[0] : null]),
  ) as { readonly [R in StrategicRow]: number | null };
  return {
    ...strategicVerdict(points, from),
    rows: (Object.keys(rows) as StrategicRow[]).map((row) => ({
      row,
      points: points[row],
      because: rows[row]?.[1] ?? { key: `engine.strategic.unknown.${row}`, params: {} },
    })),
  };
}
