/**
 * Ready KPIs to choose from: figures that small firms can count with what they have. Their words (name, what it shows, unit) are in
 * `text/en/kpis`. A gate of its test keeps them at forty or more, with every dimension and perspective covered.
 */
import type { Goal, Kpi } from '../../model/index.ts';

/** Where it is at home; `any`: in every firm. */
export const trades = ['any', 'crafts', 'shop', 'food', 'care', 'office', 'stock'] as const;
export type Trade = (typeof trades)[number];
export type KpiUnit =
  | 'minutes'
  | 'hours'
  | 'days'
  | 'percent'
  | 'money'
  | 'perMonth'
  | 'perWeek'
  | 'count'
  | 'score'
  | 'hoursPerWeek'
  | 'hoursPerMonth';

interface Entry extends Pick<Kpi, 'dimension' | 'direction'> {
  readonly perspective: NonNullable<Goal['perspective']>;
  readonly unit: KpiUnit;
  readonly cadenceDays: 7 | 30 | 91 | 365;
  readonly trades: readonly Trade[];
}

const entry = (
  dimension: Kpi['dimension'],
  direction: Kpi['direction'],
  unit: KpiUnit,
  cadenceDays: Entry['cadenceDays'],
  perspective: Entry['perspective'],
  ...at: readonly Trade[]
): Entry => ({
  dimension,
  direction,
  unit,
  cadenceDays,
  perspective,
  trades: at.length > 0 ? at : ['any'],
});

const kpiLibrary = {
  orderToDelivery: entry('time', 'down', 'hours', 30, 'customer'),
  timeToAnswer: entry('time', 'down', 'hours', 7, 'customer'),
  timeToQuote: entry('time', 'down', 'days', 30, 'customer', 'crafts', 'office'),
  timeToInvoice: entry('time', 'down', 'days', 30, 'financial'),
  daysUntilPaid: entry('time', 'down', 'days', 30, 'financial'),
  waitForAppointment: entry('time', 'down', 'days', 30, 'customer', 'care', 'office'),
  waitInPerson: entry('time', 'down', 'minutes', 7, 'customer', 'care', 'shop', 'food'),
  monthEndClose: entry('time', 'down', 'days', 30, 'internal'),
  throughput: entry('time', 'down', 'days', 30, 'internal', 'crafts', 'office'),
  paperworkHours: entry('time', 'down', 'hoursPerWeek', 30, 'internal'),
  costPerOrder: entry('cost', 'down', 'money', 30, 'financial'),
  wasteCost: entry('cost', 'down', 'money', 30, 'financial', 'food', 'stock', 'crafts'),
  toolCost: entry('cost', 'down', 'money', 91, 'financial'),
  overtimeCost: entry('cost', 'down', 'money', 30, 'financial'),
  reworkCost: entry('cost', 'down', 'money', 30, 'financial', 'crafts', 'stock'),
  deliveryCost: entry('cost', 'down', 'money', 30, 'financial', 'shop', 'food', 'stock'),
  wrongOrders: entry('errors', 'down', 'percent', 30, 'customer'),
  rightFirstTime: entry('errors', 'up', 'percent', 30, 'internal'),
  invoiceCorrections: entry('errors', 'down', 'percent', 30, 'financial'),
  onTime: entry('errors', 'up', 'percent', 30, 'customer'),
  stockDifferences: entry('errors', 'down', 'percent', 91, 'internal', 'shop', 'food', 'stock'),
  returns: entry('errors', 'down', 'percent', 30, 'customer', 'shop', 'stock'),
  ordersHandled: entry('volume', 'up', 'perMonth', 30, 'internal'),
  backlog: entry('volume', 'down', 'count', 7, 'internal'),
  missedCalls: entry('volume', 'down', 'perWeek', 7, 'customer'),
  noShows: entry('volume', 'down', 'percent', 30, 'internal', 'care', 'office', 'food'),
  capacityUsed: entry('volume', 'up', 'percent', 30, 'internal', 'crafts', 'care', 'office'),
  repeatShare: entry('revenue', 'up', 'percent', 91, 'customer'),
  quoteWin: entry('revenue', 'up', 'percent', 91, 'financial', 'crafts', 'office'),
  averageOrder: entry('revenue', 'up', 'money', 30, 'financial', 'shop', 'food', 'stock'),
  newCustomers: entry('revenue', 'up', 'perMonth', 30, 'customer'),
  grossMargin: entry('revenue', 'up', 'percent', 91, 'financial'),
  cartFinished: entry('revenue', 'up', 'percent', 30, 'financial', 'shop'),
  customersLost: entry('revenue', 'down', 'percent', 91, 'customer'),
  satisfaction: entry('customer', 'up', 'score', 91, 'customer'),
  recommend: entry('customer', 'up', 'score', 91, 'customer'),
  complaints: entry('customer', 'down', 'perMonth', 30, 'customer'),
  solvedAtOnce: entry('customer', 'up', 'percent', 30, 'customer'),
  overtimeHours: entry('people', 'down', 'hoursPerMonth', 30, 'learning'),
  sickDays: entry('people', 'down', 'percent', 91, 'learning'),
  staffTurnover: entry('people', 'down', 'percent', 365, 'learning'),
  trainingHours: entry('people', 'up', 'hours', 91, 'learning'),
  staffMood: entry('people', 'up', 'score', 91, 'learning'),
  coveredTasks: entry('people', 'up', 'percent', 91, 'learning'),
  ideasDone: entry('people', 'up', 'count', 91, 'learning'),
  deadlinesKept: entry('compliance', 'up', 'percent', 91, 'internal'),
  recordsComplete: entry('compliance', 'up', 'percent', 91, 'internal', 'care', 'food', 'office'),
  openFindings: entry('compliance', 'down', 'count', 91, 'internal'),
  dataRequests: entry('compliance', 'down', 'days', 91, 'internal'),
} as const satisfies { readonly [id: string]: Entry };

export type ReadyKpiId = keyof typeof kpiLibrary;
export const readyKpiIds = Object.keys(kpiLibrary) as readonly ReadyKpiId[];
export const readyKpi = (id: ReadyKpiId): Entry => kpiLibrary[id];
