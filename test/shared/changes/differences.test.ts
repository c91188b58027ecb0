import { expect, it } from 'vitest';
import { apply, differences } from '../../../shared/changes/index.ts';
import { addMap, removeElements } from '../../../shared/commands/index.ts';
import type { Doc } from '../../../shared/model/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { countingIds, testContext } from '../commands/randomEdits.ts';

const here = workedExample({ newId: countingIds('x-'), today: '2026-11-23' });
const context = testContext();
const [a, b, c, d] = Object.values(here.step);
const withStep = (doc: Doc, step: Doc['step'][string]): Doc => ({
  ...doc,
  step: { ...doc.step, [step.id]: step },
});

it('two states that are equal differ in nothing', () => {
  expect(differences(here, structuredClone(here))).toEqual([]);
});

it('says of each record where it is only, or in which way it differs', () => {
  let there = apply(here, removeElements.plan(here, { ids: [a!.id] }, context));
  there = withStep(there, { ...b!, name: 'Other' });
  there = withStep(there, { ...c!, x: c!.x + 10 });
  there = withStep(there, { ...d!, name: 'Other too', type: 'send' });
  there = withStep(there, { ...b!, id: 'brand-new' as never });

  const steps = differences(here, there).find(({ subject }) => subject === 'step')!.differences;

  expect(steps.map(({ id, fate }) => [id, fate])).toEqual([
    [a!.id, 'here'],
    ['brand-new', 'there'],
    [b!.id, 'renamed'],
    [d!.id, 'changed'],
    [c!.id, 'moved'],
  ]);
});

it('tells subjects in a reader’s order, a new map before its steps', () => {
  const args = { id: 'm' as never, name: 'New', startId: 'e', stepId: 's' };
  const there = apply(here, addMap.plan(here, args, context));

  expect(differences(here, there).map(({ subject }) => subject)).toEqual(['map', 'step', 'event', 'flow']);
});
