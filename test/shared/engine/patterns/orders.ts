import type { PatternCase } from './patternCase.ts';

export const ordersCases: readonly PatternCase[] = [
  {
    id: 'P14',
    fires: { access: { shop: 'api' }, steps: [{ name: 'Type online order', systems: ['shop'] }] },
    misses: { access: { shop: 'ui' }, steps: [{ name: 'Type online order', systems: ['shop'] }] },
  },
  {
    id: 'P15',
    fires: { steps: [{ name: 'Enter order from email' }] },
    misses: { access: { mail: 'api' }, steps: [{ name: 'Enter order from email', systems: ['mail'] }] },
  },
  {
    id: 'P16',
    fires: {
      steps: [
        { name: 'Sell online', uses: ['writes Article in shop'] },
        { name: 'Update stock', uses: ['writes Article in store'] },
      ],
    },
    misses: {
      links: [['shop', 'store']],
      steps: [
        { name: 'Sell online', uses: ['writes Article in shop'] },
        { name: 'Update stock', uses: ['writes Article in store'] },
      ],
    },
  },
  {
    id: 'P17',
    fires: { steps: [{ name: 'Check flour stock' }] },
    misses: { steps: [{ name: 'Check oven' }] },
  },
  {
    id: 'P18',
    fires: { steps: [{ name: 'Write into shipping label' }] },
    misses: { steps: [{ name: 'Write into guest book' }] },
  },
  {
    id: 'P19',
    fires: { steps: [{ name: 'Plan delivery route' }] },
    misses: { steps: [{ name: 'Plan birthday party' }] },
  },
  {
    id: 'P28',
    fires: { steps: [{ name: 'Draft quote' }] },
    misses: { steps: [{ name: 'Draft menu' }] },
  },
  {
    id: 'P29',
    fires: { steps: [{ name: 'Sign contract' }] },
    misses: { steps: [{ name: 'Sign postcard' }] },
  },
  {
    id: 'P43',
    fires: { steps: [{ name: 'Enter customs papers' }] },
    misses: { steps: [{ name: 'Discuss customs rules' }] },
  },
  {
    id: 'P44',
    fires: { steps: [{ name: 'Receive standing order by phone' }] },
    misses: { steps: [{ name: 'Receive order by phone' }] },
  },
  {
    id: 'P40',
    fires: { steps: [{ name: 'Check returns' }] },
    misses: { steps: [{ name: 'Check parcels' }] },
  },
];
