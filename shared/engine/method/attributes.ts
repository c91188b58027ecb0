import { caseDefaults } from './finance.ts';

/** The closed list of figures: what a person can say a number about, its canonical unit, limits, and what is assumed when nobody said it. */
export type Quantity =
  | 'minutes'
  | 'share'
  | 'perMonth'
  | 'count'
  | 'scale1to5'
  | 'scale0to4'
  | 'moneyPerHour'
  | 'money'
  | 'hoursPerWeek'
  | 'hours'
  | 'days'
  | 'months'
  | 'years';
export type FigureOwner =
  'map' | 'step' | 'event' | 'flow' | 'role' | 'system' | 'touchpoint' | 'idea' | 'initiative' | 'option';

export interface Attribute {
  readonly owners: readonly FigureOwner[];
  /** Names the canonical unit: minutes, a share 0–1, runs per month, … */
  readonly quantity: Quantity;
  readonly min: number;
  readonly max: number;
  /** Assumed where nothing is stored and nothing can be inferred; null: there is no sensible guess. */
  readonly default: { readonly likely: number; readonly low: number; readonly high: number } | null;
  /** Asked of the user as an important figure of its owner; the rest stands behind "more". */
  readonly isBasic: boolean;
}

const of = (likely: number, low: number, high: number) => ({ likely, low, high });
/** A choice and no estimate. */
const exactly = (value: number) => of(value, value, value);
const MONTH_MINUTES = 31 * 24 * 60;
const answer = (likely: number, low: number, high: number) =>
  ({
    owners: ['step'],
    quantity: 'scale1to5',
    min: 1,
    max: 5,
    default: of(likely, low, high),
    isBasic: false,
  }) as const;
const weightOf = (likely: number, low: number, high: number) =>
  ({
    owners: ['step'],
    quantity: 'scale0to4',
    min: 0,
    max: 4,
    default: of(likely, low, high),
    isBasic: false,
  }) as const;
const count = (owner: FigureOwner, initial: Attribute['default'], isBasic = false) =>
  ({ owners: [owner], quantity: 'count', min: 0, max: 1_000_000, default: initial, isBasic }) as const;
const money = (owner: FigureOwner, initial: Attribute['default'], isBasic = false) =>
  ({ owners: [owner], quantity: 'money', min: 0, max: 1e9, default: initial, isBasic }) as const;
/** Work or time of an initiative. */
const time = (
  quantity: 'hours' | 'days' | 'months' | 'years',
  most: number,
  initial: Attribute['default'],
  least = 0,
) =>
  ({
    owners: ['initiative'],
    quantity,
    min: least,
    max: most,
    default: initial,
    isBasic: false,
  }) as const;
const share = (owner: FigureOwner, initial: Attribute['default'], isBasic = false) =>
  ({ owners: [owner], quantity: 'share', min: 0, max: 1, default: initial, isBasic }) as const;

export const attributes = {
  /** Cases a month on a map; runs a month on a step. */
  volume: {
    owners: ['map', 'step'],
    quantity: 'perMonth',
    min: 0,
    max: 10_000_000,
    default: of(100, 30, 300),
    isBasic: true,
  },
  touch: {
    owners: ['step'],
    quantity: 'minutes',
    min: 0,
    max: MONTH_MINUTES,
    default: of(10, 3, 30),
    isBasic: true,
  },
  /** Working time before the step starts; of a touchpoint, how long the customer waits for it. */
  wait: {
    owners: ['step', 'touchpoint'],
    quantity: 'minutes',
    min: 0,
    max: 12 * MONTH_MINUTES,
    default: of(240, 60, 960),
    isBasic: true,
  },
  error: share('step', of(0.03, 0.01, 0.08), true),
  rework: {
    owners: ['step'],
    quantity: 'minutes',
    min: 0,
    max: MONTH_MINUTES,
    default: of(15, 5, 45),
    isBasic: false,
  },
  exceptions: share('step', of(0.15, 0.05, 0.3), true),
  rules: answer(3, 2, 4),
  digital: answer(3, 2, 4),
  structure: answer(3, 2, 4),
  standard: answer(3, 2, 4),
  stability: answer(3, 2, 4),
  documentation: answer(2, 1, 4),
  systems: count('step', of(1, 1, 3)),
  decisions: count('step', of(1, 0, 4)),
  customer: weightOf(0, 0, 2),
  risk: weightOf(0, 0, 2),
  obligation: weightOf(1, 0, 2),
  /** How often the customer sees it: 0 never, .33 sometimes, .67 mostly, 1 always. */
  exposure: share('step', of(0, 0, 0.33)),
  /** What an error does to the customer: .1 cosmetic, .4 delay, .7 wrong information or money, 1 harm. */
  severity: share('step', of(0.1, 0.1, 0.4)),
  /** Share of that risk which safeguards take away (a person at hand, tested samples, …), at most .85. */
  mitigation: share('step', of(0, 0, 0)),
  approvalRate: share('step', null),
  repeatShare: share('step', null),
  examples: count('step', null),
  receivers: count('step', null),
  variants: count('step', null),
  otherCost: {
    owners: ['step'],
    quantity: 'money',
    min: 0,
    max: 1e9,
    default: of(0, 0, 0),
    isBasic: false,
  },
  share: { ...share('flow', null, true), owners: ['flow', 'event'] },
  people: count('role', null, true),
  hourlyCost: {
    owners: ['role', 'initiative'],
    quantity: 'moneyPerHour',
    min: 0,
    max: 10_000,
    default: of(30, 20, 50),
    isBasic: true,
  },
  hoursPerWeek: {
    owners: ['role'],
    quantity: 'hoursPerWeek',
    min: 0,
    max: 168,
    default: of(40, 40, 40),
    isBasic: false,
  },
  /** Share of the working time that is there for this work (holidays, illness and other duties taken off). */
  availability: share('role', of(0.8, 0.7, 0.9)),
  yearlyCost: {
    owners: ['system'],
    quantity: 'money',
    min: 0,
    max: 1e9,
    default: null,
    isBasic: true,
  },
  /** What an idea or a purchase costs until it has run for a year, as somebody was told. */
  firstYearPrice: money('idea', null, true),
  /** Hours of work that an initiative takes off people in a year. */
  hoursFreed: { ...time('hours', 1_000_000, null), isBasic: true },
  /** Share of those hours that becomes money; the rest is time for something else. */
  cashableShare: share('initiative', of(caseDefaults.cashableShare, 0.3, 0.7), true),
  buildDays: { ...time('days', 100_000, null), isBasic: true },
  dayRate: money('initiative', of(500, 300, 800), true),
  /** A year, all places together. */
  licence: money('initiative', of(300, 0, 1200), true),
  integrationCost: money('initiative', of(0, 0, 1000)),
  dataCleaning: money('initiative', of(0, 0, 500)),
  /** Devices, fees, a price that somebody quoted. */
  onceCost: money('initiative', of(0, 0, 0)),
  trainingHours: time('hours', 1_000_000, of(8, 4, 24)),
  /** Of the cost of building: explaining, practising, changing habits. */
  changeShare: share('initiative', of(caseDefaults.changeShare, 0.05, 0.2)),
  /** Reserve, of all that is spent once. */
  contingencyShare: share('initiative', exactly(caseDefaults.contingencyShare)),
  /** A year, of looking at what the machine did. */
  reviewHours: time('hours', 1_000_000, of(12, 6, 24)),
  /** Upkeep a year, of the cost of building. */
  supportShare: share('initiative', of(caseDefaults.supportShare, 0.1, 0.25)),
  /** Whatever else it costs a year. */
  runningCost: money('initiative', of(0, 0, 0)),
  buildMonths: time('months', 60, of(1, 0.5, 3)),
  rampMonths: time('months', 60, of(caseDefaults.rampMonths, 1, 6)),
  rampShare: share('initiative', of(caseDefaults.rampShare, 0.3, 0.7)),
  lifeYears: time('years', 20, exactly(caseDefaults.lifeYears), 0.5),
  discountRate: share('initiative', exactly(caseDefaults.discountRate)),

  // What came of it, as far as somebody looked.
  onceReally: money('initiative', null),
  yearlyReally: money('initiative', null),
  benefitReally: money('initiative', null),
  hoursReally: time('hours', 1_000_000, null),

  // Effects beyond working time: nothing is assumed of them.
  errorsPerYear: count('initiative', null),
  costPerError: money('initiative', null),
  feesPerYear: money('initiative', null),
  avoidedShare: share('initiative', null),
  unitsPerYear: count('initiative', null),
  marginPerUnit: money('initiative', null),
  confidenceShare: share('initiative', null),
  capitalFreed: money('initiative', null),
  costOfCapitalShare: share('initiative', null),
  customersKeptPerYear: count('initiative', null),
  marginPerCustomerYear: money('initiative', null),
  yearsKept: time('years', 100, null),
  enquiriesPerYear: count('initiative', null),
  gainShare: share('initiative', null),
  marginPerSale: money('initiative', null),
  leaversAvoidedPerYear: count('initiative', null),
  replacementCost: money('initiative', null),
} as const satisfies { readonly [key: string]: Attribute };

export type AttributeKey = keyof typeof attributes;

/** The attributes that something of this kind can have, basic ones first. */
export function attributesOf(owner: FigureOwner): AttributeKey[] {
  const keys = (Object.keys(attributes) as AttributeKey[]).filter((key) =>
    (attributes[key].owners as readonly FigureOwner[]).includes(owner),
  );
  return keys.toSorted((a, b) => Number(attributes[b].isBasic) - Number(attributes[a].isBasic));
}

/** The attribute's facts under the general type. */
export const attributeOf = (key: AttributeKey): Attribute => attributes[key];
