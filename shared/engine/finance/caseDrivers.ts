import { benefitFactors } from '../method/finance.ts';
import type { Span } from '../method/patterns/pattern.ts';
import { missingFactors, type Benefit, type BenefitFactor } from './benefits.ts';
import { costDrivers, type CostDriver } from './costs.ts';
import type { DriverSpans } from './drivers.ts';
import { timingDrivers, type TimingDriver } from './monthGrid.ts';

/** What a business case is made of: every assumption with low, likely and high. */
export interface CaseInput {
  readonly benefits: readonly Benefit<Span>[];
  /** Null: nobody knows it, and the case is not computed. */
  readonly costs: { readonly [D in CostDriver]: Span | null };
  readonly timing: { readonly [D in TimingDriver]: Span };
}

/** What is unknown: costs keep the case from being computed, factors leave out their benefit. */
export interface Missing {
  readonly costs: readonly CostDriver[];
  readonly factors: readonly { readonly benefitId: string; readonly factor: BenefitFactor }[];
}

export const missingIn = ({ benefits, costs }: CaseInput): Missing => ({
  costs: costDrivers.filter((driver) => costs[driver] === null),
  factors: benefits.flatMap((benefit) =>
    missingFactors(benefit).map((factor) => ({ benefitId: benefit.id, factor })),
  ),
});

/** All assumptions of a case by name: each of timing and cost, and `benefit.factor` of each benefit that counts. */
export function driversOf({ benefits, costs, timing }: CaseInput): DriverSpans {
  const spans: Record<string, Span> = {};
  for (const driver of timingDrivers) spans[driver] = timing[driver];
  for (const driver of costDrivers) if (costs[driver]) spans[driver] = costs[driver];
  for (const benefit of benefits) {
    if (missingFactors(benefit).length > 0) continue;
    for (const factor of benefitFactors[benefit.kind])
      spans[driverName(benefit.id, factor)] = benefit.factors[factor]!;
  }
  return spans;
}

/** Under which name a factor of a benefit is among the drivers. */
export const driverName = (benefitId: string, factor: BenefitFactor): string => `${benefitId}.${factor}`;

/** The assumption behind a driver: a benefit's factor and a cost of the same name are one number. */
export const assumptionOf = (driver: string): string => driver.slice(driver.lastIndexOf('.') + 1);
