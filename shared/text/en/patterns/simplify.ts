import type { PatternWords } from '../../patternTexts.ts';

/** What comes before any automation. */
export const simplify = {
  P01: [
    'Leave the step out',
    'Stop doing it for a month and see whether anyone misses it.',
    'The owner’s consent and a trial month.',
    'Somebody may read it after all.',
    'a weekly report that nobody opens',
  ],
  P02: [
    'Merge or reorder checks',
    'One check instead of two, and what can end a case comes first.',
    'The rule of the check in writing.',
    'Control may be lost if the checks were different.',
    'the credit check before the quote, not after',
  ],
  P03: [
    'Raise the approval limit',
    'Let small and safe cases pass without approval.',
    'A record of past losses and a limit.',
    'The limit may be misused.',
    'orders under 500 pass on their own',
  ],
  G03: [
    'Split by kind',
    'Sort cases when they come in; each kind goes its own, simpler way.',
    'Two or three kinds that can be told apart at once.',
    'Too many kinds; cases that are sorted wrongly.',
    'standing orders and single orders go different ways',
  ],
  G04: [
    'Do it side by side',
    'Begin this step with the one before it: it needs nothing from it.',
    'Both know that a case has come, and something waits for both at the end.',
    'Work that is lost where a case ends early.',
    'labels are printed while the flour is ordered',
  ],
  G05: [
    'Give each case one owner',
    'One person follows a case to its end and answers for it, whoever works on it.',
    'Somebody with time and an overview, and a name on each case.',
    'The owner becomes a bottleneck.',
    'one person follows a wedding cake from enquiry to delivery',
  ],
  G06: [
    'Give exceptions a lane of their own',
    'What does not fit the rule goes aside at once; the rest runs through.',
    'A rule for what is an exception, and somebody for them.',
    'Exceptions that nobody looks after.',
    'allergy orders are set aside and called back',
  ],
  G01: [
    'Write down how it is done',
    'One page: who, what, when it is done well. Automation can follow.',
    'The people who do it, for an hour.',
    'A page that nobody reads.',
    'how a cake order is taken',
  ],
  G02: [
    'Help the person, leave the decision',
    'A checklist, last examples and a draft beside the person who decides.',
    'Good examples.',
    'People may follow the draft blindly.',
    'a checklist for special cakes',
  ],
} as const satisfies PatternWords;
