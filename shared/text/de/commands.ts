import type { In } from '../translate.ts';
import type { commands as english } from '../en/commands.ts';

/** What a command is called in the undo list, and why one may not run. */
export const commands: In<typeof english> = {
  'refusal.record-missing': 'Das gibt es nicht mehr.',
  'refusal.id-taken': 'Das gibt es schon.',
  'refusal.not-allowed-link': 'Diese beiden lassen sich nicht verbinden.',
  'refusal.line-to-lane': 'Eine Bahn lässt sich nicht verbinden. Verbinden Sie einen Schritt darin.',
  'refusal.line-to-itself': 'Eine Verbindung zu sich selbst ist hier nicht möglich.',
  'refusal.line-data':
    'Daten lassen sich mit Schritten und Ereignissen verbinden, nicht mit Entscheidungen oder anderen Daten.',
  'refusal.line-between-pools':
    'Zwischen Pools laufen nur Nachrichten: von einem Schritt, einem sendenden Ereignis oder einem Pool zu einem Schritt, einem empfangenden Ereignis oder einem Pool.',
  'refusal.line-own-pool':
    'Ein Pool tauscht Nachrichten mit anderen Pools aus. Verbinden Sie die Schritte darin direkt.',
  'refusal.line-from-end': 'Nach einem Ende kommt nichts mehr.',
  'refusal.line-into-start': 'Zu einem Start führt nichts hin.',
  'refusal.line-into-border': 'Ein Randereignis beginnt am Schritt, daher führt keine Verbindung zu ihm hin.',
  'refusal.line-event-subprocess':
    'Ein Ereignis-Teilprozess startet durch sein eigenes Ereignis, daher führt keine Verbindung zu ihm hin oder von ihm weg.',
  'refusal.line-crosses-step':
    'Eine Verbindung kann die Grenze eines Teilprozesses nicht überqueren. Verbinden Sie stattdessen den Teilprozess selbst.',
  'refusal.border-led-into':
    'Zu diesem Ereignis führt eine Verbindung, daher kann es nicht am Rand eines Schritts stehen. Entfernen Sie zuerst die Verbindung.',
  'refusal.not-together':
    'Wählen Sie Schritte, die beieinander stehen: alle auf der Karte oder alle im selben Teilprozess.',
  'refusal.several-ways-in':
    'Der Ablauf erreicht diese Schritte an mehreren Stellen. Als ein einziger Schritt hieße das etwas anderes: Wählen Sie die Schritte so, dass er nur an einer Stelle hineinführt.',
  'refusal.several-ways-out':
    'Der Ablauf führt von diesen Schritten an mehrere Stellen weiter. Als ein einziger Schritt hieße das etwas anderes: Lassen Sie die Entscheidung draußen.',
  'refusal.has-inside':
    'Darin stehen Schritte. Holen Sie diese zuerst auf die Karte zurück; dann lässt sich die Art ändern.',
  'refusal.has-border-events':
    'An seinem Rand stehen Ereignisse. Verschieben oder löschen Sie diese zuerst; dann lassen sich die Schritte herausholen.',
  'refusal.lies-elsewhere':
    'Einiges, was auf dieser Karte war, liegt jetzt auf einer anderen. Holen Sie es zuerst zurück oder kehren Sie mit der ganzen Arbeitsmappe zurück.',
  'refusal.nothing-to-do': 'Es gibt nichts zu ändern.',
  'refusal.value-out-of-range': 'Dieser Wert ergibt hier keinen Sinn.',
  'refusal.name-missing': 'Ein Name ist nötig.',
  'refusal.last-of-its-kind': 'Das letzte Element bleibt.',
  'refusal.circular': 'Das ergäbe einen Kreis.',
};
