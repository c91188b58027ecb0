import { expect } from 'vitest';
import { apply } from '../../../shared/changes/index.ts';
import { addMap, type Command } from '../../../shared/commands/index.ts';
import { emptyDoc, violations, type Doc } from '../../../shared/model/index.ts';
import { testContext } from './randomEdits.ts';

/** A map with one step, "take", and what runs commands on it, each of which must leave the document sound. */
export function drawnMap() {
  const context = testContext();
  let doc: Doc = emptyDoc();
  const run = <Args>(command: Command<Args>, args: Args) => {
    expect(command.refuse(doc, args)).toBeNull();
    doc = apply(doc, command.plan(doc, args, context));
    expect(violations(doc)).toEqual([]);
    return doc;
  };
  run(addMap, { id: 'map', name: 'Orders', startId: 'start', stepId: 'take' });
  return { context, run, doc: () => doc };
}
