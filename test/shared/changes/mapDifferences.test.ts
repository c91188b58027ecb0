import { expect, it } from 'vitest';
import { apply, differences, mapDifferences, withIdsOf } from '../../../shared/changes/index.ts';
import { addMap, removeElements } from '../../../shared/commands/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { countingIds, testContext } from '../commands/randomEdits.ts';

const here = workedExample({ newId: countingIds('x-'), today: '2026-11-23' });
const context = testContext();
const figure = Object.values(here.figure).find(({ ownerKind }) => ownerKind === 'step')!;

it('puts what differs to its map; a figure that differs makes its step a changed one', () => {
  const there = {
    ...here,
    figure: { ...here.figure, [figure.id]: { ...figure, likely: figure.likely + 1 } },
  };
  const step = here.step[figure.ownerId]!;

  expect([...mapDifferences(here, there)]).toEqual([
    [step.mapId, [{ kind: 'step', id: step.id, fate: 'changed' }]],
  ]);
});

it('tells of a step that is gone that it is gone, with all its figures, and of a new map what is new on it', () => {
  const step = here.step[figure.ownerId]!;
  const args = { id: 'm' as never, name: 'New', startId: 'e', stepId: 's' };
  const added = apply(here, addMap.plan(here, args, context));
  const there = apply(added, removeElements.plan(added, { ids: [step.id] }, context));
  const found = mapDifferences(here, there);

  expect(found.get(step.mapId)).toContainEqual({ kind: 'step', id: step.id, fate: 'here' });
  expect(found.get('m')?.map(({ fate }) => fate)).toEqual(['there', 'there', 'there']);
});

it('finds the same things in a file that was never this one: by name within the map, and by what hangs on it', () => {
  const other = workedExample({ newId: countingIds('other-'), today: '2026-11-23' });
  const step = Object.values(other.step).find(({ name }) => name === 'Type the order into the till')!;
  const changed = { ...other, step: { ...other.step, [step.id]: { ...step, type: 'service' as const } } };

  const found = mapDifferences(withIdsOf(here, changed), here);
  const steps = [...found.values()].flat().filter(({ kind }) => kind === 'step');

  expect(steps.map(({ id, fate }) => [here.step[id]?.name, fate])).toEqual([[step.name, 'changed']]);
  expect(withIdsOf(here, here)).toBe(here);
});

it('leaves what could be one of several as gone and new', () => {
  const step = Object.values(here.step)[0]!;
  const twin = { ...step, id: 'twin' as never };
  const present = { ...here, step: { ...here.step, twin } };
  const other = workedExample({ newId: countingIds('other-'), today: '2026-11-23' });
  const steps = differences(withIdsOf(present, other), present).find(({ subject }) => subject === 'step')!;

  expect(steps.differences.map(({ fate }) => fate)).toEqual(['here', 'there', 'there']);
});
