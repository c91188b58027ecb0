/** Hints by letter for an objective that is not measurable yet. */
export const smart = {
  'engine.smart.specific': 'Say what changes: a verb (reduce, raise …) and the thing itself.',
  'engine.smart.measurable': 'Say how much: a number with its unit.',
  'engine.smart.baseline': 'Say where you stand today.',
  'engine.smart.kpi': 'Name the KPI that will show it.',
  'engine.smart.owner': 'Name somebody who stands for it.',
  'engine.smart.resource': 'Say what time or money there is for it.',
  'engine.smart.relevant': 'Connect it to a goal that has a weight.',
  'engine.smart.time': 'Say by when.',
  'engine.smart.past': 'Its date has passed: set a new one.',
  'engine.smart.ambiguity': '{number} % of today’s value, or {number} percentage points?',
  'engine.smart.rewrite': 'Change {what} from {from} to {to} {unit} by {byDate}',
  'engine.smart.rewriteUp': 'Raise {what} from {from} to {to} {unit} by {byDate}',
  'engine.smart.rewriteDown': 'Reduce {what} from {from} to {to} {unit} by {byDate}',
} as const;
