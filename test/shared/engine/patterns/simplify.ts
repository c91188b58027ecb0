import type { PatternCase } from './patternCase.ts';

export const simplifyCases: readonly PatternCase[] = [
  {
    id: 'P01',
    fires: {
      steps: [
        { name: 'Print list', uses: ['writes List in pc'] },
        { name: 'Bake', uses: ['reads Order in pc'] },
      ],
    },
    misses: {
      steps: [
        { name: 'Print list', uses: ['writes List in pc'] },
        { name: 'Bake', uses: ['reads List in pc'] },
      ],
    },
  },
  {
    id: 'P02',
    fires: {
      steps: [
        { name: 'Check amount', role: 'Office' },
        { name: 'Check address', role: 'Office' },
      ],
    },
    misses: {
      steps: [
        { name: 'Check amount', role: 'Office' },
        { name: 'Check address', role: 'Shop' },
      ],
    },
  },
  {
    id: 'P03',
    fires: { steps: [{ name: 'Approve purchase', figures: { approvalRate: 0.99 } }] },
    misses: { steps: [{ name: 'Approve purchase', figures: { approvalRate: 0.9 } }] },
  },
  {
    id: 'G03',
    fires: { steps: [{ name: 'Settle the case', figures: { variants: 4 } }] },
    misses: { steps: [{ name: 'Settle the case', figures: { variants: 2 } }] },
  },
  {
    id: 'G04',
    fires: {
      steps: [
        {
          name: 'Buy flour',
          role: 'Buyer',
          uses: ['writes Purchase in portal'],
          figures: { touch: 90 },
        },
        { name: 'Plan the oven', role: 'Baker', uses: ['reads Order in shop'], figures: { wait: 120 } },
      ],
    },
    misses: {
      steps: [
        {
          name: 'Buy flour',
          role: 'Buyer',
          uses: ['writes Purchase in portal'],
          figures: { touch: 90 },
        },
        { name: 'Plan the oven', role: 'Baker', uses: ['reads Purchase in portal'], figures: { wait: 120 } },
      ],
    },
  },
  {
    id: 'G05',
    fires: {
      isCustomerFacing: true,
      steps: [
        { name: 'Greet', role: 'Shop' },
        { name: 'Mix', role: 'Baker' },
        { name: 'Ice', role: 'Confectioner' },
        { name: 'Drive', role: 'Driver' },
      ],
    },
    misses: {
      isCustomerFacing: true,
      steps: [
        { name: 'Greet', role: 'Shop' },
        { name: 'Mix', role: 'Baker' },
        { name: 'Drive', role: 'Driver' },
      ],
    },
  },
  {
    id: 'G06',
    fires: { steps: [{ name: 'Settle the case', figures: { exceptions: 0.3 } }] },
    misses: { steps: [{ name: 'Settle the case', figures: { exceptions: 0.1 } }] },
  },
  {
    id: 'G01',
    fires: { steps: [{ name: 'Settle the case', figures: { variants: 9 } }] },
    misses: { steps: [{ name: 'Settle the case', figures: { variants: 4 } }] },
  },
  {
    id: 'G02',
    fires: { steps: [{ name: 'Negotiate the terms', mark: 'pain' }] },
    misses: { steps: [{ name: 'Negotiate the terms' }] },
  },
];
