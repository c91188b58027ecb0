/**
 * What the words of a step say about the work. Words are stems: they match the beginning of a word of the title, accents and case aside;
 * a stem with a space matches as a phrase, and a stem that ends in `$` only the whole word.
 */
export type Verb =
  | 'reentry'
  | 'check'
  | 'approve'
  | 'send'
  | 'remind'
  | 'file'
  | 'report'
  | 'schedule'
  | 'answer'
  | 'search'
  | 'decide'
  | 'design'
  | 'correct'
  | 'match'
  | 'receive'
  | 'sign'
  | 'make'
  | 'move'
  | 'pay'
  | 'ask'
  | 'write';

export type Topic =
  | 'invoice'
  | 'order'
  | 'payment'
  | 'stock'
  | 'quote'
  | 'contract'
  | 'report'
  | 'expense'
  | 'shift'
  | 'hours'
  | 'appointment'
  | 'feedback'
  | 'returns'
  | 'enquiry'
  | 'campaign'
  | 'lead'
  | 'customs'
  | 'route'
  | 'shipping'
  | 'hire'
  | 'newCustomer'
  | 'deadline'
  | 'language'
  | 'status'
  | 'document'
  | 'sheet'
  | 'receipt'
  | 'shop'
  | 'churn'
  | 'localise'
  | 'repeatOrder'
  | 'goodsIn'
  | 'paper'
  | 'email'
  | 'phone'
  | 'personal';

export interface Lexicon {
  readonly verbs: { readonly [V in Verb]: readonly string[] };
  readonly topics: { readonly [T in Topic]: readonly string[] };
  /** Little words that give the language away. */
  readonly markers: readonly string[];
  readonly smart: SmartWords;
}
/** Stems that stand in one text, parted by commas. */
export const stems = (list: string): readonly string[] => list.split(',').map((stem) => stem.trim());

/** The same for several lists. */
export const stemsOfEach = <Key extends string>(lists: {
  readonly [K in Key]: string;
}): { readonly [K in Key]: readonly string[] } =>
  Object.fromEntries(Object.entries<string>(lists).map(([key, list]) => [key, stems(list)])) as {
    readonly [K in Key]: readonly string[];
  };

/** Words by which a sentence about an aim is judged. */
export interface SmartWords {
  readonly change: readonly string[];
  readonly vague: readonly string[];
  /** Within N …, by … : how an aim names its time. Regular expressions, no flags but i. */
  readonly within: string;
  readonly units: readonly (readonly [string, 'day' | 'week' | 'month' | 'quarter' | 'year'])[];
  readonly numberWords: { readonly [word: string]: number };
  readonly next: string;
  /** The same where it follows the period ("el trimestre que viene"); empty where none does. */
  readonly after: string;
  readonly by: string;
  readonly endOf: string;
  readonly months: readonly string[];
  readonly points: readonly string[];
  /** Verbs of change that say which way: what they speak of becomes more, or less. */
  readonly up: readonly string[];
  readonly down: readonly string[];
  /** What is itself measured in per cent; a word begins or ends with it, with `$` it is the whole word. */
  readonly rates: readonly string[];
}

/** Minutes that work of this kind usually takes, how far it follows rules (1–5), and whether the customer would pay for it. */
export const verbFacts: {
  readonly [V in Verb]: {
    readonly minutes: number;
    readonly rules: number;
    readonly value: 'va' | 'bva' | 'nva';
  };
} = {
  reentry: { minutes: 8, rules: 4, value: 'nva' },
  check: { minutes: 6, rules: 4, value: 'bva' },
  approve: { minutes: 3, rules: 3, value: 'bva' },
  send: { minutes: 2, rules: 4, value: 'bva' },
  remind: { minutes: 2, rules: 4, value: 'bva' },
  file: { minutes: 3, rules: 4, value: 'nva' },
  report: { minutes: 45, rules: 4, value: 'bva' },
  schedule: { minutes: 6, rules: 3, value: 'bva' },
  answer: { minutes: 7, rules: 3, value: 'va' },
  search: { minutes: 5, rules: 3, value: 'nva' },
  decide: { minutes: 20, rules: 2, value: 'va' },
  design: { minutes: 60, rules: 2, value: 'va' },
  correct: { minutes: 15, rules: 3, value: 'nva' },
  match: { minutes: 6, rules: 4, value: 'bva' },
  receive: { minutes: 4, rules: 4, value: 'bva' },
  sign: { minutes: 3, rules: 4, value: 'bva' },
  make: { minutes: 20, rules: 3, value: 'va' },
  move: { minutes: 10, rules: 4, value: 'nva' },
  pay: { minutes: 4, rules: 4, value: 'bva' },
  ask: { minutes: 5, rules: 4, value: 'bva' },
  write: { minutes: 15, rules: 4, value: 'bva' },
};
/** A title of things alone names what is made: "The bill", "Parcel labels", "Rota". */
export const impliedVerbs: { readonly [T in Topic]?: Verb } = {
  invoice: 'write',
  quote: 'write',
  contract: 'write',
  receipt: 'write',
  document: 'write',
  shipping: 'write',
  goodsIn: 'write',
  report: 'report',
  shift: 'schedule',
  route: 'schedule',
};
/** An approval waits for the person who gives it: minutes assumed before it. */
export const approvalWaitMinutes = 480;
