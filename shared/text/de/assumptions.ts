import type { In } from '../translate.ts';
import type {
  assumptionsOfEngine as englishOfEngine,
  assumptionsOfInspector as englishOfInspector,
} from '../en/assumptions.ts';

/** What can be said a number of about an initiative, under the two prefixes by which names of figures are asked for. */
const names = {
  firstYearPrice: 'Kosten des ersten Jahres',
  hoursFreed: 'Gewonnene Stunden im Jahr',
  cashableShare: 'Zahlungswirksamer Anteil',
  buildDays: 'Bautage',
  dayRate: 'Tagessatz',
  integrationCost: 'Systemanbindung',
  dataCleaning: 'Datenbereinigung',
  onceCost: 'Sonstiges, einmalig',
  trainingHours: 'Schulungsstunden',
  changeShare: 'Umstellung, Anteil am Bau',
  contingencyShare: 'Reserve für Unvorhergesehenes',
  licence: 'Lizenzen im Jahr',
  supportShare: 'Pflege im Jahr, Anteil am Bau',
  reviewHours: 'Prüfstunden im Jahr',
  runningCost: 'Sonstiges, im Jahr',
  buildMonths: 'Monate, bis es läuft',
  rampMonths: 'Anlauf danach, in Monaten',
  rampShare: 'Nutzen während des Anlaufs',
  lifeYears: 'Betrachtete Jahre',
  discountRate: 'Späteres Geld zählt weniger, im Jahr',
  onceReally: 'Einmal ausgegeben',
  yearlyReally: 'Kostet im Jahr',
  benefitReally: 'Bringt im Jahr',
  hoursReally: 'Gewonnene Stunden im Jahr',
  errorsPerYear: 'Vermiedene Fehler im Jahr',
  costPerError: 'Kosten eines Fehlers',
  feesPerYear: 'Mahngebühren und verlorene Skonti im Jahr',
  avoidedShare: 'Vermiedener Anteil der Gebühren',
  unitsPerYear: 'Mehr verkauft im Jahr',
  marginPerUnit: 'Verdienst je Stück',
  confidenceShare: 'Wie sicher der Mehrverkauf ist',
  capitalFreed: 'Geld, das nicht mehr gebunden ist',
  costOfCapitalShare: 'Kosten dieses Geldes im Jahr',
  customersKeptPerYear: 'Gehaltene Kunden im Jahr',
  marginPerCustomerYear: 'Verdienst je Kunde im Jahr',
  yearsKept: 'Jahre, die jeder länger bleibt',
  enquiriesPerYear: 'Anfragen im Jahr',
  gainShare: 'Zusätzlich gewonnener Anteil der Anfragen',
  marginPerSale: 'Verdienst je Verkauf',
  leaversAvoidedPerYear: 'Leute im Jahr, die bleiben, statt zu gehen',
  replacementCost: 'Kosten, um einen zu ersetzen',
} as const;

type Under<P extends string> = { readonly [N in keyof typeof names as `${P}.${N}`]: string };
const under = <P extends string>(prefix: P) =>
  Object.fromEntries(Object.entries(names).map(([name, words]) => [`${prefix}.${name}`, words])) as Under<P>;

export const assumptionsOfEngine: In<typeof englishOfEngine> = under('engine.attribute');
export const assumptionsOfInspector: In<typeof englishOfInspector> = under('inspector.attribute');
