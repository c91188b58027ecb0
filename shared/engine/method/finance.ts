/** Assumptions of every business case; our own judgement, to be changed by whoever knows better. Shares 0–1, times in months. */
export const caseDefaults = {
  discountRate: 0.1,
  /** How far a case looks ahead, from today. */
  lifeYears: 3,
  /** Share of the hours saved that becomes money; the rest is capacity. */
  cashableShare: 0.5,
  /** After building: so long people learn, and so much of the benefit is there meanwhile. */
  rampMonths: 3,
  rampShare: 0.5,
  /** Parts of cost that follow from the cost of building, and the reserve on everything spent once. */
  changeShare: 0.12,
  contingencyShare: 0.15,
  supportShare: 0.18,
} as const;

/** One driver at a time is moved by so much. */
export const tornadoShare = 0.2;

/** 20,000 draws give P10 and P90 within about 2 % of the range; the seed makes a report say the same twice. */
export const monteCarloDefaults = { draws: 20_000, seed: 2026, shape: 'triangular' } as const;

/** A benefit of a year is the product of its factors, each a figure of the initiative under this name. */
export const benefitFactors = {
  labour: ['hoursFreed', 'hourlyCost', 'cashableShare'],
  errors: ['errorsPerYear', 'costPerError'],
  fees: ['feesPerYear', 'avoidedShare'],
  margin: ['unitsPerYear', 'marginPerUnit', 'confidenceShare'],
  workingCapital: ['capitalFreed', 'costOfCapitalShare'],
  retention: ['customersKeptPerYear', 'marginPerCustomerYear', 'yearsKept'],
  conversion: ['enquiriesPerYear', 'gainShare', 'marginPerSale'],
  turnover: ['leaversAvoidedPerYear', 'replacementCost'],
} as const;
