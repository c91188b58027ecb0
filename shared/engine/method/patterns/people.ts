import type { Pattern } from './pattern.ts';

/** Work with and for the staff. */
export const peoplePatterns = [
  {
    id: 'P31',
    class: 'WORKFLOW',
    when: { all: [{ mapTopic: ['hire'] }, { fact: 'by-hand' }] },
    reach: 'map',
    touch: [0.3, 0.4, 0.6],
    wait: [0.3, 0.4, 0.6],
    error: [0.1, 0.17, 0.3],
    cost: ['M', 'M'],
    days: [4, 4],
    moves: [
      { dimension: 'time', way: 'down' },
      { dimension: 'people', way: 'up' },
      { dimension: 'compliance', way: 'up' },
    ],
  },
  {
    id: 'P32',
    class: 'LOWCODE',
    when: { all: [{ topic: ['shift'] }, { verb: ['schedule', 'check', 'send', 'search', 'decide'] }] },
    reach: 'step',
    touch: [0.4, 0.5, 0.7],
    wait: [0.2, 0.27, 0.4],
    error: [0.2, 0.27, 0.4],
    cost: ['M', 'M'],
    days: [3, 6],
    moves: [
      { dimension: 'time', way: 'down' },
      { dimension: 'people', way: 'up' },
      { dimension: 'cost', way: 'down' },
    ],
  },
  {
    id: 'P33',
    class: 'API',
    when: {
      all: [{ topic: ['hours'] }, { verb: ['reentry', 'check', 'report', 'file', 'receive', 'send'] }],
    },
    reach: 'step',
    touch: [0.6, 0.7, 0.9],
    wait: [0, 0, 0],
    error: [0.7, 0.77, 0.9],
    cost: ['M', 'M'],
    days: [3, 6],
    moves: [
      { dimension: 'time', way: 'down' },
      { dimension: 'errors', way: 'down' },
      { dimension: 'people', way: 'up' },
    ],
  },
] as const satisfies readonly Pattern[];
