import type { AttributeKey } from '../../engine/method/attributes.ts';
import type { CapKey, FeasibilityPart } from '../../engine/candidates/feasibility.ts';
import { arithmetic } from './arithmetic.ts';
import { assumptionsOfEngine } from './assumptions.ts';
import { choice } from './choice.ts';
import { explanations } from './explanations.ts';
import { findings } from './findings.ts';
import { roadmap } from './roadmap.ts';
import { smart } from './smart.ts';

type AttributeTexts = { readonly [A in AttributeKey as `engine.attribute.${A}`]: string };
type CapTexts = { readonly [C in CapKey as `engine.cap.${C}`]: string };
type BrakeTexts = {
  readonly [P in FeasibilityPart | 'obligation' as `engine.brake.${P}` | `engine.change.${P}`]: string;
};

const attributeTexts = {
  'engine.attribute.volume': 'How often a month',
  'engine.attribute.touch': 'Work time',
  'engine.attribute.wait': 'Waiting before',
  'engine.attribute.error': 'Errors',
  'engine.attribute.rework': 'Time to correct one',
  'engine.attribute.exceptions': 'Exceptions',
  'engine.attribute.rules': 'Follows clear rules',
  'engine.attribute.digital': 'Input is digital',
  'engine.attribute.structure': 'Input is in order',
  'engine.attribute.standard': 'Always done the same way',
  'engine.attribute.stability': 'Stays as it is for six months',
  'engine.attribute.documentation': 'Written down',
  'engine.attribute.systems': 'Systems used',
  'engine.attribute.decisions': 'Decisions taken',
  'engine.attribute.customer': 'Matters to the customer',
  'engine.attribute.risk': 'Money or legal exposure',
  'engine.attribute.obligation': 'Duty to keep it',
  'engine.attribute.exposure': 'How often the customer meets it',
  'engine.attribute.severity': 'What an error does to the customer',
  'engine.attribute.mitigation': 'Safeguards in place',
  'engine.attribute.approvalRate': 'Approved in the end',
  'engine.attribute.repeatShare': 'Questions that repeat',
  'engine.attribute.examples': 'Past examples at hand',
  'engine.attribute.receivers': 'People who receive it',
  'engine.attribute.variants': 'Ways in which it is done',
  'engine.attribute.otherCost': 'Other cost of one run',
  'engine.attribute.share': 'Share of cases',
  'engine.attribute.people': 'People',
  'engine.attribute.hourlyCost': 'Cost of an hour',
  'engine.attribute.hoursPerWeek': 'Hours a week',
  'engine.attribute.availability': 'Time there is for this work',
  'engine.attribute.yearlyCost': 'Cost a year',
  ...assumptionsOfEngine,
} as const satisfies AttributeTexts;

const capTexts = {
  'engine.cap.judgement': 'It needs judgement: feasibility is held at {limit}.',
  'engine.cap.changing': 'It is about to change: feasibility is held at {limit}.',
  'engine.cap.paper': 'The input is on paper: make it digital first; feasibility is held at {limit}.',
  'engine.cap.exceptions': 'More than 40 % are exceptions: simplify first; feasibility is held at {limit}.',
  'engine.cap.access': 'There is no way into the system for a program: feasibility is held at {limit}.',
  'engine.cap.examples': 'There are few past examples to learn from: feasibility is held at {limit}.',
  'engine.cap.repeats': 'Fewer than 30 % of the questions repeat: feasibility is held at {limit}.',
  'engine.cap.judgementContact':
    'Customers need judgement here and nobody stands by: feasibility is held at {limit}.',
} as const satisfies CapTexts;

const brakeTexts = {
  'engine.brake.rules': 'What holds it back: the rules are not clear enough.',
  'engine.brake.digital': 'What holds it back: the input is only partly digital.',
  'engine.brake.structure': 'What holds it back: the input comes in no fixed form.',
  'engine.brake.standard': 'What holds it back: it is done in several ways.',
  'engine.brake.exceptions': 'What holds it back: too many cases are exceptions.',
  'engine.brake.stability': 'What holds it back: it may change within six months.',
  'engine.brake.documentation': 'What holds it back: how it is done is hardly written down.',
  'engine.brake.systems': 'What holds it back: several systems are involved.',
  'engine.brake.decisions': 'What holds it back: many decisions are taken on the way.',
  'engine.brake.access': 'What holds it back: the system opens only to people at a screen, as far as known.',
  'engine.brake.obligation': 'What holds it back: there is a duty to keep the step.',
  'engine.change.rules': 'With clear rules it would reach {score}.',
  'engine.change.digital': 'With digital input it would reach {score}.',
  'engine.change.structure': 'With input in a fixed form it would reach {score}.',
  'engine.change.standard': 'Done one way only, it would reach {score}.',
  'engine.change.exceptions': 'If exceptions fell to 5 %, it would reach {score}.',
  'engine.change.stability': 'If it stays as it is, it would reach {score}.',
  'engine.change.documentation': 'Written down well, it would reach {score}.',
  'engine.change.systems': 'With a single system it would reach {score}.',
  'engine.change.decisions': 'With at most two decisions it would reach {score}.',
  'engine.change.access': 'With an interface to the system it would reach {score}.',
  'engine.change.obligation': 'Without the duty it would reach {score}.',
} as const satisfies BrakeTexts;

/** What the engine says: numbers and where they come from, reasons, limits, findings. */
export const engine = {
  ...attributeTexts,
  ...capTexts,
  ...brakeTexts,
  ...arithmetic,
  ...choice,
  ...explanations,
  ...findings,
  ...roadmap,
  ...smart,
} as const;
