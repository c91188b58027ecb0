/** What can be said a number of about an initiative, under the two prefixes by which names of figures are asked for. */
const names = {
  firstYearPrice: 'Cost of the first year',
  hoursFreed: 'Hours freed a year',
  cashableShare: 'Share of hours saved as money',
  buildDays: 'Days to build',
  dayRate: 'Price of a day',
  integrationCost: 'Connecting systems',
  dataCleaning: 'Cleaning data',
  onceCost: 'Whatever else, once',
  trainingHours: 'Hours of training',
  changeShare: 'Adapting, share of building',
  contingencyShare: 'Reserve for the unforeseen',
  licence: 'Licences a year',
  supportShare: 'Upkeep a year, share of building',
  reviewHours: 'Hours of checking a year',
  runningCost: 'Whatever else, a year',
  buildMonths: 'Months until it runs',
  rampMonths: 'Months of learning after',
  rampShare: 'Gain while learning',
  lifeYears: 'Years looked ahead',
  discountRate: 'Later money is worth less, a year',
  onceReally: 'Spent once',
  yearlyReally: 'Costs a year',
  benefitReally: 'Brings a year',
  hoursReally: 'Hours freed a year',
  errorsPerYear: 'Errors avoided a year',
  costPerError: 'Cost of one error',
  feesPerYear: 'Late fees and lost discounts a year',
  avoidedShare: 'Share of fees avoided',
  unitsPerYear: 'More sold a year',
  marginPerUnit: 'Earned on each',
  confidenceShare: 'How sure the extra sales are',
  capitalFreed: 'Money no longer tied up',
  costOfCapitalShare: 'Cost of that money a year',
  customersKeptPerYear: 'Customers kept a year',
  marginPerCustomerYear: 'Earned on a customer a year',
  yearsKept: 'Years each stays longer',
  enquiriesPerYear: 'Enquiries a year',
  gainShare: 'Share of enquiries won on top',
  marginPerSale: 'Earned on one sale',
  leaversAvoidedPerYear: 'People who stay instead of leaving, a year',
  replacementCost: 'Cost of replacing one',
} as const;

type Under<P extends string> = { readonly [N in keyof typeof names as `${P}.${N}`]: string };
const under = <P extends string>(prefix: P) =>
  Object.fromEntries(Object.entries(names).map(([name, words]) => [`${prefix}.${name}`, words])) as Under<P>;

export const assumptionsOfEngine = under('engine.attribute');
export const assumptionsOfInspector = under('inspector.attribute');
