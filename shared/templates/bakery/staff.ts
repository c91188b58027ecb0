import type { StaffToolScript, SurveyScript } from '../planScript.ts';

/** What people said, counted on slips of paper: nine of eleven for the business, and two teams. Who is alone in a role was not asked. */
export const bakerySurveys: readonly SurveyScript[] = [
  {
    answers: {
      sponsor: [0, 0, 1, 3, 5],
      // Nobody sits down between five and noon.
      time: [3, 4, 1, 1, 0],
      skills: [0, 2, 4, 2, 1],
      data: [1, 4, 2, 2, 0],
      tools: [0, 3, 2, 3, 1],
      // The icing robot.
      experience: [2, 2, 2, 3, 0],
      trust: [0, 1, 2, 3, 3],
    },
  },
  {
    role: 'shop',
    answers: {
      awareness: [0, 0, 1, 1, 1],
      desire: [0, 0, 1, 2, 0],
      knowledge: [0, 2, 1, 0, 0],
      ability: [1, 1, 1, 0, 0],
      reinforcement: [0, 1, 2, 0, 0],
    },
  },
  {
    role: 'bakers',
    answers: {
      awareness: [1, 2, 1, 0, 0],
      desire: [0, 1, 2, 1, 0],
      knowledge: [0, 2, 2, 0, 0],
      ability: [0, 1, 2, 1, 0],
      reinforcement: [0, 2, 1, 1, 0],
    },
  },
];

/** What people built themselves, from the harmless to what customers get; of one nobody knows yet what is in it. */
export const bakeryTools: readonly StaffToolScript[] = [
  {
    name: 'Dough calculator',
    owner: 'Master baker (Jonas)',
    deputy: 'Bakers',
    note: 'Loaves in, kilos of dough and flour out. A sheet on the old laptop.',
    systems: ['office'],
    kpi: 'Overtime a month',
    sensitivity: 0,
    reach: 1,
    failureCost: 1,
    hasPersonalData: false,
    writesRecords: false,
    checklist: ['fallback', 'inOut'],
    reviewInDays: 120,
  },
  {
    name: 'Order warnings in the stock spreadsheet',
    owner: 'Office (Lena)',
    deputy: 'Shop staff',
    note: 'Turns a line red when flour or almonds run low.',
    systems: ['stockSheet'],
    kpi: 'Days until missing supplies are in the store',
    sensitivity: 1,
    reach: 2,
    failureCost: 2,
    hasPersonalData: false,
    writesRecords: true,
    checklist: ['testData', 'secondLook', 'fallback', 'inOut'],
    reviewInDays: -9,
  },
  {
    name: 'Reminder letters from the list of open invoices',
    owner: 'Office (Lena)',
    deputy: '',
    note: 'Names and amounts come from the list; Lena reads each mail before it goes.',
    systems: ['accounts', 'email'],
    kpi: 'Days until an invoice is paid',
    sensitivity: 2,
    reach: 3,
    failureCost: 2,
    hasPersonalData: true,
    writesRecords: false,
    checklist: ['testData', 'fallback'],
    reviewInDays: 40,
  },
  {
    name: 'Group chat for shifts',
    owner: 'Shop staff',
    deputy: '',
    note: 'Shifts are swapped there. Nobody knows what else is in it.',
    systems: ['phone'],
    sensitivity: null,
    reach: 1,
    failureCost: 1,
    hasPersonalData: null,
    writesRecords: false,
    checklist: [],
  },
];
