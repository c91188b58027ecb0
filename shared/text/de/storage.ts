import type { In } from '../translate.ts';
import type { storage as english } from '../en/storage.ts';

/** What is wrong with a file, where an error sentence has room for it; and what `check` says. */
export const storage: In<typeof english> = {
  'storage.is-folder': '{path} ist ein Ordner',
  'storage.is-no-file': '{path} ist keine gewöhnliche Datei',
  'storage.is-empty': '{path} ist leer',
  'storage.other-format': '{path} ist von anderer Art',
  'storage.other-program': '{path} gehört zu einem anderen Programm',
  'storage.too-large': '{path} hat {megabytes} MB, mehr als {limit}',
  'storage.newer-version': '{path} hat Format {version}, dieses Programm kennt höchstens {known}',
  'storage.write-ahead':
    '{path} wurde von einem anderen Programm auf eine andere Art zu schreiben umgestellt (Write-Ahead-Log)',
  'storage.pages-broken': '{path}: {what}',
  'storage.unexpected-part': '{path} enthält einen Teil, den dieses Programm nicht anlegt: {what}',
  'storage.missing-part': 'in {path} fehlt der Teil {what}',
  'storage.journal-foreign':
    'neben {path} liegt eine unfertige Änderung, die nicht von diesem Programm stammt',
  'storage.check-crashed': '{path}: Die Prüfung kam nicht zum Ende',
  'storage.check-slow': '{path}: Die Prüfung dauerte länger als {seconds} Sekunden',
  'storage.holder': '{path}, durch {user} auf {host}',
  'storage.nothing-readable': '{path}: Nichts darin ist lesbar',
  'storage.not-in-history': 'Änderung {what} im Verlauf',
  'storage.no-snapshot': 'benannter Stand {what}',
  'storage.page-problem': 'Aufbau: {what}',
  'storage.stray-record': '{path}: Ein Datensatz in {what} nennt einen anderen, den es nicht gibt',
  'storage.record-problem': 'Nicht lesbar: {what}',
  'storage.history-problem':
    'Änderung {what} im Verlauf passt nicht zur folgenden; weiter zurück lässt sich nichts rückgängig machen',
  'storage.snapshot-problem': 'Der benannte Stand {what} ist nicht lesbar',
  'storage.advice-none': 'Es ist alles in Ordnung.',
  'storage.advice-open':
    'Die letzte Änderung wurde nicht fertig. Öffnen Sie die Datei einmal; die Änderung wird dann von selbst zurückgenommen.',
  'storage.advice-salvage':
    'Öffnen Sie die Datei im Programm und wählen Sie „Lesbares retten“: Was lesbar ist, kommt in eine neue Datei daneben, und diese bleibt, wie sie ist.',
  'storage.advice-backup': 'Öffnen Sie die neueste Sicherungskopie: {path}',
  'storage.advice-update': 'Aktualisieren Sie das Programm.',
  'storage.advice-other': 'Wählen Sie eine andere Datei.',
  'storage.backup-name': '{name} (Stand {day})',
  'storage.mine-name': '{name} (meine Fassung vom {day})',
  'storage.recovered-name': '{name} (gerettet)',
  'storage.recovered-map': 'Gerettete Karte',
};
