/** What several initiatives have in common and counts once. */
export const sharing = {
  'sharing.title': 'Counted once',
  'sharing.text':
    'One tool for several initiatives is one cost; hours taken off one step are one gain. Say what is shared, and the plan counts it once.',
  'sharing.sum':
    'Each by itself: {singleCost} in the first year, worth {singleValue}. Counted once: {cost}, worth {value}.',
  'sharing.builtOnce': {
    one: '{name}: “{pattern}” is one tool for {steps} steps of one map: {days} days of building in place of {apart}.',
    other:
      '{name}: “{pattern}” is one tool for {steps} steps of {n} maps: {days} days of building in place of {apart}.',
  },
  'sharing.hintTool': '{names} may use one tool (“{pattern}”).',
  'sharing.hintSteps': '{names} take work off the same step ({steps}).',
  'sharing.countOnce': 'Count it once',
  'sharing.countOnceName': 'Count it once: {names}',
  'sharing.add': 'Say what is shared',
  'sharing.name': 'What is shared',
  'sharing.newName': 'One tool',
  'sharing.sameWork': 'The same work',
  'sharing.usedBy': 'Shared by',
  'sharing.parts': 'What of it counts once',
  'sharing.part.build': 'Building and upkeep',
  'sharing.part.connecting': 'Connecting systems',
  'sharing.part.cleaning': 'Cleaning data',
  'sharing.part.training': 'Training',
  'sharing.part.licence': 'Licences',
  'sharing.part.review': 'Checking',
  'sharing.part.benefit': 'Hours saved',
  'sharing.arithmeticCost': 'First year: {amounts} = {sum}; once: {once}.',
  'sharing.arithmeticBenefit': 'Worth over 3 years: {amounts} = {sum}; once: {once}.',
  'sharing.amount': '{name} {money}',
  'sharing.tooFew': 'Choose two initiatives at least whose cost is known.',
  'sharing.editShort': 'Who shares what',
  'sharing.remove': 'No longer shared: {name}',
} as const;
