import type { In } from '../translate.ts';
import type { errors as english } from '../en/errors.ts';

/** What happened, that the work is safe, what to do. `{detail}` says where or what. */
export const errors: In<typeof english> = {
  'error.file-not-found':
    'Die Datei ist nicht da: {detail}. Vielleicht wurde sie verschoben oder umbenannt; wählen Sie sie neu aus.',
  'error.file-exists':
    'Eine Datei mit diesem Namen gibt es schon: {detail}. Es wurde nichts überschrieben; wählen Sie einen anderen Namen.',
  'error.file-not-readable':
    'Die Datei lässt sich nicht lesen: {detail}. Prüfen Sie, ob Sie sie öffnen dürfen und ob das Laufwerk verbunden ist.',
  'error.file-not-writable':
    'In die Datei lässt sich nicht schreiben: {detail}. Ihre Arbeit bleibt im Arbeitsspeicher; speichern Sie eine Kopie an anderem Ort.',
  'error.target-not-writable':
    'Das ließ sich nicht schreiben: {detail}. Was dort war, ist unverändert, und Ihre Arbeit ist sicher. Schließen Sie die Datei, wo sie geöffnet ist, oder wählen Sie einen anderen Ordner, in den Sie schreiben dürfen.',
  'error.folder-missing':
    'Der Ordner ist nicht da: {detail}. Dort wurde nichts geschrieben; verbinden Sie das Laufwerk wieder oder wählen Sie einen anderen Ordner.',
  'error.path-too-long':
    'Der Name samt Ordnern ist zu lang für dieses Laufwerk: {detail}. Es wurde nichts geschrieben; wählen Sie einen kürzeren.',
  'error.disk-full':
    'Das Laufwerk ist voll: {detail}. Es ging nichts verloren; schaffen Sie Platz oder speichern Sie eine Kopie an anderem Ort.',
  'error.file-not-a-workspace':
    'Das ist keine Datei von Process Compass: {detail}. Sie wurde nicht verändert.',
  'error.file-too-new':
    'Diese Datei stammt aus einer neueren Version von Process Compass: {detail}. Sie wurde nicht verändert; aktualisieren Sie das Programm, um sie zu öffnen.',
  'error.file-damaged':
    'Diese Datei ist beschädigt: {detail}. Sie wurde nicht verändert; was lesbar ist, lässt sich in eine neue Datei daneben retten.',
  'error.file-too-large':
    'Diese Datei ist zu groß, um sie sicher zu öffnen: {detail}. Sie wurde nicht verändert.',
  'error.file-locked':
    'Diese Datei ist anderswo zum Schreiben geöffnet: {detail}. Sie können sie lesen; ändern können Sie sie, sobald sie dort geschlossen ist.',
  'error.file-changed-outside':
    'Ein anderes Programm hat diese Datei geändert: {detail}. Es wird nichts mehr hineingeschrieben. Beide Fassungen bleiben: Ihre in diesem Fenster, die andere in der Datei.',
  'error.file-gone':
    'Die Datei liegt nicht mehr an ihrem Platz: {detail} wurde verschoben, umbenannt oder gelöscht. Ihre Arbeit bleibt in diesem Fenster; legen Sie die Datei zurück oder speichern Sie eine Kopie.',
  'error.file-read-only':
    'Diese Datei ist nur zum Lesen geöffnet: {detail}. Speichern Sie eine Kopie, um sie zu ändern.',
  'error.stale-changes':
    'Die Datei auf der Festplatte ist weiter als dieses Fenster: {detail}. Es wurde nichts überschrieben; öffnen Sie die Datei erneut.',
  'error.input-invalid': 'Dieser Wert ist nicht verwendbar: {detail}. Es wurde nichts geändert.',
  'error.import-not-xml': 'Diese Datei ist kein lesbares XML: {detail}. Es wurde nichts geändert.',
  'error.import-not-bpmn':
    'Diese Datei ist XML, aber kein BPMN-2.0-Modell: {detail}. Es wurde nichts geändert.',
  'error.import-not-drawio':
    'Diese Datei ist XML, aber keine Zeichnung von draw.io: {detail}. Es wurde nichts geändert.',
  'error.import-too-large': 'Diese Datei ist zu groß für den Import: {detail}. Es wurde nichts geändert.',
  'error.import-too-deep':
    'Diese Datei ist für ein Prozessmodell zu tief verschachtelt: {detail}. Es wurde nichts geändert.',
  'error.import-empty': 'In dieser Datei steckt kein Prozess: {detail}. Es wurde nichts geändert.',
  'error.import-encoding':
    'Der Text dieser Datei hat nicht die Zeichenkodierung, die sie nennt: {detail}. Es wurde nichts geändert.',
  'error.import-unsafe':
    'Diese Datei verlangt etwas von außerhalb, das wird abgelehnt: {detail}. Es wurde nichts geändert.',
  'error.import-damaged': 'Diese Datei bricht ab oder widerspricht sich: {detail}. Es wurde nichts geändert.',
  'error.import-format-unknown':
    'Diese Art von Datei kann diese Version nicht importieren: {detail}. Es wurde nichts geändert.',
  'error.map-missing': 'Diese Karte gibt es in der Arbeitsmappe nicht: {detail}.',
  'error.poster-too-large':
    'Das Poster bräuchte {detail} Blätter, mehr als irgendwer zusammenklebt (150). Es wurde nichts geschrieben. Wählen Sie größeres Papier, ein kleineres Poster oder einen kleineren Maßstab.',
  'error.pdf-failed':
    'Das PDF ließ sich nicht erstellen: {detail}. Ihre Arbeit ist sicher; versuchen Sie es erneut oder wählen Sie einen anderen Ordner.',
  'error.picture-failed':
    'Das Bild ließ sich nicht erstellen: {detail}. Ihre Arbeit ist sicher; versuchen Sie eine kleinere Größe oder speichern Sie es als SVG.',
  'error.no-window-system': 'Hier lässt sich nichts zeigen oder drucken: {detail}',
  'error.cancelled': 'Abgebrochen: {detail}. Es wurde nichts geändert.',
  'error.internal':
    'Im Programm ist ein Fehler aufgetreten: {detail}. Ihre bisherige Arbeit ist gespeichert.',
};
