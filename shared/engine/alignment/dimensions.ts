import { defaultMethod, type Method } from '../method/method.ts';

type Parts = Method['dimensions'];
export type Dimension = keyof Parts;
export type DimensionPart = { [D in Dimension]: keyof Parts[D] }[Dimension];

/**
 * How far one part is done: a share 0–1, how many things are left that would each raise it, and what the share is made of; null: nobody
 * knows; `none`: there is nothing of the kind (no hand-offs, no partners), so the other parts weigh more.
 */
export type Done =
  { readonly share: number; readonly open: number; readonly made: MadeOfShare | null } | 'none' | null;

/** One thing that a share is made of. */
export interface SharePiece {
  readonly name: string;
  readonly value: number;
}
/** Where a share comes from: so many of so many; the weight of what is done of that of all; the mean of shares; scores 1–5; a mix beside the wanted one. */
export type MadeOfShare =
  | { readonly kind: 'counted'; readonly done: number; readonly all: number }
  | {
      readonly kind: 'weighed';
      readonly isMoney: boolean;
      readonly done: readonly SharePiece[];
      readonly whole: number;
    }
  | { readonly kind: 'mean'; readonly pieces: readonly SharePiece[] }
  | { readonly kind: 'scores'; readonly pieces: readonly SharePiece[]; readonly count: number }
  | { readonly kind: 'mix'; readonly now: Mix; readonly wanted: Mix };
export type Mix = readonly [short: number, mid: number, long: number];
export type DoneParts<D extends Dimension> = { readonly [P in keyof Parts[D]]: Done };

export interface PartOfDimension {
  readonly part: DimensionPart;
  /** Points it can bring at most, of 100. */
  readonly most: number;
  /** Points that it brings; null: unknown. */
  readonly points: number | null;
  /** What the share of its points is made of; null: unknown, or nothing that could be done is there. */
  readonly made: MadeOfShare | null;
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
  all > 0
    ? {
        share: Math.min(1, done / all),
        open: Math.max(0, all - done),
        made: { kind: 'counted', done, all },
      }
    : 'none';

/** A share that is raised by one thing at a time, of which so many are left. */
export const shared = (share: number | null, open = 1, made: MadeOfShare | null = null): Done =>
  share === null ? null : { share: Math.min(1, Math.max(0, share)), open: Math.max(1, open), made };

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
    if (!known) return { part, most, points: null, step: null, made: null };
    const gain = known.share < 1 && known.open > 0 ? (most * (1 - known.share)) / known.open : 0;
    return {
      part,
      most,
      points: most * known.share,
      made: known.made,
      step: gain > 0 ? { gain, days } : null,
    };
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
export const horizonBalance = (shares: readonly number[], method?: Pick<Method, 'mix'>): number | null =>
  horizonMix([shares[0] ?? 0, shares[1] ?? 0, shares[2] ?? 0], method)?.share ?? null;

/** The same with both mixes that it compares. */
export function horizonMix(
  counts: Mix,
  { mix }: Pick<Method, 'mix'> = defaultMethod,
): { readonly share: number; readonly now: Mix; readonly wanted: Mix } | null {
  const [now, wanted] = [sharesOf(counts), sharesOf([mix.short, mix.mid, mix.long])];
  if (!now || !wanted) return null;
  // Half the distance of two mixes is what they do not have in common.
  return { share: now.reduce((sum, one, index) => sum + Math.min(one, wanted[index]!), 0), now, wanted };
}

function sharesOf(counts: Mix): Mix | null {
  const whole = counts.reduce((sum, one) => sum + one, 0);
  if (whole <= 0) return null;
  const [short, mid, long] = counts;
  return [short / whole, mid / whole, long / whole];
}

const byEffort = ({ step: a }: PartOfDimension, { step: b }: PartOfDimension): number =>
  a!.days - b!.days || b!.gain - a!.gain;
