import type { RuleId } from '../../engine/findings/rules.ts';

type FindingTexts = {
  readonly [R in RuleId | 'rule-failed' as `finding.${R}.title` | `finding.${R}.why`]: string | object;
};

/** What each rule says when it finds something, and why that matters. */
export const findings = {
  'finding.rule-failed.title': 'One check could not run',
  'finding.rule-failed.why': 'The check “{rule}” failed on this data; all others ran.',
  'finding.manual-reentry.title': '“{step}” types {object} from {fromSystem} into {toSystem} by hand',
  'finding.manual-reentry.why':
    'The data is already in {fromSystem}. Typing it again takes about {yearHours} a year and lets errors in.',
  'finding.long-wait.title': 'Cases wait {waitMinutes} before “{step}”',
  'finding.long-wait.why':
    'That is {ofCaseShare} of the time a case takes; hardly anything happens meanwhile.',
  'finding.no-role.title': {
    one: '{n} step on “{map}” has no role yet',
    other: '{n} steps on “{map}” have no role yet',
  },
  'finding.no-role.why': 'Handovers, load and cost cannot be seen where nobody is named.',
} as const satisfies FindingTexts;
