/** A piece of one workspace is pasted into another one, whose roles, systems and data are other records. */
import { expect, it } from 'vitest';
import { apply } from '../../../shared/changes/index.ts';
import { addMap, copyFragment, pasteElements, type Fragment } from '../../../shared/commands/index.ts';
import { asId, emptyDoc, mapContents, violations, type Doc } from '../../../shared/model/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { countingIds, testContext } from './randomEdits.ts';

const context = testContext();
const source = workedExample({ newId: countingIds('x-'), today: '2026-11-23' });
const [map] = Object.values(source.map).toSorted((a, b) => a.order - b.order);
const everything = (): Fragment => {
  const { lanes, nodeById } = mapContents(source, map!.id);
  return copyFragment(source, [...lanes.map(({ id }) => id), ...nodeById.keys()]);
};
const emptyElsewhere = (more: Partial<Doc> = {}): Doc => {
  const doc: Doc = { ...emptyDoc(), ...more };
  const args = { id: asId<'map'>('there'), name: 'There', startId: 'begin', stepId: 'do' };
  return apply(doc, addMap.plan(doc, args, context));
};
const pasted = (doc: Doc, fragment: Fragment): Doc => {
  const after = apply(
    doc,
    pasteElements.plan(doc, { mapId: 'there', fragment, at: { x: 0, y: 900 } }, context),
  );
  expect(violations(after)).toEqual([]);
  return after;
};
const names = (table: { readonly [id: string]: { readonly name: string } }) =>
  Object.values(table)
    .map(({ name }) => name)
    .toSorted();

it('roles, systems and data come along, and stand behind the steps as they did', () => {
  const fragment = everything();
  const after = pasted(emptyElsewhere(), fragment);

  const { lanes, steps } = mapContents(after, 'there');
  const roleOf = (doc: Doc, lane: { roleId: string | null }) => doc.role[lane.roleId ?? '']?.name;
  expect(lanes.map((lane) => roleOf(after, lane))).toEqual(
    mapContents(source, map!.id).lanes.map((lane) => roleOf(source, lane)),
  );
  const step = mapContents(source, map!.id).steps.find(({ systemIds }) => systemIds.length > 0)!;
  const copy = steps.find(({ name }) => name === step.name)!;
  expect(copy.systemIds.map((id) => after.system[id]!.name)).toEqual(
    step.systemIds.map((id) => source.system[id]!.name),
  );
  expect(Object.keys(after.dataUse)).toHaveLength(
    Object.values(source.dataUse).filter(({ mapId }) => mapId === map!.id).length,
  );
});

it('what is there under the same name is used, whatever its capitals; nothing stands twice', () => {
  const [lane] = mapContents(source, map!.id).lanes;
  const role = source.role[lane!.roleId!]!;
  const own = { ...role, id: asId<'role'>('own'), name: ` ${role.name.toUpperCase()}` };
  const once = pasted(emptyElsewhere({ role: { own } }), everything());
  const twice = pasted(once, everything());

  expect(mapContents(once, 'there').lanes.some(({ roleId }) => roleId === 'own')).toBe(true);
  expect([names(twice.role), names(twice.system), names(twice.dataObject)]).toEqual([
    names(once.role),
    names(once.system),
    names(once.dataObject),
  ]);
});

it('links to objectives stay behind, and the piece says how many there were', () => {
  const fragment = everything();
  const links = Object.values(source.link).filter(({ targetId }) => source.step[targetId]?.mapId === map!.id);

  expect(fragment.kpiIds).toHaveLength(links.length);
  expect(links.length).toBeGreaterThan(0);
  expect(pasted(emptyElsewhere(), fragment).link).toEqual({});
});

it('a piece that names what did not come along loses the name, not the step', () => {
  const { records } = everything();

  const after = pasted(emptyElsewhere(), { records });

  expect(mapContents(after, 'there').steps).toHaveLength(mapContents(source, map!.id).steps.length + 1);
  expect([after.role, after.system, after.dataUse]).toEqual([{}, {}, {}]);
});
