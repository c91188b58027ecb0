import type { In } from '../translate.ts';
import type { decisions as english } from '../en/decisions.ts';

/** What was decided about a candidate, and whether that still stands. */
export const decisions: In<typeof english> = {
  'insights.decided': 'Entschieden',
  'insights.decidedOn': '{verdict} am {date}',
  'insights.verdict.open': 'Offen',
  'insights.verdict.accepted': 'Angenommen',
  'insights.verdict.later': 'Zurückgestellt',
  'insights.verdict.rejected': 'Abgelehnt',
  'insights.decisionState.standing': 'Nichts, worauf die Entscheidung beruht, hat sich geändert.',
  'insights.decisionState.changed': 'Seit Ihrer Entscheidung geändert',
  'insights.decisionState.gone': 'Entschieden, Grund entfallen',
  'insights.decisionChanged': 'Die Priorität war {before}, jetzt ist sie {now}.',
  'insights.decisionSame': 'Worauf die Entscheidung beruht, hat sich geändert; die Priorität bleibt {now}.',
  'insights.decisionGone':
    'Worum es ging, wird nicht mehr vorgeschlagen: Die Schritte oder das, was dafür sprach, sind weg.',
  'insights.decidedBy': 'Entschieden nach Methode {version}.',
  'insights.decidedByEarlier': 'Entschieden nach Methode {version}; heute gilt {now}.',
  'insights.decidedByOwn': {
    one: 'Entschieden nach Methode {version} mit einem eigenen Wert',
    other: 'Entschieden nach Methode {version} mit {n} eigenen Werten',
  },
  'insights.decisionReason': 'Grund: {reason}',
  'insights.decisionUndo': 'Entscheidung zurücknehmen',
  'insights.decisionAgain': 'Gilt weiterhin',
} as const;
