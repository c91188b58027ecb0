import type { In } from '../translate.ts';
import type { frames as english } from '../en/frames.ts';

/** Page frames: where the pages of a print lie on the map that is being drawn. */
export const frames: In<typeof english> = {
  'frames.waiting': 'Die Karte wird auf Seiten verteilt …',
  'frames.fault':
    'Die Seitenrahmen ließen sich nicht berechnen. Die Karte ist sicher; schalten Sie die Rahmen aus und wieder ein.',
  'frames.none': 'Hier ist noch nichts gezeichnet, daher gibt es keine Seite.',
  'frames.one': 'Alles liegt auf einer Seite.',
  'frames.clear': 'Nichts liegt auf einer Schnittlinie.',
  'frames.onCut': {
    one: '{n} Form oder Name liegt auf einer Schnittlinie.',
    other: '{n} Formen oder Namen liegen auf einer Schnittlinie.',
  },
  'frames.select': 'Auswählen',
  'frames.off': 'Seitenrahmen aus',
  'frames.unfit':
    'Schnittlinien, die Sie verschoben haben, passen nicht mehr zu den Blättern; es gelten die automatischen.',
  'frames.automatic': 'Automatische Schnitte',
  'frames.automaticNow': 'Die Schnittlinien sind wieder automatisch.',
  'frames.cut.x': 'Senkrechte Schnittlinie {number} von {n}',
  'frames.cut.y': 'Waagrechte Schnittlinie {number} von {n}',
  'frames.cut.hint': 'Ziehen Sie die Schnittlinie oder bewegen Sie sie mit den Pfeiltasten',
  'frames.cutAt.x': '{at} cm vom linken Rand des Posters',
  'frames.cutAt.y': '{at} cm vom oberen Rand des Posters',
};
