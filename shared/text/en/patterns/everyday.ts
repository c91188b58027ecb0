import type { PatternWords } from '../../patternTexts.ts';

/** Work that every office knows. */
export const everyday = {
  G07: [
    'Let the document fill itself',
    'A template takes names, figures and dates from where they are kept; people read it through.',
    'One agreed template, and the data in a system.',
    'A wrong field goes out unread.',
    'the confirmation of a cake order',
  ],
  G08: [
    'Let the data come by itself',
    'What is looked up or downloaded by hand is fetched and laid ready.',
    'A way into the system, and a fixed question.',
    'It breaks when the other side changes.',
    'yesterday’s takings from the till',
  ],
  G09: [
    'Record it where the work is done',
    'A phone or tablet in place of the sheet: it is there at once and nobody types it again.',
    'A device at hand, and fields that can be filled in with wet hands.',
    'People keep the paper beside it.',
    'weights and oven times entered at the oven',
  ],
  G10: [
    'Ask by message, with a reminder',
    'A message with buttons for the answer; who stays silent is reminded, then called.',
    'Numbers or addresses of those who are asked, and their consent.',
    'A message does not hear how somebody feels.',
    'yes or no to a changed delivery day',
  ],
  G11: [
    'Let rules compare',
    'What fits within a tolerance passes; people see what does not.',
    'Both sides in digital form, and the rule in writing.',
    'A rule that is too wide lets mistakes through.',
    'the delivery against the order',
  ],
  G12: [
    'Let the message send itself',
    'What happens in the work sets off the message; the wording stands in a template.',
    'A sign in the system that it is time.',
    'A message that does not fit the case.',
    'the mail that a cake is ready',
  ],
  G13: [
    'Keep the answers ready',
    'Approved answers to what is asked again and again; a person picks, adds and sends.',
    'The twenty questions that come most often.',
    'An answer that was right last year.',
    'opening hours, allergens, ordering a cake',
  ],
  G14: [
    'Let one system pass it to the other',
    'What one system knows reaches the other by an interface, an export or a small robot; people look after the exceptions.',
    'A way into both systems, and the same number or name in each.',
    'It breaks when one of the two changes.',
    'orders from the shop page into the till',
  ],
  G15: [
    'Hand over the part that repeats',
    'Sit beside it for an hour, note what is the same each time, and let a form, a rule or a macro do that part.',
    'One person who knows the step, and an agreed way of doing it.',
    'It is made fast before it is made simple.',
    'the daily list that is typed together from three sheets',
  ],
  G16: [
    'Fill it from what is there',
    'What the step makes is worked out from what was written down before; a person looks at it and puts right what is special.',
    'The rule in writing, and ten old cases to try it on.',
    'The rule is trusted where a case is not like the others.',
    'the packing list from the order',
  ],
  G17: [
    'Let the program ask and remind',
    'A form takes the answer, a reminder goes out by itself, and a list shows who has not answered; a person calls the rest.',
    'One place where answers arrive, and a day by which they are needed.',
    'People feel chased by a machine.',
    'head count of an event, missing documents',
  ],
} as const satisfies PatternWords;
