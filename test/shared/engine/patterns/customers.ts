import type { MapSpec, PatternCase } from './patternCase.ts';

const onboarding = (name: string): MapSpec => ({
  name,
  steps: [
    { name: 'Greet', role: 'Sales' },
    { name: 'Explain terms', role: 'Sales' },
    { name: 'Set up account', role: 'Office' },
    { name: 'Prepare first visit', role: 'Service' },
    { name: 'Visit', role: 'Service' },
    { name: 'Say thanks', role: 'Sales' },
  ],
});

export const customersCases: readonly PatternCase[] = [
  {
    id: 'P20',
    fires: { people: { Desk: 4 }, steps: [{ name: 'Answer enquiry', role: 'Desk' }] },
    misses: { people: { Desk: 1 }, steps: [{ name: 'Answer enquiry', role: 'Desk' }] },
  },
  {
    id: 'P21',
    fires: { steps: [{ name: 'Answer questions', figures: { repeatShare: 0.5 } }] },
    misses: { steps: [{ name: 'Answer questions', figures: { repeatShare: 0.1 } }] },
  },
  {
    id: 'P22',
    fires: {
      steps: [{ name: 'Answer questions', isTouchpoint: true, figures: { repeatShare: 0.5, volume: 300 } }],
    },
    misses: {
      steps: [{ name: 'Answer questions', isTouchpoint: true, figures: { repeatShare: 0.5, volume: 100 } }],
    },
  },
  {
    id: 'P23',
    fires: { steps: [{ name: 'Answer where is my parcel', isTouchpoint: true }] },
    misses: { steps: [{ name: 'Answer where is my parcel' }] },
  },
  {
    id: 'P24',
    fires: { steps: [{ name: 'Answer foreign customers' }] },
    misses: { steps: [{ name: 'Answer local customers' }] },
  },
  {
    id: 'P25',
    fires: { steps: [{ name: 'Ask' }, { name: 'Send localised page', figures: { wait: 900 } }] },
    misses: { steps: [{ name: 'Ask' }, { name: 'Send page', figures: { wait: 900 } }] },
  },
  {
    id: 'P26',
    fires: { steps: [{ name: 'Send newsletter' }] },
    misses: { steps: [{ name: 'Read newsletter' }] },
  },
  {
    id: 'P27',
    fires: { steps: [{ name: 'Enter leads' }] },
    misses: { steps: [{ name: 'Celebrate leads' }] },
  },
  { id: 'P30', fires: onboarding('Onboarding of new customers'), misses: onboarding('Weekly visit') },
  {
    id: 'P34',
    fires: { steps: [{ name: 'Book appointment' }] },
    misses: { steps: [{ name: 'Keep appointment' }] },
  },
  {
    id: 'P35',
    fires: {
      isCustomerFacing: true,
      steps: [{ name: 'Talk' }, { name: 'Bake cake' }, { name: 'Deliver cake' }],
    },
    misses: {
      isCustomerFacing: true,
      steps: [{ name: 'Talk' }, { name: 'Deliver cake' }, { name: 'Ask for feedback' }],
    },
  },
  {
    id: 'P36',
    fires: { steps: [{ name: 'Search inactive customers' }] },
    misses: { steps: [{ name: 'Search active customers' }] },
  },
];
