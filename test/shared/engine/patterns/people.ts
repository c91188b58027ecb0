import type { MapSpec, PatternCase } from './patternCase.ts';

const firstDay = (name: string): MapSpec => ({
  name,
  volume: 40,
  steps: [{ name: 'Prepare keys' }, { name: 'Show the rooms' }],
});

export const peopleCases: readonly PatternCase[] = [
  { id: 'P31', fires: firstDay('New employee starts'), misses: firstDay('New machine starts') },
  {
    id: 'P32',
    fires: { steps: [{ name: 'Plan shifts' }] },
    misses: { steps: [{ name: 'Swap shifts' }] },
  },
  {
    id: 'P33',
    fires: { steps: [{ name: 'Enter hours for payroll' }] },
    misses: { steps: [{ name: 'Celebrate hours' }] },
  },
];
