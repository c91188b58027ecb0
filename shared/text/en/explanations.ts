/** Sentences of the engine about candidates: where a number comes from, why, why not, what next. */
export const explanations = {
  'engine.source.default': 'assumed; nobody said',
  'engine.source.workspace': 'from the facts about the business',
  'engine.source.pattern': 'what such a change usually brings',
  'engine.source.candidates': 'from the candidates it is made of; one tool for several counts once',
  'engine.source.prices': 'what the ideas in it cost, as somebody said',
  'engine.source.noTool': 'no tool is bought for this',
  'engine.source.notReady': '{factor} times what is usual, as the business is not ready for it yet',
  'engine.source.rolesFreed': 'from the roles whose hours become free',
  'engine.source.machine': 'a machine does it',
  'engine.source.called': 'counted on its own map',
  'engine.source.verb': 'usual for this kind of work',
  'engine.source.approval': 'approvals usually wait a day',
  'engine.source.first': 'it is where the case begins',
  'engine.source.sameHands': 'the same hands go on',
  'engine.source.loop': 'from the way back on the map',
  'engine.source.rework': 'half as long again as doing it',
  'engine.source.branches': 'from the branches behind it',
  'engine.source.paper': 'it is on paper',
  'engine.source.systems': 'from the systems used',
  'engine.source.manual': 'drawn as manual work',
  'engine.source.data': 'from the form of the data',
  'engine.source.variants': 'from the number of ways it is done',
  'engine.source.described': 'the step has a description',
  'engine.source.touchpoint': 'the customer is in touch here',
  'engine.source.complaint': 'customers complained here',
  'engine.source.tags': 'from its name or tags',

  'engine.reason.typedAgain': '“{object}” is already in {from} and is typed again into {to}.',
  'engine.reason.retypes': '“{step}” enters by hand what is already written somewhere.',
  'engine.reason.outputUnread': 'Nobody on any map reads what “{step}” writes.',
  'engine.reason.checkAfterCheck': '“{step}” and “{other}” are two checks by the same hands.',
  'engine.reason.lateCheck': '“{step}” can end the case, yet it comes only after “{other}”.',
  'engine.reason.looseIntake': '“{step}” takes in what comes by mail, phone or on paper.',
  'engine.reason.errors': '{errorShare} of the cases have to be corrected.',
  'engine.reason.manyHands': {
    one: '{n} person has a hand in it.',
    other: '{n} people or roles have a hand in it.',
  },
  'engine.reason.twoSystems': {
    one: '“{object}” lives in {n} system.',
    other: '“{object}” lives in {n} systems that nothing connects.',
  },
  'engine.reason.sheet': '“{step}” works in a shared sheet.',
  'engine.reason.noFeedback': 'Nobody asks the customers of “{map}” how it was.',
  'engine.reason.lastStep': '“{step}” is the last thing they notice.',
  'engine.reason.variants': { one: 'It is done in {n} way.', other: 'It is done in {n} different ways.' },
  'engine.reason.undocumented': 'How “{step}” is done is hardly written down.',
  'engine.reason.customerContact': 'Customers are in touch here.',
  'engine.reason.judgement': '“{step}” takes judgement that no rule covers.',
  'engine.reason.kindsInOneQueue': '“{step}” is done in {n} ways, yet all cases wait in one line.',
  'engine.reason.waitsForNothing': '“{step}” needs nothing of what “{other}” makes, yet waits for it.',
  'engine.reason.nobodyOwnsCase': '{n} hands work on a case of “{map}”, and nobody is named for the whole.',
  'engine.reason.exceptionsMixedIn':
    '{exceptionsShare} of the cases of “{step}” are exceptions and go the same way as the rest.',
  'engine.reason.onPaper': '“{step}” works on paper.',
  'engine.reason.madeOfOtherData': 'What “{step}” makes comes out of what is already written down.',
  'engine.reason.inSystem': 'It is done with {system}.',
  'engine.reason.betweenSystems':
    '“{step}” is done in {from} and in {to}, so somebody carries over between them.',
  'engine.reason.twoSources': 'It holds {n} pieces of data against each other.',
  'engine.reason.byHand': '“{step}” is done by people.',

  'engine.marked.bottleneck': 'You marked a bottleneck here.',
  'engine.marked.manual': 'You marked it as manual work.',
  'engine.marked.waste': 'You marked waste here.',
  'engine.marked.pain': 'You marked that it hurts.',
  'engine.marked.complaint': 'You marked that customers complain.',
  'engine.marked.risk': 'You marked a risk here.',
  'engine.marked.idea': 'You had an idea here.',
  'engine.marked.question': 'You have an open question here.',
  'engine.marked.defects': 'You marked waste here: errors and corrections.',
  'engine.marked.overproduction': 'You marked waste here: more than anyone needs.',
  'engine.marked.waiting': 'You marked waste here: waiting.',
  'engine.marked.talent': 'You marked waste here: skill not used.',
  'engine.marked.transport': 'You marked waste here: handed to and fro.',
  'engine.marked.inventory': 'You marked waste here: work piling up.',
  'engine.marked.motion': 'You marked waste here: searching and switching.',
  'engine.marked.extraProcessing': 'You marked waste here: done twice or more than needed.',

  'engine.gain.hours': 'It frees about {savedHours} a year.',
  'engine.gain.leadTime': 'The whole case gets about {cutShare} faster.',
  'engine.gain.errors':
    'About {reductionShare} of the errors here would go away (today {errorShare} of the cases).',
  'engine.gain.customer': 'Customers notice it directly.',

  'engine.onlyAfter.exceptions': 'Do this only after fewer cases are exceptions (today {exceptionsShare}).',
  'engine.onlyAfter.digital': 'Do this only after the input has become digital.',
  'engine.onlyAfter.variants': {
    one: 'Do this only after it is done in one way.',
    other: 'Do this only after its {n} ways have become one.',
  },
  'engine.onlyAfter.documentation': 'Do this only after the rule is written down.',
  'engine.onlyAfter.source': 'Do this only after errors are stopped where they arise (today {errorShare}).',

  'engine.leave.judgement': 'Leave “{step}” to people: it takes judgement.',
  'engine.leave.trust': 'Leave “{step}” to people: customers want a person who decides.',
  'engine.leave.rare': {
    one: 'Leave “{step}” to people: it happens about once a year.',
    other: 'Leave “{step}” to people: it happens about {n} times a year.',
  },
  'engine.leave.cheaper':
    'Leave “{step}” to people: by hand it costs less (about {worthMoney} a year to gain, from {costMoney} to set up).',

  'engine.misaligned.servesNone': 'Focus: you said that this serves no objective.',
  'engine.misaligned.harms': 'Outcome: it would move “{kpi}” the wrong way more than it helps.',
  'engine.misaligned.customerRisk':
    'Customer impact: the risk for customers is high ({risk} of 100) and no safeguard is named.',

  'engine.misaligned.notFelt':
    'Use of resources: it should serve “{kpi}”, but a case would hardly get faster, because something beside it takes longer.',
  'engine.misaligned.movesBottleneck':
    'Use of resources: work would pile up at {to} in place of {from}; the whole gains less than a third of it.',
  'engine.misaligned.island':
    'Integration: “{object}” would live in one more place, and no program gets into {system} to keep them the same.',
  'engine.misaligned.tooDear':
    'Use of resources: its money is back after about {years} years, and such things are used for about {life}.',
  'engine.misaligned.toolFirst': 'Planning: the tool was chosen before anybody asked what it should serve.',
  'engine.misaligned.addsSystem': 'Integration: a new system would hold data that another one holds already.',

  'engine.feature.focus.serves': 'It serves “{objective}”.',
  'engine.feature.focus.unlinked': 'Nobody has said which objective these steps serve.',
  'engine.feature.focus.movesNone': 'None of the figures linked to these steps is one that it moves.',
  'engine.feature.planning.noTool': 'No tool is chosen yet: the objective comes first.',
  'engine.feature.planning.fromMap': 'It follows from what the map shows; no tool is chosen yet.',
  'engine.feature.integration.noSystem': 'It needs no new system.',
  'engine.feature.integration.unasked': 'Nobody has said how programs get into the systems used here.',
  'engine.feature.integration.knownWay': 'How programs get into the systems used here is known.',
  'engine.feature.resources.noAim':
    'As long as it moves no linked figure, its worth cannot be held against one.',
  'engine.feature.resources.notOnlyTime': 'It helps more than how fast a case is.',
  'engine.feature.resources.felt': 'The time it saves reaches the case.',
  'engine.feature.resources.beside':
    'Something beside it takes longer, so “{kpi}” may hardly move; nobody has linked it to these steps themselves.',
  'engine.feature.customer.noMachine': 'It puts no machine between you and your customers.',
  'engine.feature.customer.assumed': 'Nobody has said how far customers would feel a mistake here.',
  'engine.feature.customer.low': 'The risk for customers is bearable ({risk} of 100).',
  'engine.feature.outcome.noKpi': 'It moves no linked figure, so nobody could see whether it worked.',
  'engine.feature.outcome.noTarget':
    '“{kpi}” has no baseline and target yet, so nobody could see whether it worked.',
  'engine.feature.outcome.measured': '“{kpi}” will show whether it worked.',

  'engine.wouldAlign.link':
    'Link “{kpi}” to these steps if it is what they should move: it is one that this idea moves.',
  'engine.wouldAlign.focus':
    'Name an objective with a figure that this idea moves, and link it to these steps.',
  'engine.wouldAlign.planning':
    'Put the tool aside, say which objective comes first, and hold other tools against it too.',
  'engine.wouldAlign.integration':
    'Find out how programs get into the systems used here, and keep the data in the system that has it.',
  'engine.wouldAlign.resources':
    'Start where a case really waits, or say which other figure this should move.',
  'engine.wouldAlign.tooDear': 'Look for a cheaper way, or say what else than time and money it should move.',
  'engine.wouldAlign.customer':
    'Say how far customers feel a mistake here, and name a safeguard: a person who checks, a way back, a trial.',
  'engine.wouldAlign.outcome':
    'Give the figure a baseline and a target, and see that nothing more important gets worse.',

  'engine.idea.title': '{name}',
  'engine.idea.brought': 'Somebody brought this idea; it is judged like all others.',
  'engine.idea.noPattern':
    'It comes close to no known kind of improvement, so it counts with the little that help for a person brings.',
  'engine.idea.elsewhere': {
    one: 'One of its steps is on another map and does not count here.',
    other: '{n} of its steps are on other maps and do not count here.',
  },

  'engine.withheld.noSteps': 'There are no steps yet.',
  'engine.withheld.noStart': 'No step can be reached from the beginning.',
  'engine.withheld.endlessLoop': 'Cases never finish: nothing leads out of a loop.',

  'engine.ask.cases': 'How many cases a month go through “{map}”?',
  'engine.ask.volume': 'How often a month does “{step}” happen?',
  'engine.ask.touch': 'How long does “{step}” take each time?',
  'engine.ask.wait': 'How long does a case wait before “{step}”?',
  'engine.ask.error': 'How often does “{step}” have to be corrected?',
  'engine.ask.rework': 'How long does it take to correct an error of “{step}”?',
  'engine.ask.exceptions': 'How many cases of “{step}” are exceptions?',
  'engine.ask.rules': 'Does “{step}” follow clear rules?',
  'engine.ask.digital': 'Does the input of “{step}” come digitally?',
  'engine.ask.structure': 'Does the input of “{step}” come in a fixed form?',
  'engine.ask.standard': 'Is “{step}” always done the same way?',
  'engine.ask.stability': 'Will “{step}” stay as it is for six months?',
  'engine.ask.documentation': 'Is it written down how “{step}” is done?',
  'engine.ask.systems': 'How many systems does “{step}” use?',
  'engine.ask.decisions': 'How many decisions are taken in “{step}”?',
  'engine.ask.access': 'Does the system of “{step}” have an interface or an export?',
  'engine.ask.customer': 'How much does “{step}” matter to the customer?',
  'engine.ask.risk': 'How much money or legal exposure lies in “{step}”?',
  'engine.ask.obligation': 'Is there a duty to keep “{step}”?',
  'engine.ask.examples': 'How many past examples of “{step}” are at hand?',
  'engine.ask.repeatShare': 'How many of the questions in “{step}” repeat?',
} as const;
