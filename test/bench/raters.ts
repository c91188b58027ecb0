/**
 * Whether the program's order is one that people would give: small businesses whose contested steps three raters put in order before anybody
 * had seen a score. Ours is the mean agreement with each rater, the reference that of the raters with each other; 0.6 is the aim. Each set
 * told most on its first run, before the method had learned from it: 0.35 on `-held-out`, 0.25 on `-fresh`, 0.53 on `-last`, from which it
 * has not learned yet.
 */
import { analyse } from '../../shared/engine/index.ts';
import { asId, type NewId } from '../../shared/model/index.ts';
import { buildWorkspace } from '../../shared/templates/index.ts';
import { measurement, type Measurement } from './figures.ts';
import { businesses, type RatedBusiness } from './raters/businesses.ts';
import { freshBusinesses } from './raters/freshBusinesses.ts';
import { freshOrders } from './raters/freshOrders.ts';
import { heldOut } from './raters/heldOutBusinesses.ts';
import { heldOutOrders } from './raters/heldOutOrders.ts';
import { kendallTau } from './raters/kendall.ts';
import { lastBusinesses } from './raters/lastBusinesses.ts';
import { lastOrders } from './raters/lastOrders.ts';
import { orders, type RatersOrders } from './raters/orders.ts';
import { scriptOf } from './raters/scriptOf.ts';

const TODAY = '2026-11-23';

export function benchRaters(): Promise<Measurement[]> {
  return Promise.resolve([
    agreement('raters-tau', businesses, orders),
    agreement('raters-tau-held-out', heldOut, heldOutOrders),
    agreement('raters-tau-fresh', freshBusinesses, freshOrders),
    agreement('raters-tau-last', lastBusinesses, lastOrders),
  ]);
}

function agreement(name: string, rated: readonly RatedBusiness[], given: RatersOrders): Measurement {
  const agreements = rated.map((business) => {
    const raters = Object.values(given).map((order) => placesOf(business, order[business.key] ?? []));
    const ours = scoresOf(business);
    return {
      ours: mean(raters.map((places) => kendallTau(ours, places))),
      among: mean(pairsOf(raters).map(([one, other]) => kendallTau(one, other))),
    };
  });
  const ours = mean(agreements.map((each) => each.ours));
  const among = mean(agreements.map((each) => each.among));
  return measurement(name, ours, among, 'tau');
}

/** The best priority that the engine gives to anything about each contested step; below all where it proposes nothing. */
function scoresOf(business: RatedBusiness): number[] {
  let count = 0;
  const newId: NewId = (kind) => asId(`${kind}${++count}`);
  const { doc, keys } = buildWorkspace(scriptOf(business), { newId, today: TODAY });
  const { candidates } = analyse(doc, { asOf: TODAY });
  return business.contested.map((key) => {
    const id = keys.node[`map.${key}`]!;
    return Math.max(
      -1,
      ...candidates.filter(({ stepIds }) => stepIds.includes(id)).map(({ priority }) => priority.value),
    );
  });
}

/** The first one gets the highest value. */
const placesOf = ({ contested }: RatedBusiness, order: readonly string[]): number[] =>
  contested.map((key) => -order.indexOf(key));

const pairsOf = <T>(list: readonly T[]): (readonly [T, T])[] =>
  list.flatMap((one, index) => list.slice(0, index).map((other) => [one, other] as const));

/** Of those that are numbers. */
function mean(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
