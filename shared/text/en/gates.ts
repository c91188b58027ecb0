/** When an initiative goes on and when it stops. */
export const gates = {
  'gates.title': 'When do we go on, when do we stop?',
  'gates.highRisk':
    'It does not go on while its risk for customers is high ({risk} of 100). Tick safeguards at the initiative to lower it.',
  'gates.text': 'Judged by how far its KPIs have gone on the promised way.',
  'gates.afterDays': 'Days after it runs',
  'gates.passShare': 'Go on from',
  'gates.stopShare': 'Stop below',
  'gates.goOn': 'And only if',
  'gates.goOnHint': 'for example: the owner says yes, no serious complaint is open',
  'gates.stop': 'Stop at once if',
  'gates.stopHint': 'for example: a customer gets a wrong bill',
  'gates.usual': 'As usual again',
  'gates.on':
    'On {date}: go on from {pass} of what was promised, stop below {stop}, between the two mend it.',
} as const;
