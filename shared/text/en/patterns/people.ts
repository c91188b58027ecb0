import type { PatternWords } from '../../patternTexts.ts';

/** Work with and for the staff. */
export const people = {
  P31: [
    'Prepare the first day of new staff',
    'Accounts, devices and trainings from one list.',
    'A list of roles.',
    'Accounts stay open when people leave.',
    'accounts and keys on day one',
  ],
  P32: [
    'Plan shifts together',
    'A plan from rules and availability; staff see it at once.',
    'Rules and consent.',
    'It may feel unfair.',
    'shifts of a bakery',
  ],
  P33: [
    'Pass hours on to payroll',
    'Hours go from the clock to payroll.',
    'Codes that fit.',
    'Pay may be wrong.',
    'time app to payroll',
  ],
} as const satisfies PatternWords;
