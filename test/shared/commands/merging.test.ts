/** Making one of what is there twice. */
import { describe, expect, it } from 'vitest';
import { created } from '../../../shared/changes/index.ts';
import * as commands from '../../../shared/commands/index.ts';
import { asId, violations } from '../../../shared/model/index.ts';
import { plain } from '../../builders/plain.ts';
import { drawnMap } from './drawnMap.ts';

describe('merging', () => {
  function twice() {
    const shop = drawnMap();
    const system = (id: string, name: string, note = '') =>
      shop.run(commands.addRecord.system, {
        record: { id: asId<'system'>(id), name, access: null, medium: null, note, order: 0 },
      });
    system('sap', 'SAP');
    system('sap2', 'S.A.P. ', 'old');
    shop.run(commands.updateElement, {
      kind: 'step',
      id: 'take',
      fields: { systemIds: [asId<'system'>('sap'), asId<'system'>('sap2')] },
    });
    shop.run(commands.importRecords, {
      changes: [
        created('integration', {
          id: asId<'integration'>('both'),
          systemId: asId<'system'>('sap'),
          otherSystemId: asId<'system'>('sap2'),
          kind: 'file',
        }),
      ],
    });
    const figure = {
      ownerKind: 'system' as const,
      low: null,
      high: null,
      unit: '',
      source: 'guessed' as const,
      note: '',
      asOf: null,
    };
    shop.run(commands.setFigure, { ...figure, ownerId: 'sap2', attribute: 'cost', likely: 7 });
    return shop;
  }

  it('finds what is probably the same', () => {
    expect(commands.likelyDoubles(twice().doc(), 'system')).toEqual([{ ids: ['sap', 'sap2'] }]);
  });

  it('points everything to the one that stays, once, and loses nothing that it did not know', () => {
    const after = twice().run(commands.mergeRecords, { kind: 'system', keepId: 'sap', goneIds: ['sap2'] });

    expect(Object.keys(after.system)).toEqual(['sap']);
    expect(after.step['take']!.systemIds).toEqual(['sap']);
    expect(after.integration).toEqual({});
    expect(after.system['sap']).toMatchObject({ name: 'SAP', note: 'old' });
    expect(Object.values(after.figure).map(({ ownerId, likely }) => [ownerId, likely])).toEqual([['sap', 7]]);
  });

  it('points the tools of staff there too, whatever the list they stand in', () => {
    const shop = twice();
    const ids = [asId<'system'>('sap2'), asId<'system'>('sap')];
    shop.run(commands.addRecord.staffTool, {
      record: { ...plain.staffTool, id: asId<'staffTool'>('macro'), name: 'Macro', systemIds: ids },
    });
    const after = shop.run(commands.mergeRecords, { kind: 'system', keepId: 'sap', goneIds: ['sap2'] });
    expect(after.staffTool['macro']!.systemIds).toEqual(['sap']);
    expect(violations(after)).toEqual([]);
  });

  it('adds up what two groups answered that are one now, and keeps both words on their time', () => {
    const shop = drawnMap();
    const role = (id: string) =>
      shop.run(commands.addRecord.role, { record: { ...plain.role, id: asId<'role'>(id), name: id } });
    role('baker');
    role('Baker');
    shop.run(commands.addRecord.initiative, {
      record: { ...plain.initiative, id: asId<'initiative'>('oven'), name: 'Oven' },
    });
    for (const [of, counts, use] of [
      ['baker', [0, 1, 2, 0, 0], 'training'],
      ['Baker', [1, 1, 0, 0, 3], 'new bread'],
    ] as const) {
      const roleId = asId<'role'>(of);
      shop.run(commands.addRecord.surveyCount, {
        record: { id: asId<'surveyCount'>(`count ${of}`), roleId, question: 'trust', counts: [...counts] },
      });
      shop.run(commands.addRecord.freedTime, {
        record: {
          id: asId<'freedTime'>(`time ${of}`),
          roleId,
          initiativeId: asId<'initiative'>('oven'),
          use,
        },
      });
    }
    const after = shop.run(commands.mergeRecords, { kind: 'role', keepId: 'baker', goneIds: ['Baker'] });
    expect(Object.values(after.surveyCount).map(({ roleId, counts }) => [roleId, counts])).toEqual([
      ['baker', [1, 2, 2, 0, 3]],
    ]);
    expect(Object.values(after.freedTime).map(({ roleId, use }) => [roleId, use])).toEqual([
      ['baker', 'training; new bread'],
    ]);
  });
});
