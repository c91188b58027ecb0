/** What was decided about a candidate, and whether that still stands. */
export const decisions = {
  'insights.decided': 'Decided',
  'insights.decidedOn': '{verdict} on {date}',
  'insights.verdict.open': 'Open',
  'insights.verdict.accepted': 'Accepted',
  'insights.verdict.later': 'Put off',
  'insights.verdict.rejected': 'Not this',
  'insights.decisionState.standing': 'Nothing it rests on has changed.',
  'insights.decisionState.changed': 'Changed since you decided',
  'insights.decisionState.gone': 'Decided, ground gone',
  'insights.decisionChanged': 'Priority was {before}, now {now}.',
  'insights.decisionSame': 'What it rests on has changed; the priority stays {now}.',
  'insights.decisionGone':
    'What it was about is no longer proposed: its steps or what spoke for it are gone.',
  'insights.decidedBy': 'Decided by method {version}.',
  'insights.decidedByEarlier': 'Decided by method {version}; today it is {now}.',
  'insights.decidedByOwn': {
    one: 'Decided by method {version} with one value of your own',
    other: 'Decided by method {version} with {n} values of your own',
  },
  'insights.decisionReason': 'Reason: {reason}',
  'insights.decisionUndo': 'Take the decision back',
  'insights.decisionAgain': 'It still holds',
} as const;
