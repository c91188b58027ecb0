import { tornadoShare } from '../method/finance.ts';
import { likelyOf, type Drivers, type DriverSpans, type Model } from './drivers.ts';

/** What one driver alone does to the result. */
export interface Bar {
  readonly driver: string;
  readonly low: number;
  readonly high: number;
  /** Distance between the two results, 0 or more. */
  readonly swing: number;
}

/** One driver at a time by so much more and less (.2: a fifth), the others as they are; the widest bar first, ties by name. */
export const tornado = (base: Drivers, model: Model, share: number = tornadoShare): Bar[] =>
  barsOf(base, model, (value) => [value * (1 - share), value * (1 + share)]);

/** The same with every driver at the ends of its own range. */
export const tornadoOfRanges = (spans: DriverSpans, model: Model): Bar[] =>
  barsOf(likelyOf(spans), model, (_, name) => [spans[name]![0], spans[name]![2]]);

function barsOf(
  base: Drivers,
  model: Model,
  ends: (value: number, name: string) => readonly [number, number],
): Bar[] {
  return Object.entries(base)
    .map(([driver, value]): Bar => {
      const [less, more] = ends(value, driver);
      const low = model({ ...base, [driver]: less });
      const high = model({ ...base, [driver]: more });
      return { driver, low, high, swing: Math.abs(high - low) };
    })
    .toSorted((a, b) => b.swing - a.swing || (a.driver < b.driver ? -1 : 1));
}
