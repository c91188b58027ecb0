/** What people need for a change, and what tools that staff build must keep to; our own judgement unless a source is named. */
export const zoneFrom = { amber: 3, red: 6 } as const;
export const reachPoints = { me: 0, team: 1, company: 2, customers: 3 } as const;

/** What keeps a tool safe: said in its own fields, or ticked. */
export const toolGuards = [
  'owner',
  'deputy',
  'review',
  'purpose',
  'inOut',
  'fallback',
  'login',
  'alert',
  'log',
  'offSwitch',
  'version',
  'testData',
  'secondLook',
  'professional',
  'changeControl',
] as const;
/** What each zone asks for at least (engine model 1.13); the rest is good to have. */
export const zoneNeeds = {
  green: ['owner'],
  amber: ['owner', 'deputy', 'review', 'testData', 'secondLook'],
  red: ['owner', 'deputy', 'review', 'testData', 'secondLook', 'professional', 'changeControl'],
} as const satisfies { readonly [zone: string]: readonly (typeof toolGuards)[number][] };

/** What the business as a whole is asked; each is a sentence to agree with, 1 not at all – 5 fully. */
export const organisationQuestions = [
  'sponsor',
  'time',
  'skills',
  'data',
  'tools',
  'experience',
  'trust',
] as const;

/** Five elements in the order in which they come (ADKAR, Hiatt 2006); the first with a mean up to `barrierUpTo` holds the rest back. */
export const adkarElements = ['awareness', 'desire', 'knowledge', 'ability', 'reinforcement'] as const;
export const barrierUpTo = 3;

/** What is done about the element that holds a group back. */
export const barrierTask = {
  awareness: 'message',
  desire: 'message',
  knowledge: 'training',
  ability: 'practice',
  reinforcement: 'coaching',
} as const satisfies { readonly [E in (typeof adkarElements)[number]]: string };

/** Below this a change takes longer and needs more training. */
export const readinessRules = { readyFrom: 50, rampFactor: 1.5, trainingFactor: 1.5 } as const;

/** From this share of one person's hours on people fear for their work unless it is written down what the time is for. */
export const fearFromShare = 0.2;
