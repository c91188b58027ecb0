import { compare } from '../../changes/index.ts';
import type { Doc } from '../../model/index.ts';
import type { Command } from '../command.ts';

/** Goes back to a named state as one entry, so that one undo leads forward again. */
export const restoreDoc: Command<{ earlier: Doc }> = {
  name: 'workspace.restore',
  refuse: (doc, { earlier }) => (compare(doc, earlier).length === 0 ? 'nothing-to-do' : null),
  plan: (doc, { earlier }) => compare(doc, earlier),
};
