import type { In } from '../translate.ts';
import type { cli as english } from '../en/cli.ts';

/** The command line: help, wrong usage, and what a command says when it is done. Commands, options and their values stay English. */
export const cli: In<typeof english> = {
  'cli.help-head': 'Aufruf: process-compass BEFEHL … (im Quellbaum: npm run -s compass -- BEFEHL …)',
  'cli.help-import':
    '  import DATEI… --to W.compass            fügt die Prozesse aus .bpmn-, .drawio-, .vsdx-, .json-Dateien hinzu; sagt, was erraten oder ausgelassen wurde\n  import DATEI.(csv|xlsx) --to W.compass  übernimmt, was eine Tabelle mit Schritten oder Messwerten sagt; sagt, was sich geändert hat und was nicht gelesen wurde',
  'cli.help-analyse':
    '  analyse W.compass                       Zahlen, Befunde und Kandidaten mit Punkten und Gründen',
  'cli.help-report':
    '  report W.compass --pdf ZIEL.pdf         das PDF  [--process P] [--paper A6…A0|Letter|Legal|Tabloid|300x500mm|fit]\n                                          [--orientation portrait|landscape|auto] [--margin 12mm] [--scale 80%|fit]\n                                          [--layers marks,candidates,figures,goals|none] [--heat time|work|cost|marks|priority]\n                                          [--ink colour|black] [--poster A1|900x600mm|150% [--overlap 12mm]]\n  report W.compass --pdf ZIEL.pdf --pack  alles, was ein Kunde behält  [--audience client|staff|internal] [--parts summary,maps,…]\n                                          [--layers …] [--heat …] [--paper …] [--ink …]',
  'cli.help-export':
    '  export W.compass --to ZIEL.(bpmn|json|mmd|svg|png|csv|xlsx|html)  die Datei  [--process P] [--scale N] [--table T] [--audience …] [--letters text|outlines]',
  'cli.help-check':
    '  check W.compass                         Unversehrtheit; sagt, wie sich etwas retten lässt',
  'cli.bad-table':
    '„{value}“ ist keine Tabelle einer solchen Datei. Eine Excel-Datei enthält alle; eine CSV-Datei enthält eine, mit --table: {tables}.',
  'cli.which-process': 'Eine solche Datei enthält einen Prozess. Sagen Sie mit --process, welchen: {names}.',
  'cli.bad-letters': 'Die Schrift eines Bildes ist text oder outlines, nicht „{value}“.',
  'cli.bad-scale': '„{value}“ ist kein Maßstab. Geben Sie eine Zahl von 0.1 bis 16 an, etwa --scale 2.',
  'cli.help-foot':
    'Überall: --json (ein JSON-Dokument in einer Zeile), --as-of YYYY-MM-DD (steht für heute), --language en|de, --help.\nExit-Code: 0 erledigt, 1 aus dem genannten Grund gescheitert, 2 falscher Aufruf.',

  'cli.no-command': 'Sagen Sie, was zu tun ist.',
  'cli.unknown-command': 'Einen Befehl „{command}“ gibt es nicht.',
  'cli.not-in-this-version': '„{what}“ gibt es in dieser Version nicht.',
  'cli.bad-option': 'Die Option „{option}“ ist hier nicht bekannt, oder ihr Wert fehlt.',
  'cli.bad-language': '„{value}“ ist keine Sprache dieser Version; nehmen Sie en oder de.',
  'cli.bad-date': '„{value}“ ist kein Datum; schreiben Sie es wie 2026-12-31.',
  'cli.bad-paper':
    '„{value}“ ist kein Papierformat; nehmen Sie {papers}, eine Größe wie 300x500mm oder 11x17in, oder fit.',
  'cli.bad-pack-paper': 'Eine Kundenmappe wird nicht auf „{value}“ gedruckt; nehmen Sie {papers}.',
  'cli.bad-size': '„{value}“ ist keine druckbare Seite: Jede Kante ist {least} bis {most} mm lang.',
  'cli.bad-margin': '„{value}“ ist kein Rand für dieses Papier; geben Sie 0 bis {most} mm an.',
  'cli.bad-print-scale': '„{value}“ ist kein Maßstab für Papier; geben Sie {least} bis {most} an, oder fit.',
  'cli.bad-orientation': '„{value}“ ist keine Ausrichtung; nehmen Sie portrait, landscape oder auto.',
  'cli.bad-ink': '„{value}“ ist keine Druckfarbe; nehmen Sie colour oder black.',
  'cli.bad-layer': '„{value}“ ist keine Ebene; nehmen Sie {layers} oder none.',
  'cli.bad-heat': 'Nach „{value}“ wird keine Karte gefärbt; nehmen Sie {measures}.',
  'cli.bad-poster':
    '„{value}“ ist keine Größe für ein Poster; nehmen Sie ein Papier wie A1, eine Größe wie 900x600mm oder einen Maßstab wie 150%.',
  'cli.bad-overlap': '„{value}“ ist keine Überlappung; geben Sie {least} bis {most} mm an.',
  'cli.overlap-of-poster': 'Nur die Blätter eines Posters überlappen sich: Fügen Sie --poster hinzu.',
  'cli.bad-kind': '„{what}“ ist keine Art von Bericht; diese Version macht: sheet, poster, pack.',
  'cli.bad-audience': 'Für „{value}“ wird keine Kundenmappe gemacht; nehmen Sie client, staff oder internal.',
  'cli.parts-of-pack': 'Nur eine Kundenmappe hat Teile zur Auswahl: Fügen Sie --pack hinzu.',
  'cli.bad-part': '„{value}“ ist kein Teil einer Kundenmappe; nehmen Sie {parts}.',
  'cli.not-of-pack': 'Eine Kundenmappe wird von selbst gesetzt; lassen Sie --{option} weg.',
  'cli.audience-of-pack': 'Nur eine Kundenmappe wird für jemanden gemacht: Fügen Sie --pack hinzu.',
  'cli.pack-is-whole': 'Eine Kundenmappe enthält alle Prozesse; lassen Sie --process weg.',
  'cli.no-maps': 'in {file} ist noch nichts gezeichnet',
  'cli.bad-ending': '„{file}“ endet nicht auf {endings}.',
  'cli.no-file': 'Nennen Sie die Datei, um die es geht.',
  'cli.one-file': 'Dieser Befehl bearbeitet immer nur eine Datei.',
  'cli.option-missing': 'Sagen Sie, wohin: --{option} fehlt.',

  'cli.imported': {
    one: '{n} Prozess zu {file} hinzugefügt:',
    other: '{n} Prozesse zu {file} hinzugefügt:',
  },
  'cli.imported-process':
    '  {name} (Aufgaben: {tasks}, Verzweigungen: {gateways}, Ereignisse: {events}, Verbindungen: {flows})',
  'cli.no-chromium':
    'Seiten druckt Chromium, Chrome oder Edge, und keines davon ist auf diesem Rechner; installieren Sie eines.',
  'cli.snapshot-name': 'Vor dem Import',
  'cli.already-there': 'die Prozesse aus {file} sind schon in dieser Arbeitsmappe',
  'cli.nothing-lost': 'Alles wurde übernommen.',
  'cli.lost': {
    one: '{n} Sache wurde erraten oder ließ sich nicht übernehmen:',
    other: '{n} Dinge wurden erraten oder ließen sich nicht übernehmen:',
  },
  'cli.loss': '  {element}: {what}',
  'cli.table-same': '{file} sagt schon dasselbe; nichts wurde geändert.',
  'cli.table-changed': {
    one: '{n} Wert in {file} geändert:',
    other: '{n} Werte in {file} geändert:',
  },
  'cli.table-group': '  {name}',
  'cli.table-item': '    {what}, {field}: {before} -> {after}',
  'cli.table-added': '    {what}, {field}: {after}',
  'cli.table-left': {
    one: '{n} Sache wurde nicht gelesen:',
    other: '{n} Dinge wurden nicht gelesen:',
  },
  'cli.analysed': {
    one: '{file}: {n} Prozess, Stand {date}',
    other: '{file}: {n} Prozesse, Stand {date}',
  },
  'cli.findings': { one: '{n} Befund', other: '{n} Befunde' },
  'cli.finding': '  {title}: {why}',
  'cli.candidates': { one: '{n} Kandidat', other: '{n} Kandidaten' },
  'cli.candidate': '  {rank}. {title} (Priorität {priority}, {label})',
  'cli.why': '     {sentence}',
  'cli.written': { one: '{file} geschrieben, {n} Seite.', other: '{file} geschrieben, {n} Seiten.' },
  'cli.exported': '{file} geschrieben.',
  'cli.sound':
    '{file} ist unversehrt. Datensätze: {records}. Änderungen im Verlauf: {historyEntries}. Benannte Stände: {snapshots}.',
  'cli.no-process': '„{wanted}“; diese Datei enthält: {names}',
  'cli.same-name': '„{wanted}“ heißen mehrere; nehmen Sie die Kennung (id)',
  'cli.example-printed': 'Das durchgespielte Beispiel ist in {file} gedruckt.',
};
