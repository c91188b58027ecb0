import type { Pattern } from './pattern.ts';

/** What comes before any automation: leave out, simplify, write down; and help for the person where a machine should not decide. */
export const simplifyPatterns = [
  {
    id: 'P01',
    class: 'ELIMINATE',
    when: { all: [{ fact: 'output-unread' }, { atMost: ['obligation', 1] }] },
    reach: 'step',
    touch: [1, 1, 1],
    wait: [1, 1, 1],
    error: [1, 1, 1],
    cost: ['S', 'S'],
    days: [1, 1],
    moves: [
      { dimension: 'time', way: 'down' },
      { dimension: 'cost', way: 'down' },
      { dimension: 'people', way: 'up' },
    ],
  },
  {
    id: 'P02',
    class: 'SIMPLIFY',
    when: { any: [{ fact: 'check-after-check' }, { fact: 'late-check' }] },
    reach: 'step',
    touch: [0.1, 0.2, 0.3],
    wait: [0.2, 0.3, 0.5],
    error: [0, 0, 0],
    cost: ['S', 'S'],
    days: [2, 2],
    moves: [
      { dimension: 'time', way: 'down' },
      { dimension: 'cost', way: 'down' },
    ],
  },
  {
    id: 'P03',
    class: 'SIMPLIFY',
    when: { all: [{ verb: ['approve'] }, { atLeast: ['approvalRate', 0.98] }] },
    reach: 'step',
    touch: [0.5, 0.6, 0.9],
    wait: [0.5, 0.6, 0.9],
    error: [0, 0, 0],
    cost: ['S', 'S'],
    days: [1, 1],
    moves: [
      { dimension: 'time', way: 'down' },
      { dimension: 'cost', way: 'down' },
      { dimension: 'people', way: 'up' },
    ],
  },
  {
    id: 'G01',
    class: 'STANDARDISE',
    when: { any: [{ fact: 'variants-many' }, { fact: 'undocumented' }] },
    reach: 'step',
    touch: [0.05, 0.1, 0.2],
    wait: [0, 0.05, 0.1],
    error: [0.1, 0.25, 0.5],
    cost: ['S', 'S'],
    days: [1, 3],
    moves: [
      { dimension: 'errors', way: 'down' },
      { dimension: 'time', way: 'down' },
      { dimension: 'people', way: 'up' },
    ],
  },
  {
    id: 'G02',
    class: 'AUGMENT',
    when: {
      all: [
        { fact: 'judgement-work' },
        {
          any: [
            { mark: ['pain', 'bottleneck', 'complaint', 'idea', 'manual'] },
            { atLeast: ['error', 0.05] },
          ],
        },
      ],
    },
    reach: 'step',
    touch: [0.05, 0.15, 0.3],
    wait: [0, 0, 0],
    error: [0.1, 0.2, 0.4],
    cost: ['S', 'S'],
    days: [1, 3],
    moves: [
      { dimension: 'errors', way: 'down' },
      { dimension: 'customer', way: 'up' },
      { dimension: 'people', way: 'up' },
    ],
  },
] as const satisfies readonly Pattern[];
