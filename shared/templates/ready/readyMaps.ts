import type { System } from '../../model/index.ts';
import type { Text } from '../../text/index.ts';

/** The ready processes, as they are offered. */
export const readyMapIds = [
  'webOrder',
  'clinic',
  'repair',
  'job',
  'quote',
  'cafeOrder',
  'supplierInvoice',
  'ourInvoice',
  'complaint',
  'newCustomer',
  'newEmployee',
  'figures',
] as const;
export type ReadyMapId = (typeof readyMapIds)[number];

/** A ready process in the words of a language. */
export interface ReadyMap {
  readonly name: string;
  readonly trigger: string;
  readonly outcome: string;
  /** Its steps, as a typed list. */
  readonly list: string;
  /** Cases a month, a guess like all its numbers. */
  readonly volume: number;
  readonly isCustomerFacing: boolean;
  /** Of each decision in turn the shares (0–1) of its ways in turn. */
  readonly shares: readonly (readonly number[])[];
  /** What is known of systems that go by these names. */
  readonly systems: readonly Pick<System, 'name' | 'access' | 'medium'>[];
}

const facts: { readonly [I in ReadyMapId]: Pick<ReadyMap, 'volume' | 'isCustomerFacing' | 'shares'> } = {
  webOrder: { volume: 250, isCustomerFacing: true, shares: [[0.85, 0.15]] },
  clinic: { volume: 300, isCustomerFacing: true, shares: [[0.9, 0.1]] },
  repair: { volume: 80, isCustomerFacing: true, shares: [[0.85, 0.15]] },
  job: { volume: 30, isCustomerFacing: true, shares: [[0.5, 0.5]] },
  quote: { volume: 25, isCustomerFacing: true, shares: [[0.75, 0.25]] },
  cafeOrder: { volume: 400, isCustomerFacing: true, shares: [] },
  supplierInvoice: { volume: 120, isCustomerFacing: false, shares: [[0.85, 0.15]] },
  ourInvoice: { volume: 100, isCustomerFacing: true, shares: [[0.8, 0.2]] },
  complaint: { volume: 30, isCustomerFacing: true, shares: [[0.6, 0.4]] },
  newCustomer: { volume: 10, isCustomerFacing: true, shares: [[0.6, 0.4]] },
  newEmployee: { volume: 1, isCustomerFacing: false, shares: [[0.7, 0.3]] },
  figures: { volume: 4, isCustomerFacing: false, shares: [[0.7, 0.3]] },
};

const systems = {
  phone: { access: 'none', medium: 'mixed' },
  email: { access: 'api', medium: 'app' },
  sheet: { access: 'file', medium: 'app' },
  paper: { access: 'none', medium: 'paper' },
  calendar: { access: 'api', medium: 'app' },
  accounts: { access: 'file', medium: 'app' },
  webshop: { access: 'api', medium: 'app' },
  text: { access: 'file', medium: 'app' },
  bank: { access: 'file', medium: 'app' },
  folder: { access: 'file', medium: 'app' },
  practice: { access: 'ui', medium: 'app' },
  carrier: { access: 'api', medium: 'app' },
  payroll: { access: 'file', medium: 'app' },
} as const satisfies { readonly [key: string]: Pick<System, 'access' | 'medium'> };

/** A ready process in the words of this language. */
export const readyMap = (id: ReadyMapId, text: Text): ReadyMap => ({
  ...facts[id],
  name: text(`ready.${id}.name`),
  trigger: text(`ready.${id}.trigger`),
  outcome: text(`ready.${id}.outcome`),
  list: text(`ready.${id}.list`),
  systems: (Object.keys(systems) as (keyof typeof systems)[]).map((key) => ({
    ...systems[key],
    name: text(`ready.system.${key}`),
  })),
});
