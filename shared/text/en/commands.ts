import type { Refusal } from '../../commands/command.ts';

type RefusalTexts = { readonly [R in Refusal as `refusal.${R}`]: string };

/** What a command is called in the undo list, and why one may not run. */
export const commands = {
  'refusal.record-missing': 'It is no longer there.',
  'refusal.id-taken': 'It is already there.',
  'refusal.not-allowed-link': 'These two cannot be joined by a line.',
  'refusal.line-to-lane': 'A lane cannot be joined. Join a step in it.',
  'refusal.line-to-itself': 'This cannot lead to itself.',
  'refusal.line-data': 'Data can be joined to steps and events, not to decisions or other data.',
  'refusal.line-between-pools':
    'Between pools only messages pass: from a step, a sending event or a pool to a step, a receiving event or a pool.',
  'refusal.line-own-pool': 'A pool exchanges messages with other pools. Join the steps in it directly.',
  'refusal.line-from-end': 'Nothing comes after an end.',
  'refusal.line-into-start': 'Nothing leads into a start.',
  'refusal.line-into-border': 'An event at a step begins there, so no line leads into it.',
  'refusal.line-event-subprocess':
    'An event subprocess starts by its own event, so no line leads to it or on from it.',
  'refusal.line-crosses-step':
    'A line cannot cross the border of a subprocess. Join the subprocess itself instead.',
  'refusal.border-led-into':
    'A line leads into this event, so it cannot stand at a step. Remove that line first.',
  'refusal.not-together':
    'Choose steps that stand in one place: all on the map, or all inside the same subprocess.',
  'refusal.several-ways-in':
    'The flow comes into these steps at several places. As one step it would mean something else: choose them so that it comes in at one.',
  'refusal.several-ways-out':
    'The flow leads on from these steps to several places. As one step it would mean something else: leave the decision outside.',
  'refusal.has-inside':
    'There are steps inside. Put them back on the map first; then it can become something else.',
  'refusal.has-border-events':
    'There are events at its border. Move or delete them first; then its steps can come out.',
  'refusal.lies-elsewhere':
    'Some of what was on this map lies on another map now. Put it back first, or go back as a whole.',
  'refusal.nothing-to-do': 'There is nothing to change.',
  'refusal.value-out-of-range': 'This value is outside what makes sense here.',
  'refusal.name-missing': 'A name is needed.',
  'refusal.last-of-its-kind': 'The last one stays.',
  'refusal.circular': 'That would make a circle.',
} as const satisfies RefusalTexts;
