import type { PatternCase } from './patternCase.ts';

const typedTwice = (access: 'api' | 'ui', links: readonly (readonly [string, string])[] = []) => ({
  access: { crm: access, till: access },
  links,
  steps: [
    { name: 'Talk to customer', uses: ['writes Order in crm'] },
    { name: 'Type order', uses: ['writes Order in till'], systems: ['till'], figures: { touch: 8 } },
  ],
});
const typing = (figures: { readonly [key: string]: number }, access: 'api' | 'ui') => ({
  access: { till: access },
  steps: [{ name: 'Key in meter values', systems: ['till'], figures: { touch: 8, rules: 4, ...figures } }],
});

export const officeCases: readonly PatternCase[] = [
  {
    id: 'P04',
    fires: typedTwice('api'),
    misses: {
      ...typedTwice('api', [['crm', 'till']]),
      steps: [
        { name: 'Talk to customer', uses: ['writes Order in crm'] },
        { name: 'Look at order', uses: ['writes Order in till'], systems: ['till'] },
      ],
    },
  },
  {
    id: 'P05',
    fires: typing({}, 'ui'),
    misses: typing({ volume: 120 }, 'ui'),
  },
  {
    id: 'P06',
    fires: { steps: [{ name: 'Receive application by email', figures: { error: 0.1 } }] },
    misses: { steps: [{ name: 'Receive application by email', figures: { error: 0.02 } }] },
  },
  {
    id: 'P07',
    fires: { steps: [{ name: 'Enter supplier invoice' }] },
    misses: { volume: 30, steps: [{ name: 'Enter supplier invoice' }] },
  },
  {
    id: 'P08',
    fires: { steps: [{ name: 'Match invoice with delivery note' }] },
    misses: { steps: [{ name: 'Send invoice with delivery note' }] },
  },
  {
    id: 'P09',
    fires: { access: { bank: 'file' }, steps: [{ name: 'Match payments', systems: ['bank'] }] },
    misses: { access: { bank: 'ui' }, steps: [{ name: 'Match payments', systems: ['bank'] }] },
  },
  {
    id: 'P10',
    fires: { steps: [{ name: 'Remind of overdue invoice' }] },
    misses: { steps: [{ name: 'Remind of meeting' }] },
  },
  {
    id: 'P11',
    fires: { steps: [{ name: 'Check expense receipts' }] },
    misses: { steps: [{ name: 'Discuss expense rules' }] },
  },
  {
    id: 'P12',
    fires: { volume: 20, steps: [{ name: 'Consolidate month-end figures' }] },
    misses: { volume: 20, steps: [{ name: 'Discuss month-end figures' }] },
  },
  {
    id: 'P13',
    fires: { steps: [{ name: 'Send status list', figures: { receivers: 8, touch: 20 } }] },
    misses: { steps: [{ name: 'Send status list', figures: { receivers: 2, touch: 20 } }] },
  },
  {
    id: 'P37',
    fires: { steps: [{ name: 'Search contract folder' }] },
    misses: { steps: [{ name: 'Search missing parcel' }] },
  },
  {
    id: 'P38',
    fires: { steps: [{ name: 'Ask' }, { name: 'Approve holiday', figures: { wait: 1200, touch: 2 } }] },
    misses: { steps: [{ name: 'Ask' }, { name: 'Approve holiday', figures: { wait: 60, touch: 2 } }] },
  },
  {
    id: 'P39',
    fires: {
      steps: [
        { name: 'Talk', uses: ['writes Customer in crm'], figures: { error: 0.04 } },
        { name: 'Serve', uses: ['reads Customer in desk'], figures: { error: 0.04 } },
      ],
    },
    misses: {
      links: [['crm', 'desk']],
      steps: [
        { name: 'Talk', uses: ['writes Customer in crm'], figures: { error: 0.04 } },
        { name: 'Serve', uses: ['reads Customer in desk'], figures: { error: 0.04 } },
      ],
    },
  },
  {
    id: 'P41',
    fires: { volume: 8, steps: [{ name: 'File tax return' }] },
    misses: { volume: 8, steps: [{ name: 'Discuss tax return' }] },
  },
  {
    id: 'P42',
    fires: { people: { Workshop: 6 }, steps: [{ name: 'Fill in job sheet', role: 'Workshop' }] },
    misses: { people: { Workshop: 2 }, steps: [{ name: 'Fill in job sheet', role: 'Workshop' }] },
  },
];
