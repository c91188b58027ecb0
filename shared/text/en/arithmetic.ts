/** A candidate in words: its verdict, how far it can be trusted, what it has from other maps; and why a number cannot be read. */
export const arithmetic = {
  'engine.verdict.do-first': 'Do first: {score} of 100.',
  'engine.verdict.good-next': 'A good next one: {score} of 100.',
  'engine.verdict.later': 'Later: {score} of 100.',
  'engine.verdict.not-now': 'Not now: {score} of 100.',
  'engine.verdict.not-linked':
    'Not linked to an objective yet; {score} of 100 from impact and feasibility alone.',
  'engine.verdict.not-linked-assumed':
    'Not linked to an objective yet; {score} of 100, with a small help assumed because others on its map are linked.',
  'engine.verdict.weakly-linked': 'Weakly linked to your objectives: {score} of 100.',
  'engine.verdict.misaligned': 'Misaligned: it does not serve your objectives ({score} of 100).',

  'engine.trust.high': 'Trust: high, most numbers are measured.',
  'engine.trust.medium': 'Trust: medium.',
  'engine.trust.low': 'Trust: low, most numbers are assumed.',
  'engine.trust.mediumBecause': 'Trust: medium, some numbers are assumed.',
  'engine.trust.lowBecause': 'Trust: low, most numbers are assumed.',

  'engine.line.called':
    'The time of a case holds “{step}”: {touchMinutes} of work and {waitMinutes} of waiting on the map “{map}”.',
  'engine.line.calledWork': 'The time of a case holds “{step}”: {touchMinutes} of work on the map “{map}”.',
  'engine.line.calledWait': 'The time of a case holds “{step}”: {waitMinutes} of waiting on the map “{map}”.',

  'engine.speech.empty': 'Type a number.',
  'engine.speech.notANumber': 'This is not read as a number. Try “5”, “1.5 h”, “10 %” or “40/week”.',
  'engine.speech.wrongUnit': 'This unit does not fit here.',
  'engine.speech.negative': 'This cannot be less than nothing.',
  'engine.speech.tooSmall': 'This is less than can be.',
  'engine.speech.tooLarge': 'This is more than can be.',
  'engine.speech.rangeOrder': 'The first number of a range must be the smaller one.',
} as const;
