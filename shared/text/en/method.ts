import { methodFigureTexts } from './methodFigures.ts';

/** The method: what the engine assumes, seen and changed. */
export const method = {
  ...methodFigureTexts,
  'method.menu': 'Method: weights and assumptions…',
  'method.title': 'Method',
  'method.intro':
    'What the ranking rests on. These are our own judgements unless a source is named: change what you know better. Version {version}, printed on every report.',
  'method.search': 'Find in the method',
  'method.searchClear': 'Empty the search',
  'method.tabs': 'Parts of the method',
  'method.tab.weights': 'Weights',
  'method.tab.assumptions': 'Assumptions',
  'method.tab.scores': 'Scores',
  'method.tab.limits': 'Limits',
  'method.tab.plan': 'Plan',
  'method.tab.catalogue': 'Catalogue',
  'method.tab.words': 'Words',
  'method.tab.changed': 'Changed',
  'method.changedText':
    'How this business differs from the method of the program. A decision keeps the method it was made with, and so does a printed report.',
  'method.language': 'Language of the maps',
  'method.wordsText':
    'Beginnings of words, divided by commas, by which steps and aims are read. “$” at the end means the whole word only.',
  'method.outside': 'A number from {min} to {max}.',
  'method.outOfOrder': '“{below}” must not be more than “{above}”.',
  'method.noWords': 'At least one word, divided by commas; no word longer than 60 letters.',
  'method.export': 'Save as a file…',
  'method.import': 'Take from a file…',
  'method.files': 'Method files',
  'method.fileName': '{firm} – method',
  'method.exported': 'The method is saved in {name}.',
  'method.exportFailed': 'The method could not be saved',
  'method.importFailed': 'The method in {name} was not taken over',
  'method.imported': 'The method of {name} is in use.',
  'method.importSame': '{name} says the same as the method in use. Nothing has changed.',
  'method.takeTitle': 'Take over this method?',
  'method.takeText': {
    one: '{name} differs from the method of the program in one value. It replaces the one in use; Undo brings that back.',
    other:
      '{name} differs from the method of the program in {n} values. It replaces the one in use; Undo brings that back.',
  },
  'method.takeDefault':
    '{name} is the method of the program itself. It replaces the one in use; Undo brings that back.',
  'method.take': 'Take over',
  'method.takeMore': { one: '… and one more', other: '… and {n} more' },
  'method.fault.notJson':
    'It is no JSON file. Choose one that was saved here under Method. Nothing has changed.',
  'method.fault.notMethod':
    'It is no method of this program. Choose one that was saved here under Method. Nothing has changed.',
  'method.fault.newer': 'It was made by a later version of the program. Nothing has changed.',
  'method.fault.unknown':
    'It says something about “{at}”, which this version does not know. Nothing has changed.',
  'method.fault.range':
    '“{at}” has a value that it cannot have. Correct it in the file, then take it again. Nothing has changed.',
  'method.fault.order':
    'In “{at}” the first is more than the second. Correct it in the file. Nothing has changed.',
  'method.fault.weights':
    'The weights of “{at}” are not complete, or all 0. Correct them in the file. Nothing has changed.',
  'method.fault.words':
    'The words of “{at}” hold one without letters. Correct it in the file. Nothing has changed.',
  'method.difference.weight': '{name} weighs {value} in place of {initial}.',
  'method.difference.figure': '{name}: {value} in place of {initial}.',
  'method.difference.pattern': '“{name}” is never proposed.',
  'method.difference.contact.yes': 'With “{name}” customers meet a machine in place of a person.',
  'method.difference.contact.no': 'With “{name}” customers go on meeting a person.',
  'method.difference.offer.yes': '“{name}” changes what customers are offered.',
  'method.difference.offer.no': '“{name}” does not change what customers are offered.',
  'method.difference.words': '{language}, “{name}”: {changes}.',
  'method.difference.added': 'with {words}',
  'method.difference.removed': 'without {words}',
  'method.difference.order': 'in another order',
  'method.kept': 'method {version}',
  'method.keptOwn': {
    one: 'method {version} with one value of your own',
    other: 'method {version} with {n} values of your own',
  },
  'method.none': 'Nothing in the method is called that.',
  'method.changedCount': { one: '{n} value is changed', other: '{n} values are changed' },
  'method.unchanged': 'Nothing is changed.',
  'method.resetAll': 'All back to default',
  'method.reset': 'Back to default',
  'method.resetNamed': 'Back to default: {name}',
  'method.changed': 'changed',
  'method.changedHere': { one: '{n} changed', other: '{n} changed' },
  'method.default': 'default {value}',
  'method.more': 'counts {value}, more than the default {default}',
  'method.less': 'counts {value}, less than the default {default}',
  'method.badWeight': 'A number from 0 to 1,000: how much this counts beside the others. Not all may be 0.',
  'method.group.priority': 'The three scores in the priority',
  'method.group.impact': 'What makes the impact',
  'method.group.feasibility': 'What makes the feasibility',
  'method.group.weightsText':
    'Type how much each counts beside the others; only the proportion matters. Source: our own judgement.',
  'method.group.catalogue': 'What may be proposed',
  'method.group.catalogueText':
    'What is not ticked is never proposed; ideas that you bring may still be judged by it. Source: our own list, from practice and published cases.',
  'method.group.contact': 'Where customers meet a machine',
  'method.group.contactText':
    'Ticked: a machine takes the place of a person. On the phone, in a chat or in person customers then find it less personal, and the proposal says so. Source: our own judgement.',
  'method.group.offer': 'What changes what customers are offered',
  'method.group.offerText':
    'Ticked: customers help themselves, or are served in a way that was not there before. That speaks for strategic rather than tactical. Source: our own judgement.',
  'method.weight.priority.impact': 'Impact',
  'method.weight.priority.feasibility': 'Feasibility',
  'method.weight.priority.alignment': 'Alignment',
  'method.weight.impact.time': 'Hours saved',
  'method.weight.impact.quality': 'Errors avoided',
  'method.weight.impact.flow': 'Faster for the case',
  'method.weight.impact.customer': 'Effect on customers',
  'method.weight.impact.risk': 'Money or legal exposure removed',
  'method.weight.feasibility.suitability': 'Suitability: rules, data, few exceptions',
  'method.weight.feasibility.readiness': 'Readiness: stable and written down',
  'method.weight.feasibility.ease': 'Ease: few systems, easy to reach',
} as const;
