import { describe, expect, it } from 'vitest';
import { figureRows } from '../../../renderer/fields/figureRows.ts';
import { analyse } from '../../../shared/engine/index.ts';
import { figureId } from '../../../shared/commands/index.ts';
import { aDoc } from '../../builders/aDoc.ts';

const doc = aDoc()
  .map('Orders', { volume: 100 })
  .start()
  .step('Check stock')
  .step('Zzz', { figures: {} })
  .end()
  .role('Sales')
  .figure('step1', 'wait', 30, { id: figureId('step1', 'wait') })
  .build();

const analysis = analyse(doc, { asOf: '2026-11-23' });

const rowOf = (ownerId: string, attribute: string) =>
  figureRows(doc, analysis, { kind: 'step', id: ownerId }).find((row) => row.attribute === attribute)!;

describe('the figures of a step', () => {
  it('start with those that matter most', () => {
    const rows = figureRows(doc, analysis, { kind: 'step', id: 'step1' });
    const firstFurther = rows.findIndex((row) => !row.isBasic);

    expect(rows.slice(0, firstFurther).map((row) => row.attribute)).toEqual(
      expect.arrayContaining(['volume', 'touch', 'wait', 'error', 'exceptions']),
    );
    expect(rows.slice(firstFurther).every((row) => !row.isBasic)).toBe(true);
  });

  it('show what is stored, and then assume nothing', () => {
    expect(rowOf('step1', 'wait')).toMatchObject({ figure: { likely: 30 }, assumed: null });
  });

  it('say where an assumed number comes from: the words of the step, or just what is usual', () => {
    expect(rowOf('step1', 'touch')).toMatchObject({
      figure: null,
      assumed: { value: 6, provenance: 'inferred', source: { key: 'engine.source.verb' } },
    });
    expect(rowOf('step2', 'touch').assumed).toMatchObject({ value: 10, provenance: 'default' });
  });

  it('take how often it runs from the map', () => {
    expect(rowOf('step1', 'volume').assumed!.value).toBe(100);
  });

  it('are assumed for a role from the business', () => {
    const hourlyCost = figureRows(doc, analysis, { kind: 'role', id: 'role1' }).find(
      (row) => row.attribute === 'hourlyCost',
    )!;

    expect(hourlyCost.assumed!.value).toBe(30);
  });

  it('show the usual number until the engine has answered', () => {
    const row = figureRows(doc, null, { kind: 'step', id: 'step1' }).find(
      ({ attribute }) => attribute === 'touch',
    )!;

    expect(row.assumed).toMatchObject({ value: 10, provenance: 'default' });
  });

  it('are still listed for a step that is on no map any more', () => {
    expect(figureRows(doc, null, { kind: 'step', id: 'gone' }).length).toBeGreaterThan(5);
  });
});
