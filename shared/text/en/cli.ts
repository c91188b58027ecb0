/** The command line: help, wrong usage, and what a command says when it is done. */
export const cli = {
  'cli.help-head': 'Usage: process-compass COMMAND … (in a checkout: npm run -s compass -- COMMAND …)',
  'cli.help-import':
    '  import FILE… --to W.compass            adds the processes of .bpmn, .drawio, .vsdx, .json files; says what was guessed or left out\n  import FILE.(csv|xlsx) --to W.compass  takes back what a table of steps or measurements says; says what changed and what was not read',
  'cli.help-analyse':
    '  analyse W.compass                      metrics, findings, and candidates with scores and reasons',
  'cli.help-report':
    '  report W.compass --pdf OUT.pdf         the PDF  [--process P] [--paper A6…A0|Letter|Legal|Tabloid|300x500mm|fit]\n                                         [--orientation portrait|landscape|auto] [--margin 12mm] [--scale 80%|fit]\n                                         [--layers marks,candidates,figures,goals|none] [--heat time|work|cost|marks|priority]\n                                         [--ink colour|black] [--poster A1|900x600mm|150% [--overlap 12mm]]\n  report W.compass --pdf OUT.pdf --pack  all that a client keeps  [--audience client|staff|internal] [--paper …] [--ink …]',
  'cli.help-export':
    '  export W.compass --to OUT.(bpmn|json|mmd|svg|png|csv|xlsx|html)  the file  [--process P] [--scale N] [--table T] [--audience …]',
  'cli.help-check': '  check W.compass                        integrity; says how to recover',
  'cli.bad-table':
    '“{value}” is no table of such a file. A workbook holds all; a CSV file holds one with --table: {tables}.',
  'cli.which-process': 'Such a file holds one process. Say which with --process: {names}.',
  'cli.bad-scale': '“{value}” is no scale. Give a number from 0.1 to 16, as in --scale 2.',
  'cli.help-foot':
    'Everywhere: --json (one JSON document on one line), --as-of YYYY-MM-DD (stands for today), --language en|de, --help.\nExit code: 0 done, 1 failed for the reason given, 2 wrong usage.',

  'cli.no-command': 'Say what to do.',
  'cli.unknown-command': 'There is no command “{command}”.',
  'cli.not-in-this-version': '“{what}” is not in this version.',
  'cli.bad-option': 'The option “{option}” is not known here, or its value is missing.',
  'cli.bad-language': '“{value}” is no language of this version; use en or de.',
  'cli.bad-date': '“{value}” is not a date; write it as 2026-12-31.',
  'cli.bad-paper': '“{value}” is not a paper size; use {papers}, a size as 300x500mm or 11x17in, or fit.',
  'cli.bad-pack-paper': 'A pack is not printed on “{value}”; use {papers}.',
  'cli.bad-size': '“{value}” is no page that can be printed: each side is {least} to {most} mm long.',
  'cli.bad-margin': '“{value}” is no margin of this paper; give 0 to {most} mm.',
  'cli.bad-print-scale': '“{value}” is no scale for paper; give {least} to {most}, or fit.',
  'cli.bad-ink': '“{value}” is no ink; use colour or black.',
  'cli.bad-orientation': '“{value}” is no direction; use portrait, landscape or auto.',
  'cli.bad-layer': '“{value}” is no layer; use {layers}, or none.',
  'cli.bad-heat': '“{value}” is nothing that a map is coloured by; use {measures}.',
  'cli.bad-poster':
    '“{value}” is no size of a poster; use a paper as A1, a size as 900x600mm, or a scale as 150%.',
  'cli.bad-overlap': '“{value}” is no overlap; give {least} to {most} mm.',
  'cli.overlap-of-poster': 'Only the sheets of a poster overlap: add --poster.',
  'cli.bad-kind': '“{what}” is not a kind of report; this version makes: sheet, poster, pack.',
  'cli.bad-audience': '“{value}” is nobody a pack is made for; use client, staff or internal.',
  'cli.audience-of-pack': 'Only a pack is made for somebody: add --pack.',
  'cli.pack-is-whole': 'A pack holds all processes; leave out --process.',
  'cli.no-maps': 'nothing is drawn yet in {file}',
  'cli.bad-ending': '“{file}” does not end with {endings}.',
  'cli.no-file': 'Name the file to work on.',
  'cli.one-file': 'This command works on one file at a time.',
  'cli.option-missing': 'Say where: --{option} is missing.',

  'cli.imported': {
    one: '{n} process added to {file}:',
    other: '{n} processes added to {file}:',
  },
  'cli.imported-process': '  {name} (tasks: {tasks}, gateways: {gateways}, events: {events}, flows: {flows})',
  'cli.no-chromium':
    'pages are printed by Chromium, Chrome or Edge, and none of them is on this computer; install one of them.',
  'cli.snapshot-name': 'Before import',
  'cli.already-there': 'the processes of {file} are in this workspace already',
  'cli.nothing-lost': 'Everything was carried over.',
  'cli.lost': {
    one: '{n} thing was guessed or could not be carried over:',
    other: '{n} things were guessed or could not be carried over:',
  },
  'cli.loss': '  {element}: {what}',
  'cli.table-same': '{file} says the same already; nothing was changed.',
  'cli.table-changed': { one: '{n} value changed in {file}:', other: '{n} values changed in {file}:' },
  'cli.table-group': '  {name}',
  'cli.table-item': '    {what}, {field}: {before} -> {after}',
  'cli.table-added': '    {what}, {field}: {after}',
  'cli.table-left': { one: '{n} thing was not read:', other: '{n} things were not read:' },
  'cli.analysed': { one: '{file}: {n} process, as of {date}', other: '{file}: {n} processes, as of {date}' },
  'cli.findings': { one: '{n} finding', other: '{n} findings' },
  'cli.finding': '  {title}: {why}',
  'cli.candidates': { one: '{n} candidate', other: '{n} candidates' },
  'cli.candidate': '  {rank}. {title} (priority {priority}, {label})',
  'cli.why': '     {sentence}',
  'cli.written': { one: '{file} written, {n} page.', other: '{file} written, {n} pages.' },
  'cli.exported': '{file} written.',
  'cli.sound':
    '{file} is sound. Records: {records}. Edits in its history: {historyEntries}. Named states: {snapshots}.',
  'cli.no-process': '“{wanted}”; this file holds: {names}',
  'cli.same-name': '“{wanted}” is the name of several; use the id',
  'cli.example-printed': 'The worked example was printed to {file}.',
} as const;
