import type { Move, Pattern } from './pattern.ts';

/** Less typing: quicker, and fewer slips. */
const surer: readonly Move[] = [
  { dimension: 'time', way: 'down' },
  { dimension: 'cost', way: 'down' },
  { dimension: 'errors', way: 'down' },
];
/** Less to and fro: quicker, and nobody waits for an answer. */
const sooner: readonly Move[] = [
  { dimension: 'time', way: 'down' },
  { dimension: 'cost', way: 'down' },
  { dimension: 'customer', way: 'up' },
];

/** Somebody said that something is wrong here: by a mark, or by a share of errors that is felt. */
const pointedAt = {
  any: [{ mark: ['bottleneck', 'manual', 'pain', 'complaint', 'waste'] }, { fact: 'data-missing' }],
} as const;

/** Work that every office knows, whatever its trade: proposed where no pattern of a trade says more. Effects are our own judgement. */
export const everydayPatterns = [
  {
    id: 'G07',
    class: 'LOWCODE',
    general: 'words',
    when: {
      all: [
        { mainVerb: ['write', 'reentry', 'send', 'report'] },
        { topic: ['document', 'contract', 'receipt', 'invoice', 'quote'] },
        { not: { verb: ['decide', 'design', 'answer'] } },
      ],
    },
    reach: 'step',
    touch: [0.4, 0.5, 0.7],
    wait: [0, 0, 0],
    error: [0.3, 0.45, 0.7],
    cost: ['S', 'M'],
    days: [2, 6],
    moves: surer,
  },
  {
    id: 'G08',
    class: 'API',
    general: 'words',
    when: {
      all: [
        { mainVerb: ['search', 'reentry'] },
        { fact: 'in-a-system' },
        { not: { verb: ['decide', 'design', 'answer'] } },
      ],
    },
    reach: 'step',
    touch: [0.5, 0.6, 0.85],
    wait: [0, 0, 0],
    error: [0.4, 0.5, 0.8],
    cost: ['S', 'M'],
    days: [3, 8],
    moves: surer,
  },
  {
    id: 'G09',
    class: 'FORM',
    general: 'words',
    when: { all: [{ mainVerb: ['move', 'receive', 'write', 'reentry', 'check'] }, { fact: 'on-paper' }] },
    reach: 'step',
    touch: [0.2, 0.3, 0.5],
    wait: [0.5, 0.65, 0.9],
    error: [0.3, 0.4, 0.6],
    cost: ['S', 'M'],
    days: [3, 8],
    moves: surer,
  },
  {
    id: 'G10',
    class: 'NOTIFY',
    general: 'words',
    replacesPerson: true,
    when: {
      all: [
        {
          any: [
            { mainVerb: ['ask', 'remind'] },
            { all: [{ mainVerb: ['receive'] }, { verb: ['approve', 'sign'] }] },
          ],
        },
        { not: { verb: ['decide', 'design'] } },
      ],
    },
    reach: 'step',
    touch: [0.5, 0.6, 0.8],
    wait: [0.3, 0.4, 0.6],
    error: [0, 0, 0],
    cost: ['S', 'M'],
    days: [2, 4],
    moves: sooner,
  },
  {
    id: 'G11',
    class: 'LOWCODE',
    general: 'words',
    when: {
      all: [
        { any: [{ mainVerb: ['match'] }, { all: [{ mainVerb: ['check'] }, { fact: 'two-sources' }] }] },
        { fact: 'by-hand' },
        { not: { verb: ['decide', 'make'] } },
      ],
    },
    reach: 'step',
    touch: [0.4, 0.5, 0.7],
    wait: [0, 0, 0],
    error: [0.3, 0.45, 0.7],
    cost: ['S', 'M'],
    days: [3, 8],
    moves: surer,
  },
  {
    id: 'G12',
    class: 'NOTIFY',
    general: 'words',
    replacesPerson: true,
    when: {
      all: [
        { mainVerb: ['send'] },
        { fact: 'customer-contact' },
        { not: { verb: ['decide', 'design', 'make'] } },
      ],
    },
    reach: 'step',
    touch: [0.5, 0.65, 0.9],
    wait: [0.3, 0.45, 0.7],
    error: [0.2, 0.3, 0.5],
    cost: ['S', 'M'],
    days: [2, 4],
    moves: sooner,
  },
  {
    id: 'G13',
    class: 'AUGMENT',
    general: 'words',
    when: { all: [{ mainVerb: ['answer'] }, { fact: 'by-hand' }, { not: { verb: ['decide', 'make'] } }] },
    reach: 'step',
    touch: [0.2, 0.3, 0.5],
    wait: [0.2, 0.3, 0.5],
    error: [0, 0, 0],
    cost: ['S', 'M'],
    days: [2, 5],
    moves: sooner,
  },
  {
    id: 'G14',
    class: 'API',
    general: 'shape',
    when: {
      all: [
        { fact: 'between-systems' },
        { fact: 'by-hand' },
        { not: { verb: ['decide', 'design', 'make', 'answer', 'approve'] } },
      ],
    },
    reach: 'step',
    touch: [0.2, 0.4, 0.7],
    wait: [0, 0, 0],
    error: [0.3, 0.45, 0.8],
    cost: ['S', 'M'],
    days: [3, 10],
    moves: surer,
  },
  {
    id: 'G15',
    class: 'LOWCODE',
    general: 'shape',
    when: {
      all: [
        { any: [{ mark: ['manual'] }, { waste: ['defects', 'waiting', 'motion', 'extraProcessing'] }] },
        { fact: 'in-a-system' },
        { fact: 'by-hand' },
        { not: { verb: ['decide', 'design', 'make', 'answer'] } },
      ],
    },
    reach: 'step',
    touch: [0.1, 0.3, 0.6],
    wait: [0, 0, 0],
    error: [0.1, 0.3, 0.6],
    cost: ['S', 'M'],
    days: [3, 10],
    moves: surer,
  },
  {
    id: 'G16',
    class: 'LOWCODE',
    general: 'shape',
    when: {
      all: [
        { fact: 'made-of-other-data' },
        { type: ['manual', 'user', 'send', 'receive'] },
        { fact: 'by-hand' },
        { not: { verb: ['decide', 'design', 'make', 'answer', 'approve'] } },
        { not: { fact: 'judgement-work' } },
      ],
    },
    reach: 'step',
    touch: [0.2, 0.4, 0.6],
    wait: [0, 0, 0],
    error: [0.3, 0.45, 0.7],
    cost: ['S', 'M'],
    days: [3, 10],
    moves: surer,
  },
  {
    id: 'G17',
    class: 'NOTIFY',
    general: 'shape',
    replacesPerson: true,
    when: {
      all: [
        { type: ['send', 'receive'] },
        pointedAt,
        { fact: 'by-hand' },
        { not: { verb: ['decide', 'design', 'make', 'answer'] } },
      ],
    },
    reach: 'step',
    touch: [0.3, 0.5, 0.7],
    wait: [0.2, 0.4, 0.6],
    error: [0, 0.2, 0.4],
    cost: ['S', 'M'],
    days: [2, 5],
    moves: sooner,
  },
] as const satisfies readonly Pattern[];
