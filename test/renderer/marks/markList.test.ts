import { describe, expect, it } from 'vitest';
import { markEntries, marksOn, type MarkFilter } from '../../../renderer/marks/markList.ts';
import { stockPlaces } from '../../../renderer/marks/takeStock.ts';
import { aDoc } from '../../builders/aDoc.ts';

const doc = aDoc()
  .map('Orders')
  .start({ x: 0 })
  .step('Take order', { x: 300 })
  .step('Check stock', { x: 100 })
  .step('')
  .end()
  .mark('step1', 'pain', { id: 'light', severity: 1, note: 'Slow till' })
  .mark('step1', 'bottleneck', { id: 'severe', severity: 3 })
  .mark('step2', 'waste', { id: 'done', severity: 3, waste: 'waiting', isSettled: true })
  .mark('flow2', 'idea', { id: 'onFlow', targetKind: 'flow' })
  .mark('map1', 'complaint', { id: 'onMap', targetKind: 'map', note: 'Where is my order' })
  .map('Invoices')
  .start()
  .step('Write invoice')
  .mark('step4', 'pain', { id: 'other', severity: 2 })
  .build();

const all: MarkFilter = { mapId: null, type: 'all', status: 'all', text: '' };
const ids = (filter: Partial<MarkFilter>) =>
  markEntries(doc, { ...all, ...filter }).map(({ mark }) => mark.id);

describe('the list of marks', () => {
  it('has the open and the worst first, the settled last', () => {
    expect(ids({ mapId: 'map1' })).toEqual(['severe', 'onFlow', 'onMap', 'light', 'done']);
  });

  it('is narrowed to a map, a kind, a status', () => {
    expect(ids({ mapId: 'map2' })).toEqual(['other']);
    expect(ids({ type: 'pain' })).toEqual(['other', 'light']);
    expect(ids({ status: 'settled' })).toEqual(['done']);
    expect(ids({ status: 'open', type: 'waste' })).toEqual([]);
  });

  it('finds words in notes and in names, whatever their case', () => {
    expect(ids({ text: 'TILL' })).toEqual(['light']);
    expect(ids({ text: 'check stock' })).toEqual(['onFlow', 'done']);
  });

  it('names a line without a label by its ends', () => {
    const entry = markEntries(doc, { ...all, type: 'idea' })[0]!;

    expect(entry.targetName).toBe('Take order → Check stock');
  });

  it('gives the marks of one element', () => {
    expect(marksOn(doc, 'step1').map(({ id }) => id)).toEqual(['severe', 'light']);
  });
});

describe('taking stock', () => {
  it('offers the named steps of the map from left to right', () => {
    expect(stockPlaces(doc, 'map1').map(({ name }) => name)).toEqual(['Check stock', 'Take order']);
  });
});
