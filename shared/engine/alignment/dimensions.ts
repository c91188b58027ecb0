import { defaultMethod, type Method } from '../method/method.ts';

type Parts = Method['dimensions'];
export type Dimension = keyof Parts;
export type DimensionPart = { [D in Dimension]: keyof Parts[D] }[Dimension];

/**
 * How far one part is done: a share 0–1, and how many things are left that would each raise it; null: nobody knows; `none`: there is
 * nothing of the kind (no hand-offs, no partners), so the other parts weigh more.
 */
export type Done = { readonly share: number; readonly open: number } | 'none' | null;
export type DoneParts<D extends Dimension> = { readonly [P in keyof Parts[D]]: Done };

export interface PartOfDimension {
  readonly part: DimensionPart;
  /** Points it can bring at most, of 100. */
  readonly most: number;
  /** Points that it brings; null: unknown. */
  readonly points: number | null;
  /** One thing more done: points gained, and the person days it takes. Null where nothing is left, or nothing known. */
  readonly step: { readonly gain: number; readonly days: number } | null;
}
export interface DimensionScore {
  readonly dimension: Dimension;
  /** 0–100; null while a part is unknown. */
  readonly score: number | null;
  /** With unknown parts at nothing and at all. */
  readonly low: number;
  readonly high: number;
  readonly parts: readonly PartOfDimension[];
  /** The step of least effort that raises it; of equal effort the one that raises it most. */
  readonly cheapest: PartOfDimension | null;
}

/** So many of so many are done. */
export const counted = (done: number, all: number): Done =>
  all > 0 ? { share: Math.min(1, done / all), open: Math.max(0, all - done) } : 'none';

/** A share that is raised by one thing at a time, of which so many are left. */
export const shared = (share: number | null, open = 1): Done =>
  share === null ? null : { share: Math.min(1, Math.max(0, share)), open: Math.max(1, open) };

/** One of the four dimensions with its parts; they are never put together into one number. */
export function dimensionScore<D extends Dimension>(
  dimension: D,
  done: DoneParts<D>,
  method: Pick<Method, 'dimensions'> = defaultMethod,
): DimensionScore {
  const parts = Object.entries(method.dimensions[dimension]) as [
    DimensionPart,
    { points: number; days: number },
  ][];
  const doneOf = (part: DimensionPart): Done => done[part as keyof DoneParts<D>];
  const there = parts.filter(([part]) => doneOf(part) !== 'none');
  const whole = there.reduce((sum, [, { points }]) => sum + points, 0);
  const scored = there.map(([part, { points, days }]): PartOfDimension => {
    const most = whole > 0 ? (100 * points) / whole : 100 / there.length;
    const known = doneOf(part) as Exclude<Done, 'none'>;
    if (!known) return { part, most, points: null, step: null };
    const gain = known.share < 1 && known.open > 0 ? (most * (1 - known.share)) / known.open : 0;
    return { part, most, points: most * known.share, step: gain > 0 ? { gain, days } : null };
  });
  const low = scored.reduce((sum, { points }) => sum + (points ?? 0), 0);
  const open = scored.reduce((sum, { points, most }) => sum + (points === null ? most : 0), 0);
  const isKnown = there.length > 0 && scored.every(({ points }) => points !== null);
  return {
    dimension,
    score: isKnown ? low : null,
    low,
    high: there.length > 0 ? low + open : 100,
    parts: scored,
    cheapest: scored.filter(({ step }) => step).toSorted(byEffort)[0] ?? null,
  };
}

/** Weakest first; what is not known comes by the least that it can be, after a known one that is as weak. */
export const weakestFirst = (scores: readonly DimensionScore[]): DimensionScore[] =>
  scores.toSorted((a, b) => a.low - b.low || Number(a.score === null) - Number(b.score === null));

/** 1: short, mid and long are mixed as they should be; 0: nothing in common with it (1 - half the distance L1). Null: no initiatives. */
export function horizonBalance(
  shares: readonly number[],
  { mix }: Pick<Method, 'mix'> = defaultMethod,
): number | null {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  if (whole <= 0) return null;
  const wanted = mix.short + mix.mid + mix.long;
  if (wanted <= 0) return null;
  return (
    1 -
    [mix.short, mix.mid, mix.long].reduce(
      (sum, target, index) => sum + Math.abs((shares[index] ?? 0) / whole - target / wanted),
      0,
    ) /
      2
  );
}

const byEffort = ({ step: a }: PartOfDimension, { step: b }: PartOfDimension): number =>
  a!.days - b!.days || b!.gain - a!.gain;
