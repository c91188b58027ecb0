/** How a score is made, line by line. */
export const arithmetic = {
  'engine.verdict.do-first': 'Do first: {score} of 100.',
  'engine.verdict.good-next': 'A good next one: {score} of 100.',
  'engine.verdict.later': 'Later: {score} of 100.',
  'engine.verdict.not-now': 'Not now: {score} of 100.',
  'engine.verdict.not-linked':
    'Not linked to an objective yet; {score} of 100 from impact and feasibility alone.',
  'engine.verdict.weakly-linked': 'Weakly linked to your objectives: {score} of 100.',
  'engine.verdict.misaligned': 'Misaligned: it does not serve your objectives ({score} of 100).',

  'engine.trust.high': 'Trust: high, most numbers are measured.',
  'engine.trust.medium': 'Trust: medium.',
  'engine.trust.low': 'Trust: low, most numbers are assumed.',
  'engine.trust.mediumBecause': 'Trust: medium, some numbers are assumed.',
  'engine.trust.lowBecause': 'Trust: low, most numbers are assumed.',

  'engine.formula.priority': 'Priority: cube root of impact × feasibility × alignment',
  'engine.formula.priority-unlinked':
    'Priority: square root of impact × feasibility, as alignment is not known',
  'engine.formula.priority-weighted':
    'Priority: impact × feasibility × alignment, each to the power of the weight that you gave it',
  'engine.formula.priority-unlinked-weighted':
    'Priority: impact × feasibility, each to the power of the weight that you gave it, as alignment is not known',
  'engine.formula.impact': 'Impact: the sum of',
  'engine.formula.impact-kpi': 'Impact: how much of the way to your targets it goes',
  'engine.formula.feasibility': 'Feasibility: the sum of, and never above a limit',
  'engine.formula.feasibility-removal': 'Feasibility: 100 less 25 for each degree of duty',
  'engine.formula.alignment': 'Alignment: all that helps taken together, less all that harms',
  'engine.formula.result': '= {score} (between {low} and {high})',

  'engine.line.impact.time': '{weightShare} × {points} (hours)',
  'engine.line.impact.quality': '{weightShare} × {points} (errors avoided)',
  'engine.line.impact.flow': '{weightShare} × {points} (faster cases)',
  'engine.line.impact.customer': '{weightShare} × {points} (matters to customers)',
  'engine.line.impact.risk': '{weightShare} × {points} (risk taken away)',
  'engine.line.called':
    'The time of a case holds “{step}”: {touchMinutes} of work and {waitMinutes} of waiting on the map “{map}”.',
  'engine.line.calledWork': 'The time of a case holds “{step}”: {touchMinutes} of work on the map “{map}”.',
  'engine.line.calledWait': 'The time of a case holds “{step}”: {waitMinutes} of waiting on the map “{map}”.',
  'engine.line.closure': '{weightShare} × {points} (way to the target of “{kpi}”)',
  'engine.line.feasibility.rules': '{weightShare} × {points} (clear rules)',
  'engine.line.feasibility.digital': '{weightShare} × {points} (digital input)',
  'engine.line.feasibility.structure': '{weightShare} × {points} (input in a fixed form)',
  'engine.line.feasibility.standard': '{weightShare} × {points} (done one way)',
  'engine.line.feasibility.exceptions': '{weightShare} × {points} (few exceptions)',
  'engine.line.feasibility.stability': '{weightShare} × {points} (stays as it is)',
  'engine.line.feasibility.documentation': '{weightShare} × {points} (written down)',
  'engine.line.feasibility.systems': '{weightShare} × {points} (few systems)',
  'engine.line.feasibility.decisions': '{weightShare} × {points} (few decisions)',
  'engine.line.feasibility.access': '{weightShare} × {points} (way into the system)',
  'engine.line.obligation': '100 − 25 × {obligation} (duty to keep it)',
  'engine.line.helps': '“{kpi}”: weight {weightShare} of the heaviest, moved by {effectShare}',
  'engine.line.harms': '“{kpi}”: weight {weightShare} of the heaviest, moved the wrong way by {effectShare}',
  'engine.line.indirect':
    '“{kpi}”: weight {weightShare} of the heaviest, moved by {effectShare} because the step gets easier',
  'engine.line.assumed':
    'Nobody said what these steps serve; others on the map are linked: taken as moved by {effectShare}',
  'engine.line.weighted.impact': 'Impact {points} to the power of {weightPower}',
  'engine.line.weighted.feasibility': 'Feasibility {points} to the power of {weightPower}',
  'engine.line.weighted.alignment': 'Alignment {points} to the power of {weightPower}',
  'engine.line.score.impact': 'Impact {points}',
  'engine.line.score.feasibility': 'Feasibility {points}',
  'engine.line.score.alignment': 'Alignment {points}',

  'engine.speech.empty': 'Type a number.',
  'engine.speech.notANumber': 'This is not read as a number. Try “5”, “1.5 h”, “10 %” or “40/week”.',
  'engine.speech.wrongUnit': 'This unit does not fit here.',
  'engine.speech.negative': 'This cannot be less than nothing.',
  'engine.speech.tooSmall': 'This is less than can be.',
  'engine.speech.tooLarge': 'This is more than can be.',
  'engine.speech.rangeOrder': 'The first number of a range must be the smaller one.',
} as const;
