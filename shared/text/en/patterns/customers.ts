import type { PatternWords } from '../../patternTexts.ts';

/** What customers see. */
export const customers = {
  P20: [
    'Route enquiries from one inbox',
    'Each enquiry gets a category, an owner and a date.',
    'Categories.',
    'Enquiries may bounce to and fro.',
    'one inbox instead of five',
  ],
  P21: [
    'Draft replies',
    'A draft from approved answers; a person sends it.',
    'Approved answers.',
    'A draft may state wrong facts.',
    'opening hours, allergens, prices',
  ],
  P22: [
    'Answer customers by chat',
    'Repeating questions are answered by themselves, a person is one click away.',
    'Approved answers and a way to a person.',
    'Customers may be frustrated.',
    'questions at night',
  ],
  P23: [
    'Let customers see the status',
    'A status page in place of calls.',
    'A live order status.',
    'Old data annoys more than none.',
    'where is my order',
  ],
  P24: [
    'Support in several languages',
    'Messages are translated both ways and looked over.',
    'A glossary and somebody who reviews.',
    'Nuances may be wrong.',
    'customers from abroad',
  ],
  P25: [
    'Run campaigns for countries together',
    'One campaign, local owners, one calendar.',
    'Local owners.',
    'Legal texts differ.',
    'one campaign in three countries',
  ],
  P26: [
    'Send campaigns by segment',
    'Mails follow what customers did.',
    'Consent and segments in the customer list.',
    'Mails that do not fit annoy.',
    'a mail after the second order',
  ],
  P27: [
    'Capture leads',
    'Leads come in with owner and date.',
    'Fields and a rule for who takes it.',
    'Good leads may be rated low.',
    'website enquiry into the customer list',
  ],
  P30: [
    'Guide onboarding by a checklist',
    'Every step of onboarding has an owner and a date.',
    'An owner for each step.',
    'Boxes are ticked without doing.',
    'a new wholesale customer',
  ],
  P34: [
    'Let customers book themselves',
    'Free times online, with a reminder before.',
    'Access to the calendar.',
    'Double bookings.',
    'self booking with reminder',
  ],
  P35: [
    'Ask for feedback',
    'A short question after delivery.',
    'Consent.',
    'Too many questions tire.',
    'two questions after delivery',
  ],
  P36: [
    'See early who may leave',
    'A list of customers who order less than usual.',
    'Twelve months of clean history.',
    'False alarms.',
    'regulars who stopped ordering',
  ],
} as const satisfies PatternWords;
