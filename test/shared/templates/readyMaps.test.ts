/** The ready processes in each language: each can be used as it is, says of its numbers that they are guesses, and gives something to think about. */
import { describe, expect, it } from 'vitest';
import { apply, created } from '../../../shared/changes/index.ts';
import { analyse } from '../../../shared/engine/index.ts';
import { asId, emptyDoc, mapContents, WORKSPACE_ID, type Doc } from '../../../shared/model/index.ts';
import { addReadyMap, readyMap, readyMapIds, type ReadyMapId } from '../../../shared/templates/index.ts';
import { createText } from '../../../shared/text/index.ts';
import { plain } from '../../builders/plain.ts';
import { countingIds } from '../commands/randomEdits.ts';

const today = '2026-11-29';
const newId = countingIds();

function added(doc: Doc, id: ReadyMapId, language: 'en' | 'de'): { doc: Doc; mapId: string } {
  const ready = readyMap(id, createText(language));
  const mapId = newId('map');
  const args = { ready, name: ready.name, id: mapId, startId: newId('event'), stepId: newId('step') };
  return { doc: apply(doc, addReadyMap.plan(doc, args, { newId, today })), mapId };
}

const blankDoc = (language: 'en' | 'de'): Doc =>
  apply(emptyDoc(), [
    created('workspace', { ...plain.workspace, id: asId<'workspace'>(WORKSPACE_ID), language }),
  ]);

describe.each(['en', 'de'] as const)('in %s', (language) => {
  it.each(readyMapIds)('%s is without a problem, and gives candidates that free hours', (id) => {
    const { doc, mapId } = added(blankDoc(language), id, language);
    const { problems, candidates, maps } = analyse(doc, { asOf: today });

    expect(problems).toEqual([]);
    expect(maps[mapId]!.cycleTimeMinutes).toBeGreaterThan(60);
    expect(candidates.some((one) => one.priority.value >= 25 && one.hoursPerYear.likely >= 5)).toBe(true);
    // A step of a ready process is never proposed to be dropped: nobody has seen yet whether it is needed.
    expect(candidates.filter((one) => one.class === 'ELIMINATE')).toEqual([]);
  });

  it.each(readyMapIds)(
    '%s has every step done by a role with a known system, and every decision its shares',
    (id) => {
      const { doc, mapId } = added(blankDoc(language), id, language);
      const { steps, flows, gateways } = mapContents(doc, mapId);

      expect(steps.length).toBeGreaterThan(6);
      for (const step of steps) {
        expect(step.laneId).not.toBeNull();
        expect(step.systemIds.length, step.name).toBeGreaterThan(0);
      }
      for (const system of Object.values(doc.system)) expect(system.access, system.name).not.toBeNull();
      for (const { id: gatewayId, type } of gateways) {
        const ways = flows.filter(({ fromId }) => fromId === gatewayId);
        if (type !== 'exclusive' || ways.length < 2) continue;
        const sum = Object.values(doc.figure)
          .filter(({ attribute, ownerId }) => attribute === 'share' && ways.some((way) => way.id === ownerId))
          .reduce((total, { likely }) => total + likely, 0);
        expect(sum).toBeCloseTo(1, 9);
      }
      expect(new Set(Object.values(doc.figure).map(({ source }) => source))).toEqual(new Set(['guessed']));
    },
  );
});

it('takes roles, systems and data that are there, and leaves what is known of them', () => {
  const { doc: first } = added(blankDoc('en'), 'supplierInvoice', 'en');
  const phone = Object.values(first.system).find(({ name }) => name === 'Telephone')!;
  const known = apply(first, [
    { kind: 'system', id: phone.id, before: phone, after: { ...phone, access: 'ui' } } as never,
  ]);
  const { doc } = added(known, 'ourInvoice', 'en');

  expect(doc.system[phone.id]!.access).toBe('ui');
  for (const kind of ['role', 'system', 'dataObject'] as const) {
    const names = Object.values(doc[kind]).map(({ name }: { readonly name: string }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  }
});
