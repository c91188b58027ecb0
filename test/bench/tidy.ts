/**
 * Automatic layout: how real maps look after it, against how the people who drew them arranged them; and its time on 300 steps against what feels
 * immediate. `COMPASS_DATA` names the folder of the files.
 */
import { apply } from '../../shared/changes/index.ts';
import { layoutMap } from '../../shared/diagram/index.ts';
import { bigMap } from './bigMap.ts';
import { measurement, median, processorTime, type Measurement } from './figures.ts';
import { type MapQuality, mapQuality, sum } from './tidy/mapQuality.ts';
import { realMaps } from './tidy/realMaps.ts';

const BUDGET = 500;
const RUNS = 5;
const counted: readonly { readonly field: Exclude<keyof MapQuality, 'faults'>; readonly unit: string }[] = [
  { field: 'crossings', unit: 'count' },
  { field: 'bends', unit: 'count' },
  { field: 'overlaps', unit: 'shapes on shapes' },
  { field: 'through', unit: 'lines through shapes' },
  { field: 'labelsHit', unit: 'names' },
  { field: 'onTop', unit: 'px of lines on lines' },
  { field: 'area', unit: 'thousand px²' },
];

export async function benchTidy(): Promise<Measurement[]> {
  const theirs: MapQuality[] = [];
  const ours: MapQuality[] = [];
  for (const { doc, mapId } of await realMaps()) {
    theirs.push(mapQuality(doc, mapId));
    ours.push(mapQuality(apply(doc, await layoutMap(doc, mapId, { direction: 'right' })), mapId));
  }
  const results = [measurement('tidy-300', median(await times()), BUDGET, 'ms')];
  if (ours.length === 0) return results;
  const [ourSum, theirSum] = [ours.reduce(sum), theirs.reduce(sum)];
  for (const { field, unit } of counted)
    results.push(measurement(`tidy-${field}`, ourSum[field], theirSum[field], unit));
  return results;
}

async function times(): Promise<number[]> {
  const doc = bigMap(300);
  const list: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = processorTime();
    await layoutMap(doc, 'map', { direction: 'right' });
    list.push(processorTime() - start);
  }
  return list;
}
