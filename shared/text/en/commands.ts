import type { Refusal } from '../../commands/command.ts';

type RefusalTexts = { readonly [R in Refusal as `refusal.${R}`]: string };

/** What a command is called in the undo list, and why one may not run. */
export const commands = {
  'refusal.record-missing': 'It is no longer there.',
  'refusal.id-taken': 'It is already there.',
  'refusal.not-allowed-link': 'These two cannot be joined by a line.',
  'refusal.nothing-to-do': 'There is nothing to change.',
  'refusal.value-out-of-range': 'This value is outside what makes sense here.',
  'refusal.name-missing': 'A name is needed.',
  'refusal.last-of-its-kind': 'The last one stays.',
  'refusal.circular': 'That would make a circle.',
} as const satisfies RefusalTexts;
