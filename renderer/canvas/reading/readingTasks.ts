/** What each key does while a map is read. */
import type { ReadingTask } from '../../actions/map/canvasPort.ts';
import type { Surface } from '../surface.ts';
import { again, back, end, first, isReading, more, next, take } from './reader.ts';

type Named = Exclude<ReadingTask, `way${number}`>;
const named: { readonly [T in Named]: (surface: Surface) => void } = { next, back, first, more, again, end };

const isNamed = (task: ReadingTask): task is Named => task in named;

export function runReading(surface: Surface, task: ReadingTask): void {
  if (isNamed(task)) named[task](surface);
  else take(surface, Number(task.slice('way'.length)));
}

/** Escape first stops what else is going on. */
export function canRead(surface: Surface, task: ReadingTask): boolean {
  if (!isReading(surface)) return false;
  const { gesture, menu, connectFromId, placing, branchId, isSpacing } = surface.store.getState();
  const isBusy = gesture || menu || connectFromId !== null || placing || branchId !== null || isSpacing;
  return task !== 'end' || !isBusy;
}
