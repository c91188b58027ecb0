/** A letter typed into the search over 3,000 steps. The reference is what nobody notices between two letters. */
import { find } from '../../shared/find/index.ts';
import { bigMap } from './bigMap.ts';
import { measurement, processorTime, type Measurement } from './figures.ts';

const BUDGET_MS = 50;
const TYPED = ['c', 'ch', 'check', 'check inv', 'invoice check', 'o', 'the', 'zz'];

export function benchFind(): Promise<Measurement[]> {
  const doc = bigMap(3000);
  const search = (typed: string) => find(doc, typed, { mapId: 'map', most: 30 });
  search('warm');
  const times = TYPED.map((typed) => {
    const start = processorTime();
    search(typed);
    return processorTime() - start;
  });
  return Promise.resolve([measurement('find-3000', Math.max(...times), BUDGET_MS, 'ms')]);
}
