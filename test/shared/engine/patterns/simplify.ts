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
