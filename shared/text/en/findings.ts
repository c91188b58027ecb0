import type { RuleId } from '../../engine/findings/rules.ts';

type FindingTexts = {
  readonly [R in RuleId | 'rule-failed' as `finding.${R}.title` | `finding.${R}.why`]: string | object;
};

/** What each rule says when it finds something, and why that matters. */
export const findings = {
  'finding.rule-failed.title': 'One check could not run',
  'finding.rule-failed.why': 'The check “{rule}” failed on this data; all others ran.',
  'finding.manual-reentry.title': {
    one: '“{step}” types into {toSystem} what {fromSystem} already has',
    other: '{n} steps type what a system already has, “{step}” most (from {fromSystem} into {toSystem})',
  },
  'finding.manual-reentry.why':
    'The data is already there. Typing it again takes about {yearHours} a year and lets errors in.',
  'finding.long-wait.title': 'Cases wait {waitMinutes} before “{step}”',
  'finding.long-wait.why':
    'That is {ofCaseShare} of the time a case takes; hardly anything happens meanwhile.',
  'finding.approval-wait.title': '“{step}” takes {touchMinutes}, but cases wait {waitMinutes} for it',
  'finding.approval-wait.why': 'A short decision holds up everything behind it.',
  'finding.rework-loop.title': '{repeatShare} of the cases come back to “{step}”',
  'finding.rework-loop.why': {
    one: 'The work is done again each time.',
    other: 'The work of {n} steps is done again each time.',
  },
  'finding.error-prone.title': {
    one: '{errorShare} of “{step}” has to be corrected',
    other: '{n} steps often have to be corrected, “{step}” ({errorShare}) costs most',
  },
  'finding.error-prone.why': 'Corrections take about {yearHours} a year.',
  'finding.many-handoffs.title': 'A case on “{map}” changes departments {handoffs} times',
  'finding.many-handoffs.why': 'At each change it waits, and something may get lost.',
  'finding.ping-pong.title': {
    one: '“{step}” goes from {from} to {to} and back',
    other: '{n} steps go to other hands and back, most often “{step}” from {from} to {to}',
  },
  'finding.ping-pong.why': 'Two handovers for one step in between; one pair of hands could do all three.',
  'finding.single-knowledge.title': {
    one: 'Only one person ({role}) knows how “{step}” is done',
    other: 'Only one person ({role}) knows how {n} steps are done',
  },
  'finding.single-knowledge.why': 'It is hardly written down: when that person is away, the work stops.',
  'finding.searching.title': {
    one: '“{step}” is time spent on searching or filing',
    other: '{n} steps are searching or filing, “{step}” most of all',
  },
  'finding.searching.why': 'It takes about {yearHours} a year and adds nothing for the customer.',
  'finding.many-systems.title': {
    one: '“{step}” uses {n} system',
    other: '“{step}” uses {n} systems at once',
  },
  'finding.many-systems.why': 'Switching between {systems} costs time and attention.',
  'finding.expert-clerical.title': {
    one: '{role} does “{step}”, which follows simple rules',
    other: '{n} steps by simple rules take costly time, such as “{step}” ({role})',
  },
  'finding.expert-clerical.why': 'About {yearHours} a year of skilled time go into it.',
  'finding.unread-output.title': {
    one: 'Nobody reads what “{step}” writes ({object})',
    other: 'Nobody reads what {n} steps write, such as “{step}” ({object})',
  },
  'finding.unread-output.why': 'No step on any map uses it.',
  'finding.many-receivers.title': {
    one: '“{step}” goes to {n} person',
    other: '“{step}” goes to {n} people',
  },
  'finding.many-receivers.why': 'A board that they look at when they need it does the same.',
  'finding.piling-up.title': {
    one: 'About {cases} cases lie before “{step}” at any time',
    other: 'Cases pile up before {n} steps, about {cases} before “{step}”',
  },
  'finding.piling-up.why': 'What lies there is promised to customers and ties up money and attention.',
  'finding.double-check.title': '“{step}” and “{other}” are two checks by the same hands',
  'finding.double-check.why': 'One good check costs less than two.',
  'finding.marks-together.title': {
    one: 'People point at “{step}”',
    other: 'People point at {n} steps, “{step}” first of all',
  },
  'finding.marks-together.why': 'Those who do the work say that it hurts here.',
  'finding.customer-risk.title': 'Customers meet what goes wrong in “{step}”',
  'finding.customer-risk.why':
    '{errorShare} errors and {exceptionsShare} exceptions reach them; name a safeguard before anything is automated.',
  'finding.no-role.title': {
    one: '{n} step on “{map}” has no role yet',
    other: '{n} steps on “{map}” have no role yet',
  },
  'finding.no-role.why': 'Handovers, load and cost cannot be seen where nobody is named.',
  'finding.bottleneck.title': 'Bottleneck: “{step}”',
  'finding.bottleneck.why': {
    one: '{n} sign points here.',
    other: '{n} signs agree on it. Making anything else faster will not make the whole faster.',
  },
  'finding.overload.title': '{role} is busy {loadShare} of the time',
  'finding.overload.why': 'From 85 % on, waiting grows fast; from 100 % on, work piles up without end.',
  'finding.data-silo.title': {
    one: '“{object}” lives in systems that are not all connected',
    other: '{n} kinds of data live in systems that are not all connected, such as “{object}”',
  },
  'finding.data-silo.why': '“{object}” is in {systems}: somebody has to keep them the same by hand.',
  'finding.vague-objective.title': '“{objective}” cannot be measured yet',
  'finding.vague-objective.why':
    'It meets {total} of five letters of SMART; what serves it counts a fifth less until then.',
  'finding.tool-unguarded.title': {
    one: '“{tool}” lacks one thing that keeps it safe',
    other: '“{tool}” lacks {n} things that keep it safe',
  },
  'finding.tool-unguarded.why':
    'A tool that staff built is a good thing. Without someone who stands for it, it fails on the day that its maker is away.',
  'finding.tool-unjudged.title': 'How much hangs on “{tool}” is not known yet',
  'finding.tool-unjudged.why': {
    one: 'One question about it has no answer: until it has one, nobody can tell who may build and change it.',
    other:
      '{n} questions about it have no answer: until they have one, nobody can tell who may build and change it.',
  },
  'finding.tool-review.title': '“{tool}” was to be looked at by {dueDate}',
  'finding.tool-review.why': 'Data and work change; a tool that nobody looks at drifts away from them.',
  'finding.one-sided-kpis.title': 'All KPIs measure cost or time',
  'finding.one-sided-kpis.why': {
    one: '{n} KPI: what customers and staff feel is not seen.',
    other: '{n} KPIs, and what customers and staff feel is not seen.',
  },
} as const satisfies FindingTexts;
