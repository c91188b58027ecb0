import { benefitFactors } from '../method/finance.ts';

export type BenefitKind = keyof typeof benefitFactors;
/** The kinds beyond working time: on only where somebody said a number of theirs. */
export type EffectKind = Exclude<BenefitKind, 'labour'>;
export const effectKinds = (Object.keys(benefitFactors) as BenefitKind[]).filter(
  (kind): kind is EffectKind => kind !== 'labour',
);
export type BenefitFactor = (typeof benefitFactors)[BenefitKind][number];

/** A benefit of one kind with its factors; null: nobody knows this factor. */
export interface Benefit<Number> {
  readonly id: string;
  readonly kind: BenefitKind;
  readonly factors: { readonly [F in BenefitFactor]?: Number | null };
}

/** The factors of a benefit that are not known; it counts for nothing until they are. */
export const missingFactors = ({ kind, factors }: Benefit<unknown>): BenefitFactor[] =>
  benefitFactors[kind].filter((factor) => factors[factor] === null || factors[factor] === undefined);

/** Money a year: the product of the factors (engine model 1.7); null where one is unknown. */
export function benefitPerYear(benefit: Benefit<number>): number | null {
  if (missingFactors(benefit).length > 0) return null;
  return benefitFactors[benefit.kind].reduce((product, factor) => product * benefit.factors[factor]!, 1);
}
