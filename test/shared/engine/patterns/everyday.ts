import type { PatternCase } from './patternCase.ts';

export const everydayCases: readonly PatternCase[] = [
  {
    id: 'G07',
    fires: { steps: [{ name: 'Fill in the certificate' }] },
    misses: { steps: [{ name: 'Fill in the hole' }] },
  },
  {
    id: 'G08',
    fires: { steps: [{ name: 'Look up prices', systems: ['portal'] }], access: { portal: 'ui' } },
    misses: { steps: [{ name: 'Look up prices', systems: ['portal'] }], access: { portal: 'none' } },
  },
  {
    id: 'G09',
    fires: { steps: [{ name: 'Bring the sheet', uses: ['reads Sheet'] }], forms: { Sheet: 'paper' } },
    misses: { steps: [{ name: 'Bring the sheet', uses: ['reads Sheet'] }], forms: { Sheet: 'table' } },
  },
  {
    id: 'G10',
    fires: { steps: [{ name: 'Phone the supplier' }] },
    misses: { steps: [{ name: 'Visit the supplier' }] },
  },
  {
    id: 'G11',
    fires: { steps: [{ name: 'Check results', uses: ['reads Result', 'reads Limit'] }] },
    misses: { steps: [{ name: 'Check results', uses: ['reads Result'] }] },
  },
  {
    id: 'G12',
    fires: { isCustomerFacing: true, steps: [{ name: 'Send welcome' }] },
    misses: { steps: [{ name: 'Send welcome' }] },
  },
  {
    id: 'G13',
    fires: { steps: [{ name: 'Answer the neighbour' }] },
    misses: { steps: [{ name: 'Answer and decide' }] },
  },
  {
    id: 'G14',
    fires: {
      steps: [{ name: 'Customer master', systems: ['shop', 'books'], mark: 'pain' }],
      access: { shop: 'ui', books: 'file' },
    },
    misses: {
      steps: [{ name: 'Customer master', systems: ['shop', 'books'], mark: 'pain' }],
      access: { shop: 'ui', books: 'none' },
    },
  },
  {
    id: 'G15',
    fires: {
      steps: [{ name: 'Close of day', systems: ['till'], mark: 'manual' }],
      access: { till: 'file' },
    },
    misses: {
      steps: [{ name: 'Close of day', systems: ['till'], mark: 'pain' }],
      access: { till: 'file' },
    },
  },
  {
    id: 'G16',
    fires: { steps: [{ name: 'Tomorrow', type: 'manual', uses: ['reads Order', 'writes Loading'] }] },
    misses: { steps: [{ name: 'Tomorrow', uses: ['reads Order', 'writes Loading'] }] },
  },
  {
    id: 'G17',
    fires: { steps: [{ name: 'The papers', type: 'receive', mark: 'pain' }] },
    misses: { steps: [{ name: 'The papers', type: 'manual', mark: 'pain' }] },
  },
];
