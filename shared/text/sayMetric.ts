import type { MetricName } from '../engine/index.ts';
import type { CarriedWords } from './carried.ts';

/** A figure of a map with its unit; handovers are counted on the drawing, and need no words for how well they are known. */
export function sayMetric(name: Exclude<MetricName, 'handoffs'>, value: number, words: CarriedWords): string {
  switch (name) {
    case 'efficiency':
    case 'yield':
      return words.share(value);
    case 'cost':
    case 'rework':
      return words.money(value);
    case 'hours':
      return words.hours(value);
    case 'underWay':
      return words.number(value);
    case 'cycle':
    case 'touch':
    case 'wait':
    case 'takt':
      return words.minutes(value);
  }
}
