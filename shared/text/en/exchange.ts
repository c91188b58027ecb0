/** What the readers of files say: where a file is broken, and what could not be carried over. */
export const exchange = {
  'exchange.bytes.tooLarge': 'it has {megabytes} MB, and up to {limit} MB can be read',
  'exchange.bytes.empty': 'the file is empty',
  'exchange.encoding.unknown': 'it names the encoding “{name}”, which is not known here',
  'exchange.encoding.broken': 'line {line} holds bytes that are not {name}',
  'exchange.xml.noElement': 'it holds no element',
  'exchange.xml.doctype': 'line {line} declares a document type, which could load other files',
  'exchange.xml.elements': 'it has more than {limit} elements (line {line})',
  'exchange.xml.depth': 'line {line} is nested more than {limit} levels deep',
  'exchange.xml.prefixes': 'line {line} declares more than {limit} name prefixes',
  'exchange.xml.cutOff': 'it breaks off in line {line}, inside “{name}”',
  'exchange.xml.syntax': 'line {line}: {what}',
  'exchange.bpmn.root':
    'it begins with “{name}” of “{namespace}” (line {line}), not with “definitions” of BPMN 2.0',
  'exchange.bpmn.empty': 'it holds no process and no pool',
  'exchange.bpmn.choreography':
    'it holds only a choreography or a conversation, which have no steps that one person or system does',
  'exchange.format.unknown': '“{name}” ends in none of .bpmn, .xml and .json',
  'exchange.json.syntax': '{what}',
  'exchange.json.version': 'it is of version {version}, and this program reads up to {known}',
  'exchange.json.notOurs': 'it is JSON but not an export of Process Compass',
  'exchange.json.unknownKind': '“{name}” is no list of records that is known here',
  'exchange.json.record': '{kind} {index}: {where} {what}',
  'exchange.json.badId': '{kind} “{id}” bears a name that no id may have',
  'exchange.json.unsound': '{kind} “{id}” {what}',
  'exchange.json.twice': '{kind} “{id}” is there twice',
  'exchange.loss.element': '{name} “{id}” (line {line})',
  'exchange.loss.file': 'the file',
  'exchange.loss.flowEnds': 'begins or ends at nothing; it is not drawn, but kept for export',
  'exchange.loss.undrawable': 'has no place on a map; it is kept for export',
  'exchange.loss.duplicateId': 'bears an id that is used twice; it got a new one: “{id}”',
  'exchange.loss.attached': 'is attached to nothing; it stands by itself',
  'exchange.loss.textCut': 'has a text of more than {limit} characters; the rest is left out',
  'exchange.loss.geometry': 'has a place or size that is no usable number; it was placed automatically',
  'exchange.loss.waypoints': 'has a line with unusable points; it is drawn by rule',
  'exchange.loss.drawnTwice':
    'is drawn more than once; the first drawing counts, the others are kept for export',
  'exchange.loss.processMissing':
    'stands for a process “{id}” that is not in the file; it is read as a closed pool',
  'exchange.loss.processShared':
    'stands for a process that another pool shows already; its contents are in that pool',
  'exchange.loss.laneSets': 'has several sets of lanes; they are joined into one',
  'exchange.loss.comments': {
    one: 'holds a comment that is not kept',
    other: 'holds {n} comments that are not kept',
  },
  'exchange.loss.figure': 'has a figure or mark of ours that cannot be read; it is left out',
} as const;
