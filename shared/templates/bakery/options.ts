import type { OptionScript, WeighingScript } from '../planScript.ts';

/** How web orders could get into the till: asked for and compared at one evening round the table. */
export const orderOptions: readonly OptionScript[] = [
  {
    name: 'Connector of the web shop',
    acquisition: 'buy',
    note: 'Seen running at the bakery in the next town.',
    scores: {
      functionality: 4,
      integration: 5,
      scalability: 4,
      ease: 4,
      support: 4,
      modularity: 4,
      intelligence: 1,
      export: 4,
      security: 4,
    },
    figures: { buildDays: [6, 4, 10, 'estimated'], licence: [480, 420, 600, 'measured'] },
    isTaken: true,
  },
  {
    name: 'A program of Lena’s brother',
    acquisition: 'make',
    note: 'He would do it gladly. Nobody else could mend it on a Saturday.',
    scores: {
      functionality: 5,
      integration: 4,
      scalability: 2,
      ease: 2,
      support: 1,
      modularity: 3,
      intelligence: 1,
      export: 5,
      security: 2,
    },
    figures: {
      buildDays: [14, 9, 24, 'estimated'],
      licence: [0, 'estimated'],
      reviewHours: [40, 20, 70, 'guessed'],
    },
  },
  {
    name: 'The till dealer does it all',
    acquisition: 'partner',
    note: 'Written offer of 4 November. The data stay with the dealer.',
    scores: {
      functionality: 4,
      integration: 4,
      scalability: 4,
      ease: 5,
      support: 5,
      modularity: 2,
      intelligence: 2,
      export: 2,
      security: 4,
    },
    figures: {
      buildDays: [3, 2, 5, 'estimated'],
      integrationCost: [2400, 2400, 2800, 'measured'],
      licence: [1080, 'measured'],
    },
  },
];

export const orderWeighing: WeighingScript = {
  criteria: {
    functionality: { letter: 'A' },
    integration: { letter: 'A' },
    cost: { letter: 'C' },
    ease: { letter: 'B' },
    // Whom do we call on a Saturday?
    support: { letter: 'B', floor: 2 },
    security: { letter: 'C' },
  },
  comparisons: {
    'functionality integration': 1,
    'functionality cost': 3,
    'functionality ease': 2,
    'functionality support': 2,
    'functionality security': 3,
    'integration cost': 3,
    'integration ease': 3,
    'integration support': 2,
    'integration security': 3,
    'cost ease': 1 / 2,
    'cost support': 1 / 2,
    'cost security': 1,
    'ease support': 1,
    'ease security': 2,
    'support security': 2,
  },
};

/** How nobody would have to type invoices: still being asked for. */
export const invoiceOptions: readonly OptionScript[] = [
  {
    name: 'Reading module of the accounting program',
    acquisition: 'tool',
    scores: {
      functionality: 4,
      integration: 5,
      scalability: 3,
      ease: 4,
      support: 3,
      modularity: 3,
      intelligence: 3,
      export: 3,
      security: 4,
    },
    figures: { buildDays: [3, 2, 6, 'estimated'], licence: [360, 'measured'] },
  },
  {
    name: 'Invoice service by subscription',
    acquisition: 'buy',
    scores: {
      functionality: 5,
      integration: 3,
      scalability: 4,
      ease: 3,
      support: 4,
      modularity: 4,
      intelligence: 4,
      export: 4,
      security: 3,
    },
    figures: { buildDays: [5, 3, 8, 'estimated'], licence: [720, 600, 960, 'estimated'] },
  },
  {
    name: 'The tax adviser’s office types them',
    acquisition: 'partner',
    note: 'Asked on the phone. They call back about data protection.',
    scores: { functionality: 4, integration: 2, ease: 5, support: 4, intelligence: 1 },
    figures: { buildDays: [1, 0.5, 2, 'guessed'], licence: [2900, 2400, 3600, 'guessed'] },
  },
];
