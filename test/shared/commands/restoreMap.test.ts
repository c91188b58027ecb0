import { expect, it } from 'vitest';
import { apply, invert } from '../../../shared/changes/index.ts';
import {
  removeElements,
  removeMap,
  removeRecord,
  restoreMap,
  updateMap,
} from '../../../shared/commands/index.ts';
import { kinds, mapContents, violations, type AnyRecord, type Doc } from '../../../shared/model/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { countingIds, testContext } from './randomEdits.ts';

const context = testContext();
const earlier = workedExample({ newId: countingIds('x-'), today: '2026-11-23' });
const [first, second] = Object.values(earlier.map).toSorted((a, b) => a.order - b.order);
/** Every record of a map by its id: in which order a table lists them says nothing. */
const contentsOf = (doc: Doc, mapId: string) =>
  Object.fromEntries(
    kinds
      .flatMap((kind) => Object.values<AnyRecord>(doc[kind]))
      .filter((record) => record.id === mapId || ('mapId' in record && record.mapId === mapId))
      .map((record) => [record.id, record]),
  );
const restored = (doc: Doc) => {
  const changes = restoreMap.plan(doc, { mapId: first!.id, earlier }, context);
  const after = apply(doc, changes);
  expect(violations(after)).toEqual([]);
  expect(apply(after, invert(changes))).toEqual(doc);
  return after;
};

it('one map is as it was, and what was done on the others since stays', () => {
  const gone = mapContents(earlier, first!.id)
    .steps.slice(0, 3)
    .map(({ id }) => id);
  let doc = apply(earlier, removeElements.plan(earlier, { ids: gone }, context));
  doc = apply(doc, updateMap.plan(doc, { id: second!.id, fields: { name: 'Renamed since' } }, context));

  const after = restored(doc);

  expect(contentsOf(after, first!.id)).toEqual(contentsOf(earlier, first!.id));
  expect(after.map[second!.id]!.name).toBe('Renamed since');
  expect(after.link).toEqual(earlier.link);
});

it('a map that was deleted comes back with its figures, marks and links', () => {
  const doc = apply(earlier, removeMap.plan(earlier, { id: first!.id }, context));

  const after = restored(doc);

  expect(contentsOf(after, first!.id)).toEqual(contentsOf(earlier, first!.id));
  expect([after.figure, after.mark, after.link]).toEqual([earlier.figure, earlier.mark, earlier.link]);
});

it('a role and a system that the map needs come back with it', () => {
  const [lane] = mapContents(earlier, first!.id).lanes.filter(({ roleId }) => roleId !== null);
  const step = mapContents(earlier, first!.id).steps.find(({ systemIds }) => systemIds.length > 0)!;
  let doc = apply(earlier, removeRecord.role.plan(earlier, { id: lane!.roleId! }, context));
  doc = apply(doc, removeRecord.system.plan(doc, { id: step.systemIds[0]! }, context));

  const after = restored(doc);

  expect(after.lane[lane!.id]!.roleId).toBe(lane!.roleId);
  expect(after.step[step.id]!.systemIds).toEqual(step.systemIds);
  expect(after.role[lane!.roleId!]).toEqual(earlier.role[lane!.roleId!]);
});

it('a link to an objective that was made since stays', () => {
  const kpi = Object.values(earlier.kpi)[0]!;
  const link = { id: 'new-link', kpiId: kpi.id, targetKind: 'map', targetId: first!.id, strength: 'weak' };
  const linked = { ...earlier, link: { ...earlier.link, 'new-link': link } } as unknown as Doc;
  const doc = apply(linked, updateMap.plan(linked, { id: first!.id, fields: { name: 'Other' } }, context));

  expect(restored(doc).link['new-link']).toEqual(link);
});

it('is refused where nothing differs, and where the state has no such map', () => {
  expect(restoreMap.refuse(earlier, { mapId: first!.id, earlier })).toBe('nothing-to-do');
  expect(restoreMap.refuse(earlier, { mapId: 'nowhere', earlier })).toBe('record-missing');
});
