import type { InitiativeScript } from '../planScript.ts';
import type { WorkspaceScript } from '../script.ts';
import { invoiceOptions, orderOptions, orderWeighing } from './options.ts';

/** What was seen and heard outside. */
export const bakerySignals: WorkspaceScript['signals'] = [
  {
    goal: 'Keep our customers',
    daysAgo: 20,
    source: 'competitor',
    note: 'The chain at the station brings cakes home within two hours since October.',
  },
  {
    goal: 'Grow with cafés in town',
    daysAgo: 11,
    source: 'customer',
    note: 'Three café owners asked whether they could change standing orders themselves.',
  },
  {
    goal: 'Earn more from each hour worked',
    daysAgo: 34,
    source: 'rule',
    note: 'Invoices between businesses have to be electronic from the year after next.',
  },
];

export const bakeryPlan: readonly InitiativeScript[] = [
  {
    name: 'Web orders straight into the till',
    steps: ['online.typeTill'],
    owner: 'Mira',
    status: 'planned',
    acquisition: 'buy',
    promisedDaysAgo: 12,
    figures: {
      buildDays: [6, 4, 10, 'estimated'],
      dayRate: [520, 480, 640, 'estimated'],
      licence: [480, 420, 600, 'measured'],
      customersKeptPerYear: [6, 2, 10, 'guessed'],
      marginPerCustomerYear: [85, 60, 120, 'estimated'],
      yearsKept: [2, 1, 3, 'guessed'],
    },
    gains: [
      {
        type: 'customerExperience',
        size: 3,
        likelihood: 0.8,
        beneficiary: 'Families who order cakes',
        objective: 'Reduce late or wrong online deliveries from 9 % to 3 % within nine months',
        kpi: 'Late or wrong online deliveries',
        evidence: 'Nine complaints about wrong cakes in October, seven of them mistyped.',
      },
      {
        type: 'employeeSatisfaction',
        size: 2,
        likelihood: 0.5,
        beneficiary: 'Shop staff',
        objective: 'Reduce overtime from 31 to 15 hours a month within six months',
        kpi: 'Overtime a month',
        evidence: 'Nobody likes to type while the queue is watching.',
      },
    ],
    options: orderOptions,
    weighing: orderWeighing,
    uses: { shop: { use: 'A second pair of hands at the counter at noon, and two Saturdays a month off' } },
    tasks: [
      {
        type: 'message',
        name: 'Mira tells everybody why, and what stays as it is',
        role: 'shop',
        inDays: -5,
        isDone: true,
      },
      {
        type: 'training',
        name: 'Half a morning at the till, with ten real orders',
        role: 'shop',
        inDays: 21,
      },
    ],
  },
  {
    name: 'Small purchases without waiting',
    steps: ['supplies.approve'],
    owner: 'Lena',
    status: 'running',
    acquisition: 'make',
    promisedDaysAgo: 9,
    note: 'Up to 500 without asking; Mira looks at the list once a month.',
    figures: {
      buildDays: [1, 0.5, 2, 'estimated'],
      dayRate: [260, 220, 320, 'estimated'],
      buildMonths: [0.5, 0.25, 1, 'estimated'],
      trainingHours: [2, 1, 4, 'estimated'],
    },
    gains: [
      {
        type: 'agility',
        size: 2,
        likelihood: 0.8,
        beneficiary: 'Bakers',
        objective: 'Reduce late or wrong online deliveries from 9 % to 3 % within nine months',
        kpi: 'Days until missing supplies are in the store',
        evidence: 'Twice in September there was no almond flour for four days.',
      },
    ],
    uses: { owner: { use: 'A visit to one more café each month' } },
    tasks: [
      {
        type: 'message',
        name: 'A note on the board: up to 500 nobody asks',
        role: 'bakers',
        inDays: -8,
        isDone: true,
      },
    ],
  },
  {
    name: 'Invoices are typed by nobody',
    steps: ['invoicing.book', 'supplies.key'],
    owner: '',
    status: 'considered',
    acquisition: null,
    options: invoiceOptions,
  },
];
