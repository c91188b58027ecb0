/** Assumptions of every business case; our own judgement, to be changed by whoever knows better. Shares 0–1, times in months. */
export const caseDefaults = {
  yearlyRate: 0.1,
  months: 36,
  /** Share of the hours saved that becomes money; the rest is capacity. */
  cashableShare: 0.5,
  /** After building: so long people learn, and so much of the benefit is there meanwhile. */
  rampMonths: 3,
  rampShare: 0.5,
} as const;

/** Parts of cost that follow from the cost of building, and the reserve on everything spent once. */
export const costShares = { change: 0.12, contingency: 0.15, supportPerYear: 0.18 } as const;

/** One driver at a time is moved by so much. */
export const tornadoShare = 0.2;

/** 20,000 draws give P10 and P90 within about 2 % of the range; the seed makes a report say the same twice. */
export const monteCarloDefaults = { draws: 20_000, seed: 2026, shape: 'triangular' } as const;

/** A benefit of a year is the product of its factors. */
export const benefitFactors = {
  labour: ['hoursPerYear', 'hourlyCost', 'cashableShare'],
  errors: ['errorsPerYear', 'costPerError'],
  fees: ['feesPerYear', 'avoidedShare'],
  margin: ['unitsPerYear', 'marginPerUnit', 'confidenceShare'],
  workingCapital: ['capitalFreed', 'costOfCapitalShare'],
  retention: ['customersKeptPerYear', 'marginPerCustomerYear', 'yearsKept'],
  conversion: ['enquiriesPerYear', 'gainShare', 'marginPerSale'],
  turnover: ['leaversAvoidedPerYear', 'replacementCost'],
} as const;

/** What cannot be counted in money, each 0–4 in size; stands beside the case, never in it. */
export const intangibleKinds = ['customer', 'employees', 'innovation', 'competition', 'agility'] as const;
